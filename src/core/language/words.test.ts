import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, sentenceAround, sentenceStarts, wordsOf } from './words.ts';

const text = 'He came. “Will she stay?” Nobody knew.  At 10.30 she left.';
const passage = { text, sentences: sentenceStarts(text, 'en') };

function around(words: string): string {
  const start = text.indexOf(words);
  return text.slice(...sentenceAround(passage, { start, end: start + words.length }));
}

test('the sentence around a stretch is whole and has no space at its end', () => {
  assert.equal(around('came'), 'He came.');
  assert.equal(around('Nobody'), 'Nobody knew.');
  assert.equal(around('10.30'), 'At 10.30 she left.');
});

test('a stretch that begins or ends a sentence stays in it', () => {
  assert.equal(around('He'), 'He came.');
  assert.equal(around('left.'), 'At 10.30 she left.');
  assert.equal(around('Nobody knew.'), 'Nobody knew.');
});

test('a stretch over several sentences gives all of them', () => {
  assert.equal(around('came. “Will'), 'He came. “Will she stay?”');
});

test('words are counted by the rules of Unicode, in any script', () => {
  assert.equal(countWords('Don’t stop: 3.2 % of “them” — now!', 'en'), 6);
  assert.equal(countWords('', 'en'), 0);
  assert.ok(countWords('普京抵达北京', 'zh') > 1);
});

test('words are those of the segmenter over the whole text', () => {
  const odd =
    'It’s 1,000.5 “e\u0301tudes”  \u0301of U.S. snake_case a\u00a0b\n\u200dc 10:30, (who?) he:s ’tis ... ภาษาไทย ไทย 日本語で “x”';
  for (const language of ['en', 'sv', 'th', 'ja']) {
    const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(odd)];
    assert.deepEqual(
      wordsOf(odd, language).map(({ start, end }) => odd.slice(start, end)),
      segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    );
  }
});
