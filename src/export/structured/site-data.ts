import type { Dataset, Organization, WebSite } from 'schema-dts';
import type { Edition } from '#src/core/views/edition.ts';
import { exportAddress } from '#src/export/address.ts';
import { structuredData } from './graph.ts';

/** What the front page tells search engines: what the edition is. */
export function siteData(edition: Edition): string {
  const { title, description, language } = edition.site;
  const node: WebSite = {
    '@type': 'WebSite',
    '@id': exportAddress(edition, ''),
    url: exportAddress(edition, ''),
    name: title,
    description,
    inLanguage: language,
    creator: creatorOf(edition),
  };
  return structuredData(node);
}

/** What the page of an edition’s tables tells search engines: that they are a data set, in these files. */
export function datasetData(
  edition: Edition,
  {
    page,
    description,
    files,
  }: { readonly page: string; readonly description: string; readonly files: readonly string[] },
): string {
  const { title, language, licence } = edition.site;
  const node: Dataset = {
    '@type': 'Dataset',
    '@id': exportAddress(edition, page, page),
    url: exportAddress(edition, page, page),
    name: title,
    description,
    inLanguage: language,
    creator: creatorOf(edition),
    ...(licence?.url ? { license: licence.url } : {}),
    isAccessibleForFree: true,
    distribution: files.map((href) => ({
      '@type': 'DataDownload',
      contentUrl: exportAddress(edition, href, page),
      encodingFormat: href.endsWith('.csv') ? 'text/csv' : 'application/json',
    })),
  };
  return structuredData(node);
}

/** Whose the edition is. Whether an editor is one person cannot be told from a name; several are more often given. */
function creatorOf({ site: { title, editor } }: Edition): Organization {
  return {
    '@type': 'Organization',
    name: editor?.name ?? title,
    ...(editor?.url ? { url: editor.url } : {}),
  };
}
