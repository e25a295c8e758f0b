import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleEntry } from '#src/entries/entry.ts';
import { contentFolder } from './settings.ts';

/** The source text of an article that was proved against one. */
export async function sourceFile({ proof }: ArticleEntry): Promise<string | undefined> {
  return proof ? await readFile(path.resolve(contentFolder, proof.source), 'utf8') : undefined;
}
