import type { Crossref } from '#src/core/index/crossref.ts';
import type { ActorEntry, ArticleEntry } from '#src/core/entries/entry.ts';
import { rolesAsOf, statusAsOf } from '#src/core/model/as-of.ts';
import { coveringSegments } from './covering.ts';
import { eventsOf } from './events-of.ts';
import { tellersOf } from './tellers.ts';

/** An actor that an article names and never quotes. */
export interface Silent {
  readonly actor: string;
  /** How often it is mentioned. */
  readonly mentions: number;
  /** Events that were alleged or denied on the article's date and in which it is said to take part. */
  readonly alleged: readonly string[];
  /** Quotations of others that speak of it. */
  readonly spokenAbout: readonly string[];
  /** Those who are quoted and belong to it or hold a post of it. */
  readonly spokenForBy: readonly string[];
  /** Whether it passed on what another said. */
  readonly passesOn: boolean;
}

/** The actors that an article names and never quotes: those accused first, then those spoken about, then the others. Sources without a name are left out. */
export function silentActors(index: Crossref, article: ArticleEntry): Silent[] {
  const covering = coveringSegments(article);
  const spokenAbout = new Map<string, Set<string>>();
  const mentions = new Map<string, number>();
  for (const mention of article.text.mentions) {
    if (mention.kind !== 'actor') continue;
    mentions.set(mention.id, (mentions.get(mention.id) ?? 0) + 1);
    for (const { id } of covering(mention)) {
      const about = spokenAbout.get(mention.id) ?? new Set();
      spokenAbout.set(mention.id, about.add(id));
    }
  }

  const alleged = new Map<string, string[]>();
  for (const { id, data } of eventsOf(index, article)) {
    const status = statusAsOf(data.status, article.data.published)?.is;
    if (status !== 'alleged' && status !== 'denied') continue;
    for (const { actor } of data.participants) alleged.set(actor, [...(alleged.get(actor) ?? []), id]);
  }

  const { speakers, passersOn } = voicesIn(index, article);
  const spokenForBy = representedBy(index, article, speakers);
  const weight = ({ alleged: events, spokenAbout: about }: Silent) =>
    events.length > 0 ? 2 : about.length > 0 ? 1 : 0;
  return [...mentions]
    .filter(([actor]) => !speakers.has(actor) && (index.actors.get(actor)?.data.kind ?? 'unnamed') !== 'unnamed')
    .map(([actor, count]) => ({
      actor,
      mentions: count,
      alleged: alleged.get(actor) ?? [],
      spokenAbout: [...(spokenAbout.get(actor) ?? [])],
      spokenForBy: spokenForBy.get(actor) ?? [],
      passesOn: passersOn.has(actor),
    }))
    .sort((a, b) => weight(b) - weight(a) || b.mentions - a.mentions);
}

/** Who speaks in an article, and who passes on what others said. */
function voicesIn(index: Crossref, article: ArticleEntry): { speakers: Set<string>; passersOn: Set<string> } {
  const speakers = new Set<string>();
  const passersOn = new Set<string>();
  for (const { id } of article.text.segments) {
    const quote = index.quotes.get(id)?.data;
    if (!quote) continue;
    speakers.add(quote.speaker);
    for (const actor of quote.through) passersOn.add(actor);
  }
  return { speakers, passersOn };
}

/** For whom each speaker stands: those whose post it held on the article's date, and those to whom it belongs. */
function representedBy(
  index: Crossref,
  article: ArticleEntry,
  speakers: ReadonlySet<string>,
): ReadonlyMap<string, string[]> {
  const represented = new Map<string, string[]>();
  for (const speaker of speakers) {
    for (const actor of standsFor(index.actors.get(speaker), article)) {
      const by = represented.get(actor);
      if (by) by.push(speaker);
      else represented.set(actor, [speaker]);
    }
  }
  return represented;
}

function standsFor(speaker: ActorEntry | undefined, article: ArticleEntry): Set<string> {
  if (!speaker) return new Set();
  const posts = rolesAsOf(speaker.data.roles, article.data.published).flatMap(({ of }) => of ?? []);
  return new Set<string>([...posts, ...speaker.data.memberOf]);
}

/** An event of which not all who take part are heard. */
export interface OneSided {
  readonly event: string;
  /** Those who take part and tell of it, themselves or by somebody who stands for them. */
  readonly heard: readonly string[];
  /** Those who take part and do not. */
  readonly unheard: readonly string[];
  /** Those who tell of it and take no part. */
  readonly others: readonly string[];
}

/**
 * The events with two or more participants that somebody tells of, and of which only one of them, or none, is heard.
 * What the paper tells in its own voice alone is not among them.
 */
export function oneSided(index: Crossref, article: ArticleEntry): OneSided[] {
  const tellers = tellersOf(index, article);
  return eventsOf(index, article).flatMap(({ id, data }) => {
    const participants = [...new Set<string>(data.participants.map(({ actor }) => actor))];
    const speakers = tellers.get(id)?.speakers ?? new Set<string>();
    if (participants.length < 2 || speakers.size === 0) return [];
    const represented = representedBy(index, article, speakers);
    const heard = participants.filter((actor) => speakers.has(actor) || represented.has(actor));
    const unheard = participants.filter((actor) => !heard.includes(actor));
    if (heard.length > 1 || unheard.length === 0) return [];
    return [{ event: id, heard, unheard, others: [...speakers].filter((actor) => !participants.includes(actor)) }];
  });
}
