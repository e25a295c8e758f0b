import { appendFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { corpus } from '#src/tests/invented/corpus.ts';
import { writeContent } from '#src/tests/invented/write-corpus.ts';
import { firstEdition, sampleEdition } from '../editions.ts';
import { type BuiltSite, buildTestSite } from './built-site.ts';

/** The sites of the first edition, the sample, and an invented edition of so many articles that its search has two shards. */
export interface ThreeSites {
  readonly first: BuiltSite;
  readonly sample: BuiltSite;
  readonly large: BuiltSite;
}

/** Where the large edition is within a folder for temporary files. */
export function largeEditionIn(temporary: string): string {
  return path.join(temporary, 'large');
}

/** Empties a folder for temporary files, writes the large edition into it, and builds all three. */
export async function buildThreeSites(temporary: string): Promise<ThreeSites> {
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const invented = largeEditionIn(temporary);
  // Articles of a few passages, since it is their number that counts.
  await writeContent(invented, corpus(260, 4));
  // The sample has all that is shared; this edition wants none of it, which saves hundreds of pictures.
  await appendFile(path.join(invented, 'site.yaml'), 'sharingPictures: none\nembedding: refuse\n');
  return {
    first: await buildTestSite('first', firstEdition),
    sample: await buildTestSite('sample', sampleEdition),
    large: await buildTestSite('large', invented),
  };
}
