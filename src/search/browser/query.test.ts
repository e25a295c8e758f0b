import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forms, withoutParticle } from './forms.ts';
import { parseQuery } from './query.ts';
import { fold, tokens } from './text.ts';

const words = (text: string) => tokens(text).map(({ text: word }) => word);
const clauses = (query: string) =>
  parseQuery(query).map((clause) => (clause.kind === 'word' ? clause.word : `[${clause.words.join(' ')}]`));

test('words are folded: capitals, accents, width, letters with strokes; Hangul stays whole', () => {
  assert.deepEqual(words('São Łódź Ångström ﬁne ＡＢＣ Ёлка'), ['sao', 'lodz', 'angstrom', 'fine', 'abc', 'елка']);
  assert.deepEqual(words('블라디미르 푸틴'), ['블라디미르', '푸틴']);
  assert.equal(fold('النهري'), fold('نهري'));
  assert.equal(fold('Straße'), 'strasse');
});

test('hyphens and apostrophes divide words, a Chinese character is one, and places are those of the text', () => {
  assert.deepEqual(words('Russia’s anti-American 习近平 2023-10-17'), [
    'russia',
    's',
    'anti',
    'american',
    '习',
    '近',
    '平',
    '2023',
    '10',
    '17',
  ]);
  const text = 'A São Tomé';
  assert.deepEqual(
    tokens(text).map(({ start, end }) => text.slice(start, end)),
    ['A', 'São', 'Tomé'],
  );
});

test('marks of every kind ask for a phrase, an apostrophe does not', () => {
  for (const query of [
    '“bilateral matter”',
    '"bilateral matter"',
    '„bilateral matter“',
    '«bilateral matter»',
    '‘bilateral matter’',
    "'bilateral matter'",
  ])
    assert.deepEqual(clauses(query), ['[bilateral matter]'], query);
  assert.deepEqual(clauses('Russia’s side'), ['russia', 'side']);
  assert.deepEqual(clauses("don't say 'it's mine'"), ['don', 'say', '[it s mine]']);
  assert.deepEqual(clauses('Park “great burden” China'), ['park', '[great burden]', 'china']);
  assert.deepEqual(clauses('“ ”'), []);
});

test('of a phrase without its end, and of the last word, the reader may still be typing', () => {
  assert.deepEqual(parseQuery('“great bur'), [{ kind: 'phrase', words: ['great', 'bur'], open: true }]);
  assert.deepEqual(
    parseQuery('great bur').map(({ open }) => open),
    [false, true],
  );
  assert.deepEqual(
    parseQuery('great bur ').map(({ open }) => open),
    [false, false],
  );
});

test('what is typed apart is put together, words of several characters are not', () => {
  assert.deepEqual(clauses('习 近 平'), ['[习 近 平]']);
  assert.deepEqual(clauses('中国 外交部'), ['[中 国]', '[外 交 部]']);
  assert.deepEqual(clauses('푸 틴'), ['푸틴']);
  assert.deepEqual(clauses('김 정은'), ['김', '정은']);
});

test('common endings make forms of one word, and none is cut from a word that has none', () => {
  assert.ok(forms('ministers').includes('minister'));
  assert.ok(forms('minister').includes('ministers'));
  assert.ok(forms('countries').includes('country'));
  assert.ok(forms('discuss').includes('discussing'));
  assert.ok(!forms('war').includes('wary'));
  assert.deepEqual(forms('2023'), ['2023']);
  assert.deepEqual(forms('путин'), ['путин']);
});

test('a Korean particle is taken off, a name is left', () => {
  assert.equal(withoutParticle('푸틴이'), '푸틴');
  assert.equal(withoutParticle('시진핑에게'), '시진핑');
  assert.equal(withoutParticle('푸틴'), undefined);
});
