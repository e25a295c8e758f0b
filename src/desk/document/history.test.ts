import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type History, type Texts, emptyHistory, readHistory, record, redo, undo } from './document.ts';

test('actions over several files are undone and redone together', () => {
  const states: Texts[] = [
    { 'a.md': 'one\ntwo\n', 'b.md': null },
    { 'a.md': 'one\n:actor[two]{#b}\n', 'b.md': 'name: Two\n' },
    { 'a.md': 'one\n:actor[two]{#b}\nthree\n', 'b.md': 'name: Second\n' },
    { 'a.md': 'one\n:actor[two]{#b}\nthree\n', 'b.md': null },
  ];
  let history = emptyHistory;
  states.slice(1).forEach((after, n) => (history = record(history, states[n] ?? {}, after, `step ${n}`)));
  assert.equal(record(history, states[0] ?? {}, { 'a.md': 'one\ntwo\n' }, 'nothing'), history);
  let texts = states[3] ?? {};
  for (const n of [2, 1, 0]) {
    const moved = undo(history, texts);
    assert.deepEqual([moved?.texts, moved?.label], [states[n], `step ${n}`]);
    ({ history = history, texts = texts } = moved ?? {});
  }
  assert.equal(undo(history, texts), undefined);
  for (const n of [0, 1]) {
    const moved = redo(history, texts);
    assert.deepEqual([moved?.texts, moved?.paths], [states[n + 1], ['a.md', 'b.md']]);
    ({ history = history, texts = texts } = moved ?? {});
  }
  const other = record(history, texts, { ...texts, 'a.md': 'else\n' }, 'other');
  assert.equal(redo(other, { ...texts, 'a.md': 'else\n' }), undefined);
  assert.equal(redo(history, texts)?.texts['b.md'], null);
});

test('nothing is undone in a text that has changed meanwhile', () => {
  const history = record(emptyHistory, { 'a.md': 'so Holm left' }, { 'a.md': 'so :actor[Holm]{#holm} left' }, 'mark');
  assert.equal(undo(history, { 'a.md': 'now: so :actor[Holm]{#holm} left' }), undefined);
  assert.equal(undo(history, { 'a.md': null }), undefined);
  assert.equal(
    redo(undo(history, { 'a.md': 'so :actor[Holm]{#holm} left' })?.history ?? history, { 'a.md': 'so' }),
    undefined,
  );
});

test('a step holds what has changed, not the text', () => {
  const line = 'A line of the text that goes on for a while.\n';
  const before = line.repeat(1000);
  const after = before.replaceAll(/A line(?= of[^\n]*\n(?:A[^\n]*\n){99}$)|^A line/g, ':actor[A line]{#line}');
  const history = record(emptyHistory, { 'a.md': before }, { 'a.md': after }, 'mark');
  assert.ok(JSON.stringify(history).length < 300, JSON.stringify(history));
});

test('a history is kept as JSON, and what is none is refused', () => {
  const history = record(emptyHistory, { 'a.md': 'a' }, { 'a.md': 'b', 'c.md': 'c' }, 'x');
  const kept = readHistory(JSON.parse(JSON.stringify(history)));
  assert.deepEqual(kept, history);
  for (const wrong of [
    null,
    1,
    {},
    { done: [], undone: 1 },
    { done: [{}], undone: [] },
    { done: [{ label: 'x', changes: [{ path: 'a' }] }], undone: [] },
  ])
    assert.equal(readHistory(wrong), undefined);
});

test('whatever is recorded, undone and redone, every state comes back', () => {
  const file = fc.option(
    fc.array(fc.constantFrom('a', 'b', '\n', '😀', 'é'), { maxLength: 8 }).map((all) => all.join('')),
  );
  const state = fc.record({ 'a.md': file, 'b.md': file }, { noNullPrototype: true });
  fc.assert(
    fc.property(
      fc.array(state, { minLength: 1, maxLength: 8 }),
      fc.array(fc.boolean(), { maxLength: 12 }),
      (states, back) => {
        let history: History = emptyHistory;
        const steps: Texts[] = [states[0] ?? {}];
        for (const next of states.slice(1)) {
          const last: Texts = steps.at(-1) ?? {};
          const more = record(history, last, next, 's');
          if (more !== history) steps.push(next);
          history = more;
        }
        let at = steps.length - 1;
        for (const isBack of back) {
          const moved = (isBack ? undo : redo)(history, steps[at] ?? {});
          const to = at + (isBack ? -1 : 1);
          assert.deepEqual(moved?.texts, steps[to]);
          if (!moved) continue;
          at = to;
          history = moved.history;
        }
      },
    ),
  );
});
