/** Letters of scripts in which a word can contain an apostrophe. */
const letter =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{M}]/u;
const digit = /\p{Nd}/u;

/** Words that begin with an apostrophe, by language. */
const shortened: Readonly<Record<string, RegExp>> = {
  en: /^(?:bout|cause|cos|cuz|em|neath|n|nuff|round|til|till|tis|twas|twere|twill)\b/i,
  nl: /^(?:k|m|n|r|s|t)\b/i,
  af: /^n\b/i,
};

/**
 * Whether a mark that looks like a quotation mark certainly is not one: inside a word (don’t, l’homme, O’Neill, הדו"ח), in a
 * measure (6'2"), before the two digits of a year (’90s), or before a word that has lost its beginning (’tis, ’s avonds).
 */
export function isApostrophe(text: string, at: number, language: string): boolean {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '"')
    return (isHebrew(before) && isHebrew(after)) || /\p{Nd}['’]\p{Nd}+$/u.test(text.slice(Math.max(0, at - 5), at));
  if (!"’'‘".includes(mark)) return false;
  if (letter.test(before)) return letter.test(after);
  if (digit.test(before)) return letter.test(after) || digit.test(after);
  if (/^\p{Nd}\p{Nd}(?:s|\P{Nd}|$)/u.test(text.slice(at + 1, at + 4)) && !closedSoon(text, at)) return true;
  return mark !== '‘' && (shortened[language.split('-', 1)[0] ?? '']?.test(text.slice(at + 1, at + 8)) ?? false);
}

/**
 * Whether a mark in the position of a closing quotation mark may be something else: an apostrophe after a letter (workers’
 * rights, goin’), or the sign of feet or inches after a number.
 */
export function mayBeApostrophe(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  return ("’'".includes(mark) && letter.test(before)) || (`'"’`.includes(mark) && digit.test(before));
}

/**
 * Whether a mark in the position of an opening quotation mark may be part of the word after it: an apostrophe for letters that
 * are left out (Thought ’Ya Knew), or a transliterated letter in a name (Caliph ‘Umar). Not where quotations usually begin.
 */
export function mayBelongToWord(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!"’'‘".includes(mark) || !/[^\s,:;\p{Pd}]\s$/u.test(text.slice(0, at))) return false;
  return mark !== '‘' || /[AEIOUĀĒĪŌŪ]/.test(text[at + 1] ?? '');
}

/** Whether a number between two marks is a quotation of its own: ‘90’. */
function closedSoon(text: string, at: number): boolean {
  return /^\p{Nd}\p{Nd}['’]/u.test(text.slice(at + 1, at + 4));
}

function isHebrew(character: string): boolean {
  return /\p{Script=Hebrew}/u.test(character);
}
