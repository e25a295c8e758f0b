import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

test('the nearest word is the one that takes the fewest changes', () => {
  assert.equal(nearest('puttin', ['putin', 'patton', 'xi']), 'putin');
  assert.equal(nearest('vera-holm', ['vera-halm', 'vera-helms']), 'vera-halm');
});

test('a word that would need more than three changes, or more than a third of its letters, is not near', () => {
  assert.equal(nearest('vera-holm', ['anna-brandt']), undefined);
  assert.equal(nearest('abc', ['axy']), undefined);
  assert.equal(nearest('xi', ['wu']), undefined);
  assert.equal(nearest('anything', []), undefined);
});

test('case counts for nothing, and of two that are equally near the first is meant', () => {
  assert.equal(nearest('Putin', ['putin']), 'putin');
  assert.equal(nearest('cat', ['bat', 'rat']), 'bat');
});

test('letters that are the same to a reader count for nothing', () => {
  assert.equal(nearest('Károly', ['karl', 'karoly']), 'karoly');
  assert.equal(nearest('Károly'.normalize('NFD'), ['karl', 'karoly']), 'karoly');
  assert.equal(nearest('o’neill', ["o'neil", "o'neill"]), "o'neill");
  assert.equal(nearest('ｐｕｔｉｎ', ['putin']), 'putin');
  assert.equal(nearest('pu\u00adtin\u200b', ['patin', 'putin']), 'putin');
  assert.equal(nearest('کتاب', ['كتب', 'كتاب']), 'كتاب');
});

test('a suggestion is a question, or nothing', () => {
  assert.equal(didYouMean('hihg', ['high', 'low']), 'Did you mean “high”? ');
  assert.equal(didYouMean('sure', ['high', 'low']), '');
});
