import assert from 'node:assert/strict';
import { test } from 'node:test';
import { truncated, quoted, shown } from './shown.ts';

test('what would forge, colour or turn round a line of the report is spelled out', () => {
  assert.equal(shown('a\nb\x1B[31mc\u202Ed'), 'a[U+000A]b[U+001B][31mc[U+202E]d');
  assert.equal(
    shown('\u2028\u2029\x07\t\x9B\xAD\u200B\uFEFF\u{E0041}'),
    '[U+2028][U+2029][U+0007][U+0009][U+009B][U+00AD][U+200B][U+FEFF][U+E0041]',
  );
  assert.equal(shown('\uD800\uFFFE\u{1FFFF}'), '[U+D800][U+FFFE][U+1FFFF]');
});

test('what scripts and emoji need stays', () => {
  for (const text of ['می\u200Cخواهم', 'क्\u200Dष', '❤\uFE0F', '👩\u200D👩\u200D👧', 'e\u0301', '“中文”'])
    assert.equal(shown(text), text);
});

test('what a letter of Europe’s scripts does not need is spelled out, since nobody would see it', () => {
  assert.equal(
    shown('o\u200Dpen, é\u200C, е\u0301\uFE0F, λ\u180E'),
    'o[U+200D]pen, é[U+200C], е\u0301[U+FE0F], λ[U+180E]',
  );
  assert.equal(truncated('o\u200Dpen', 40), 'o[U+200D]pen');
});

test('a value is cut by characters as readers count them, in every script', () => {
  assert.equal(truncated('word '.repeat(30), 12), 'word word wo…');
  assert.equal(truncated('中'.repeat(30), 12), `${'中'.repeat(12)}…`);
  assert.equal(truncated('é'.normalize('NFD').repeat(30), 3), `${'é'.normalize('NFD').repeat(3)}…`);
  assert.equal(truncated('🇩🇪'.repeat(30), 2), '🇩🇪🇩🇪…');
  assert.equal(truncated('exactly', 7), 'exactly');
  assert.equal(truncated('exactly.', 7), 'exactly…');
});

test('what is spelled out counts for the room that it takes, and so do heaps of marks', () => {
  assert.ok(quoted('\x1B'.repeat(500), 40).length < 60);
  assert.ok(quoted(`a${'\u0301'.repeat(5000)}`, 40).length < 60);
  assert.ok(quoted('\u202E'.repeat(4)).includes('[U+202E]'));
});
