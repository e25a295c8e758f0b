import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleEntry, Entry } from '#src/core/entries/entry.ts';
import { contentFolder } from './settings.ts';

/** The source text of an article that was proved against one, and whose whole text is published. */
export function sourceFile({ proof, excerpt }: ArticleEntry): string | undefined {
  return proof && !excerpt ? readFileSync(path.resolve(contentFolder, proof.source), 'utf8') : undefined;
}

/**
 * The file that an entry was made from, with its annotations; undefined if it has gone since it was read, or has words that
 * are not published.
 */
export function entryFile(entry: Entry): string | undefined {
  if (entry.kind === 'article' && entry.excerpt) return undefined;
  const { file } = entry;
  const place = path.resolve(contentFolder, file.replace(/^content\//, ''));
  return existsSync(place) ? readFileSync(place, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
