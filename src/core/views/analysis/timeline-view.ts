import { eventsOf } from '#src/core/analysis/events-of.ts';
import type { MentionPlace } from '#src/core/index/crossref.ts';
import type { ActorEntry, ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { statusAsOf } from '#src/core/model/as-of.ts';
import { type Edtf, spanOf, startOf } from '#src/core/model/dates.ts';
import type { Caption } from '#src/core/pictures/svg.ts';
import { type Timeline, layoutTimeline } from '#src/core/pictures/timeline/layout.ts';
import { axisDates } from '#src/core/words/format-axis.ts';
import { dateView } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, eventLink, hrefs } from '../links.ts';
import { type Standing, standing } from '../status.ts';
import { lastNamed } from './last-named.ts';

/** An event in words: when it was, how it stood on the article's date, what is known since. */
export interface TimelineLine extends EntityLink {
  readonly when?: string;
  readonly standing: Standing;
  /** Its first mention. */
  readonly place?: { readonly href: string; readonly passage: number };
}

export interface TimelineView {
  /** Absent where no event has a date. */
  readonly picture?: { readonly timeline: Timeline; readonly caption: Caption };
  /** What the picture shows, in its order. */
  readonly dated: readonly TimelineLine[];
  readonly undated: readonly TimelineLine[];
  /** How many undated events there are in all. */
  readonly undatedTotal: number;
  /** How many dated events there are in all. */
  readonly total: number;
  /** The day on which the events are shown as they stood, in words. */
  readonly day: string;
}

interface Asked {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** The day of the line, and what it is called. */
  readonly day: Edtf;
  readonly dayLabel: string;
  /** The most events drawn: those nearest to the day. */
  readonly most: number;
  /** The article in which each event's mention is looked for; without it the first that mentions it. */
  readonly article?: ArticleEntry;
}

/** Events as a picture and in words. `asOf`: the day as of which an event is shown. */
function timelineOf(
  edition: Edition,
  events: readonly EventEntry[],
  asked: Asked,
  asOf: (event: EventEntry) => Edtf = () => asked.day,
): TimelineView {
  const { words, site } = edition;
  const now = startOf(spanOf(asked.day));
  const distance = ({ data }: EventEntry) => Math.abs(startOf(spanOf(data.when ?? asked.day)) - now);
  const all = events.filter(({ data }) => data.when !== undefined);
  const near = new Set([...all].sort((a, b) => distance(a) - distance(b)).slice(0, asked.most));
  const dated = all.filter((event) => near.has(event));
  const line = (event: EventEntry) => timelineLine(edition, event, asOf(event), asked.article);
  const lines = dated.map(line);
  const timeline = layoutTimeline({
    events: dated.map((event, n) => {
      const status = statusAsOf(event.data.status, asOf(event))?.is;
      return {
        name: event.data.name,
        note: noteOf(edition, lines[n]),
        when: event.data.when ?? '',
        ...(status ? { status } : {}),
      };
    }),
    day: asked.day,
    dayLabel: asked.dayLabel,
    words: axisDates(site.language),
  });
  const undated = events.filter(({ data }) => data.when === undefined);
  return {
    ...(dated.length > 0
      ? {
          picture: {
            timeline,
            caption: { id: asked.id, title: asked.title, description: words.analysis.when.picture(dated.length) },
          },
        }
      : {}),
    dated: lines,
    undated: undated.slice(0, asked.most).map(line),
    undatedTotal: undated.length,
    total: all.length,
    day: dateView(edition, asked.day).text,
  };
}

function timelineLine(edition: Edition, event: EventEntry, day: Edtf, article?: ArticleEntry): TimelineLine {
  const place = article ? firstMention(article, event.id) : edition.index.mentions.get(event.id)?.[0];
  return {
    ...eventLink(edition, event.id),
    ...(event.data.when ? { when: dateView(edition, event.data.when).text } : {}),
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

/** Date, status then and since, in a line. */
function noteOf({ words }: Edition, line: TimelineLine | undefined): string {
  const last = line?.standing.since.at(-1);
  return [line?.when, line?.standing.then?.label, last && words.analysis.when.since(last.label)]
    .filter(Boolean)
    .join(' · ');
}

/** How many events are drawn. */
const most = 30;
const mostOfActor = 10;

/** The events of an article, as they stood on its date. */
export function articleTimeline(edition: Edition, article: ArticleEntry): TimelineView {
  const { when } = edition.words.analysis;
  return timelineOf(edition, eventsOf(edition.index, article), {
    id: 'when',
    title: when.title,
    day: article.data.published,
    dayLabel: when.day(dateView(edition, article.data.published).text),
    most,
    article,
  });
}

/** The events that an actor takes part in, as they stood on the date of the last article that mentions it. */
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
    most: mostOfActor,
  });
}

/** One event on a line, as it stood on the date of the last article that mentions it. */
export function eventTimeline(edition: Edition, event: EventEntry): TimelineView | undefined {
  const article = edition.index.mentions.get(event.id)?.at(-1)?.article;
  if (!article || event.data.when === undefined) return undefined;
  const { when } = edition.words.analysis;
  return timelineOf(edition, [event], {
    id: 'timeline',
    title: when.ofEvent(event.data.name),
    day: article.data.published,
    dayLabel: when.day(dateView(edition, article.data.published).text),
    most: 1,
  });
}

/** The events of all articles, each as it stood on the date of the last article that mentions it. */
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
      most,
    },
    lastNamed(edition),
  );
}
