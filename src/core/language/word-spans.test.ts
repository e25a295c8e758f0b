import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, wordSpans } from './word-spans.ts';

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
      wordSpans(odd, language).map(({ start, end }) => odd.slice(start, end)),
      segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    );
  }
});
