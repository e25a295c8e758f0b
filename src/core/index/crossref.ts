import type { Mention, Passage, Segment } from '#src/core/language/annotated-text.ts';
import type { ActorEntry, ArticleEntry, Entry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { compareDates } from '#src/core/model/dates.ts';

/** A mention with the article and passage that it stands in. */
export interface MentionPlace {
  readonly article: ArticleEntry;
  readonly passage: Passage;
  readonly mention: Mention;
}

/** A segment with the article and passage that it stands in. */
export interface SegmentPlace {
  readonly article: ArticleEntry;
  readonly passage: Passage;
  readonly segment: Segment;
}

/** An event that an actor takes part in, and as what. */
export interface Participation {
  readonly event: EventEntry;
  readonly role: string;
}

/**
 * The index joined from all files. Every map is keyed by id; a missing key means “none”. Lists are in the order of the
 * articles' dates, then ids, then the order of reading. Actors, events and quotations share one set of ids.
 */
export interface Crossref {
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly quotes: ReadonlyMap<string, QuoteEntry>;
  /** Where an actor or event is mentioned. */
  readonly mentions: ReadonlyMap<string, readonly MentionPlace[]>;
  /** Where a quotation's words stand, in order. */
  readonly segments: ReadonlyMap<string, readonly SegmentPlace[]>;
  /** What an actor is reported to have said, in order of appearance. */
  readonly saidBy: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** What an actor passed on. */
  readonly passedOnBy: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** What was said at an event. */
  readonly saidAt: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The quotations that stand within a quotation. */
  readonly within: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The quotations that answer a quotation. */
  readonly repliesTo: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The events that an actor takes part in, in order of time. */
  readonly participations: ReadonlyMap<string, readonly Participation[]>;
  /** The events that belong to an event. */
  readonly parts: ReadonlyMap<string, readonly EventEntry[]>;
  /** The events that follow up an event. */
  readonly followedBy: ReadonlyMap<string, readonly EventEntry[]>;
  /** The members of a group or organization. */
  readonly members: ReadonlyMap<string, readonly ActorEntry[]>;
}

/** Joins the entries of all files. Linear in what they hold; the order of `entries` makes no difference. */
export function crossref(entries: readonly Entry[]): Crossref {
  const articles = byId(entries, 'article', compareArticles);
  const actors = byId(entries, 'actor', (a, b) => compare(a.data.name, b.data.name) || compare(a.id, b.id));
  const events = byId(entries, 'event', (a, b) => compareDates(a.data.when, b.data.when) || compare(a.id, b.id));
  const unordered = byId(entries, 'quote', (a, b) => compare(a.id, b.id));

  const mentions = new ListMap<MentionPlace>();
  const segments = new ListMap<SegmentPlace>();
  for (const article of articles.values()) {
    const passageOf = (n: number) => article.text.passages[n] as Passage;
    for (const mention of article.text.mentions)
      mentions.add(mention.id, { article, passage: passageOf(mention.passage), mention });
    for (const segment of article.text.segments)
      segments.add(segment.id, { article, passage: passageOf(segment.passage), segment });
  }

  // In order of appearance: segments were collected so, and a map keeps the order of its keys.
  const quotes = new Map<string, QuoteEntry>();
  for (const id of [...segments.keys(), ...unordered.keys()]) {
    const quote = unordered.get(id);
    if (quote) quotes.set(id, quote);
  }

  const saidBy = new ListMap<QuoteEntry>();
  const passedOnBy = new ListMap<QuoteEntry>();
  const saidAt = new ListMap<QuoteEntry>();
  const within = new ListMap<QuoteEntry>();
  const repliesTo = new ListMap<QuoteEntry>();
  for (const quote of quotes.values()) {
    saidBy.add(quote.data.speaker, quote);
    for (const actor of quote.data.through) passedOnBy.add(actor, quote);
    if (quote.data.at) saidAt.add(quote.data.at, quote);
    if (quote.data.within) within.add(quote.data.within, quote);
    if (quote.data.repliesTo) repliesTo.add(quote.data.repliesTo, quote);
  }

  const participations = new ListMap<Participation>();
  const parts = new ListMap<EventEntry>();
  const followedBy = new ListMap<EventEntry>();
  for (const event of events.values()) {
    for (const { actor, role } of event.data.participants) participations.add(actor, { event, role });
    if (event.data.partOf) parts.add(event.data.partOf, event);
    if (event.data.follows) followedBy.add(event.data.follows, event);
  }

  const members = new ListMap<ActorEntry>();
  for (const actor of actors.values()) for (const group of actor.data.memberOf) members.add(group, actor);

  return {
    articles,
    actors,
    events,
    quotes,
    mentions,
    segments,
    saidBy,
    passedOnBy,
    saidAt,
    within,
    repliesTo,
    participations,
    parts,
    followedBy,
    members,
  };
}

/** A map to lists. */
class ListMap<Value> extends Map<string, Value[]> {
  add(key: string, value: Value): void {
    const list = this.get(key);
    if (list) list.push(value);
    else this.set(key, [value]);
  }
}

function byId<Kind extends Entry['kind']>(
  entries: readonly Entry[],
  kind: Kind,
  order: (a: Extract<Entry, { kind: Kind }>, b: Extract<Entry, { kind: Kind }>) => number,
): Map<string, Extract<Entry, { kind: Kind }>> {
  const chosen = entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);
  return new Map(chosen.sort(order).map((entry) => [entry.id, entry]));
}

/** Orders articles by date, those of one day by id. */
export function compareArticles(a: ArticleEntry, b: ArticleEntry): number {
  return compareDates(a.data.published, b.data.published) || compare(a.id, b.id);
}

/** Orders texts by code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
