/** A word as it is searched for: `text` folded, and where it stands in the text that it comes from. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters of scripts that write no spaces between words: each is a word of its own, and words are runs of them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const runs = /[\p{L}\p{N}\p{M}]+/gu;
const pieces = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** Accents of Latin, Greek and Cyrillic, and the vowel points that Hebrew and Arabic may leave out. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
};

/** A word without capitals, accents, width and the Arabic article, so that “São”, “SAO” and “sao” are one. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[łøđðþßæœıةى]/g, (letter) => letters[letter] ?? letter)
    .replace(/^ال(?=...)/, '');
}

/** The words of a text in order. Punctuation, hyphens and apostrophes divide words; a Chinese character is one word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const add = (word: string, start: number) => {
    const folded = fold(word);
    if (folded) found.push({ text: folded, start, end: start + word.length });
  };
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (!unspaced.test(run)) add(run, index);
    else for (const { 0: piece, index: within } of run.matchAll(pieces)) add(piece, index + within);
  }
  return found;
}

/** Whether a word is written in a script without spaces. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

/** Whether a word is written in Latin letters or figures, whose endings `forms` knows. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}

/** Whether a word is Hangul. */
export function isHangul(word: string): boolean {
  return /^[\uac00-\ud7a3]+$/.test(word);
}

/** Whether a word is Cyrillic. */
export function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(word);
}
