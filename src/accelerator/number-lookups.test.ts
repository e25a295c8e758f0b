import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberLookups } from './number-lookups.ts';

const lookups = fc.subarray(['mentions holm', 'actors holm', 'actors', 'events fire', 'saidBy holm', 'parts fire']);
const groups = fc.array(fc.record({ name: fc.string(), pages: fc.constant([]), lookups }), { maxLength: 5 });

test('groups make the lookups that they made, whatever was left and rendered before', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ made: groups, kept: fc.nat() })), (builds) => {
      let last = numberLookups([], [], [], String);
      let expected: { name: string; lookups: readonly string[] }[] = [];
      for (const { made, kept } of builds) {
        const isKept = (_: unknown, n: number) => ((kept >> n) & 1) === 1;
        last = numberLookups(last.groups.filter(isKept), last.found.lookups, made, (lookup) => `found by ${lookup}`);
        expected = [...expected.filter(isKept), ...made.map(({ name, lookups }) => ({ name, lookups }))];
        const { found } = last;
        const named = last.groups.map(({ name, lookups }) => ({
          name,
          lookups: Array.from(lookups, (number) => found.lookups[number]),
        }));
        assert.deepEqual(named, expected);
        assert.deepEqual(new Set(found.lookups), new Set(expected.flatMap((group) => group.lookups)));
        assert.equal(new Set(found.lookups).size, found.lookups.length);
        assert.deepEqual(
          found.digests,
          found.lookups.map((lookup) => `found by ${lookup}`),
        );
      }
    }),
  );
});
