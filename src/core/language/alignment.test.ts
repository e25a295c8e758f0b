import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Notation, alignment, markdownNotation, yaml } from './alignment.ts';

/** What stands in `written` at each character of `value`. */
function pairs(value: string, written: string, writing: Notation, from = 0): string {
  const map = alignment(value, written, from, writing);
  assert.equal(map.length, value.length + 1);
  return [...value].map((_, n) => written.charAt(map[n] ?? -1)).join('');
}

test('runs of white space are matched run by run, whatever their lengths', () => {
  assert.equal(pairs('a  b   c d', 'a  b   c d', markdownNotation), 'a  b   c d');
  assert.deepEqual(alignment('a b c', 'a   b\n  c', 0, markdownNotation), [0, 1, 4, 5, 8, 9]);
  assert.deepEqual(alignment('a   b', 'a b', 0, markdownNotation), [0, 1, 1, 1, 2, 3]);
});

test('escapes and references stand for one character each', () => {
  assert.deepEqual(alignment('a*b&c“d', 'a\\*b&amp;c&ldquo;d', 0, markdownNotation), [0, 1, 3, 4, 9, 10, 17, 18]);
  assert.deepEqual(alignment('&amp', '&amp', 0, markdownNotation), [0, 1, 2, 3, 4]);
  assert.deepEqual(alignment('\\n', '\\n', 0, markdownNotation), [0, 1, 2]);
});

test('white space may be spelled, too', () => {
  assert.deepEqual(alignment('a \xA0 b', 'a &nbsp; b', 0, markdownNotation), [0, 1, 2, 3, 9, 10]);
  assert.deepEqual(alignment('a\xA0b', 'a&#160;b', 0, markdownNotation), [0, 1, 7, 8]);
  assert.deepEqual(alignment('a\tb', 'a\\tb', 0, yaml('"')), [0, 1, 3, 4]);
  assert.deepEqual(alignment('a&foo;b', 'a&foo;b', 0, markdownNotation), [0, 1, 2, 3, 4, 5, 6, 7]);
});

test('signs at the beginnings of quoted lines stand for none', () => {
  assert.equal(pairs('a b > c', 'a\n> > b\n> > \\> c', markdownNotation), 'a\nb\n\\ c');
});

test('in YAML escapes, doubled marks and continued lines', () => {
  assert.deepEqual(
    alignment('a”b😀c d', 'a\\u201Db\\uD83D\\uDE00c\\\n  \\ d', 0, yaml('"')),
    [0, 1, 7, 8, 8, 20, 21, 27, 28],
  );
  assert.deepEqual(alignment("it's", "it''s", 0, yaml("'")), [0, 1, 2, 4, 5]);
  assert.equal(pairs('a\\b', 'a\\b', yaml('a')), 'a\\b');
});

test('where the two come apart they soon meet again', () => {
  const written = `a ${'*'.repeat(20)} b and much more`;
  assert.equal(pairs('a b and', written, markdownNotation), 'a b and');
  assert.equal(pairs('a ☃ and', 'a b and', markdownNotation).slice(-3), 'and');
});
