import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDifference, describeDifference } from './proof.ts';

const source = 'The mayor said:\n“We shall build the bridge.”\nNobody objected to that.';
const article = 'The mayor said: “We shall build the bridge.” Nobody objected to that.';

/** Where the difference stands in both texts, each from there on. */
function differs(changed: string, original = source): [string, string] | undefined {
  const found = firstDifference(changed, original);
  return found && [changed.slice(found.at).slice(0, 12), original.slice(found.sourceAt).slice(0, 12)];
}

test('line breaks, runs of white space and the composition of letters are no difference', () => {
  assert.equal(firstDifference(article, source), undefined);
  assert.equal(firstDifference('the cafe\u0301', ' the\u00a0café\n'), undefined);
});

test('a deleted word is found where the other text goes on', () => {
  assert.deepEqual(differs(article.replace('build ', '')), ['the bridge.”', 'build the br']);
});

test('a doubled word is found at its second', () => {
  assert.deepEqual(differs(article.replace('build', 'build build')), ['build the br', 'the bridge.”']);
});

test('a changed quotation mark is found, with the words around it on both sides', () => {
  const found = firstDifference(article.replace('“', '"'), source);
  assert.deepEqual(found, {
    at: 16,
    sourceAt: 16,
    article: 'The mayor said: "We shall build the bridge.” …',
    source: 'The mayor said: “We shall build the bridge.” …',
  });
});

test('a difference after white space and composed letters is placed in the text as given', () => {
  assert.deepEqual(differs('  The cafe\u0301  is\n old', 'The café is new'), ['old', 'new']);
});

test('a text that ends too early differs at its end', () => {
  assert.deepEqual(differs('The mayor said:'), ['', '“We shall bu']);
  assert.deepEqual(differs(`${article} More.`), ['More.', '']);
  assert.equal(firstDifference('', source)?.at, 0);
});

test('white space is what Unicode calls so; what is merely invisible is a difference', () => {
  assert.equal(firstDifference('not\x85able\u3000at\u2028all', 'not able at all'), undefined);
  for (const invisible of ['\uFEFF', '\u200B', '\u2060', '\u180E', '\xAD', '\u200D', '\u2061']) {
    assert.equal(firstDifference(`not${invisible}able`, 'not able')?.at, 3, invisible);
    assert.equal(firstDifference('notable', `not${invisible}able`)?.sourceAt, 3, invisible);
    assert.equal(firstDifference(`${invisible}not`, 'not')?.at, 0, invisible);
    assert.equal(firstDifference(`not${invisible}`, 'not')?.at, 3, invisible);
  }
});

test('characters that look alike are named, others are not', () => {
  assert.deepEqual(firstDifference('a\xADb', 'ab')?.characters, { article: '\xAD', source: 'b' });
  assert.deepEqual(firstDifference('ab', 'ab\u200B')?.characters, { article: '', source: '\u200B' });
  assert.deepEqual(firstDifference('bаnk', 'bank')?.characters, { article: 'а', source: 'a' });
  assert.deepEqual(firstDifference('q\u0301', 'q')?.characters, { article: '\u0301', source: '' });
  assert.equal(firstDifference('bank', 'bark')?.characters, undefined);
  const difference = firstDifference('a\xADb', 'ab');
  assert.ok(difference);
  assert.equal(
    describeDifference(difference, 'The page', 'sources/a.txt', { line: 3, column: 9 }),
    'The page reads “a[U+00AD]b”, the source text “ab” (content/sources/a.txt:3:9). Where they differ, the first has U+00AD soft hyphen, the second U+0062 Latin letter “b”.',
  );
});

test('excerpts are short in every script, and cut between characters', () => {
  for (const letter of ['中', 'ก็', '한', 'क्ष', '👩\u200D👧', 'e\u0301', 'a', '\x1B']) {
    const long = letter.repeat(3000);
    const found = firstDifference(`${long}x${long}`, `${long}y${long}`);
    assert.equal(found?.at, long.length, letter);
    for (const excerpt of [found.article, found.source]) {
      assert.ok(excerpt.length < 400, letter);
      assert.ok(
        excerpt.replace(/[xy…]/g, '').replaceAll(letter.normalize('NFC'), '').replaceAll('[U+001B]', '') === '',
        excerpt,
      );
    }
  }
});

test('a difference between the halves of a pair is that of the whole character', () => {
  const found = firstDifference('a 😀 b', 'a 😁 b');
  assert.deepEqual([found?.at, found?.article, found?.source], [2, 'a 😀 b', 'a 😁 b']);
});
