import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Laid, type Nested, nest } from './nest.ts';

/** `a[b(c)]` instead of objects. */
function written(pieces: readonly Nested<string>[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `${piece.is}[${written(piece.inside)}]`)).join('');
}

function laid(...all: readonly [number, number, string][]): Laid<string>[] {
  return all.map(([start, end, is]) => ({ start, end, is }));
}

test('stretches are nested, and all words are kept', () => {
  assert.equal(written(nest('one two three', laid([0, 7, 'a'], [4, 7, 'b'], [8, 13, 'c']))), 'a[one b[two]] c[three]');
  assert.equal(written(nest('one', laid([0, 3, 'a'], [0, 3, 'b']))), 'a[b[one]]');
  assert.equal(written(nest('', [])), '');
});

test('what has no words stands at its place, also at the end', () => {
  assert.equal(written(nest('one two', laid([0, 3, 'a'], [3, 3, 'n'], [7, 7, 'n']))), 'a[onen[]] twon[]');
  assert.equal(written(nest('one', laid([3, 3, 'n'], [3, 3, 'm']))), 'onen[]m[]');
  assert.equal(written(nest('one two', laid([4, 4, 'n'], [4, 7, 'a']))), 'one n[]a[two]');
});
