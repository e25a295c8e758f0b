import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Corpus } from '#src/tests/invented/corpus.ts';
import { measure } from './measure.ts';
import { peerPages } from './peer-pages.ts';

interface Index {
  addAll(documents: readonly object[]): void;
}

/** What a search in one file of JSON costs. */
export interface OneFile {
  /** Compressed, as a reader fetches it before the first search. */
  readonly bytes: number;
  /** Seconds to build the index. */
  readonly seconds: number;
}

/** The other common way to search without a server: one index as JSON, made and read by MiniSearch. Installs it below `home`. */
export async function oneFileSearch(home: string, corpus: Corpus): Promise<OneFile> {
  const folder = path.join(home, 'minisearch');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
  await measure('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, 'minisearch@7.2.0']);
  const file = path.join(folder, 'node_modules/minisearch/dist/es/index.js');
  const { default: MiniSearch } = (await import(pathToFileURL(file).href)) as {
    default: new (options: object) => Index;
  };
  const pages = peerPages(corpus);
  const started = performance.now();
  const index = new MiniSearch({ idField: 'path', fields: ['title', 'body'], storeFields: ['title'] });
  index.addAll(pages.map((page) => ({ ...page, body: page.body.replace(/\]\([^)]*\)/g, ']') })));
  const json = JSON.stringify(index);
  return { bytes: gzipSync(json, { level: 9 }).length, seconds: (performance.now() - started) / 1000 };
}
