import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type QueryMatchers, type TextPart, bestPassages, excerpt, splitAtMarks } from './marked.ts';

const marks = (...clauses: string[][]): QueryMatchers =>
  clauses.map((words) => [
    words.map(
      (word) =>
        ({ text, others }) =>
          text === word || others.includes(word),
    ),
  ]);
const shown = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('words are marked each, neighbours and phrases as one, with the marks of the text', () => {
  assert.equal(
    shown(splitAtMarks('The Été war, a war of words.', marks(['ete'], ['war']))),
    'The [Été war], a [war] of words.',
  );
  assert.equal(
    shown(splitAtMarks('trend,” and that they, and that', marks(['trend', 'and', 'that']))),
    '[trend,” and that] they, and that',
  );
  assert.equal(shown(splitAtMarks('nothing', marks(['else']))), 'nothing');
});

test('marks stand on the letters of the text, whatever was folded', () => {
  for (const [text, expected, ...words] of [
    ['die Re\u00adgie\u00adrung, ja', 'die [Re\u00adgie\u00adrung], ja', 'regierung'],
    ['At the U.N. today', 'At the [U.N.] today', 'un'],
    ['Ka\u0301roly came', '[Ka\u0301roly] came', 'karoly'],
    ['大統領ﾌﾟｰﾁﾝは', '大統領[ﾌﾟｰﾁﾝ]は', 'プ', 'ー', 'チ', 'ン'],
    ['a co-operative move', 'a [co-operative] move', 'cooperative'],
    ['by e‑mail', 'by [e‑mail]', 'email'],
    ['said O’Neill.', 'said [O’Neill].', 'oneill'],
    ['Herr Müller', 'Herr [Müller]', 'mueller'],
    ['وصل بوتين لمصر', 'وصل بوتين [لمصر]', 'مصر'],
    ['الكِتَابُ هنا', '[الكِتَابُ] هنا', 'كتاب'],
    ['נשיא בירושלים', 'נשיא [בירושלים]', 'ירושלימ'],
    ['of ٢٠٢٣ and', 'of [٢٠٢٣] and', '2023'],
  ] as const)
    assert.equal(shown(splitAtMarks(text, marks([...words]))), expected);
  assert.equal(
    shown(splitAtMarks('the non-co-operative society', marks(['cooperative', 'society']))),
    'the non-[co-operative society]',
  );
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

test('what a glitch means stands behind it, whole or in part, and is marked where it is what was found', () => {
  const text = 'Russia is using Korea to supply weapons. The strick ended.';
  const readings = [
    [10, 31, '[meant: being supplied by Korea with]'],
    [45, 51, '[meant: strike]'],
  ] as const;
  const textOf = (parts: readonly TextPart[]): string =>
    parts
      .map(({ text: words, marked: isMarked, inserted = [] }) =>
        [isMarked ? `[${words}]` : words, ...inserted.map(textOf)].join(' '),
      )
      .join('');
  assert.equal(
    textOf(excerpt({ text, sentences: [0, 41], readings }, marks(['weapons']))),
    'Russia is using Korea to supply [meant: being supplied by Korea with] [weapons].',
  );
  assert.equal(
    textOf(excerpt({ text, sentences: [0, 41], readings }, marks(['supply', 'weapons']))),
    'Russia is using Korea to [supply] [meant: being supplied by Korea with][ weapons].',
  );
  assert.equal(
    textOf(excerpt({ text, sentences: [0, 41], readings }, marks(['strick'], ['strike']))),
    'The [strick] [meant: [strike]] ended.',
  );
  assert.equal(textOf(excerpt({ text, sentences: [0, 41] }, [])), 'Russia is using Korea to supply weapons.');
  const long = `${'before '.repeat(80)}needle and the end of it`;
  const cut = textOf(
    excerpt({ text: long, sentences: [0], readings: [[0, long.length, '[meant: pin]']] }, marks(['needle'])),
  );
  assert.match(cut, /needle.*\[meant: pin\]/);
});
