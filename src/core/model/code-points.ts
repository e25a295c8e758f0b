import { codePoint } from './shown.ts';

/** Unicode names of characters that are invisible or look like others. */
const names = new Map<string, string>(
  Object.entries({
    '\0': 'null',
    '\x07': 'bell',
    '\b': 'backspace',
    '\t': 'tab',
    '\n': 'line feed',
    '\v': 'vertical tab',
    '\f': 'form feed',
    '\r': 'carriage return',
    '\x1B': 'escape',
    ' ': 'space',
    '"': 'quotation mark',
    "'": 'apostrophe',
    ',': 'comma',
    '-': 'hyphen-minus',
    '.': 'full stop',
    '`': 'grave accent',
    '\x7F': 'delete',
    '\x85': 'next line',
    '\xA0': 'no-break space',
    '\xAD': 'soft hyphen',
    '\xB4': 'acute accent',
    '\xB7': 'middle dot',
    '\u02B9': 'modifier letter prime',
    '\u02BC': 'modifier letter apostrophe',
    '\u0300': 'combining grave accent',
    '\u0301': 'combining acute accent',
    '\u0302': 'combining circumflex accent',
    '\u0303': 'combining tilde',
    '\u0304': 'combining macron',
    '\u0306': 'combining breve',
    '\u0307': 'combining dot above',
    '\u0308': 'combining diaeresis',
    '\u030A': 'combining ring above',
    '\u030B': 'combining double acute accent',
    '\u030C': 'combining caron',
    '\u0323': 'combining dot below',
    '\u0327': 'combining cedilla',
    '\u0328': 'combining ogonek',
    '\u034F': 'combining grapheme joiner',
    '\u05F3': 'Hebrew punctuation geresh',
    '\u05F4': 'Hebrew punctuation gershayim',
    '\u061C': 'Arabic letter mark',
    '\u0640': 'Arabic tatweel',
    '\u115F': 'Hangul choseong filler',
    '\u1160': 'Hangul jungseong filler',
    '\u1680': 'Ogham space mark',
    '\u180E': 'Mongolian vowel separator',
    '\u2000': 'en quad',
    '\u2001': 'em quad',
    '\u2002': 'en space',
    '\u2003': 'em space',
    '\u2004': 'three-per-em space',
    '\u2005': 'four-per-em space',
    '\u2006': 'six-per-em space',
    '\u2007': 'figure space',
    '\u2008': 'punctuation space',
    '\u2009': 'thin space',
    '\u200A': 'hair space',
    '\u200B': 'zero width space',
    '\u200C': 'zero width non-joiner',
    '\u200D': 'zero width joiner',
    '\u200E': 'left-to-right mark',
    '\u200F': 'right-to-left mark',
    '\u2010': 'hyphen',
    '\u2011': 'non-breaking hyphen',
    '\u2012': 'figure dash',
    '\u2013': 'en dash',
    '\u2014': 'em dash',
    '\u2015': 'horizontal bar',
    '\u2018': 'left single quotation mark',
    '\u2019': 'right single quotation mark',
    '\u201A': 'single low-9 quotation mark',
    '\u201B': 'single high-reversed-9 quotation mark',
    '\u201C': 'left double quotation mark',
    '\u201D': 'right double quotation mark',
    '\u201E': 'double low-9 quotation mark',
    '\u201F': 'double high-reversed-9 quotation mark',
    '\u2024': 'one dot leader',
    '\u2026': 'horizontal ellipsis',
    '\u2027': 'hyphenation point',
    '\u2028': 'line separator',
    '\u2029': 'paragraph separator',
    '\u202A': 'left-to-right embedding',
    '\u202B': 'right-to-left embedding',
    '\u202C': 'pop directional formatting',
    '\u202D': 'left-to-right override',
    '\u202E': 'right-to-left override',
    '\u202F': 'narrow no-break space',
    '\u2032': 'prime',
    '\u2033': 'double prime',
    '\u205F': 'medium mathematical space',
    '\u2060': 'word joiner',
    '\u2061': 'function application',
    '\u2062': 'invisible times',
    '\u2063': 'invisible separator',
    '\u2064': 'invisible plus',
    '\u2066': 'left-to-right isolate',
    '\u2067': 'right-to-left isolate',
    '\u2068': 'first strong isolate',
    '\u2069': 'pop directional isolate',
    '\u2212': 'minus sign',
    '\u2800': 'braille pattern blank',
    '\u3000': 'ideographic space',
    '\u3164': 'Hangul filler',
    '\uFE0E': 'variation selector-15',
    '\uFE0F': 'variation selector-16',
    '\uFEFF': 'zero width no-break space',
    '\uFFA0': 'halfwidth Hangul filler',
    '\uFFFC': 'object replacement character',
    '\uFFFD': 'replacement character',
  }),
);

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Hiragana', 'Katakana', 'Thai'].map(
  (name) => ({ name, has: new RegExp(`^\\p{Script=${name}}`, 'u') }),
);

/** Names a character for an author who cannot recognize it: `U+00AD soft hyphen`, `U+0430 Cyrillic letter “а”`. */
export function characterName(character: string): string {
  const code = codePoint(character);
  const name = names.get(character);
  if (name !== undefined) return `${code} ${name}`;
  if (/^\p{Cc}/u.test(character)) return `${code} control character`;
  if (/^\p{Cs}/u.test(character)) return `${code} half of a surrogate pair`;
  if (/^\p{Noncharacter_Code_Point}/u.test(character)) return `${code} non-character`;
  if (/^\p{M}/u.test(character)) return `${code} combining mark`;
  if (/^\p{Default_Ignorable_Code_Point}/u.test(character)) return `${code} invisible character`;
  const script = scriptOf(character);
  return script && /^\p{L}/u.test(character) ? `${code} ${script} letter “${character}”` : `${code} “${character}”`;
}

function scriptOf(character: string): string | undefined {
  return scripts.find(({ has }) => has.test(character))?.name;
}

/**
 * Whether two characters can look alike, so that a message must name them: one is invisible or only changes its neighbour,
 * both are forms of the same sign, or they are letters of two scripts. Either may be empty.
 */
export function areAlike(a: string, b: string): boolean {
  if (isUnseen(a) || isUnseen(b)) return true;
  if (a === '' || b === '') return false;
  if (sign(a) === sign(b)) return true;
  const [x, y] = [scriptOf(a), scriptOf(b)];
  return x !== undefined && y !== undefined && x !== y && /^\p{L}/u.test(a) && /^\p{L}/u.test(b);
}

function isUnseen(character: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{C}\p{M}\u2800\uFFFD]/u.test(character);
}

function sign(character: string): string {
  return character
    .normalize('NFKC')
    .replace(/[\u02B9\u02BC\u05F3`\xB4\u2018-\u201B\u2032]/g, "'")
    .replace(/[\u05F4\u201C-\u201F\u2033]/g, '\u201D')
    .replace(/[\p{Pd}\u2212]/gu, '-');
}
