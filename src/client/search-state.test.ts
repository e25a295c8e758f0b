import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNarrowed, searchString, parseSearch, toggleValue } from './search-state.ts';

test('an address says a search, and the search says the same address', () => {
  const address = '?q=%E2%80%9Cbilateral+matter%E2%80%9D&kind=quote&speaker=xi&speaker=putin&year=2023';
  const state = parseSearch(address);
  assert.deepEqual(state, {
    query: '“bilateral matter”',
    chosen: { kind: ['quote'], speaker: ['xi', 'putin'], year: ['2023'] },
  });
  assert.equal(searchString(state), address);
  assert.equal(searchString(parseSearch('?q=+&colour=red&kind=')), '');
});

test('a value is taken in and out again', () => {
  const state = parseSearch('?q=a&kind=quote');
  const both = toggleValue(state, 'kind', 'event');
  assert.deepEqual(both.chosen.kind, ['quote', 'event']);
  assert.ok(!isNarrowed(toggleValue(toggleValue(both, 'kind', 'event'), 'kind', 'quote')));
});
