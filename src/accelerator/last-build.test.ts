import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { LastBuild, RenderedPage } from './last-build.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-last-build-'));
process.env['DRAMATIS_CACHE'] = folder;
after(() => rm(folder, { recursive: true }));
// Imported only now, since the folder is read from the environment.
const { readLastBuild, saveBuild } = await import('./last-build.ts');
const { cacheFolder } = await import('#src/astro/settings.ts');

const text = fc.string({ minLength: 1 }).filter((value) => !value.includes('\n'));
const fingerprint = fc.record({ size: fc.nat(), date: fc.double({ noNaN: true }), digest: text });
const page: fc.Arbitrary<RenderedPage> = fc.record(
  {
    address: fc.constantFrom('', 'analysis/', 'actors/holm/page/2/', 'articles/a/index.md', 'actors/ř-中/'),
    key: text,
    fingerprint,
    provedSource: fc.constantFrom('', 'a digest'),
    unset: text,
    pictures: fc.array(fc.constantFrom('river.png', 'a\nb.png', 'deep/名.svg'), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['address', 'key', 'fingerprint'] },
);

/** Builds whose groups make some of the lookups that have been found. */
const builds: fc.Arbitrary<LastBuild> = fc.uniqueArray(text, { minLength: 1, maxLength: 8 }).chain((lookups) =>
  fc.record({
    templatesKey: text,
    commonKey: text,
    editionKey: text,
    found: fc.constant({ lookups, digests: lookups.map((lookup) => `found by ${lookup}`) }),
    groups: fc.array(
      fc.record({
        name: fc.constantFrom('', 'actors/holm/', 'articles/'),
        pages: fc.array(page, { maxLength: 3 }),
        lookups: fc.subarray([...lookups.keys()]).map((numbers) => Uint32Array.from(numbers)),
      }),
      { maxLength: 5 },
    ),
    search: fc.constant({ shards: {}, others: {}, records: 3 }),
    sitemap: fc.constant({ key: 'a key', files: {} }),
    pictures: fc.constant({ originals: new Map([['river.png', { digest: 'a digest' }]]), shown: new Map(), files: {} }),
    others: fc.dictionary(text, fingerprint),
  }),
);

test('what a build saves, the next one reads', async () => {
  await fc.assert(
    fc.asyncProperty(builds, async (build) => {
      await saveBuild(build);
      assert.deepEqual(await readLastBuild(), structuredClone(build));
    }),
    { numRuns: 200 },
  );
});

test('of a file with a changed byte, nothing is used', async () => {
  await fc.assert(
    fc.asyncProperty(builds, fc.nat(), fc.integer({ min: 1, max: 255 }), async (build, at, change) => {
      await saveBuild(build);
      const file = path.join(cacheFolder, 'last-build');
      const bytes = await readFile(file);
      const n = at % bytes.length;
      bytes[n] = (bytes[n] ?? 0) ^ change;
      await writeFile(file, bytes);
      assert.equal(await readLastBuild(), undefined);
    }),
    { numRuns: 100 },
  );
});

test('what a killed run has left unfinished goes; what is not the cache’s own stays', async () => {
  // No process has this id.
  const [left, others] = [
    ['findings.4194999-1', 'last-build.4194999-12'],
    ['notes.4194999-1', `digests.${process.pid}-1`],
  ];
  for (const name of [...left, ...others]) await writeFile(path.join(cacheFolder, name), 'half');
  const [build] = fc.sample(builds, 1);
  assert.ok(build);
  await saveBuild(build);
  assert.deepEqual((await readdir(cacheFolder)).sort(), ['last-build', ...others].sort());
});
