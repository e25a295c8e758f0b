import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from './annotated-text.ts';
import { voicesOf } from './voices.ts';
import { wordSpans } from './word-spans.ts';

/** Cuts a text whose segments stand in brackets, each behind its letter: `He said a[yes, b[no] he] said`. */
function voices(marked: string): string[] {
  const segments: (Omit<Segment, 'end'> & { end: number })[] = [];
  const open: (typeof segments)[number][] = [];
  let text = '';
  for (const part of marked.split(/([a-z]\[|\])/)) {
    if (/^[a-z]\[$/.test(part)) {
      const id = part.charAt(0);
      const n = segments.filter((segment) => segment.id === id).length + 1;
      const segment = { id, n, passage: 3, start: text.length, end: 0, at: { line: 1, column: 1 } };
      segments.push(segment);
      open.push(segment);
    } else if (part === ']') {
      const segment = open.pop();
      if (segment) segment.end = text.length;
    } else text += part;
  }
  return voicesOf(3, wordSpans(text, 'en'), segments).map(
    ({ start, end, words, quote, segment }) => `${quote ?? '-'}${segment ?? ''} ${words} ${text.slice(start, end)}`,
  );
}

test('a word belongs to the innermost quotation that holds it, and to no other', () => {
  assert.deepEqual(voices('He said: a[“Yes, she said b[‘no, never’], alas”], and left.'), [
    '- 2 He said',
    'a1 3 Yes, she said',
    'b1 2 no, never',
    'a1 1 alas',
    '- 2 and left',
  ]);
});

test('the segments of a broken quotation are runs of their own, also where nothing stands between them', () => {
  assert.deepEqual(voices('a[“One”] a[“two,”] she said.'), ['a1 1 One', 'a2 1 two', '- 2 she said']);
});

test('a segment that holds no word has no voice, and a text without words none at all', () => {
  assert.deepEqual(voices('So: a[“…”] it b[is]'), ['- 2 So: “…” it', 'b1 1 is']);
  assert.deepEqual(voices('…'), []);
});

test('quotations that begin and end together belong to the inner one', () => {
  assert.deepEqual(voices('a[b[“Yes”]] indeed'), ['b1 1 Yes', '- 1 indeed']);
});
