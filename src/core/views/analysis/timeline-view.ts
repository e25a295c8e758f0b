import { eventsOf } from '#src/core/analysis/events-of.ts';
import type { MentionPlace } from '#src/core/index/crossref.ts';
import type { ActorEntry, ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { dateAsOf, statusAsOf } from '#src/core/model/as-of.ts';
import { type Edtf, compareDates, spanOf, startOf } from '#src/core/model/dates.ts';
import type { Caption } from '#src/core/pictures/svg.ts';
import { type Timeline, layoutTimeline } from '#src/core/pictures/timeline/layout.ts';
import { axisDates } from '#src/core/words/format-axis.ts';
import { dateView } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, eventLink, hrefs } from '../links.ts';
import { type Standing, type StatusView, standing } from '../status.ts';
import { lastMentionDate } from './last-named.ts';

/** An event in words: its date, its status on a day, and the statuses since. */
export interface TimelineLine extends EntityLink {
  readonly standing: Standing;
  /** The place of its first mention. */
  readonly place?: { readonly href: string; readonly passage: number };
}

export interface TimelineView {
  /** Absent if no event has a date. */
  readonly picture?: { readonly timeline: Timeline; readonly caption: Caption };
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
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** The day of the vertical line, and its label. */
  readonly day: Edtf;
  readonly dayLabel: string;
  /** The maximum number of events drawn: those nearest to the day. */
  readonly max: number;
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
    events: dated.map((event, n) => {
      const status = statusAsOf(event.data.status, asOf(event))?.is;
      return {
        name: event.data.name,
        note: noteOf(edition, lines[n]),
        when: dateOf(event) ?? '',
        ...(status ? { status } : {}),
      };
    }),
    day: options.day,
    dayLabel: options.dayLabel,
    words: axisDates(site.language),
  });
  const undated = events.filter((event) => dateOf(event) === undefined);
  return {
    ...(dated.length > 0
      ? {
          picture: {
            timeline,
            caption: { id: options.id, title: options.title, description: words.analysis.when.picture(dated.length) },
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

/** One line with the date, the status on the day, and the latest status since. */
function noteOf({ words }: Edition, line: TimelineLine | undefined): string {
  if (!line) return '';
  const { when, then, since } = line.standing;
  const last = since.at(-1);
  const dated = ({ label, asOf }: StatusView) => words.event.statusOn(label, asOf.text);
  return [when, then && dated(then), last && words.analysis.when.since(dated(last))].filter(Boolean).join(' · ');
}

/** The maximum number of events drawn. */
const maxEvents = 30;
const maxEventsOfActor = 10;

/** The events of an article, with their status on its date. */
export function articleTimeline(edition: Edition, article: ArticleEntry): TimelineView {
  const { when } = edition.words.analysis;
  return timelineOf(edition, eventsOf(edition.index, article), {
    id: 'when',
    title: when.title,
    day: article.data.published,
    dayLabel: when.day(dateView(edition, article.data.published).text),
    max: maxEvents,
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
    id: 'timeline',
    title: words.analysis.when.ofActor(actor.data.name),
    day: article.data.published,
    dayLabel: words.analysis.when.day(dateView(edition, article.data.published).text),
    max: maxEventsOfActor,
  });
}

/** One event, with its status on the date of the last article that mentions it. */
export function eventTimeline(edition: Edition, event: EventEntry): TimelineView | undefined {
  const article = edition.index.mentions.get(event.id)?.at(-1)?.article;
  if (!article || dateAsOf(event.data, article.data.published) === undefined) return undefined;
  const { when } = edition.words.analysis;
  return timelineOf(edition, [event], {
    id: 'timeline',
    title: when.ofEvent(event.data.name),
    day: article.data.published,
    dayLabel: when.day(dateView(edition, article.data.published).text),
    max: 1,
  });
}

/** The events of all articles, each with its status on the date of the last article that mentions it. */
export function editionTimeline(edition: Edition): TimelineView | undefined {
  const { index, words } = edition;
  const newest = [...index.articles.values()].at(-1);
  if (!newest) return undefined;
  const date = dateView(edition, newest.data.published).text;
  return timelineOf(
    edition,
    [...index.events.values()],
    {
      id: 'when',
      title: words.analysis.when.title,
      day: newest.data.published,
      dayLabel: index.articles.size > 1 ? words.analysis.when.newest(date) : words.analysis.when.day(date),
      max: maxEvents,
    },
    lastMentionDate(edition),
  );
}
