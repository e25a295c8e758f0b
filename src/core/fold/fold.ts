/*
 * What counts as the same letter, by the properties of Unicode and a few pairs. It runs in the reader's browser too, so
 * there are rules here and no tables. Simplified and traditional Chinese characters are not made one: that would take
 * thousands of pairs.
 */

/** Nothing beyond ASCII: small letters are all that such a text needs. */
const plain = /^[\x00-\x7f]*$/;

/**
 * What a letter stays the same without: characters that nobody sees (soft hyphens, joiners, marks of direction, variation
 * selectors), accents and stress marks, vowel points of Hebrew and Arabic, tatweel and hamza, signs of transliteration
 * (ʻ, ʿ). Marks that make another letter stay: the breve of й and ў, the dots of ї, the acute of ѓ and ќ, the voicing of
 * kana, and all vowels of Indian and Thai scripts.
 */
const dropped =
  /([ИиУу]\u0306|[Іі]\u0308|[ГгКк]\u0301)|[\p{Cf}\p{DI}\u0621\u0640\u0674\u02b9-\u02ff[[\p{Mn}&&[\p{scx=Arab}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Zinh}]]--[\u3099\u309a]]]/gv;

/** Letters, each before what stands for it: strokes, ligatures, final forms, Arabic and Persian forms; and apostrophes. */
const pairs: ReadonlyMap<string, string> = new Map(
  "łl øo đd ðd ħh ŧt ıi ßss þth æae œoe ςσ ךכ םמ ןנ ףפ ץצ ةه ۃه ەه ہه ھه ىي یي کك ڪك ٱا ’' ‘' ‛'"
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const paired = new RegExp(`[${[...pairs.keys()].join('')}]`, 'g');

const digits = /(?!\d)\p{Nd}/gu;
const hyphens = /(?!-)\p{Pd}/gu;

/**
 * A text as it is compared: small letters without accents, in one form each, whatever their width, and the digits of all
 * scripts as 0 to 9. “São”, “SAO” and “ＳＡＯ” are one; so are “Straße” and “strasse”, ٢٠٢٣ and 2023. Words, spaces and
 * punctuation stay what they are.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(dropped, '$1')
    .toLowerCase()
    .replace(paired, (letter) => pairs.get(letter) ?? letter)
    .replace(digits, digitOf)
    .replace(hyphens, '-')
    .normalize('NFC');
}

/** The digits of a script are ten that follow one another, from a zero that follows no digit or the nine of another ten. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}
