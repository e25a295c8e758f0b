import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentence, inSentences } from './full-stop.ts';
import { pluralsOf } from './plural.ts';

test('a sentence has one full stop, whatever its last words end with', () => {
  assert.equal(sentence('The Gazette'), 'The Gazette.');
  assert.equal(sentence('Acme Inc.'), 'Acme Inc.');
  assert.equal(sentence('Who pays?'), 'Who pays?');
  assert.equal(sentence('Washington, D.C.'), 'Washington, D.C.');
  assert.equal(sentence('Is he “gone?”'), 'Is he “gone?”');
  assert.equal(sentence('Und so weiter …'), 'Und so weiter …');
  assert.equal(sentence('他来了。'), '他来了。');
  assert.equal(sentence('1 event (as of 2 May 2019)'), '1 event (as of 2 May 2019).');
});

test('sentences in a row leave out what is missing', () => {
  assert.equal(inSentences('Mayor, Norvik Inc.', undefined, '', false, '3 mentions'), 'Mayor, Norvik Inc. 3 mentions.');
  assert.equal(inSentences(), '');
});

test('a number takes the form of its language', () => {
  const english = pluralsOf('en');
  const words = { one: '# word', other: '# words' };
  assert.deepEqual(
    [0, 1, 2, 1001].map((n) => english(n, words)),
    ['0 words', '1 word', '2 words', '1,001 words'],
  );
  assert.equal(english(0, { none: 'no words', ...words }), 'no words');
  const polish = pluralsOf('pl');
  const forms = { one: '# słowo', few: '# słowa', other: '# słów' };
  assert.deepEqual(
    [1, 3, 5, 22].map((n) => polish(n, forms)),
    ['1 słowo', '3 słowa', '5 słów', '22 słowa'],
  );
});
