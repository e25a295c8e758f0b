import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance } from 'fastest-levenshtein';
import { didYouMean, nearest, nearestAmong } from './nearest.ts';

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

test('among many candidates the same one is found as by looking at each', () => {
  let seed = 7;
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const word = () => Array.from({ length: 3 + random(8) }, () => 'abcdé-1'[random(7)]).join('');
  const candidates = Array.from({ length: 400 }, word);
  const find = nearestAmong(candidates);
  for (let n = 0; n < 400; n++) {
    const looked = word();
    assert.equal(find(looked), slowly(looked, candidates), looked);
  }
});

/** Looks at every candidate. */
function slowly(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.ceil(word.length / 3));
  let [best, least] = [undefined as string | undefined, limit + 1];
  for (const candidate of candidates) {
    const d = distance(word, candidate);
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

test('thirty thousand words that are near nothing are looked up in seconds', () => {
  const find = nearestAmong(Array.from({ length: 10_000 }, (_, n) => `actor-${n * 7919}`));
  const started = process.cpuUsage().user;
  for (let n = 0; n < 30_000; n++) find(`unknown-${n * 104729}`);
  assert.ok(process.cpuUsage().user - started < 4_000_000);
});

test('words of a hundred thousand letters are not looked up', () => {
  const started = process.cpuUsage().user;
  assert.equal(nearest('a'.repeat(100_000), ['a'.repeat(100_001)]), undefined);
  assert.ok(process.cpuUsage().user - started < 500_000);
});
