import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '#src/core/words/en.ts';
import { searchRecords } from '#src/search/index/records.ts';
import { type LoadedEdition, everyEdit, loadEdition } from '#src/tests/every-edit.ts';
import { recordKeys } from './update-search.ts';

function recordsByKey({ index, site, digests }: LoadedEdition): ReadonlyMap<string, string> {
  const edition = { index, site, words: en };
  const keyOf = recordKeys(edition, digests);
  return new Map(Array.from(searchRecords(edition), (record) => [keyOf(record), JSON.stringify(record)]));
}

/** Compares the records that have the same key before and after each of some edits. */
function compare(sample: LoadedEdition, edits: Iterable<LoadedEdition>): { same: number; other: number } {
  const before = recordsByKey(sample);
  const tally = { same: 0, other: 0 };
  for (const edited of edits) {
    for (const [key, record] of recordsByKey(edited)) {
      const was = before.get(key);
      if (was !== undefined) assert.equal(record, was);
      tally[was === undefined ? 'other' : 'same'] += 1;
    }
  }
  return tally;
}

test('a search record that differs after an edit has another key', async () => {
  const sample = await loadEdition('src/tests/sample/content');
  const tally = compare(sample, everyEdit(sample));
  assert.ok(tally.same > 5000 && tally.other > 400, JSON.stringify(tally));
});

test('so has the record of an article that is published as an excerpt, after an edit of a quotation', async () => {
  const sample = await loadEdition('src/tests/sample/content', 'excerpt');
  const tally = compare(
    sample,
    everyEdit(sample, ({ kind }) => kind === 'quote'),
  );
  assert.ok(tally.same > 500 && tally.other > 30, JSON.stringify(tally));
});
