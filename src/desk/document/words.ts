import { wordSpans } from '#src/core/language/word-spans.ts';
import type { DeskPassage } from './passage.ts';

/** A stretch of a passage’s text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const known = new Map<string, WeakMap<DeskPassage, readonly Stretch[]>>();

/** The words of a passage in its language, each with its end without a genitive (`China’s`: `China`). */
export function wordsOf(passage: DeskPassage, language: string): readonly Stretch[] {
  const ofLanguage = known.get(language) ?? new WeakMap<DeskPassage, readonly Stretch[]>();
  known.set(language, ofLanguage);
  let words = ofLanguage.get(passage);
  if (words === undefined)
    ofLanguage.set(passage, (words = wordSpans(passage.text, language).map(withFullStop(passage.text))));
  return words;
}

/** An acronym has its last full stop too: `U.S.` */
function withFullStop(text: string): (word: Stretch) => Stretch {
  return ({ start, end }) =>
    text[end] === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(text.slice(start, end)) ? { start, end: end + 1 } : { start, end };
}

/** The end of a word without its genitive: `China’s`. */
export function endOfName(text: string, { start, end }: Stretch): number {
  const genitive = /(?<=.)[’'‘]s$/iu.exec(text.slice(start, end));
  return genitive ? start + genitive.index : end;
}

/** Scripts in which a name can be a part of what is written between two spaces, so that a chosen part is meant. */
const joined =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Arab}\p{scx=Hebr}]/u;

/** Whether a selection that takes in a part of a word means all of it. */
export function meansWhole(word: string): boolean {
  return !joined.test(word);
}
