import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedLine } from './quoted-line.ts';

test('a line is quoted with the word at the place', () => {
  const text = '---\nspeaker: putni\r\n  - { actor: xi }\n';
  assert.deepEqual(quotedLine(text, { line: 2, column: 10 }), { before: 'speaker: ', word: 'putni', after: '' });
  assert.deepEqual(quotedLine(text, { line: 3, column: 5 }), { before: '- ', word: '{', after: ' actor: xi }' });
});

test('of a long line its surroundings are quoted, cut between words', () => {
  const text = `${'word '.repeat(60)}:actor[Xi]{#xl} ${'and '.repeat(60)}`;
  const quoted = quotedLine(text, { line: 1, column: 301 });
  assert.ok(quoted);
  assert.equal(quoted.word, ':');
  assert.match(quoted.before, /^… (word ){10,20}$/);
  assert.match(quoted.after, /^actor\[Xi\]\{#xl\} (and ){10,20}…$/);
});

test('a letter of two code units is not cut, and a place behind the line is its end', () => {
  assert.deepEqual(quotedLine('a 𝒳y', { line: 1, column: 3 }), { before: 'a ', word: '𝒳y', after: '' });
  assert.deepEqual(quotedLine('ab', { line: 1, column: 9 }), { before: 'ab', word: '', after: '' });
});

test('nothing is quoted where there is nothing', () => {
  assert.equal(quotedLine('', { line: 1, column: 1 }), undefined);
  assert.equal(quotedLine('a\n\nb', { line: 2, column: 1 }), undefined);
  assert.equal(quotedLine('a', { line: 7, column: 1 }), undefined);
});
