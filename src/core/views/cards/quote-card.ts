import type { QuoteEntry } from '#src/core/entries/entry.ts';
import type { QuoteKind } from '#src/core/model/quote.ts';
import { dateView } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, actorLink, eventLink, hrefs } from '../links.ts';
import { type PrintedPart, printedQuotation } from '../printed.ts';
import { stanceView } from '../quotations.ts';
import { mainRole } from '../roles.ts';
import type { CardBase } from './card-base.ts';
import type { Here } from './here.ts';
import { type SpokenWords, spokenWords } from './spoken.ts';

export interface QuoteCard extends CardBase {
  readonly kind: 'quote';
  readonly quoteKind: QuoteKind;
  readonly kindLabel: string;
  readonly speaker: EntityLink;
  /** The speaker's main role on the article's date, in one line. */
  readonly role: string;
  /** What stands before the words where they are not simply said. */
  readonly stance?: string;
  /** The words, joined from their pieces. */
  readonly parts: readonly PrintedPart[];
  readonly reading?: string;
  readonly through: readonly EntityLink[];
  readonly said?: string;
  readonly at?: EntityLink;
  /** How sure it is that the speaker said this, where it is not certain. */
  readonly certainty?: string;
  /** The quotations that it stands in, that stand in it, and that it answers. */
  readonly within: readonly SpokenWords[];
  readonly contains: readonly SpokenWords[];
  readonly repliesTo: readonly SpokenWords[];
}

/** The card of a quotation. */
export function quoteCard(edition: Edition, here: Here, entry: QuoteEntry): QuoteCard {
  const { index, words } = edition;
  const { id, data } = entry;
  const speaker = actorLink(edition, data.speaker);
  const parts = printedQuotation(edition, id);
  const actor = index.actors.get(data.speaker);
  const others = (quotes: readonly QuoteEntry[]) =>
    spokenWords(edition, quotes, { atFirst: quotes.length, said: false }).first;
  const other = (otherId: string | undefined) => here.quotes.filter((quote) => quote.id === otherId);
  return {
    kind: 'quote',
    id: `c-${id}`,
    name: speaker.name,
    href: hrefs.quote(id),
    quoteKind: data.kind,
    kindLabel: words.quoteKinds[data.kind],
    speaker,
    role: actor ? mainRole(edition, actor.data, here.article.data.published) : '',
    ...stanceView(edition, entry),
    parts,
    // What is meant by misleading words is told with them.
    ...(data.reading && !parts.some(({ meant = [] }) => meant.some(({ reverses }) => reverses))
      ? { reading: data.reading }
      : {}),
    through: data.through.map((actor) => actorLink(edition, actor)),
    ...(data.said ? { said: dateView(edition, data.said).text } : {}),
    ...(data.at ? { at: eventLink(edition, data.at) } : {}),
    ...(data.certainty && data.certainty !== 'high' ? { certainty: words.attributions[data.certainty] } : {}),
    within: others(other(data.within)),
    contains: others(here.quotes.filter((quote) => quote.data.within === id)),
    repliesTo: others(other(data.repliesTo)),
  };
}
