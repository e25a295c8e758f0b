import type { Crossref } from '#src/core/index/crossref.ts';
import type { ActorEntry, ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { rolesAsOf, statusAsOf } from '#src/core/model/as-of.ts';
import { coveringSegments } from '#src/core/language/covering.ts';
import { eventsOf } from './events-of.ts';
import { eventSpeakers } from './tellers.ts';

/** An actor that an article names but never quotes. */
export interface UnquotedActor {
  readonly actor: string;
  /** How often it is mentioned. */
  readonly mentions: number;
  /** Events that were alleged or denied on the article's date and that have the actor as a participant. */
  readonly alleged: readonly string[];
  /** Quotations of others that mention the actor. */
  readonly spokenAbout: readonly string[];
  /** Quoted actors who are members of this one or held a role for it on the article's date. */
  readonly spokenForBy: readonly string[];
  /** Whether the actor passed on somebody else's quotation. */
  readonly passesOn: boolean;
}

/**
 * The actors that an article names but never quotes: first those accused of something, then those that others speak
 * about, then the rest. Unnamed sources are left out.
 */
export function unquotedActors(index: Crossref, article: ArticleEntry): UnquotedActor[] {
  const covering = coveringSegments(article.text);
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
  const isAlleged = ({ data }: EventEntry) => {
    const status = statusAsOf(data.status, article.data.published)?.is;
    return status === 'alleged' || status === 'denied';
  };
  for (const { id, data } of eventsOf(index, article, isAlleged)) {
    for (const { actor } of data.participants) alleged.set(actor, [...(alleged.get(actor) ?? []), id]);
  }

  const { speakers, passersOn } = voicesIn(index, article);
  const spokenForBy = representedBy(index, article, speakers);
  const weight = ({ alleged: events, spokenAbout: about }: UnquotedActor) =>
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

/** The actors who are quoted in an article, and those who pass on the words of others. */
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

/** The speakers who represent each actor: its members, and those who held a role for it on the article's date. */
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

/** An event with at most one participant who is heard. */
export interface OneSided {
  readonly event: string;
  /** The participants who speak about the event, themselves or through somebody who represents them. */
  readonly heard: readonly string[];
  /** The other participants. */
  readonly unheard: readonly string[];
  /** Speakers who speak about the event but take no part in it. */
  readonly others: readonly string[];
}

/**
 * The events with two or more participants of whom at most one is heard. Events that only the paper itself speaks about
 * are left out.
 */
export function oneSidedEvents(index: Crossref, article: ArticleEntry): OneSided[] {
  const tellers = eventSpeakers(index, article);
  const isTold = ({ id, data }: EventEntry) =>
    data.participants.length > 1 && (tellers.get(id)?.speakers.size ?? 0) > 0;
  return eventsOf(index, article, isTold).flatMap(({ id, data }) => {
    const participants = [...new Set<string>(data.participants.map(({ actor }) => actor))];
    const speakers = tellers.get(id)?.speakers ?? new Set<string>();
    if (participants.length < 2) return [];
    const represented = representedBy(index, article, speakers);
    const heard = participants.filter((actor) => speakers.has(actor) || represented.has(actor));
    const unheard = participants.filter((actor) => !heard.includes(actor));
    if (heard.length > 1 || unheard.length === 0) return [];
    return [{ event: id, heard, unheard, others: [...speakers].filter((actor) => !participants.includes(actor)) }];
  });
}
