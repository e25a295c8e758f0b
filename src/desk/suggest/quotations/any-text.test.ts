import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../suggestion.ts';
import { suggestQuotations } from './suggest-quotations.ts';

const parts = [
  ...['“', '”', '‘', '’', '"', "'", "''", '``', '«', '»', '‹', '›', '„', '‚', '「', '」', '『', '』', '＂', ',,'],
  ...[
    '.',
    ',',
    '!',
    '?',
    ':',
    ';',
    '…',
    '—',
    ' – ',
    '(',
    ')',
    '。',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\u00a0',
    '\u2028',
  ],
  ...[
    'said ',
    'told ',
    'that ',
    'she ',
    'the ',
    'plans ',
    'to ',
    'according to ',
    'CNN ',
    'Kim ',
    'denied ',
    'and ',
    'but ',
  ],
  ...['sagte ', 'dass ', 'laut ', 'dijo ', 'que ', 'a dit ', "qu'il ", 'сказал ', 'что ', '말했다', '다고 ', '따르면'],
  ...['word ', 'Name ', 'it’s ', '5 ', 'U.S. ', 'Mr. ', 'é', '𝒳', '👍🏽', '\u0301', '\u200f', '\ud800', '\0'],
] as const;

const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 60,
});
const languages = fc.constantFrom('en', 'de', 'es', 'fr', 'ru', 'ko', 'ja', 'sv', 'he', 'und', 'en-GB', 'de-CH');

test('whatever the text, suggestions are in order, in lines, and the same each time', () => {
  fc.assert(
    fc.property(texts, languages, (words, language) => {
      const text = words.join('');
      const suggestions = suggestQuotations({ text, language });
      for (const [n, one] of suggestions.entries()) {
        assert.ok(one.confidence > 0 && one.confidence <= 1 && one.reason !== '' && one.rule !== '');
        if (one.kind === 'scare') {
          assertSpan(text, one.at);
          continue;
        }
        assert.ok(one.pieces.length > 0);
        for (const span of [...one.pieces, one.cue, one.speaker, ...one.through]) if (span) assertSpan(text, span);
        for (const [p, piece] of one.pieces.entries())
          assert.ok(p === 0 || (one.pieces[p - 1]?.end ?? 0) <= piece.start);
        if (one.within !== undefined) {
          const around = suggestions[one.within];
          assert.ok(one.within !== n && around?.kind === 'quotation');
          for (const { start, end } of one.pieces)
            assert.ok(around.pieces.some((piece) => piece.start <= start && end <= piece.end));
        }
      }
      assert.deepEqual(suggestQuotations({ text, language }), suggestions);
    }),
    { numRuns: 3000 },
  );
});

/** It is in the text, on one line, and neither empty nor with spaces around it. */
function assertSpan(text: string, { start, end }: Span): void {
  assert.ok(start >= 0 && start < end && end <= text.length, `${start}–${end} of ${text.length}`);
  const words = text.slice(start, end);
  assert.doesNotMatch(words, /[\n\r\u2028\u2029]/);
  assert.equal(words, words.trim());
}
