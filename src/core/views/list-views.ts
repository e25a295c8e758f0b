import { yearOf } from '#src/core/model/year-of.ts';
import type { ActorEntry, ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { actorKinds } from '#src/core/model/actor.ts';
import { latestDate, latestStatus } from '#src/core/model/as-of.ts';
import { spanOf, startOf } from '#src/core/model/dates.ts';
import { formatYear } from '#src/core/words/format-date.ts';
import { type DateView, publishedView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, type Link, actorLink, articleLink, eventLink } from './links.ts';
import { type Group, type ListPage, listPages } from './paging.ts';
import { type QuotationLine, quotationLine } from './quotations.ts';
import { mainRole } from './roles.ts';
import { type StatusView, latestWhen, statusView } from './status.ts';

export interface ArticleLine extends Link {
  /** The language of the headline or title. */
  readonly language: string;
  readonly published: DateView;
  readonly publisher: string;
  readonly summary: string;
  readonly counts: { readonly words: number; readonly quotations: number; readonly actors: number };
}

/** An article as a line in a list. */
export function articleLine(edition: Edition, article: ArticleEntry): ArticleLine {
  const { data, text } = article;
  return {
    ...articleLink(edition, article),
    language: data.titleBy === 'editor' ? edition.site.language : data.language,
    published: publishedView(edition, data),
    publisher: data.source.publisher,
    summary: data.summary,
    counts: {
      words: text.passages.reduce((sum, { words }) => sum + words, 0),
      quotations: new Set(text.segments.map(({ id }) => id)).size,
      actors: new Set(text.mentions.filter(({ kind }) => kind === 'actor').map(({ id }) => id)).size,
    },
  };
}

/** The number of lines on one page of each list: about as many as a reader can scan. */
const perPage = { articles: 40, actors: 120, events: 120, quotes: 60 };

/** All articles by year, newest first. */
export function articleListPages(edition: Edition): ListPage<Group<ArticleLine>>[] {
  const groups = articleYears(edition).map((group) => ({
    ...group,
    lines: group.lines.map((article) => articleLine(edition, article)),
  }));
  return listPages(groups, perPage.articles, 'articles/');
}

/** A link for each year to where its articles begin in the list of all. */
export function articleYearLinks(edition: Edition): (year: string) => Link {
  const [first] = listPages(articleYears(edition), perPage.articles, 'articles/');
  const hrefs = new Map(first?.marks.map(({ label, href }) => [label, href]));
  return (year) => {
    const name = formatYear(Number(year), edition.site.language);
    return { name, href: hrefs.get(name) ?? '' };
  };
}

function articleYears({ index, site }: Edition): Group<ArticleEntry>[] {
  const years = Map.groupBy([...index.articles.values()].reverse(), ({ data }) => yearOf(data.published));
  return [...years].map(([year, lines]) => ({
    id: `y-${year}`,
    label: formatYear(Number(year), site.language),
    lines,
  }));
}

export interface ActorLine extends EntityLink {
  /** The main role as of the last article that mentions the actor. */
  readonly role: string;
  readonly native: readonly { readonly language: string; readonly name: string }[];
  readonly mentions: number;
  readonly quotations: number;
}

/** Lists with more lines than this are split by first letter. */
const maxUnsplit = 40;

/** All actors by kind, in alphabetical order. A kind with many actors is split by first letter. */
export function actorListPages(edition: Edition): ListPage<Group<ActorLine>>[] {
  const { index, words, site } = edition;
  const order = new Intl.Collator(site.language);
  const byKind = Map.groupBy(index.actors.values(), ({ data }) => data.kind);
  const groups = actorKinds.flatMap((kind): Group<ActorLine>[] => {
    const label = words.actorKindsPlural[kind];
    const lines = (byKind.get(kind) ?? [])
      .sort((a, b) => order.compare(a.data.name, b.data.name))
      .map((actor) => actorLine(edition, actor));
    if (lines.length <= maxUnsplit) return [{ id: kind, label, lines }];
    const letters = Map.groupBy(lines, ({ name }) => initial(name, site.language));
    return [...letters].map(([letter, here], n) => ({
      id: `${kind}-${n + 1}`,
      label: `${label}, ${letter}`,
      lines: here,
    }));
  });
  return listPages(groups, perPage.actors, 'actors/');
}

/** The letter that a name is filed under: its first letter as a capital without diacritics. */
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

/** All events by the year in which they begin, in chronological order. Undated events come last in a separate group. */
export function eventListPages(edition: Edition): ListPage<Group<EventLine>>[] {
  const years = Map.groupBy(edition.index.events.values(), ({ data }) => {
    const date = latestDate(data);
    const moment = date ? startOf(spanOf(date)) : Infinity;
    return Number.isFinite(moment) ? new Date(moment).getUTCFullYear() : undefined;
  });
  const groups = [...years]
    .sort(([a = Infinity], [b = Infinity]) => a - b)
    .map(([year, events]) => ({
      id: `y-${year ?? 'none'}`,
      label: year === undefined ? edition.words.lists.undated : formatYear(year, edition.site.language),
      lines: events.map((event) => eventLine(edition, event)),
    }));
  return listPages(groups, perPage.events, 'events/');
}

function eventLine(edition: Edition, { id, data }: EventEntry): EventLine {
  const last = latestStatus(data.status);
  const when = latestWhen(edition, data);
  return {
    ...eventLink(edition, id),
    ...(when ? { when } : {}),
    ...(data.place ? { place: data.place.name } : {}),
    ...(last ? { status: statusView(edition, last) } : {}),
  };
}

export interface SpeakerGroup extends Group<QuotationLine> {
  readonly speaker: EntityLink;
}

/** All quotations by speaker, in alphabetical order. With many speakers, the list's index has only their initials. */
export function quoteListPages(edition: Edition): ListPage<SpeakerGroup>[] {
  const { index, site } = edition;
  const order = new Intl.Collator(site.language);
  const groups = [...index.saidBy]
    .map(([speaker, quotes]) => ({ speaker: actorLink(edition, speaker), quotes }))
    .sort((a, b) => order.compare(a.speaker.name, b.speaker.name))
    .map(({ speaker, quotes }) => ({
      id: `by-${speaker.id}`,
      label: speaker.name,
      ...(index.saidBy.size > maxUnsplit ? { mark: initial(speaker.name, site.language) } : {}),
      speaker,
      lines: quotes.map((quote) => quotationLine(edition, quote)),
    }));
  return listPages(groups, perPage.quotes, 'quotes/');
}
