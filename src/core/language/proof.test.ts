import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDifference } from './proof.ts';

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
