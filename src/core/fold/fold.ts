/*
 * Which letters count as the same, by Unicode properties and a few pairs. This also runs in the browser, so it uses rules and
 * no tables. Simplified and traditional Chinese characters are not folded together, which would take thousands of pairs.
 */

/** ASCII text only needs to be put into lower case. */
const plain = /^[\x00-\x7f]*$/;

/**
 * What is dropped: invisible characters (soft hyphens, joiners, direction marks, variation selectors), accents and stress
 * marks, vowel points of Hebrew and Arabic, tatweel and hamza, and signs of transliteration (ʻ, ʿ). Marks that make a
 * different letter are kept: the breve of й and ў, the dots of ї, the acute of ѓ and ќ, the voicing of kana, and all vowels of
 * Indian and Thai scripts.
 */
const dropped =
  /([ИиУу]\u0306|[Іі]\u0308|[ГгКк]\u0301)|[\p{Cf}\p{DI}\u0621\u0640\u0674\u02b9-\u02ff[[\p{Mn}&&[\p{scx=Arab}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Zinh}]]--[\u3099\u309a]]]/gv;

/** Pairs of a letter and its folded form: strokes, ligatures, final forms, Arabic and Persian forms; and apostrophes. */
const pairs: ReadonlyMap<string, string> = new Map(
  "łl øo đd ðd ħh ŧt ıi ßss þth æae œoe ςσ ךכ םמ ןנ ףפ ץצ ةه ۃه ەه ہه ھه ىي یي کك ڪك ٱا ’' ‘' ‛'"
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const paired = new RegExp(`[${[...pairs.keys()].join('')}]`, 'g');

const digits = /(?!\d)\p{Nd}/gu;
const hyphens = /(?!-)\p{Pd}/gu;

/**
 * A text in the form in which it is compared: lower case, without accents, full-width letters as normal ones, and the digits
 * of all scripts as 0 to 9. “São”, “SAO” and “ＳＡＯ” are the same; so are “Straße” and “strasse”, ٢٠٢٣ and 2023. Spaces and
 * punctuation are unchanged.
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

/** Each script's digits are ten consecutive characters, and tens may be adjacent: the value is the distance from the first one modulo 10. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}
