import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { coveringSegments } from '#src/core/language/covering.ts';

/** Who speaks about an event in an article. */
export interface EventSpeakers {
  /** The speakers of quotations that mention it or were said at it, in order of appearance. */
  readonly speakers: ReadonlySet<string>;
  /** Whether the paper mentions it in its own voice. */
  readonly paper: boolean;
}

/** Who speaks about each event that an article mentions. The innermost quotation that contains a mention decides. */
export function eventSpeakers(index: Crossref, article: ArticleEntry): ReadonlyMap<string, EventSpeakers> {
  const covering = coveringSegments(article.text);
  const tellers = new Map<string, { speakers: Set<string>; paper: boolean }>();
  const at = (event: string) => {
    const known = tellers.get(event) ?? { speakers: new Set<string>(), paper: false };
    tellers.set(event, known);
    return known;
  };
  for (const mention of article.text.mentions) {
    if (mention.kind !== 'event') continue;
    const innermost = covering(mention).at(-1);
    const speaker = innermost && index.quotes.get(innermost.id)?.data.speaker;
    if (speaker === undefined) at(mention.id).paper = true;
    else at(mention.id).speakers.add(speaker);
  }
  for (const id of new Set(article.text.segments.map((segment) => segment.id))) {
    const quote = index.quotes.get(id)?.data;
    if (quote?.at && tellers.has(quote.at)) at(quote.at).speakers.add(quote.speaker);
  }
  return tellers;
}
