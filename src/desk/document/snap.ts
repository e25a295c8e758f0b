import type { DirectiveName } from '#src/core/language/language.ts';
import type { ArticleDocument } from './article-document.ts';
import type { DeskMark, DeskPassage, Place } from './passage.ts';
import { trimmedPlace } from './mark-block.ts';
import { type Quotation, quotationsIn } from './quotation-marks.ts';
import { type Stretch, endOfName, meansWhole, wordsOf } from './words.ts';

/**
 * What a selection means: whole words, without spaces and punctuation around them. A name has no genitive (`China’s`); a
 * quotation or scare quote has its quotation marks, and the comma within them. An empty selection means the word that it is
 * in or beside. Undefined if there are no words for a mark of this kind.
 */
export function snap(document: ArticleDocument, place: Place, name: DirectiveName): Place | undefined {
  const passage = document.passages[place.passage];
  if (!passage) return undefined;
  const words = wordsOf(passage, document.layout.language);
  const chosen = chosenWords(passage, words, place);
  if (!chosen) {
    const signs = trimmedPlace(passage.text, place);
    return name === 'sic' && signs.start < signs.end ? signs : undefined;
  }
  return { passage: passage.n, ...withSigns(document, passage, chosen, name) };
}

/** The place with one word more at its start or end; the genitive of a name counts as one. Undefined at the end of the passage. */
export function extendByWord(
  document: ArticleDocument,
  place: Place,
  side: 'start' | 'end',
  name: DirectiveName,
): Place | undefined {
  const passage = document.passages[place.passage];
  if (!passage) return undefined;
  const { text } = passage;
  const words = wordsOf(passage, document.layout.language);
  if (side === 'start') {
    const word = words.findLast(({ start }) => start < place.start);
    return word && atSide(document, passage, { start: word.start, end: place.end }, side, name);
  }
  const current = words.find(({ start, end }) => start < place.end && place.end < end);
  if (current && place.end === endOfName(text, current)) return { ...place, end: current.end };
  const word = words.find(({ end }) => end > place.end);
  if (!word) return undefined;
  const end = isName(name) ? endOfName(text, word) : word.end;
  return atSide(document, passage, { start: place.start, end: end > place.end ? end : word.end }, side, name);
}

/** The place with one word less at its start or end. Undefined if it has only one. */
export function shrinkByWord(
  document: ArticleDocument,
  place: Place,
  side: 'start' | 'end',
  name: DirectiveName,
): Place | undefined {
  const passage = document.passages[place.passage];
  if (!passage) return undefined;
  const within = wordsOf(passage, document.layout.language).filter(
    ({ start, end }) => start < place.end && place.start < end,
  );
  const last = within.at(-1);
  if (side === 'end' && last && isName(name)) {
    const end = endOfName(passage.text, last);
    if (end < place.end && end > place.start && last.end === place.end) return { ...place, end };
  }
  const left = side === 'start' ? within[1] : within.at(-2);
  if (!left) return undefined;
  return side === 'start' ? { ...place, start: left.start } : { ...place, end: left.end };
}

function isName(name: DirectiveName): boolean {
  return name === 'actor' || name === 'event';
}

/** One end of a place is moved: the quotation mark beside it is taken in, and the other end stays. */
function atSide(
  document: ArticleDocument,
  { n, text }: DeskPassage,
  stretch: Stretch,
  side: 'start' | 'end',
  name: DirectiveName,
): Place {
  const place = { passage: n, ...stretch };
  if (name !== 'quote' && name !== 'scare') return place;
  for (const { open, close } of quotationsIn(document, n)) {
    if (side === 'start' && open && isOnlySigns(text.slice(open.end, place.start)))
      return { ...place, start: open.start };
    if (side === 'end' && close && isOnlySigns(text.slice(place.end, close.start))) return { ...place, end: close.end };
  }
  return place;
}

/** From the first to the last word that a selection takes in. */
function chosenWords({ text }: DeskPassage, words: readonly Stretch[], { start, end }: Place): Stretch | undefined {
  const isCaret = start >= end;
  const chosen = isCaret
    ? words.filter((word) => word.start <= start && start <= word.end).slice(-1)
    : words.filter((word) => word.start < end && start < word.end);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return undefined;
  if (isCaret) return first;
  const ofWord = (word: Stretch) => meansWhole(text.slice(word.start, word.end));
  return {
    start: ofWord(first) ? first.start : Math.max(first.start, start),
    end: ofWord(last) ? last.end : Math.min(last.end, end),
  };
}

function withSigns(
  document: ArticleDocument,
  { n, text, marks }: DeskPassage,
  { start, end }: Stretch,
  name: DirectiveName,
): Stretch {
  if (isName(name)) {
    const lastStart = Math.max(start, text.lastIndexOf(' ', end - 1) + 1);
    return { start, end: closedBrackets(text, start, endOfName(text, { start: lastStart, end })) };
  }
  if (name === 'sic') return { start, end };
  let [from, to] = [start, end];
  for (const quotation of quotationsIn(document, n)) {
    const { open, close } = quotation;
    const begins = open !== undefined && open.end <= start && isOnlySigns(text.slice(open.end, start));
    const ends = close !== undefined && close.start >= end && isOnlySigns(text.slice(end, close.start));
    // The quotation marks around a quotation that is marked already are its own, not those of words within it.
    const isOuter = !(begins && ends) && marks.some((mark) => isAround(mark, quotation, { start, end }));
    if (begins && !isOuter) from = Math.min(from, open.start);
    if (ends && !isOuter) to = Math.max(to, close.end);
  }
  return { start: from, end: closedBrackets(text, from, to) };
}

/** Whether a mark is that of a quotation with its quotation marks, around some of its words. */
function isAround(mark: DeskMark, { open, close }: Quotation, words: Stretch): boolean {
  return (
    mark.name === 'quote' &&
    mark.start <= words.start &&
    mark.end >= words.end &&
    (mark.start === open?.start || mark.end === close?.end)
  );
}

function isOnlySigns(text: string): boolean {
  return text.length < 8 && /^[\p{P}\p{S}\s]*$/u.test(text);
}

/** The end with the bracket that closes one within: `the Republic of Korea (ROK)`. */
function closedBrackets(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const closes: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
  const open = /[([（](?=[^()[\]（）]*$)/.exec(words)?.[0];
  return open !== undefined && text[end] === closes[open] ? end + 1 : end;
}
