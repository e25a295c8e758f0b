import { sourceTypeOf } from '#src/core/analysis/how-known.ts';
import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { publishedView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { actorLink } from '#src/core/views/links.ts';
import { printedQuotation } from '#src/core/views/printed.ts';
import { mainRole } from '#src/core/views/roles.ts';
import { isolated } from '#src/core/words/direction.ts';

/** The line in the margin beside spoken words, which shows whether the speaker is named and whether somebody passed them on. */
export type VoiceLine = 'named' | 'unnamed' | 'passed';

/** Whether a quotation’s speaker is named, and whether somebody else has passed the words on. */
export function voiceOf({ index }: Edition, { data }: QuoteEntry): VoiceLine {
  if (data.through.length > 0) return 'passed';
  const kind = index.actors.get(data.speaker)?.data.kind ?? 'unnamed';
  return sourceTypeOf[kind] === 'unnamed' ? 'unnamed' : 'named';
}

/** The speaker’s main role on the day of the article. Empty if there is none, or the quotation stands in no article. */
export function speakerRole(edition: Edition, { id, data }: QuoteEntry): string {
  const { index } = edition;
  const actor = index.actors.get(data.speaker);
  const article = index.segments.get(id)?.[0]?.article;
  return actor && article ? mainRole(edition, actor.data, article.data.published) : '';
}

/** What a quotation’s card says of where its words come from and how they are to be read. */
export function provenance(edition: Edition, { id, data }: QuoteEntry): string[] {
  const { words, site } = edition;
  const listed = (names: readonly string[]) => names.map((name) => isolated(name, site.language)).join(', ');
  const through = data.through.map((actor) => actorLink(edition, actor).name);
  const isReadingPrinted = printedQuotation(edition, id).some(({ meant = [] }) =>
    meant.some(({ reverses }) => reverses),
  );
  return [
    [
      ...(through.length > 0 ? [words.share.fact(words.quote.through, listed(through))] : []),
      ...(data.cues.length > 0 ? [words.share.fact(words.quote.cues, listed(data.cues))] : []),
    ].join(' · '),
    // What is meant by misleading words already stands behind them.
    data.reading && !isReadingPrinted ? words.share.fact(words.card.reading, data.reading) : '',
    data.certainty && data.certainty !== 'high' ? words.attributions[data.certainty] : '',
  ].filter((text) => text !== '');
}

/** Where and when an article was printed. */
export function printedLine(edition: Edition, { data }: ArticleEntry): string {
  return `${isolated(data.source.publisher, edition.site.language)} · ${publishedView(edition, data).text}`;
}
