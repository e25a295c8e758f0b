import type { Glitch, Mention, Segment } from '#src/annotations/annotated-text.ts';
import { sentenceStarts } from '#src/annotations/words.ts';
import { quotationWords } from '#src/crossref/quotation-words.ts';
import type { ActorEntry, ArticleEntry, EventEntry, QuoteEntry } from '#src/entries/entry.ts';
import type { QuoteKind } from '#src/model/quote.ts';
import { dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, actorLink, hrefs, segmentAnchor } from './links.ts';
import { rolesLine } from './roles.ts';
import { type Standing, standing } from './status.ts';

/** A place on the same page, called by its passage's number. */
export interface CardPlace {
  readonly passage: number;
  readonly anchor: string;
}

interface CardBase {
  /** The element's id: `c-<id>`. */
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface ActorCard extends CardBase {
  readonly kind: 'actor';
  readonly kindLabel: string;
  /** The role on the article's date. */
  readonly role: string;
  readonly native: readonly { readonly language: string; readonly name: string }[];
  readonly profile: string;
  readonly places: readonly CardPlace[];
  /** What it is reported to have said in this article. */
  readonly says: readonly CardPlace[];
}

export interface EventCard extends CardBase {
  readonly kind: 'event';
  readonly when?: string;
  readonly where?: string;
  readonly standing: Standing;
  readonly profile: string;
  readonly places: readonly CardPlace[];
}

export interface QuoteCard extends CardBase {
  readonly kind: 'quote';
  readonly quoteKind: QuoteKind;
  readonly kindLabel: string;
  readonly words: string;
  /** Whether the article breaks the words apart. */
  readonly broken: boolean;
  readonly speaker: EntityLink;
  readonly role: string;
  readonly through: readonly EntityLink[];
  readonly reading?: string;
}

/** The card of a glitch; its id is `cg-<n>`. */
export interface GlitchCard extends Glitch {
  readonly id: string;
  readonly printed: string;
  readonly certainty?: string;
  readonly anchor: string;
}

export interface Cards {
  readonly actors: readonly ActorCard[];
  readonly events: readonly EventCard[];
  readonly quotes: readonly QuoteCard[];
  readonly glitches: readonly GlitchCard[];
}

/** The cards of an article's page: one for each actor, event, quotation and glitch, in order of first appearance. */
export function cardsOf(edition: Edition, article: ArticleEntry): Cards {
  const { index } = edition;
  const mentions = grouped(article.text.mentions);
  const segments = grouped(article.text.segments);
  // An editor's note may name what the article does not.
  for (const { id } of article.text.noteMentions) if (!mentions.has(id)) mentions.set(id, []);
  return {
    actors: [...mentions].flatMap(([id, places]) => {
      const entry = index.actors.get(id);
      return entry ? [actorCard(edition, article, entry, places, segments)] : [];
    }),
    events: [...mentions].flatMap(([id, places]) => {
      const entry = index.events.get(id);
      return entry ? [eventCard(edition, article, entry, places)] : [];
    }),
    quotes: [...segments].flatMap(([id, places]) => {
      const entry = index.quotes.get(id);
      return entry ? [quoteCard(edition, article, entry, places)] : [];
    }),
    glitches: article.text.glitches.map((glitch) => glitchCard(edition, article, glitch)),
  };
}

function actorCard(
  edition: Edition,
  { data }: ArticleEntry,
  entry: ActorEntry,
  mentions: readonly Mention[],
  segments: ReadonlyMap<string, readonly Segment[]>,
): ActorCard {
  return {
    kind: 'actor',
    id: `c-${entry.id}`,
    name: entry.data.name,
    href: hrefs.actor(entry.id),
    kindLabel: edition.words.actorKinds[entry.data.kind],
    role: rolesLine(edition, entry.data, data.published),
    native: Object.entries(entry.data.names).map(([language, name]) => ({ language, name })),
    profile: firstSentence(entry.profile.text, edition.site.language),
    places: placesOf(mentions),
    says: onePerPassage(
      (edition.index.saidBy.get(entry.id) ?? []).flatMap(({ id }) => {
        const [first] = segments.get(id) ?? [];
        return first ? [{ passage: first.passage, anchor: segmentAnchor(id, 1) }] : [];
      }),
    ),
  };
}

function eventCard(
  edition: Edition,
  { data }: ArticleEntry,
  entry: EventEntry,
  mentions: readonly Mention[],
): EventCard {
  const { name, when, place } = entry.data;
  return {
    kind: 'event',
    id: `c-${entry.id}`,
    name,
    href: hrefs.event(entry.id),
    ...(when ? { when: dateView(edition, when).text } : {}),
    ...(place ? { where: place.name } : {}),
    standing: standing(edition, entry.data, data.published),
    profile: firstSentence(entry.profile.text, edition.site.language),
    places: placesOf(mentions),
  };
}

function quoteCard(
  edition: Edition,
  { data }: ArticleEntry,
  { id, data: quote }: QuoteEntry,
  segments: readonly Segment[],
): QuoteCard {
  const speaker = actorLink(edition, quote.speaker);
  const actor = edition.index.actors.get(quote.speaker);
  return {
    kind: 'quote',
    id: `c-${id}`,
    name: speaker.name,
    href: hrefs.quote(id),
    quoteKind: quote.kind,
    kindLabel: edition.words.quoteKinds[quote.kind],
    words: quotationWords(edition.index, id),
    broken: segments.length > 1,
    speaker,
    role: actor ? rolesLine(edition, actor.data, data.published) : '',
    through: quote.through.map((actorId) => actorLink(edition, actorId)),
    ...(quote.reading ? { reading: quote.reading } : {}),
  };
}

function glitchCard({ words }: Edition, { text }: ArticleEntry, glitch: Glitch): GlitchCard {
  return {
    ...glitch,
    id: `cg-${glitch.n}`,
    anchor: `g-${glitch.n}`,
    printed: text.passages[glitch.passage]?.text.slice(glitch.start, glitch.end) ?? '',
    ...(glitch.cert ? { certainty: words.certainties[glitch.cert] } : {}),
  };
}

/** A profile's first sentence: the card has room for one. */
function firstSentence(text: string, language: string): string {
  return text.slice(0, sentenceStarts(text, language)[1]).trim();
}

/** The first mention in each passage. */
function placesOf(mentions: readonly Mention[]): CardPlace[] {
  return onePerPassage(mentions.map(({ id, n, passage }) => ({ passage, anchor: `m-${id}-${n}` })));
}

function onePerPassage(places: readonly CardPlace[]): CardPlace[] {
  const first = new Map<number, CardPlace>();
  for (const place of places) if (!first.has(place.passage)) first.set(place.passage, place);
  return [...first.values()];
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
