import type { Glitch, Mention, Segment, Stretch } from '#src/core/language/annotated-text.ts';
import { firstSentence } from '#src/core/language/sentences.ts';
import type { ActorEntry, ArticleEntry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import type { QuoteKind } from '#src/core/model/quote.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { Edition } from './edition.ts';
import { type GlitchView, glitchView } from './glitches.ts';
import { type EntityLink, actorLink, hrefs } from './links.ts';
import { type PrintedPart, printedQuotation } from './printed.ts';
import { stanceView } from './quotations.ts';
import { mainRole } from './roles.ts';
import { type Standing, standing } from './status.ts';

interface CardBase {
  /** The element's id: `c-<id>`. */
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface ActorCard extends CardBase {
  readonly kind: 'actor';
  readonly kindLabel: string;
  /** The main role on the article's date; empty if there is none. */
  readonly role: string;
  /** The first of its names in other languages, by convention the one in its own language. */
  readonly native: readonly { readonly language: string; readonly name: string }[];
  /** The first sentence of the profile, if there is no role; otherwise empty. */
  readonly profile: string;
  /** The numbers of the passages that mention the actor; empty if there is only one. */
  readonly passages: readonly number[];
  /** The numbers of the passages in which quotations of the actor begin. */
  readonly says: readonly number[];
}

export interface EventCard extends CardBase {
  readonly kind: 'event';
  readonly where?: string;
  readonly standing: Standing;
  /** The first sentence of the profile, if there is neither a date nor a status; otherwise empty. */
  readonly profile: string;
  /** The numbers of the passages that mention the event; empty if there is only one. */
  readonly passages: readonly number[];
}

export interface QuoteCard extends CardBase {
  readonly kind: 'quote';
  readonly quoteKind: QuoteKind;
  readonly kindLabel: string;
  /** What stands before the words where they are not simply said. */
  readonly stance?: string;
  /** The words; absent where the article has them in one piece, and they are simply said. */
  readonly parts?: readonly PrintedPart[];
  readonly speaker: EntityLink;
  readonly role: string;
  readonly through: readonly EntityLink[];
  readonly reading?: string;
}

/** The card of a glitch; its id is `cg-<n>`. */
export interface GlitchCard extends GlitchView {
  readonly kind: 'sic';
  readonly id: string;
  readonly glitch: Glitch;
}

export type Card = ActorCard | EventCard | QuoteCard | GlitchCard;

/**
 * The cards of an article's page: one for each actor, event, quotation and glitch, in the order of the buttons that
 * open them. Cards that only links open come last.
 */
export function cardsOf(edition: Edition, article: ArticleEntry): Card[] {
  const { index } = edition;
  const { controls, glitches, noteMentions } = article.text;
  const mentions = grouped(article.text.mentions);
  const segments = grouped(article.text.segments);
  // An editor's note may name actors and events that the article does not.
  for (const { id } of noteMentions) if (!mentions.has(id)) mentions.set(id, []);
  const cards = new Map<string, Card>();
  const add = (card: Card) => cards.set(card.id, card);
  for (const [id, places] of mentions) {
    const [actor, event] = [index.actors.get(id), index.events.get(id)];
    if (actor) add(actorCard(edition, article, actor, places, segments));
    if (event) add(eventCard(edition, article, event, places));
  }
  for (const [id, places] of segments) {
    const quote = index.quotes.get(id);
    if (quote) add(quoteCard(edition, article, quote, places));
  }
  for (const glitch of glitches) add(glitchCard(edition, glitch));
  const offered = new Set(controls.filter((id) => cards.has(id)));
  return [...offered, ...[...cards.keys()].filter((id) => !offered.has(id))].map((id) => cards.get(id) as Card);
}

function actorCard(
  edition: Edition,
  { data }: ArticleEntry,
  entry: ActorEntry,
  mentions: readonly Mention[],
  segments: ReadonlyMap<string, readonly Segment[]>,
): ActorCard {
  const role = mainRole(edition, entry.data, data.published);
  return {
    kind: 'actor',
    id: `c-${entry.id}`,
    name: entry.data.name,
    href: hrefs.actor(entry.id),
    kindLabel: edition.words.actorKinds[entry.data.kind],
    role,
    native: Object.entries(entry.data.names)
      .slice(0, 1)
      .map(([language, name]) => ({ language, name })),
    // The card has no room for both.
    profile: role ? '' : firstSentence(entry.profile.text, edition.site.language),
    passages: passagesOf(mentions),
    says: [
      ...new Set((edition.index.saidBy.get(entry.id) ?? []).flatMap(({ id }) => segments.get(id)?.[0]?.passage ?? [])),
    ],
  };
}

function eventCard(
  edition: Edition,
  { data }: ArticleEntry,
  entry: EventEntry,
  mentions: readonly Mention[],
): EventCard {
  const { name, place } = entry.data;
  const stood = standing(edition, entry.data, data.published);
  return {
    kind: 'event',
    id: `c-${entry.id}`,
    name,
    href: hrefs.event(entry.id),
    ...(place ? { where: isolated(place.name, edition.site.language) } : {}),
    standing: stood,
    profile: (stood.when ?? stood.then) ? '' : firstSentence(entry.profile.text, edition.site.language),
    passages: passagesOf(mentions),
  };
}

function quoteCard(
  edition: Edition,
  { data }: ArticleEntry,
  entry: QuoteEntry,
  segments: readonly Segment[],
): QuoteCard {
  const { id, data: quote } = entry;
  const stance = stanceView(edition, entry);
  const speaker = actorLink(edition, quote.speaker);
  const actor = edition.index.actors.get(quote.speaker);
  return {
    kind: 'quote',
    id: `c-${id}`,
    name: speaker.name,
    href: hrefs.quote(id),
    quoteKind: quote.kind,
    kindLabel: edition.words.quoteKinds[quote.kind],
    ...stance,
    ...(segments.length > 1 || stance.stance ? { parts: printedQuotation(edition, id) } : {}),
    speaker,
    role: actor ? mainRole(edition, actor.data, data.published) : '',
    through: quote.through.map((actorId) => actorLink(edition, actorId)),
    ...(quote.reading ? { reading: quote.reading } : {}),
  };
}

function glitchCard(edition: Edition, glitch: Glitch): GlitchCard {
  return { kind: 'sic', id: `cg-${glitch.n}`, glitch, ...glitchView(edition, glitch) };
}

/** The numbers of the passages of stretches; empty if there is only one, because that is where the reader is. */
function passagesOf(stretches: readonly Stretch[]): number[] {
  const passages = [...new Set(stretches.map(({ passage }) => passage))];
  return passages.length > 1 ? passages : [];
}

function grouped<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.id);
    if (group) group.push(item);
    else groups.set(item.id, [item]);
  }
  return groups;
}
