import type { Facets } from './facets.ts';
import { headLength } from './format.ts';
import type { Match } from './hit.ts';
import type { SearchQuestion } from './question.ts';

/** What each part of a question finds. */
export interface QuestionParts {
  readonly who: readonly Match[];
  readonly words: readonly Match[];
  readonly how: readonly Match[];
  /** The records that have `who` as a whole name. */
  readonly named: ReadonlySet<number>;
}

/** If no quotation contains everything that is asked for, the share that one must contain. */
const minShare = 0.6;
/** For how many quotations the speaker is offered as a result too. */
const maxSpeakers = 4;

/**
 * The records that answer a question, best first: quotations and their speakers, an actor, an event. Empty if there is no
 * answer.
 */
export function answerQuestion(
  { asksFor, isAsked, who }: SearchQuestion,
  parts: QuestionParts,
  facets: Facets,
): number[] {
  if (asksFor === 'speaker') return spoken(parts.words, parts, facets);
  const found = asksFor === 'event' ? eventsOf(parts.who, facets) : actorsOf(parts, facets);
  if (asksFor !== 'words') return found;
  if (found.length > 0) return wordsOf(found, parts, facets);
  // “said bilateral matter”: nobody has that name.
  return isAsked && who.length > 0 ? spoken([...parts.who, ...parts.words], parts, facets) : [];
}

/** The actors that have these words as a name or role. */
function actorsOf({ who, named }: QuestionParts, facets: Facets): number[] {
  return facets
    .docsOf('actor')
    .filter((doc) => named.has(doc) || isCalled(doc, who))
    .sort(
      by(
        (doc) => Number(named.has(doc)),
        (doc) => scoreOf(doc, who, facets),
      ),
    );
}

/** Whether all words are among the names and roles of an actor. */
function isCalled(actor: number, who: readonly Match[]): boolean {
  return who.every(({ docs }) => docs.get(actor)?.at.some((place) => place < headLength));
}

function eventsOf(who: readonly Match[], facets: Facets): number[] {
  return facets
    .docsOf('event')
    .filter((doc) => who.every(({ docs }) => docs.has(doc)))
    .sort(by((doc) => scoreOf(doc, who, facets)));
}

/** The actors’ quotations about a subject, or all of them if none is about it; then the actors. */
function wordsOf(actors: readonly number[], { who, words, how, named }: QuestionParts, facets: Facets): number[] {
  const rank = new Map(actors.map((actor, n) => [actor, actors.length - n]));
  const speaker = (doc: number) => facets.speakerOf(doc) ?? -1;
  const isMeant = (doc: number) => {
    if (!rank.has(speaker(doc))) return false;
    // “블라디미르푸틴”: a name that is typed without its space occurs in no text.
    if (named.has(speaker(doc)) && !isCalled(speaker(doc), who)) return true;
    // If an actor has exactly this name, an unnamed source whose description contains it is not meant.
    if (named.size > 0 && !named.has(speaker(doc)) && facets.values(doc, 'source').includes('unnamed')) return false;
    // The role that counts is that of the quotation's day. Its record contains it after its words.
    return who.every(({ docs }) => docs.get(doc)?.at.some((place) => place >= headLength));
  };
  const all = facets.docsOf('quote').filter(isMeant);
  const about = all.filter((doc) => shareOf(doc, words, facets) >= minShare);
  const quotations = (about.length > 0 ? about : all).sort(
    by(
      (doc) => shareOf(doc, words, facets),
      (doc) => Number(named.has(speaker(doc))),
      (doc) => scoreOf(doc, how, facets),
      (doc) => scoreOf(doc, words, facets),
      (doc) => rank.get(speaker(doc)) ?? 0,
    ),
  );
  const heard = new Set(quotations.map(speaker));
  return [...quotations, ...actors.filter((actor) => heard.has(actor) || named.has(actor) || heard.size === 0)];
}

/** The quotations that contain all or most of these words, and the speakers of the first of them. */
function spoken(words: readonly Match[], { how }: QuestionParts, facets: Facets): number[] {
  const shares = new Map(facets.docsOf('quote').map((doc) => [doc, shareOf(doc, words, facets)]));
  const most = Math.max(0, ...shares.values());
  if (words.length === 0 || most < minShare) return [];
  const quotations = [...shares]
    .filter(([, share]) => share >= (most === 1 ? 1 : minShare))
    .map(([doc]) => doc)
    .sort(
      by(
        (doc) => shares.get(doc) ?? 0,
        (doc) => scoreOf(doc, how, facets),
        (doc) => scoreOf(doc, words, facets),
      ),
    );
  const speakers = quotations.slice(0, maxSpeakers).flatMap((doc) => facets.speakerOf(doc) ?? []);
  return [...quotations, ...new Set(speakers)];
}

function rarityOf({ docs }: Match, facets: Facets): number {
  return Math.log(1 + facets.total / Math.max(1, docs.size));
}

function scoreOf(doc: number, matches: readonly Match[], facets: Facets): number {
  return matches.reduce((sum, match) => sum + (match.docs.get(doc)?.weight ?? 0) * rarityOf(match, facets), 0);
}

/** The share of what is asked for that a record contains, from 0 to 1; rare words count for more. */
function shareOf(doc: number, matches: readonly Match[], facets: Facets): number {
  if (matches.every(({ docs }) => docs.has(doc))) return 1;
  const sum = (some: readonly Match[]) => some.reduce((total, match) => total + rarityOf(match, facets), 0);
  return sum(matches.filter(({ docs }) => docs.has(doc))) / sum(matches);
}

/** Compares by the first value that differs, the highest first; equal ones keep the order of the index. */
function by(...values: readonly ((doc: number) => number)[]): (a: number, b: number) => number {
  return (a, b) => values.map((value) => value(b) - value(a)).find((difference) => difference !== 0) ?? a - b;
}
