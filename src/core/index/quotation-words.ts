import { pairMarks } from '#src/core/language/pair-marks.ts';
import type { Crossref, SegmentPlace } from './crossref.ts';

/** A piece of a quotation: a stretch of a passage, and how it is joined to the piece before. */
export interface QuotationPiece extends Pick<SegmentPlace, 'article' | 'passage'> {
  /** The number of its segment. */
  readonly n: number;
  readonly start: number;
  readonly end: number;
  /** Whether the article has words between the previous piece and this one that are not part of the quotation. */
  readonly gap: boolean;
}

/**
 * The pieces of a quotation: its segments in order, without quotation marks that only reopen it, as at the beginning of each
 * paragraph of a long speech.
 */
export function quotationPieces(index: Crossref, quote: string): readonly QuotationPiece[] {
  const places = index.segments.get(quote) ?? [];
  const starts = withoutRepeated(places);
  return places.map((place, n) => {
    const { article, passage, segment } = place;
    const before = places[n - 1];
    return {
      article,
      passage,
      n: segment.n,
      start: starts[n] ?? segment.start,
      end: segment.end,
      gap: before !== undefined && hasWords(between(before, place)),
    };
  });
}

/** A quotation's words: its pieces, joined by an ellipsis if words of the article are left out, otherwise by a space. */
export function quotationWords(index: Crossref, quote: string): string {
  return quotationPieces(index, quote)
    .map(({ passage, start, end, gap }, n) => `${n === 0 ? '' : joint(gap)}${passage.text.slice(start, end)}`)
    .join('');
}

/** The text between two pieces of a quotation. */
export function joint(gap: boolean): string {
  return gap ? ' … ' : ' ';
}

/** The words that an article has between the ends of two segments. */
function between(a: SegmentPlace, b: SegmentPlace): string {
  if (a.article !== b.article) return '…';
  if (a.passage === b.passage) return a.passage.text.slice(a.segment.end, b.segment.start);
  const passages = a.article.text.passages.slice(a.passage.n + 1, b.passage.n).map(({ text }) => text);
  return [a.passage.text.slice(a.segment.end), ...passages, b.passage.text.slice(0, b.segment.start)].join(' ');
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}…]/u.test(text);
}

/** The offset at which each segment begins, after a mark with which its paragraph reopens the quotation. */
function withoutRepeated(places: readonly SegmentPlace[]): readonly number[] {
  const starts = places.map(({ segment }) => segment.start);
  const firsts = places.flatMap(({ passage }, n) => (passage === places[n - 1]?.passage ? [] : [n]));
  if (firsts.length < 2) return starts;
  const paragraphs = firsts.map((first, n) => {
    const here = places.slice(first, firsts[n + 1]);
    const text = here.map(({ passage, segment }) => passage.text.slice(segment.start, segment.end)).join(' ');
    return { text, kind: 'paragraph' };
  });
  const { repeated } = pairMarks(paragraphs, places[0]?.article.data.language ?? '');
  for (const { passage, end } of repeated) {
    const first = firsts[passage] ?? 0;
    starts[first] = (places[first]?.segment.start ?? 0) + end;
  }
  return starts;
}
