import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageAddress, pageNumber, listPages, entryPages } from './paging.ts';

const group = (id: string, count: number, mark?: string) => ({
  id,
  label: id.toUpperCase(),
  ...(mark ? { mark } : {}),
  lines: Array.from({ length: count }, (_, n) => `${id}${n + 1}`),
});

test('a short list is one page with all its groups', () => {
  const pages = listPages([group('a', 2), group('b', 1)], 5, 'actors/');
  assert.equal(pages.length, 1);
  assert.deepEqual(
    pages[0]?.parts.map(({ lines, continued }) => ({ lines, continued })),
    [
      { lines: ['a1', 'a2'], continued: false },
      { lines: ['b1'], continued: false },
    ],
  );
  assert.equal(pages[0]?.next, undefined);
  assert.equal(pages[0]?.previous, undefined);
});

test('no page holds more lines than its size, and no line is lost, doubled or moved', () => {
  const groupsOf = fc
    .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })
    .map((counts) => counts.map((count, n) => group(`g${n}-`, count)));
  fc.assert(
    fc.property(groupsOf, fc.integer({ min: 1, max: 60 }), (groups, size) => {
      const pages = listPages(groups, size, 'actors/');
      const lines = pages.map(({ parts }) => parts.flatMap((part) => part.lines));
      const all = groups.flatMap((one) => one.lines);
      assert.ok(lines.every(({ length }) => length > 0 && length <= size));
      assert.deepEqual(lines.flat(), all);
      assert.ok(pages.every(({ total }) => total === all.length));
    }),
    { seed: 1 },
  );
});

test('a group that a page cuts goes on on the next and says so', () => {
  const [first, second] = listPages([group('a', 5)], 3, 'actors/');
  assert.equal(first?.parts[0]?.continued, false);
  assert.equal(second?.parts[0]?.continued, true);
});

test('a page leads to those of its ten, to the tens of its hundred, to the first and the last', () => {
  const stopsOf = (number: number, pages: number) =>
    listPages([group('a', pages)], 1, 'actors/')[number - 1]?.stops.map((stop) => stop.number);
  assert.deepEqual(stopsOf(1, 2), []);
  assert.deepEqual(stopsOf(2, 3), [1, 2, 3]);
  assert.deepEqual(stopsOf(1, 13), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13]);
  assert.deepEqual(stopsOf(12, 13), [1, 10, 11, 12, 13]);
  assert.deepEqual(
    stopsOf(234, 312),
    [1, 100, 200, 210, 220, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 250, 260, 270, 280, 290, 300, 312],
  );
});

test('from any page to any other it is no more steps than the number of pages has digits', () => {
  const wayFrom = fc
    .integer({ min: 3, max: 400 })
    .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })));
  fc.assert(
    fc.property(wayFrom, ([count, start]) => {
      const pages = listPages([group('a', count)], 1, 'actors/');
      const steps = new Map([[start, 0]]);
      for (const [at, step] of steps)
        for (const { number } of pages[at - 1]?.stops ?? []) if (!steps.has(number)) steps.set(number, step + 1);
      assert.equal(steps.size, count);
      assert.ok(Math.max(...steps.values()) <= String(count).length, `${start} of ${count}`);
    }),
    { seed: 1, examples: [9, 10, 11, 99, 100, 101].map((count) => [[count, count]]) },
  );
});

test('the pages lead to one another, the first by the address of the list', () => {
  const pages = listPages([group('a', 5)], 2, 'actors/');
  assert.deepEqual(
    pages.map(({ previous, next }) => [previous, next]),
    [
      [undefined, 'actors/page/2/'],
      ['actors/', 'actors/page/3/'],
      ['actors/page/2/', undefined],
    ],
  );
  assert.deepEqual(
    pages.map(({ number }) => pageAddress('actors/', number)),
    ['actors/', 'actors/page/2/', 'actors/page/3/'],
  );
});

test('a page has one address: what is no number of a page, or the first under a number, leads nowhere', () => {
  assert.deepEqual([undefined, '2', '17'].map(pageNumber), [1, 2, 17]);
  for (const param of ['', '0', '1', '02', '2a', '-2', '1e3', 'page'])
    assert.ok(Number.isNaN(pageNumber(param)), param);
});

test('the index of the list leads from every page to the beginning of each mark', () => {
  const pages = listPages([group('a', 3), group('b', 1, 'B–C'), group('c', 2, 'B–C')], 3, 'actors/');
  for (const { marks } of pages)
    assert.deepEqual(marks, [
      { label: 'A', href: 'actors/#a' },
      { label: 'B–C', href: 'actors/page/2/#b' },
    ]);
});

test('an empty list has one empty page', () => {
  assert.deepEqual(
    listPages([], 3, 'actors/').map(({ parts, total }) => [parts.length, total]),
    [[0, 0]],
  );
});

test('a thing with long lists has pages on which each list goes on, and all of its lines once', () => {
  const view = { name: 'x', a: [1, 2, 3, 4, 5], b: ['p'], c: [] as string[] };
  const pages = entryPages(view, ['a', 'b', 'c'], 2, 'actors/x/');
  assert.deepEqual(
    pages.map((page) => [page.view.name, page.view.a, page.view.b, page.previous, page.next]),
    [
      ['x', [1, 2], ['p'], undefined, 'actors/x/page/2/'],
      ['x', [3, 4], [], 'actors/x/', 'actors/x/page/3/'],
      ['x', [5], [], 'actors/x/page/2/', undefined],
    ],
  );
  assert.equal(entryPages({ ...view, a: [] as number[] }, ['a', 'c'], 2, 'actors/x/').length, 1);
});
