import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { joint, quotationPieces } from '#src/core/index/quotation-words.ts';
import type { Glitch, Stretch } from '#src/core/language/annotated-text.ts';
import { splitAtLink } from '#src/core/words/split-at-link.ts';
import type { Edition } from './edition.ts';

/*
 * Printed words as they are shown outside their article: what a glitch among them means follows it in brackets, since
 * there is no margin and no card to say so.
 */

/** What a glitch means, in brackets: `[meant: `, `Holm`, `]`. The words are in the article's language. */
export interface InsertedReading {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Whether the printed words turn round what is meant, or give it to somebody else. */
  readonly reverses: boolean;
}

/** A part of printed words. */
export interface PrintedPart {
  readonly text: string;
  /** Whether it is what the words are shown for. */
  readonly marked: boolean;
  /** Set where it stands for words that are left out. */
  readonly gap?: true;
  /** What the glitches that end with it mean. */
  readonly meant?: readonly InsertedReading[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of an article as it is shown elsewhere, cut where marks and glitches begin and end. */
export function printedStretch(
  edition: Edition,
  article: ArticleEntry,
  { passage, start, end }: Stretch,
  marks: readonly Span[] = [],
  glitches: readonly Glitch[] = glitchesIn(article, { passage, start, end }),
): PrintedPart[] {
  const text = article.text.passages[passage]?.text ?? '';
  const placeOf = (glitch: Glitch) => Math.min(glitch.end, end);
  const cuts = new Set([
    end,
    ...marks.flatMap((mark) => [mark.start, mark.end]),
    ...glitches.flatMap((glitch) => [glitch.start, placeOf(glitch)]),
  ]);
  const parts: PrintedPart[] = [];
  let at = start;
  for (const cut of [...cuts].filter((place) => place > start && place <= end).sort((a, b) => a - b)) {
    // Of two that end together the inner one first.
    const meant = glitches.filter((glitch) => placeOf(glitch) === cut).sort((a, b) => b.start - a.start);
    parts.push({
      text: text.slice(at, cut),
      marked: marks.some((mark) => mark.start <= at && cut <= mark.end),
      ...(meant.length > 0 ? { meant: meant.map((glitch) => insertedReading(edition, glitch)) } : {}),
    });
    at = cut;
  }
  return parts;
}

/** A whole passage as it is shown elsewhere. */
export function printedPassage(edition: Edition, article: ArticleEntry, passage: number): PrintedPart[] {
  return printedStretch(edition, article, {
    passage,
    start: 0,
    end: article.text.passages[passage]?.text.length ?? 0,
  });
}

/** A piece of a quotation as it is shown, and what stands between it and the piece before. */
export interface PrintedPiece {
  /** The article, and the number of the segment. */
  readonly article: ArticleEntry;
  readonly n: number;
  readonly joint?: PrintedPart;
  readonly parts: readonly PrintedPart[];
}

/** A quotation's words in their pieces. */
export function printedPieces(edition: Edition, quote: string): PrintedPiece[] {
  const pieces = quotationPieces(edition.index, quote);
  const told = pieces.map(({ article, passage, start, end }) =>
    glitchesIn(article, { passage: passage.n, start, end }),
  );
  return pieces.map(({ article, passage, n, start, end, gap }, place) => {
    // A glitch that reaches over several pieces is told behind the last.
    const later = new Set(told.slice(place + 1).flat());
    const here = (told[place] ?? []).filter((glitch) => !later.has(glitch));
    return {
      article,
      n,
      ...(place > 0 ? { joint: { text: joint(gap), marked: false, ...(gap ? { gap: true as const } : {}) } } : {}),
      parts: printedStretch(edition, article, { passage: passage.n, start, end }, [], here),
    };
  });
}

/** A quotation's words, joined from their pieces. */
export function printedQuotation(edition: Edition, quote: string): PrintedPart[] {
  return printedPieces(edition, quote).flatMap(({ joint: before, parts }) => (before ? [before, ...parts] : parts));
}

/** Parts in one line of plain text, readings in brackets. */
export function plainText(parts: readonly PrintedPart[]): string {
  return parts
    .map(({ text, meant = [] }) =>
      [text, ...meant.map(({ before, words, after }) => `${before}${words}${after}`)].join(' '),
    )
    .join('');
}

/** The glitches that stand in a stretch, wholly or in part. */
function glitchesIn({ text }: ArticleEntry, { passage, start, end }: Stretch): Glitch[] {
  return text.glitches.filter((glitch) => glitch.passage === passage && glitch.start < end && glitch.end > start);
}

function insertedReading({ words }: Edition, { corr, kind, reverses: reversed }: Glitch): InsertedReading {
  const reverses = reversed ?? false;
  const told = (reading: string | undefined) => words.labels.inserted(reading, kind, reverses);
  if (!corr) return { before: told(corr), words: '', after: '', reverses };
  const [before, after] = splitAtLink(told);
  return { before, words: corr, after, reverses };
}
