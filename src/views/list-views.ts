import type { ActorEntry, ArticleEntry } from '#src/entries/entry.ts';
import { actorKinds } from '#src/model/actor.ts';
import { latestStatus } from '#src/model/as-of.ts';
import { spanOf, startOf } from '#src/model/dates.ts';
import { type DateView, dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, type Link, actorLink, articleLink, eventLink } from './links.ts';
import { type QuotationLine, quotationLine } from './quotations.ts';
import { mainRole } from './roles.ts';
import { type StatusView, statusView } from './status.ts';

export interface ArticleLine extends Link {
  readonly language: string;
  readonly published: DateView;
  readonly publisher: string;
  readonly summary: string;
  readonly counts: { readonly words: number; readonly quotations: number; readonly actors: number };
}

/** An article for a list. */
export function articleLine(edition: Edition, article: ArticleEntry): ArticleLine {
  const { data, text } = article;
  return {
    ...articleLink(article),
    language: data.language,
    published: dateView(edition, data.published),
    publisher: data.source.publisher,
    summary: data.summary,
    counts: {
      words: text.passages.reduce((sum, { words }) => sum + words, 0),
      quotations: new Set(text.segments.map(({ id }) => id)).size,
      actors: new Set(text.mentions.filter(({ kind }) => kind === 'actor').map(({ id }) => id)).size,
    },
  };
}

/** All articles, the newest first. */
export function articleLines(edition: Edition): ArticleLine[] {
  return [...edition.index.articles.values()].reverse().map((article) => articleLine(edition, article));
}

export interface ActorLine extends EntityLink {
  /** The main role as of the last article that mentions the actor. */
  readonly role: string;
  readonly native: readonly { readonly language: string; readonly name: string }[];
  readonly mentions: number;
  readonly quotations: number;
}

export interface ActorGroup {
  readonly id: string;
  readonly label: string;
  readonly actors: readonly ActorLine[];
}

/** A kind with more actors than this is split by first letters. */
const splitAbove = 40;

/** All actors by kind, in alphabetical order; a kind of many is split by first letters. */
export function actorGroups(edition: Edition): ActorGroup[] {
  const { index, words, site } = edition;
  const order = new Intl.Collator(site.language);
  return actorKinds.flatMap((kind) => {
    const label = words.actorKindsPlural[kind];
    const actors = [...index.actors.values()]
      .filter(({ data }) => data.kind === kind)
      .sort((a, b) => order.compare(a.data.name, b.data.name))
      .map((actor) => actorLine(edition, actor));
    if (actors.length === 0) return [];
    if (actors.length <= splitAbove) return [{ id: kind, label, actors }];
    const letters = new Map<string, ActorLine[]>();
    for (const actor of actors) {
      const letter = initial(actor.name, site.language);
      letters.set(letter, [...(letters.get(letter) ?? []), actor]);
    }
    return [...letters].map(([letter, here], n) => ({
      id: `${kind}-${n + 1}`,
      label: `${label}, ${letter}`,
      actors: here,
    }));
  });
}

/** The letter that a name is filed under: its first, in capitals and without diacritics. */
function initial(name: string, language: string): string {
  const [first = ''] = name.normalize('NFD').replace(/\p{M}/gu, '');
  return first.toLocaleUpperCase(language);
}

function actorLine(edition: Edition, { id, data }: ActorEntry): ActorLine {
  const mentions = edition.index.mentions.get(id) ?? [];
  const last = mentions.at(-1)?.article.data.published;
  return {
    ...actorLink(edition, id),
    role: last ? mainRole(edition, data, last) : '',
    native: Object.entries(data.names).map(([language, name]) => ({ language, name })),
    mentions: mentions.length,
    quotations: edition.index.saidBy.get(id)?.length ?? 0,
  };
}

export interface EventLine extends EntityLink {
  readonly when?: string;
  readonly place?: string;
  /** The latest status. */
  readonly status?: StatusView;
}

/** All events by the year in which they begin, in order of time; the undated ones last, under no year. */
export function eventYears(edition: Edition): { readonly year?: number; readonly events: readonly EventLine[] }[] {
  const years = new Map<number | undefined, EventLine[]>();
  for (const { id, data } of edition.index.events.values()) {
    const moment = data.when ? startOf(spanOf(data.when)) : Infinity;
    const year = Number.isFinite(moment) ? new Date(moment).getUTCFullYear() : undefined;
    const last = latestStatus(data.status);
    const line = {
      ...eventLink(edition, id),
      ...(data.when ? { when: dateView(edition, data.when).text } : {}),
      ...(data.place ? { place: data.place.name } : {}),
      ...(last ? { status: statusView(edition, last) } : {}),
    };
    const lines = years.get(year);
    if (lines) lines.push(line);
    else years.set(year, [line]);
  }
  return [...years]
    .sort(([a = Infinity], [b = Infinity]) => a - b)
    .map(([year, events]) => ({ ...(year === undefined ? {} : { year }), events }));
}

/** All quotations by speaker, the speakers in order of first appearance. */
export function quotationsBySpeaker(
  edition: Edition,
): { readonly speaker: EntityLink; readonly quotations: readonly QuotationLine[] }[] {
  return [...edition.index.saidBy].map(([speaker, quotes]) => ({
    speaker: actorLink(edition, speaker),
    quotations: quotes.map((quote) => quotationLine(edition, quote)),
  }));
}
