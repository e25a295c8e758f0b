import type { Mention, Passage, Segment } from '#src/core/language/annotated-text.ts';
import type { ActorEntry, ArticleEntry, Entry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { latestDate } from '#src/core/model/as-of.ts';
import { compareDates } from '#src/core/model/dates.ts';
import { yearOf } from '#src/core/model/year-of.ts';

/** A mention with the article and passage that contain it. */
export interface MentionPlace {
  readonly article: ArticleEntry;
  readonly passage: Passage;
  readonly mention: Mention;
}

/** A segment with the article and passage that contain it. */
export interface SegmentPlace {
  readonly article: ArticleEntry;
  readonly passage: Passage;
  readonly segment: Segment;
}

/** An event that an actor takes part in, and the actor's role in it. */
export interface Participation {
  readonly event: EventEntry;
  readonly role: string;
}

/**
 * The index over all entries. Every map is keyed by id; a missing key means “none”. Lists are sorted by the date
 * of the article, then by its id, then in reading order. Actors, events and quotations share one set of ids.
 */
export interface Crossref {
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly quotes: ReadonlyMap<string, QuoteEntry>;
  /** The mentions of an actor or event. */
  readonly mentions: ReadonlyMap<string, readonly MentionPlace[]>;
  /** The segments of a quotation, in order. */
  readonly segments: ReadonlyMap<string, readonly SegmentPlace[]>;
  /** The quotations of an actor, in order of appearance. */
  readonly saidBy: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The quotations of others that an actor passed on. */
  readonly passedOnBy: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The quotations that were spoken at an event. */
  readonly saidAt: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The quotations inside a quotation. */
  readonly within: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The quotations that answer a quotation. */
  readonly repliesTo: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The events that an actor takes part in, in chronological order. */
  readonly participations: ReadonlyMap<string, readonly Participation[]>;
  /** The events that belong to an event. */
  readonly parts: ReadonlyMap<string, readonly EventEntry[]>;
  /** The events that follow up an event. */
  readonly followedBy: ReadonlyMap<string, readonly EventEntry[]>;
  /** The members of a group or organization. */
  readonly members: ReadonlyMap<string, readonly ActorEntry[]>;
  /** The articles of a year, `2023`, by the date of publication. */
  readonly inYear: ReadonlyMap<string, readonly ArticleEntry[]>;
}

/** Builds the index from the entries of all files, in linear time. The order of `entries` makes no difference. */
export function crossref(entries: readonly Entry[]): Crossref {
  const articles = byId(entries, 'article', compareArticles);
  const actors = byId(entries, 'actor', (a, b) => compare(a.data.name, b.data.name) || compare(a.id, b.id));
  const events = byId(
    entries,
    'event',
    (a, b) => compareDates(latestDate(a.data), latestDate(b.data)) || compare(a.id, b.id),
  );
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

  // Sorts quotations by first appearance, which is the order of the keys of `segments`.
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

  const inYear = new ListMap<ArticleEntry>();
  for (const article of articles.values()) inYear.add(yearOf(article.data.published), article);

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
    inYear,
  };
}

/** A map from keys to lists of values. */
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

/** Compares articles by date, then by id. */
export function compareArticles(a: ArticleEntry, b: ArticleEntry): number {
  return compareDates(a.data.published, b.data.published) || compare(a.id, b.id);
}

/** Compares strings by code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
