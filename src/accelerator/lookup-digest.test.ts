import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Lookup, recordLookups } from '#src/core/index/lookups.ts';
import { type LoadedEdition, everyEdit, loadEdition } from '#src/tests/every-edit.ts';
import { findsTheSame, lookupDigest } from './lookup-digest.ts';
import { numberLookups } from './number-lookups.ts';

/*
 * A build leaves pages as they are where what was looked up to make them is the same. Here an edition is edited in
 * every way that files allow, the views of all its pages are made again, and those that would be left must be the same.
 */

const content = 'src/tests/sample/content';
process.env['DRAMATIS_CONTENT'] = content;
const { keepLoaded } = await import('#src/astro/loaded.ts');
const { editionRoutes, routes } = await import('#src/astro/routes.ts');

/** The views of a group of pages, and what was looked up to make them. */
interface MadeGroup {
  readonly views: string;
  readonly lookups: readonly Lookup[];
}

function groupsOf({ index, site }: LoadedEdition): ReadonlyMap<string, MadeGroup> {
  const watch = recordLookups(index);
  keepLoaded({ index: watch.index, site });
  const groups = [...editionRoutes, ...routes]
    .flatMap((route) => route.groups())
    .map(({ name, pages }) => {
      const { result, lookups } = watch.during(() => pages());
      return [name, { views: JSON.stringify(result), lookups }] as const;
    });
  return new Map(groups);
}

/** Compares the pages that are left as they are after each of some edits with what they would be. */
function compare(before: LoadedEdition, edits: Iterable<LoadedEdition>): { left: number; same: number; other: number } {
  const groups = groupsOf(before);
  const digestBefore = lookupDigest(before.index, before.digests);
  const made = Array.from(groups, ([name, { lookups }]) => ({ name, pages: [], lookups }));
  const last = numberLookups([], [], made, digestBefore);
  const tally = { left: 0, same: 0, other: 0 };
  for (const after of edits) {
    const madeAfter = groupsOf(after);
    const isSame = findsTheSame(last.found, lookupDigest(after.index, after.digests));
    for (const { name, lookups } of last.groups) {
      const isLeft = isSame(lookups);
      const views = groups.get(name)?.views;
      const now = madeAfter.get(name)?.views;
      if (isLeft) assert.equal(now, views, `${name} is left as it was`);
      tally[isLeft ? 'left' : now === views ? 'same' : 'other'] += 1;
    }
  }
  return tally;
}

test('pages that show something else after an edit have looked up something that it changes', async () => {
  const before = await loadEdition(content);
  const tally = compare(before, everyEdit(before));
  // Most edits reach few pages of an edition; that this one is small and dense is why more are made than change.
  assert.ok(tally.left > 2500 && tally.other > 800, JSON.stringify(tally));
});

test('so have pages of articles that are published as excerpts, which depend on the files of quotations', async () => {
  const before = await loadEdition(content, 'excerpt');
  const tally = compare(
    before,
    everyEdit(before, ({ kind }) => kind === 'quote'),
  );
  assert.ok(tally.left > 200 && tally.other > 200, JSON.stringify(tally));
});
