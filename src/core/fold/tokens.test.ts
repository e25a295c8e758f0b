import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedWords } from './joined.ts';
import { otherForms } from './other-forms.ts';
import { tokens } from './tokens.ts';

const words = (text: string) => tokens(text).map(({ text: word }) => word);
const joined = (text: string) => joinedWords(text, tokens(text)).map(({ text: word }) => word);

test('hyphens and apostrophes divide words, and a Chinese character is one', () => {
  assert.deepEqual(words('Russia’s anti-American 习近平 2023-10-17 iPhone手机'), [
    ...['russia', 's', 'anti', 'american', '习', '近', '平', '2023', '10', '17', 'iphone', '手', '机'],
  ]);
});

test('places are those of the text, without what nobody sees at the ends', () => {
  for (const [text, expected] of [
    ['A São Tomé', ['A', 'São', 'Tomé']],
    ['die \u200fRe\u00adgie\u00adrung\u200f.', ['die', 'Re\u00adgie\u00adrung']],
    ['ﾌﾟｰﾁﾝ', ['ﾌﾟ', 'ｰ', 'ﾁ', 'ﾝ']],
    ['カ\u3099ス', ['カ\u3099', 'ス']],
    ['the U.N. said', ['the', 'U.N.', 'said']],
    ['½ cup', ['½', '½', 'cup']],
    ['Ka\u0301roly', ['Ka\u0301roly']],
  ] as const) {
    const found = tokens(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, expected);
  }
});

test('the full stops of an acronym are no ends of words, those of sentences are', () => {
  for (const [text, expected] of [
    ['U.N. U.N UN u.n.', ['un', 'un', 'un', 'un']],
    ['The F.B.I.’s men', ['the', 'fbi', 's', 'men']],
    ['U.S.-led', ['us', 'led']],
    ['J.K. Rowling, J. K. Rowling', ['jk', 'rowling', 'jk', 'rowling']],
    ['e.g. i.e. 9 a.m. U.S.', ['eg', 'ie', '9', 'am', 'us']],
    ['Ph.D. M.Sc.', ['phd', 'msc']],
    ['А.С. Пушкин и т. д.', ['ас', 'пушкин', 'и', 'тд']],
    ['Η.Π.Α.', ['ηπα']],
    ['צה״ל צה"ל ארה״ב ג׳ורג׳', ['צהל', 'צהל', 'ארהב', 'גורג']],
    // No acronyms.
    ['Plan B. A dog.', ['plan', 'b', 'a', 'dog']],
    ['Plan B. U.S. officials', ['plan', 'b', 'us', 'officials']],
    ['one.Two', ['one', 'two']],
    ['1.2.3', ['1', '2', '3']],
    ['ה"ארץ" ו"שלום"', ['ה', 'ארצ', 'ו', 'שלומ']],
  ] as const)
    assert.deepEqual(words(text), expected, text);
});

test('in scripts without spaces each letter with its marks is a word, and figures are words of their own', () => {
  assert.deepEqual(words('ที่นี่ ๒๐๒๓ปี'), ['ที่', 'นี่', '2023', 'ปี']);
  assert.deepEqual(words('プーチン'), ['プ', 'ー', 'チ', 'ン']);
  assert.deepEqual(words('2023年'), ['2023', '年']);
});

test('words of a ligature, and of a fraction, are words at one place', () => {
  assert.deepEqual(words('ﷺ ½'), ['صلي', 'الله', 'عليه', 'وسلم', '1', '2']);
});

test('what a hyphen or an apostrophe joins is one word, too; an ending and an article are not joined', () => {
  assert.deepEqual(joined('the co-operative’s e-mail'), ['cooperative', 'email']);
  assert.deepEqual(joined('non‑co‑operation'), ['nonco', 'cooperation', 'noncooperation']);
  assert.deepEqual(joined('state-of-the-art'), ['stateof', 'ofthe', 'theart']);
  assert.deepEqual(joined('COVID-19, F-16, 2023-10-17, 24-7'), ['covid19', 'f16']);
  assert.deepEqual(joined("O’Neill, Xi'an; Russia’s, don’t, they’ll, l’ONU, d’Arc"), ['oneill', 'xian']);
  assert.deepEqual(joined('China – Russia, China - Russia'), []);
  const text = 'a non-co-operative';
  assert.deepEqual(joinedWords(text, tokens(text)).at(-1), { text: 'noncooperative', first: 1, last: 3 });
});

test('an Arabic or Hebrew word is meant without its prefixes, a word with an umlaut also as it is spelled without', () => {
  for (const [word, forms] of [
    ['ومصر', ['مصر']],
    ['والكتاب', ['كتاب']],
    ['وبالكتاب', ['بالكتاب', 'كتاب']],
    ['للكتاب', ['لكتاب', 'كتاب']],
    ['لروسيا', ['روسيا']],
    ['בירושלים', ['ירושלימ']],
    ['ומהבית', ['מהבית', 'הבית', 'בית']],
    ['כשהנשיא', ['שהנשיא', 'הנשיא', 'נשיא']],
    ['Müller', ['mueller']],
    ['Mu\u0308ller', ['mueller']],
    ['Århus', ['aarhus']],
    ['מים', []],
    ['روسيا', []],
    ['blue', []],
    ['Café', []],
    ['Путин', []],
  ] as const)
    assert.deepEqual(otherForms(word), forms, word);
});
