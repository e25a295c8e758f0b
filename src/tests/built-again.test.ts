import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { before, describe } from 'node:test';
import { firstEdition, sampleEdition } from './editions.ts';
import { type BuiltSite, buildTestSite } from './site/built-site.ts';
import { writeLargeEdition } from './site/large-edition.ts';
import { editTests, repeatTests } from './site/repeat.ts';

/* Sites that are built again: elsewhere, after edits, by Astro alone, and when something is wrong. */
let first: BuiltSite;
let sample: BuiltSite;
let large: BuiltSite;
const temporary = path.resolve('.cache/tests/temporary-again');
const invented = path.join(temporary, 'large');

before(async () => {
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  first = await buildTestSite('first', firstEdition);
  sample = await buildTestSite('sample', sampleEdition);
  await writeLargeEdition(invented);
  large = await buildTestSite('large', invented);
});

describe('built again', () => {
  repeatTests(
    [
      { site: () => first, content: firstEdition },
      { site: () => sample, content: sampleEdition },
    ],
    () => temporary,
  );
  editTests(
    () => large,
    invented,
    () => temporary,
  );
});
