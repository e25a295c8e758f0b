import type { DirectiveName } from '#src/core/language/language.ts';
import type { ArticleDocument } from './article-document.ts';
import type { DeskPassage, Place } from './passage.ts';
import { trimmedPlace } from './mark-block.ts';
import { quotationsIn } from './quotation-marks.ts';
import { isAfter, isBefore, nameSigns, quotationSigns, scareQuoteSigns } from './signs-around.ts';
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
  return { passage: passage.n, ...withSigns(document, passage, chosen, place, name) };
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
    if (side === 'start' && open && isBefore(text, open, place.start)) return { ...place, start: open.start };
    if (side === 'end' && close && isAfter(text, close, place.end)) return { ...place, end: close.end };
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
  passage: DeskPassage,
  words: Stretch,
  { start, end }: Stretch,
  name: DirectiveName,
): Stretch {
  const { n, text } = passage;
  const quotations = quotationsIn(document, n);
  switch (name) {
    case 'actor':
    case 'event':
      return nameSigns(text, words, quotations);
    case 'quote':
      return quotationSigns(text, words, quotations, quotationsAround(passage, words), end);
    case 'scare':
      return scareQuoteSigns(text, words, quotations);
    case 'sic': {
      // A glitch can be in the signs.
      const chosen = trimmedPlace(text, { passage: n, start, end });
      return { start: Math.min(chosen.start, words.start), end: Math.max(chosen.end, words.end) };
    }
  }
}

/** The quotations that are marked around some words. */
function quotationsAround({ marks }: DeskPassage, { start, end }: Stretch): readonly Stretch[] {
  return marks.filter((mark) => mark.name === 'quote' && mark.start <= start && mark.end >= end);
}
