import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

/** Texts that are one to a reader. */
const same: readonly (readonly string[])[] = [
  ['São Łódź Ångström', 'SAO LODZ ANGSTROM', 'são łódź ångström'.normalize('NFD')],
  ['Straße', 'STRASSE', 'STRAẞE'],
  ['ÍSLAND Þór Æsir', 'island thor aesir'],
  ['İstanbul Isparta Iğdır', 'istanbul ısparta ıgdir'],
  ['ﬁne', 'fine'],
  ['ＡＢＣ　１２', 'abc 12'],
  ['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς', 'οδυσσευς'],
  ['Ёлка', 'елка', 'е\u0301лка'],
  // Format characters: soft hyphen, joiner, word joiner, mark of direction, byte-order mark; a variation selector.
  ['Re\u00adgie\u00adrung', 'Regierung', 'Re\u200bgie\u2060rung', '\ufeffRegie\u200drung\u200f', 'Regierung\ufe0f'],
  ['می\u200cخواهم', 'میخواهم'],
  // Arabic and Persian forms, vowel points, tatweel, hamza; a ligature, a presentation form.
  ['کتاب', 'كتاب', 'كِتَابٌ', 'كتـــاب', 'ﻛﺘﺎﺏ'],
  ['علی', 'على', 'علي'],
  ['فاطمة', 'فاطمه', 'فاطمہ'],
  ['أحمد', 'احمد', 'ٱحمد'],
  ['رؤساء', 'روسا'],
  ['ﻻ', 'لا'],
  // Hebrew points and final letters.
  ['שָׁלוֹם', 'שלום', 'שלומ'],
  // Half-width kana, with the mark that makes another letter; decomposed.
  ['ﾌﾟｰﾁﾝ', 'プーチン', 'フ\u309aーチン'],
  ['푸틴', '푸틴'.normalize('NFD')],
  ['2023', '٢٠٢٣', '۲۰۲۳', '२०२३', '๒๐๒๓', '２０２３'],
  ['O’Neill', "O'Neill", 'O‘Neill'],
  ['co‑operative', 'co-operative', 'co–operative'],
  ['ʿAbd al-Raḥmān Hawaiʻi', 'Abd al-Rahman Hawaii'],
  ['𝐁𝐨𝐥𝐝 Ⅳ', 'bold iv'],
];

test('what is one to a reader is one', () => {
  for (const [first = '', ...others] of same)
    for (const other of others) assert.equal(fold(other), fold(first), `${first} ${other}`);
});

test('what is another letter to a reader stays another', () => {
  for (const [a, b] of [
    ['мой', 'мои'],
    ['Київ', 'Кіів'],
    ['ガス', 'カス'],
    ['कि', 'क'],
    ['ไม่', 'ไม'],
    ['گرگ', 'كرك'],
    ['پوتین', 'بوتين'],
    ['ש', 'ס'],
    ['é', 'i'],
    ['푸틴', '부틴'],
  ] as const)
    assert.notEqual(fold(a), fold(b), `${a} ${b}`);
});

test('a text that is folded stays as it is, words, spaces and punctuation too', () => {
  for (const text of [...same.flat(), '“Ja,” sagte er… 3:2 ½ 中文。']) assert.equal(fold(fold(text)), fold(text), text);
  assert.equal(fold('“Ja,” sagte er – 3:2'), '“ja,” sagte er - 3:2');
});

test('every digit of every script is one of ten, and each of them as many', () => {
  const counts = new Map<string, number>();
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (/\p{Nd}/u.test(character)) counts.set(fold(character), (counts.get(fold(character)) ?? 0) + 1);
  }
  assert.deepEqual([...counts.keys()].sort(), [...'0123456789']);
  assert.equal(new Set(counts.values()).size, 1);
});
