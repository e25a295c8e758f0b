import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWhiteSpace, isBlank, isWhiteSpace, trimmed } from './white-space.ts';

test('white space is what Unicode calls so, and no other character', () => {
  const property = /\p{White_Space}/u;
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    assert.equal(isWhiteSpace(character), property.test(character), `U+${code.toString(16)}`);
  }
  for (const invisible of ['\uFEFF', '\u200B', '\u2060', '\u180E', '\xAD', '\u200D']) {
    assert.equal(isWhiteSpace(invisible), false);
    assert.equal(foldWhiteSpace(`not${invisible}able`), `not${invisible}able`);
    assert.equal(trimmed(`${invisible}a `), `${invisible}a`);
  }
  assert.equal(isWhiteSpace(''), false);
});

test('runs of every kind of white space become one space', () => {
  assert.equal(foldWhiteSpace('a  b\n\n\tc\x85d\u2003\u3000e f'), 'a b c d e f');
});

test('white space at the ends is taken off, in linear time', () => {
  assert.equal(trimmed('\x85\u3000 a b\u2028'), 'a b');
  assert.equal(trimmed(' \n'), '');
  const long = `a${' '.repeat(200_000)}b`;
  const started = process.cpuUsage().user;
  assert.equal(trimmed(long), long);
  assert.ok(process.cpuUsage().user - started < 1_000_000);
});

test('a text without anything to see is blank', () => {
  for (const text of ['', ' \n', '\uFEFF', '\u200B\xAD', '\u3164', '\u2066\u2069', '\0'])
    assert.ok(isBlank(text), text);
  for (const text of ['a', ' . ', '中', '\u0301']) assert.ok(!isBlank(text), text);
});
