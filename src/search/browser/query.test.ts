import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordForms, withoutParticle } from './forms.ts';
import { limitLength, parseQuery } from './query.ts';

const clauses = (query: string) =>
  parseQuery(query).map((clause) => {
    if (clause.kind === 'phrase') return `[${clause.words.join(' ')}]`;
    return clause.kind === 'word' ? clause.word : clause.words.map(({ word }) => word).join('-');
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

test('what a hyphen or an apostrophe joins is asked for as words and as one; acronyms and figures are words', () => {
  assert.deepEqual(clauses('co-operative e‑mail'), ['co-operative', 'e-mail']);
  assert.deepEqual(clauses('O’Neill’s'), ['o-neill']);
  assert.deepEqual(clauses('2023-10-18'), ['2023', '10', '18']);
  assert.deepEqual(clauses('U.N. J. K. Rowling'), ['un', 'jk', 'rowling']);
  assert.deepEqual(clauses('צה"ל "שלום עולם"'), ['צהל', '[שלומ עולמ]']);
  assert.deepEqual(parseQuery('“co-operative society”'), [
    { kind: 'phrase', words: ['co', 'operative', 'society'], together: ['cooperative', 'society'], open: false },
  ]);
});

test('a row of kana is a phrase, the mark of a long vowel in it too', () => {
  assert.deepEqual(clauses('プーチン'), ['[プ ー チ ン]']);
  assert.deepEqual(clauses('ﾌﾟｰﾁﾝ'), ['[プ ー チ ン]']);
});

test('of a very long query the beginning is searched for, in whole words where there are some', () => {
  const words = 'some words '.repeat(500);
  assert.ok(limitLength(words).length <= 300);
  assert.match(limitLength(words), /^(some words )+(some )?$/);
  assert.equal(limitLength('x'.repeat(5000)), 'x'.repeat(300));
  assert.equal(limitLength('as it is '), 'as it is ');
  assert.equal(parseQuery(limitLength(`“${words}”`))[0]?.open, false);
});

test('common endings make forms of one word, and none is cut from a word that has none', () => {
  assert.ok(wordForms('ministers').includes('minister'));
  assert.ok(wordForms('minister').includes('ministers'));
  assert.ok(wordForms('countries').includes('country'));
  assert.ok(wordForms('discuss').includes('discussing'));
  assert.ok(!wordForms('war').includes('wary'));
  assert.deepEqual(wordForms('2023'), ['2023']);
  assert.deepEqual(wordForms('путин'), ['путин']);
});

test('a Korean particle is taken off, a name is left', () => {
  assert.equal(withoutParticle('푸틴이'), '푸틴');
  assert.equal(withoutParticle('시진핑에게'), '시진핑');
  assert.equal(withoutParticle('푸틴'), undefined);
});
