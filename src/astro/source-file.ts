import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleEntry, Entry } from '#src/core/entries/entry.ts';
import { contentFolder } from './settings.ts';

/** The source text of an article that was proved against one. */
export function sourceFile({ proof }: ArticleEntry): string | undefined {
  return proof ? readFileSync(path.resolve(contentFolder, proof.source), 'utf8') : undefined;
}

/** The file that an entry was made from, with its annotations. */
export function entryFile({ file }: Entry): string {
  return readFileSync(path.resolve(contentFolder, file.replace(/^content\//, '')), 'utf8').replaceAll('\r\n', '\n');
}
