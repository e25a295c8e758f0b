import { eventsOf } from '#src/core/analysis/events-of.ts';
import type { MentionPlace } from '#src/core/index/crossref.ts';
import type { ActorEntry, ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { dateAsOf, latestStatus, statusAsOf } from '#src/core/model/as-of.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import { type Edtf, compareDates, partsOf, spanOf, startOf } from '#src/core/model/dates.ts';
import type { KeyItem } from '#src/core/pictures/key.ts';
import { timelineKey } from '#src/core/pictures/timeline/key.ts';
import { type Timeline, layoutTimeline } from '#src/core/pictures/timeline/layout.ts';
import { axisDates } from '#src/core/words/format-axis.ts';
import { dateView } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { memoizeByEdition } from '../memoize-by-edition.ts';
import { type EntityLink, eventLink, hrefs } from '../links.ts';
import { type Standing, standing } from '../status.ts';
import { lastMentionDate } from './last-named.ts';

/** An event in words: its date, its status on a day, and the statuses since. */
export interface TimelineLine extends EntityLink {
  readonly standing: Standing;
  /** The place of its first mention. */
  readonly place?: { readonly href: string; readonly passage: number };
}

export interface TimelineView {
  /** Absent if no event has a date, or if all have the same day, which needs no picture. */
  readonly picture?: {
    readonly timeline: Timeline;
    readonly key: readonly KeyItem[];
    /** The date of each event, and its status on the day. */
    readonly notes: readonly string[];
  };
  /** How the events stood, in a sentence; absent if there are none. */
  readonly finding?: string;
  /** What is told instead of a picture, if all dated events have the same day. */
  readonly oneDate?: string;
  /** The events in the picture, in the same order. */
  readonly dated: readonly TimelineLine[];
  readonly undated: readonly TimelineLine[];
  /** The number of all undated events. */
  readonly undatedTotal: number;
  /** The number of all dated events. */
  readonly total: number;
  /** The day of the vertical line, in words. */
  readonly day: string;
}

interface TimelineOptions {
  /** The day of the vertical line, and its label. */
  readonly day: Edtf;
  readonly dayLabel: string;
  /** The maximum number of events drawn: those nearest to the day. */
  readonly max: number;
  /** The day of the finding, if all events are shown as they stood on one. */
  readonly asOf?: string;
  /** The article whose mentions are linked; without it, the first article that mentions each event. */
  readonly article?: ArticleEntry;
}

/** Events as a picture and in words. `asOf`: the day whose status of an event is shown. */
function timelineOf(
  edition: Edition,
  events: readonly EventEntry[],
  options: TimelineOptions,
  asOf: (event: EventEntry) => Edtf = () => options.day,
): TimelineView {
  const { words, site } = edition;
  const now = startOf(spanOf(options.day));
  const dateOf = (event: EventEntry) => dateAsOf(event.data, asOf(event));
  const distance = (event: EventEntry) => Math.abs(startOf(spanOf(dateOf(event) ?? options.day)) - now);
  const all = events.filter((event) => dateOf(event) !== undefined).sort((a, b) => compareDates(dateOf(a), dateOf(b)));
  const near = new Set([...all].sort((a, b) => distance(a) - distance(b)).slice(0, options.max));
  const dated = all.filter((event) => near.has(event));
  const line = (event: EventEntry) => timelineLine(edition, event, asOf(event), options.article);
  const lines = dated.map(line);
  const timeline = layoutTimeline({
    events: dated.map((event) => {
      const status = statusAsOf(event.data.status, asOf(event))?.is;
      return {
        when: dateOf(event) ?? '',
        ...(status ? { status } : {}),
      };
    }),
    day: options.day,
    dayLabel: options.dayLabel,
    words: axisDates(site.language),
  });
  const undated = events.filter((event) => dateOf(event) === undefined);
  const dates = new Set(all.map(dateOf));
  const single = dates.size === 1 && [...dates].every((date) => partsOf(date ?? '').type === 'date');
  return {
    ...(events.length > 0 ? { finding: findingOf(edition, events, asOf, options.asOf) } : {}),
    ...(single
      ? { oneDate: words.analysis.when.oneDate(all.length, events.length, lines[0]?.standing.when ?? '') }
      : {}),
    ...(dated.length > 0 && !single
      ? {
          picture: {
            timeline,
            key: timelineKey(timeline, words.analysis.when.key),
            notes: lines.map(({ standing: { when, then } }) => [when, then?.label].filter(Boolean).join(' · ')),
          },
        }
      : {}),
    dated: lines,
    undated: undated.slice(0, options.max).map(line),
    undatedTotal: undated.length,
    total: all.length,
    day: dateView(edition, options.day).text,
  };
}

function timelineLine(edition: Edition, event: EventEntry, day: Edtf, article?: ArticleEntry): TimelineLine {
  const place = article ? firstMention(article, event.id) : edition.index.mentions.get(event.id)?.[0];
  return {
    ...eventLink(edition, event.id),
    standing: standing(edition, event.data, day),
    ...(place
      ? { place: { href: hrefs.mention(place.article.id, event.id, place.mention.n), passage: place.mention.passage } }
      : {}),
  };
}

function firstMention(article: ArticleEntry, id: string): Omit<MentionPlace, 'passage'> | undefined {
  const mention = article.text.mentions.find((each) => each.id === id);
  return mention && { article, mention };
}

/** How events stood on their day, and what has become since of those that had not happened. */
function findingOf(
  { words }: Edition,
  events: readonly EventEntry[],
  asOf: (event: EventEntry) => Edtf,
  day: string | undefined,
): string {
  const counts: Record<EventStatus['is'] | 'unknown', number> = {
    occurred: 0,
    ongoing: 0,
    planned: 0,
    proposed: 0,
    predicted: 0,
    alleged: 0,
    denied: 0,
    cancelled: 0,
    unknown: 0,
  };
  const since = { happened: 0, cancelled: 0 };
  for (const event of events) {
    const then = statusAsOf(event.data.status, asOf(event))?.is ?? 'unknown';
    const latest = latestStatus(event.data.status)?.is;
    counts[then] += 1;
    if (latest !== then && latest === 'occurred') since.happened += 1;
    if (latest !== then && latest === 'cancelled') since.cancelled += 1;
  }
  return words.analysis.when.finding(day, events.length, counts, since);
}

/** The maximum number of events drawn. */
const maxEvents = 30;
const maxEventsOfActor = 10;

/** The events of an article, with their status on its date. */
export function articleTimeline(edition: Edition, article: ArticleEntry): TimelineView {
  const { when } = edition.words.analysis;
  return timelineOf(edition, eventsOf(edition.index, article), {
    day: article.data.published,
    dayLabel: when.day(dateView(edition, article.data.published).text),
    max: maxEvents,
    asOf: dateView(edition, article.data.published).text,
    article,
  });
}

/** The events that an actor takes part in, with their status on the date of the last article that mentions it. */
export function actorTimeline(edition: Edition, actor: ActorEntry): TimelineView | undefined {
  const { index, words } = edition;
  const article = index.mentions.get(actor.id)?.at(-1)?.article;
  const events = [...new Set((index.participations.get(actor.id) ?? []).map(({ event }) => event))];
  if (!article || events.length === 0) return undefined;
  return timelineOf(edition, events, {
    day: article.data.published,
    dayLabel: words.analysis.when.day(dateView(edition, article.data.published).text),
    max: maxEventsOfActor,
  });
}

/** One event that takes time, with its status on the date of the last article that mentions it. */
export function eventTimeline(edition: Edition, event: EventEntry): TimelineView | undefined {
  const article = edition.index.mentions.get(event.id)?.at(-1)?.article;
  if (!article || dateAsOf(event.data, article.data.published) === undefined) return undefined;
  const { when } = edition.words.analysis;
  const view = timelineOf(edition, [event], {
    day: article.data.published,
    dayLabel: when.day(dateView(edition, article.data.published).text),
    max: 1,
  });
  return view.picture ? view : undefined;
}

/** The events of all articles, each with its status on the date of the last article that mentions it. */
export const editionTimeline = memoizeByEdition((edition): TimelineView | undefined => {
  const { index, words } = edition;
  const newest = [...index.articles.values()].at(-1);
  if (!newest) return undefined;
  const date = dateView(edition, newest.data.published).text;
  return timelineOf(
    edition,
    [...index.events.values()],
    {
      day: newest.data.published,
      dayLabel: index.articles.size > 1 ? words.analysis.when.newest(date) : words.analysis.when.day(date),
      max: maxEvents,
    },
    lastMentionDate(edition),
  );
});
