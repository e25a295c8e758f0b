import type { ArticleDocument } from './article-document.ts';
import type { DeskPassage, Place } from './passage.ts';
import { quotationsIn } from './quotation-marks.ts';

/** What the desk’s meter shows. */
export interface Coverage {
  /** Of the known names that the text has, how many are marked. */
  readonly names: { readonly all: number; readonly marked: number };
  /** Of the quotation marks in the text, how many are within or at the ends of a quotation or scare quote. */
  readonly quotationMarks: { readonly all: number; readonly inside: number };
  /** The ids of the quotations that nobody is said to speak, in reading order. */
  readonly withoutSpeaker: readonly string[];
  /** Where something is left to do, in reading order. */
  readonly namesLeft: readonly Place[];
  readonly marksLeft: readonly Place[];
}

/**
 * Counts what is marked. `names`: the places of all known names, as the lexicon finds them; `speakerOf`: who speaks a
 * quotation, if that is known.
 */
export function coverage(
  document: ArticleDocument,
  names: readonly Place[],
  speakerOf: (id: string) => string | undefined,
): Coverage {
  const { passages } = document;
  const namesLeft = names.filter((place) => !isNamed(passages[place.passage], place));
  const signs = passages.flatMap(({ n }): Place[] =>
    quotationsIn(document, n).flatMap(({ open, close }) =>
      [open, close].flatMap((sign) => (sign ? [{ passage: n, ...sign }] : [])),
    ),
  );
  const marksLeft = signs.filter((place) => !isQuoted(passages[place.passage], place));
  const quotations = new Set(
    passages.flatMap(({ marks }) => marks.flatMap(({ name, id }) => (name === 'quote' && id ? [id] : []))),
  );
  return {
    names: { all: names.length, marked: names.length - namesLeft.length },
    quotationMarks: { all: signs.length, inside: signs.length - marksLeft.length },
    withoutSpeaker: [...quotations].filter((id) => !speakerOf(id)),
    namesLeft,
    marksLeft: marksLeft.sort((a, b) => a.passage - b.passage || a.start - b.start),
  };
}

/** Whether an actor or event is marked that has all of these words, or most of them: a longer or shorter form of the name. */
function isNamed(passage: DeskPassage | undefined, { start, end }: Place): boolean {
  return (
    passage?.marks.some(
      (mark) =>
        (mark.name === 'actor' || mark.name === 'event') &&
        2 * (Math.min(end, mark.end) - Math.max(start, mark.start)) > end - start,
    ) ?? false
  );
}

function isQuoted(passage: DeskPassage | undefined, { start, end }: Place): boolean {
  return (
    passage?.marks.some(
      (mark) => (mark.name === 'quote' || mark.name === 'scare') && mark.start <= start && end <= mark.end,
    ) ?? false
  );
}
