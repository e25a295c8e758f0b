import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Marks, bestPassages, excerpt, marked } from './marked.ts';

const marks = (...clauses: string[][]): Marks => clauses.map((words) => words.map((word) => (text) => text === word));
const shown = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('words are marked each, neighbours and phrases as one, with the marks of the text', () => {
  assert.equal(
    shown(marked('The Été war, a war of words.', marks(['ete'], ['war']))),
    'The [Été war], a [war] of words.',
  );
  assert.equal(
    shown(marked('trend,” and that they, and that', marks(['trend', 'and', 'that']))),
    '[trend,” and that] they, and that',
  );
  assert.equal(shown(marked('nothing', marks(['else']))), 'nothing');
});

test('the sentence that holds most is shown whole, and a phrase that runs into the next one to its end', () => {
  const text = 'One war. A war of words. The end.';
  assert.equal(shown(excerpt({ text, sentences: [0, 9, 25] }, marks(['war'], ['words']))), 'A [war] of [words].');
  assert.equal(shown(excerpt({ text, sentences: [0, 9, 25] }, [])), 'One war.');
  assert.equal(shown(excerpt({ text, sentences: [0, 9, 25] }, marks(['words', 'the']))), 'A war of [words. The]');
});

test('a very long sentence is cut at words around the first mark', () => {
  const text = `${'before '.repeat(80)}needle ${'after '.repeat(80)}end.`;
  const cut = shown(excerpt({ text, sentences: [0] }, marks(['needle'])));
  assert.match(cut, /^… before .*\[needle\].*after …$/);
  assert.ok(cut.length < 420);
});

test('of an article the passages that hold most are shown, in its order', () => {
  const passages = ['War.', 'The war of words.', 'Words.', 'Words of war and war.'].map((text, n) => ({
    n,
    text,
    sentences: [0],
  }));
  const numbers = (most: number, ...clauses: string[][]) => {
    const { best, others } = bestPassages(passages, marks(...clauses), most);
    return [best, others].map((some) => some.map(({ n }) => n));
  };
  assert.deepEqual(numbers(3, ['war'], ['words']), [[1, 3], []]);
  assert.deepEqual(numbers(1, ['war'], ['words']), [[3], [1]]);
  assert.deepEqual(numbers(1, ['war'], ['peace']), [[3], [0, 1]]);
  assert.deepEqual(numbers(3, ['peace']), [[], []]);
});
