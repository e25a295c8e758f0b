import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalizedLines } from '#src/core/entries/decode.ts';
import { editableText } from './editable-text.ts';
import { keptBytes } from './kept-bytes.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kept = (text: string, before: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(keptBytes(text, bytes(before)));

test('a new file has the text as it is', () => {
  assert.deepEqual(keptBytes('---\nname: Ü\n---\n', undefined), bytes('---\nname: Ü\n---\n'));
});

test('a file keeps its byte-order mark and its line ends, also in lines that are new', () => {
  const before = '\uFEFF---\r\nname: A\r\n---\r\n';
  assert.equal(kept('---\nname: A\nkind: person\n---\n', before), '\uFEFF---\r\nname: A\r\nkind: person\r\n---\r\n');
  assert.equal(kept('a\nb', 'a\r'), 'a\rb');
});

test('lines that are not changed keep their bytes where line ends are mixed', () => {
  assert.equal(kept('one\ntwo!\nthree\nfour', 'one\r\ntwo\nthree\r\nfour'), 'one\r\ntwo!\nthree\r\nfour');
  assert.equal(kept('one!\ntwo\nthree!\nfour', 'one\r\ntwo\nthree\rfour'), 'one!\r\ntwo\nthree!\rfour');
  assert.equal(kept('new\none\ntwo\nfour', 'one\ntwo\r\nthree\nfour'), 'new\none\ntwo\r\nfour');
});

test('“next line” stays what it is, though it is read as a space', () => {
  assert.equal(kept('a b c\nd e!', 'a\x85b c\nd\x85e'), 'a\x85b c\nd\x85e!');
});

test('what is no UTF-8 has no text that could be changed', () => {
  assert.equal(keptBytes('x', new Uint8Array([0xff, 0xfe])), undefined);
});

const end = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.constantFrom('', 'a', 'b', 'the same', 'Ü 한 🎉', ' ', '\x85', 'x\x85y');
const raw = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(line, end), { maxLength: 12 }), line)
  .map(([mark, lines, last]) => mark + lines.flat().join('') + last);

test('whatever a file is and becomes, it is read as the new text; undone, it has the same bytes', () => {
  fc.assert(
    fc.property(raw, raw.map(normalizedLines), (before, text) => {
      const after = keptBytes(text, bytes(before)) ?? assert.fail();
      assert.equal(editableText({ bytes: after })?.text, text);
      assert.deepEqual(keptBytes(normalizedLines(before), bytes(before)), bytes(before));
      assert.equal(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(after).startsWith('\uFEFF'),
        before.startsWith('\uFEFF'),
      );
    }),
    { numRuns: 3000 },
  );
});

test('in a file of one kind of line ends, all lines have it', () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(line), end, (old, now, one) => {
      const plain = (lines: readonly string[]) => lines.map((each) => each.replaceAll('\x85', '.'));
      if (old.length < 2) return;
      assert.equal(kept(plain(now).join('\n'), plain(old).join(one)), plain(now).join(one));
    }),
    { numRuns: 2000 },
  );
});

test('a text of many lines, all of them changed, takes no long time', () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word} ${n}`).join('\r\n');
  const start = performance.now();
  assert.equal(kept(lines('now').replaceAll('\r\n', '\n'), lines('old')), lines('now'));
  assert.ok(performance.now() - start < 3000);
});
