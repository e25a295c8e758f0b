import assert from 'node:assert/strict';
import { test } from 'node:test';
import { controlCharacters, controlCharactersIn, withoutControlCharacters } from './control-characters.ts';

const problemsIn = (text: string) =>
  controlCharacters(text).map(({ rule, where, what }) => {
    assert.ok('line' in where);
    return `${where.line}:${where.column} ${rule}: ${what}`;
  });

test('each forbidden character is told once, with its first place and the number of places', () => {
  assert.deepEqual(problemsIn('a\nb\x07\nc\x07\x07\n\uFDD0'), [
    '2:2 control-character: The character U+0007 bell stands here, the first of 3 places, which no page can show.',
    '4:1 control-character: The character U+FDD0 non-character stands here, which no page can show.',
  ]);
  assert.deepEqual(problemsIn('é😀\u{1FFFF}'), [
    '1:4 control-character: The character U+1FFFF non-character stands here, which no page can show.',
  ]);
});

test('line breaks, tabs and what is merely invisible may stand in a text', () => {
  assert.deepEqual(problemsIn('a\tb\n\xA0\xAD\u200B\u202E\uFEFF\uE000😀'), []);
});

test('a heap of marks on one letter is told', () => {
  assert.deepEqual(problemsIn(`a\nb${'\u0301\u0316'.repeat(40)}`), [
    '2:2 too-large: More than 64 combining marks stand on one letter here.',
  ]);
  assert.deepEqual(problemsIn(`b${'\u0301'.repeat(64)} ${'中'.repeat(200)}`), []);
});

test('a value may spell them', () => {
  assert.equal(controlCharactersIn('\x07a\x07', { line: 3, column: 7 }).length, 1);
  assert.equal(controlCharactersIn('\uD800', { line: 3, column: 7 }).length, 1);
  assert.equal(controlCharactersIn('😀', { line: 3, column: 7 }).length, 0);
});

test('they can be put aside without moving a place', () => {
  assert.equal(withoutControlCharacters('a\x02b\u{1FFFE}c'), 'a\uFFFDb\uFFFD\uFFFDc');
});
