import type { APIRoute, GetStaticPaths } from 'astro';
import type { RecordFile } from '#src/search/integration.ts';
import { searchRecords } from '#src/search/records.ts';
import { edition } from '#src/site/edition.ts';

/** How many records one file holds, so that no file grows with the edition. */
const perPart = 5000;

/** The records that the search index is made from; taken away again after the build. */
export const getStaticPaths = (async () => {
  const current = edition();
  const records = [...searchRecords(current)];
  const parts = Math.max(1, Math.ceil(records.length / perPart));
  return Array.from({ length: parts }, (_, part) => ({
    params: { part: String(part) },
    props: {
      parts,
      records: records.slice(part * perPart, (part + 1) * perPart),
    } satisfies RecordFile,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<RecordFile> = ({ props }) =>
  new Response(JSON.stringify(props), { headers: { 'content-type': 'application/json' } });
