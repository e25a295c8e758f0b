import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { applySplices, composed } from './document.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '[', '\n', '😀'), maxLength: 20 });

/** Some changes of a text that do not overlap, from random numbers. */
function changesOf(before: string, numbers: readonly (readonly [number, number, string])[]): Splice[] {
  let at = 0;
  return numbers.flatMap(([gap, length, added]) => {
    const start = at + gap;
    const end = Math.min(before.length, start + length);
    if (start > before.length) return [];
    at = end + 1;
    return [{ start, end, text: added }];
  });
}

const numbers = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 }), text), { maxLength: 4 });

test('two changes one after the other are one change', () => {
  fc.assert(
    fc.property(text, numbers, numbers, (before, some, more) => {
      const first = changesOf(before, some);
      const between = applySplices(before, first);
      const second = changesOf(between, more);
      const both = composed(before, first, second);
      assert.equal(applySplices(before, both), applySplices(between, second));
      for (const [n, { start }] of both.entries()) assert.ok(n === 0 || start >= (both[n - 1]?.end ?? 0));
    }),
  );
});

test('a change that is taken back at once is none', () => {
  assert.deepEqual(composed('so', [{ start: 1, end: 1, text: 'x' }], [{ start: 1, end: 2, text: '' }]), []);
});
