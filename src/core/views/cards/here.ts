import { coveringSegments } from '#src/core/language/covering.ts';
import { eventsOf } from '#src/core/analysis/events-of.ts';
import type { ActorEntry, ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import type { Participation } from '#src/core/index/crossref.ts';
import { quotationsOf } from '#src/core/index/quotations-of.ts';
import type { Mention, Stretch } from '#src/core/language/annotated-text.ts';
import type { Edition } from '../edition.ts';

/**
 * What one article says of the actors, events and quotations in it, joined once for all of its cards. Nothing here
 * depends on other articles, so that a page is not made anew when one of them changes.
 */
export interface Here {
  readonly article: ArticleEntry;
  /** The actors and events with a card, each with its mentions; without any if only a note or a quotation names it. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The quotations, in the order in which they begin. */
  readonly quotes: readonly QuoteEntry[];
  /** The quotations by speaker, by who passed them on, and by the event at which they were spoken. */
  readonly saidBy: ReadonlyMap<string, readonly QuoteEntry[]>;
  readonly passedOnBy: ReadonlyMap<string, readonly QuoteEntry[]>;
  readonly saidAt: ReadonlyMap<string, readonly QuoteEntry[]>;
  /** The words that each actor has, those that it cites left out. */
  readonly words: ReadonlyMap<string, number>;
  /** The speakers in whose words an actor is named. */
  readonly spokenAboutBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** The events that an actor takes part in, in chronological order. */
  readonly participations: ReadonlyMap<string, readonly Participation[]>;
  /** The actors with a card that belong to a group. */
  readonly members: ReadonlyMap<string, readonly ActorEntry[]>;
  /** The innermost quotation that a stretch stands in; else the first one that stands in it. */
  quotationAround(stretch: Stretch): QuoteEntry | undefined;
}

/** Joins what an article says. Linear in its annotations. */
export function joinHere({ index }: Edition, article: ArticleEntry): Here {
  const { segments, noteMentions, voices } = article.text;
  const mentions = new Lists<Mention>();
  for (const mention of article.text.mentions) mentions.add(mention.id, mention);
  const quotes = quotationsOf(index, article);
  // An editor's note may name actors and events that the article does not, and so may a quotation its speaker.
  for (const { id } of noteMentions) mentions.open(id);
  for (const { data } of quotes) for (const actor of [data.speaker, ...data.through]) mentions.open(actor);

  const [saidBy, passedOnBy, saidAt] = [new Lists<QuoteEntry>(), new Lists<QuoteEntry>(), new Lists<QuoteEntry>()];
  for (const quote of quotes) {
    saidBy.add(quote.data.speaker, quote);
    for (const actor of quote.data.through) passedOnBy.add(actor, quote);
    if (quote.data.at) saidAt.add(quote.data.at, quote);
  }

  const speakers = new Map(quotes.map(({ id, data }) => [id, data.speaker]));
  const words = new Map<string, number>();
  for (const voice of voices) {
    const speaker = speakers.get(voice.quote ?? '');
    if (speaker !== undefined) words.set(speaker, (words.get(speaker) ?? 0) + voice.words);
  }

  const spokenAboutBy = new Map<string, Set<string>>();
  const covering = coveringSegments(article.text);
  for (const mention of article.text.mentions) {
    for (const { id } of covering(mention)) {
      const speaker = speakers.get(id);
      if (speaker === undefined || speaker === mention.id) continue;
      const about = spokenAboutBy.get(mention.id);
      if (about) about.add(speaker);
      else spokenAboutBy.set(mention.id, new Set([speaker]));
    }
  }

  const participations = new Lists<Participation>();
  for (const event of eventsOf(index, article))
    for (const { actor, role } of event.data.participants) participations.add(actor, { event, role });

  const members = new Lists<ActorEntry>();
  for (const id of mentions.keys()) {
    const actor = index.actors.get(id);
    for (const group of actor?.data.memberOf ?? []) if (actor) members.add(group, actor);
  }

  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const quotationAround = (stretch: Stretch) => {
    const { passage, start, end } = stretch;
    const inside = (segment: Stretch) => segment.passage === passage && start <= segment.start && segment.end <= end;
    const segment = covering(stretch).at(-1) ?? segments.find(inside);
    return segment && byId.get(segment.id);
  };

  return {
    quotationAround,
    article,
    mentions,
    quotes,
    saidBy,
    passedOnBy,
    saidAt,
    words,
    spokenAboutBy,
    participations,
    members,
  };
}

/** Lists by key. */
class Lists<Item> extends Map<string, Item[]> {
  /** The list of a key, empty at first. */
  open(key: string): Item[] {
    const known = this.get(key);
    if (known) return known;
    const list: Item[] = [];
    this.set(key, list);
    return list;
  }

  add(key: string, item: Item): void {
    this.open(key).push(item);
  }
}
