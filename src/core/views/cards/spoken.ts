import type { QuoteEntry } from '#src/core/entries/entry.ts';
import { joint, quotationPieces } from '#src/core/index/quotation-words.ts';
import { wideLetter } from '#src/core/words/wide-letters.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, actorLink } from '../links.ts';
import { type PrintedPart, printedQuotation } from '../printed.ts';
import { shortened } from '../shortened.ts';
import { stanceView } from '../quotations.ts';

/** The words of a quotation on the card of something else, where they open the quotation's own card. */
export interface SpokenWords {
  readonly id: string;
  /** Who says them, where that is not whom the card is about. */
  readonly speaker?: EntityLink;
  /** What stands before the words where they are not simply said. */
  readonly stance?: string;
  /** The first of the words, and what is meant where they mislead as printed. */
  readonly parts: readonly PrintedPart[];
}

/** A list that begins with a few of its items and ends with the others, which a reader unfolds. */
export interface Folded<Item> {
  readonly first: readonly Item[];
  readonly others: readonly Item[];
}

/** How many letters of a quotation another card shows, which are some eighteen words, and of one that is folded away. */
const letters = { first: 115, others: 60 };

/** Quotations on the card of something else. `said`: by whom the card is about, so that they need no speaker. */
export function spokenWords(
  edition: Edition,
  quotes: readonly QuoteEntry[],
  { atFirst, said }: { readonly atFirst: number; readonly said: boolean },
): Folded<SpokenWords> {
  // One that is left over takes no more room than the words that it is.
  const cut = quotes.length === atFirst + 1 ? quotes.length : atFirst;
  const line = (quote: QuoteEntry, length: number): SpokenWords => ({
    id: quote.id,
    ...(said ? {} : { speaker: actorLink(edition, quote.data.speaker) }),
    ...stanceView(edition, quote),
    parts: briefly(edition, quote.id, length),
  });
  return {
    first: quotes.slice(0, cut).map((quote) => line(quote, letters.first)),
    others: quotes.slice(cut).map((quote) => line(quote, letters.others)),
  };
}

/** The first of a quotation's words; of what its glitches mean, only what a reader would take for the reverse. */
function briefly(edition: Edition, quote: string, length: number): PrintedPart[] {
  const parts = printedQuotation(edition, quote).map(({ meant = [], ...part }): PrintedPart => {
    const misleading = meant.filter(({ reverses }) => reverses);
    return misleading.length > 0 ? { ...part, meant: misleading } : part;
  });
  const kept = shortened(parts, parts.some(({ text }) => wideLetter.test(text)) ? length / 2 : length);
  const [last, printed] = [kept.at(-1), kept.length > 0 ? lengthOf(kept.slice(0, -1)) : 0];
  if (!last?.gap || last.meant || last === parts.at(-1)) return kept;
  // A glitch may begin in the words that are kept and be told behind others.
  const begun = begunBefore(edition, quote, printed);
  const missing = parts
    .slice(kept.length - 1)
    .flatMap(({ meant = [] }) => meant.filter(({ words }) => begun.has(words)));
  return missing.length > 0 ? [...kept.slice(0, -1), { ...last, meant: missing }] : kept;
}

function lengthOf(parts: readonly PrintedPart[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** The readings of the misleading glitches that begin in the first letters of a quotation's words. */
function begunBefore(edition: Edition, quote: string, length: number): Set<string> {
  const begun = new Set<string>();
  let at = 0;
  for (const [n, { article, passage, start, end, gap }] of quotationPieces(edition.index, quote).entries()) {
    if (n > 0) at += joint(gap).length;
    for (const glitch of article.text.glitches) {
      const isHere = glitch.passage === passage.n && glitch.start < end && glitch.end > start;
      if (isHere && glitch.reverses && at + Math.max(0, glitch.start - start) < length) begun.add(glitch.corr ?? '');
    }
    at += end - start;
  }
  return begun;
}
