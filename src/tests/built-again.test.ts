import path from 'node:path';
import { before, describe } from 'node:test';
import { firstEdition, sampleEdition } from './editions.ts';
import type { BuiltSite } from './site/built-site.ts';
import { editTests, repeatTests } from './site/repeat.ts';
import { buildThreeSites, largeEditionIn } from './site/three-sites.ts';

/* Sites that are built again: elsewhere, after edits, by Astro alone, and when something is wrong. */
let first: BuiltSite;
let sample: BuiltSite;
let large: BuiltSite;
const temporary = path.resolve('.cache/tests/temporary-again');
const invented = largeEditionIn(temporary);

before(async () => {
  ({ first, sample, large } = await buildThreeSites(temporary));
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
