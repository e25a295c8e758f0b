import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { corpus } from '#src/tests/invented/corpus.ts';
import { writeContent } from '#src/tests/invented/write-corpus.ts';

/** Writes an invented edition of so many articles that its search has two shards. */
export async function writeLargeEdition(folder: string): Promise<void> {
  await writeContent(folder, corpus(260));
  // The sample has all that is shared; this edition wants none of it, which saves hundreds of pictures.
  await appendFile(path.join(folder, 'site.yaml'), 'sharingPictures: none\nembedding: refuse\n');
}
