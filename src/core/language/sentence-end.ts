import type { SentenceRules } from './sentence-rules.ts';

/** A place in a text where a sentence may end. */
export interface PossibleEnd {
  /** Where the sentence begins. */
  readonly from: number;
  /** The first of the marks that end it. */
  readonly at: number;
  readonly marks: string;
  /** Whether a closing quotation mark or bracket follows the marks. */
  readonly closes: boolean;
  /** Where the next sentence would begin. */
  readonly next: number;
}

/** The word that a sentence would begin with. */
interface Word {
  readonly word: string;
  /** Whether sentences begin with it, and names do not. */
  readonly opens: boolean;
}

/** Marks that end a sentence whatever follows, a space or none. */
export const fullWidth = /[。！？｡．।॥።፧။៕]/;
const caseless = /^\p{Lo}/u;
/** Characters with which no sentence begins. */
const goesOn = /[,;:،؛、，；：/%&+=<>|.!?…]/;
/** The first word of what follows, after opening marks. */
const wordAt =
  /[\s\p{Ps}\p{Pi}\p{Pd}"'„‚»«›”’¿¡…]*(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'\p{Pd}][\p{L}\p{M}\p{N}]+)*)(?<stop>\.?)/uy;
/** How long a sentence must be for an abbreviation of the kind `late` to end it. */
const lateLength = 30;

/** Whether a sentence ends at a position, as readers of the language understand it. */
export function endsSentence(text: string, place: PossibleEnd, rules: SentenceRules): boolean {
  const { from, at, marks, closes, next } = place;
  const after = text[next] ?? '';
  if (goesOn.test(after)) return false;
  const following = wordFrom(text, next, rules);
  if (startsSmall(following.word)) return false;
  if (closes && rules.goesOn(text.slice(next, next + 8))) return false;
  // After a quotation, a dash continues the sentence.
  if (closes && /\p{Pd}/u.test(after) && /\s/.test(text[next + 1] ?? ' ')) return false;
  if (fullWidth.test(marks)) return !(closes && /["“「『«]/.test(text[from] ?? '') && rules.isSaid(text.slice(next)));
  if (marks === '.' && /[.…]\s$/.test(text.slice(at - 2, at)))
    return (following.opens && following.word !== 'I') || /(?:\.\s){3}$/.test(text.slice(from, at));
  if (marks === '.') return !isAbbreviated(text, place, following, rules);
  if (/[!?]/.test(marks)) {
    if (following.opens) return true;
    return closes ? !rules.isSaid(text.slice(next)) : !rules.endsInName(text, at + marks.length);
  }
  if (!/^[.…]+$/.test(marks)) return true;
  const before = text[at - 1] ?? ' ';
  // An ellipsis between spaces stands for omitted words; one directly after a word ends a sentence that breaks off.
  if (/\s/.test(before)) return following.opens && following.word !== 'I';
  return !/\p{Ps}/u.test(before) && !(marks.includes('…') && caseless.test(following.word));
}

function wordFrom(text: string, at: number, rules: SentenceRules): Word {
  wordAt.lastIndex = at;
  const { word = '', stop = '' } = wordAt.exec(text)?.groups ?? {};
  return { word, opens: rules.isOpener(word) && !(stop === '.' && word.length === 1) };
}

/** Whether a word begins with a small letter; iPhone and eBay do not. */
function startsSmall(word: string): boolean {
  return /^\p{Ll}(?!\p{L}?\p{Lu})/u.test(word);
}

/** Whether a full stop belongs to the word before it, and the sentence goes on. */
function isAbbreviated(text: string, place: PossibleEnd, following: Word, rules: SentenceRules): boolean {
  const { from, at, closes, next } = place;
  const token = tokenBefore(text, from, at);
  if (token === '' || next === at + 1) return false;
  const before = () => text.slice(Math.max(from, at - token.length - 20), at - token.length);
  if (/^\p{Nd}+$/u.test(token)) return !closes && isOrdinal(token, before(), place, following, rules);
  if (/^(?!I$)[IVXLCDM]{1,7}$/.test(token) && (token.length > 1 || rules.ordinals))
    return (token.length <= 4 && isListed(before(), token, place)) || (rules.ordinals && !following.opens);
  // What is written with a space may be listed as one: z. B., т. д.
  const shortBefore = token.length <= 3 ? /(?<!\p{L})\p{L}{1,2}(?=\.\s$)/u.exec(before())?.[0] : undefined;
  const kind = rules.kindOf(token, shortBefore);
  if (kind === undefined) return false;
  const { word, opens } = following;
  const number = /^\p{Nd}/u.test(word);
  if ((kind === 'inner' || kind === 'final') && rules.isBeginning(text.slice(from, at))) return true;
  switch (kind) {
    case 'bound':
      return !(closes && opens);
    case 'numbered':
      return number || (/^[IVXLC]+$/.test(word) && !opens);
    case 'final':
      return number || rules.isAfter(word);
    case 'late':
      return !opens && (at - from < lateLength || !/\p{Nd}|[IVX]/u.test(before()));
    case 'inner':
      if (token.length > 1) return !opens;
      return isListed(before(), token, place) || (!opens && !isLettered(token, before(), rules));
  }
}

/** Whether a number is an ordinal (3. Oktober), or numbers an item of a list (1. Where …). */
function isOrdinal(
  token: string,
  before: string,
  place: PossibleEnd,
  { word, opens }: Word,
  rules: SentenceRules,
): boolean {
  if (token.length <= 3 && isListed(before, token, place)) return true;
  if (!rules.ordinals) return false;
  // A date in figures: 2016. 11. 3.
  if (token.length <= 2 && /\p{Nd}\.\s+$/u.test(before)) return !opens;
  if (/^\p{Nd}/u.test(word)) return word.length <= 2 && token.length <= 4;
  return token.length <= 3 && !opens && !caseless.test(word);
}

/** Whether a number or letter is at the beginning of a list item. */
function isListed(before: string, token: string, { from, at }: PossibleEnd): boolean {
  return /[:;]\s+$/.test(before) || (from + before.length + token.length === at && before.trim() === '');
}

/** Whether a capital names one of several things (plan B), and is not an initial. */
function isLettered(letter: string, before: string, rules: SentenceRules): boolean {
  return /\p{Lu}/u.test(letter) && rules.isLettered(/\p{L}+(?=\s+$)/u.exec(before)?.[0] ?? '');
}

/** The word directly before an offset, including full stops, apostrophes and hyphens in it. */
function tokenBefore(text: string, from: number, at: number): string {
  const piece = text.slice(Math.max(from, text.lastIndexOf(' ', at - 1) + 1, at - 30), at);
  if (/^[a-zA-Z]+$/.test(piece)) return piece;
  const [token = ''] = /[\p{L}\p{M}\p{N}.’'ºª°\p{Pd}/]*$/u.exec(piece) ?? [];
  return token.replace(/^[.’'\p{Pd}/]+/u, '');
}
