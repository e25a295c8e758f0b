import { dateAsOf, datesOf, datesSince, statusAsOf, statusesSince } from '#src/core/model/as-of.ts';
import type { Edtf } from '#src/core/model/dates.ts';
import type { Event, EventStatus } from '#src/core/model/event.ts';
import { type DateView, dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, actorLink } from './links.ts';
import { type SourceView, sourceView } from './sources.ts';

/** A status of an event in words. */
export interface StatusView {
  readonly is: EventStatus['is'];
  readonly label: string;
  readonly asOf: DateView;
  readonly accordingTo?: EntityLink;
  readonly note?: string;
  readonly source?: SourceView;
}

/** A date of an event in words, with the day from which it was known, if that is given. */
export interface EventDate extends DateView {
  readonly asOf?: DateView;
}

/** The date and status of an event on a day, and what followed. */
export interface Standing {
  /** Its date as it was known then. */
  readonly when?: string;
  readonly then?: StatusView;
  readonly since: readonly StatusView[];
  /** The dates that it was given since. */
  readonly datedSince: readonly { readonly when: string; readonly asOf: DateView }[];
}

/** The standing of an event as of a day. */
export function standing(edition: Edition, event: Event, day: Edtf): Standing {
  const when = dateAsOf(event, day);
  const then = statusAsOf(event.status, day);
  return {
    ...(when ? { when: dateView(edition, when).text } : {}),
    ...(then ? { then: statusView(edition, then) } : {}),
    since: statusesSince(event.status, day).map((status) => statusView(edition, status)),
    datedSince: datesSince(event, day).map(({ asOf, date }) => ({
      when: dateView(edition, date).text,
      asOf: dateView(edition, asOf),
    })),
  };
}

/** All dates that an event was given, in the order in which they became known. */
export function eventDates(edition: Edition, event: Pick<Event, 'when'>): EventDate[] {
  return datesOf(event).map(({ asOf, date }) => ({
    ...dateView(edition, date),
    ...(asOf ? { asOf: dateView(edition, asOf) } : {}),
  }));
}

/** The date of an event that is known last, with the day from which it is, where that is told. */
export function latestWhen(edition: Edition, event: Pick<Event, 'when'>): string | undefined {
  const last = eventDates(edition, event).at(-1);
  return last && (last.asOf ? edition.words.event.dateAsOf(last.text, last.asOf.text) : last.text);
}

/** One status in words. */
export function statusView(edition: Edition, { is, asOf, accordingTo, note, source }: EventStatus): StatusView {
  return {
    is,
    label: edition.words.eventStatuses[is],
    asOf: dateView(edition, asOf),
    ...(accordingTo ? { accordingTo: actorLink(edition, accordingTo) } : {}),
    ...(note ? { note } : {}),
    ...(source ? { source: sourceView(edition, source) } : {}),
  };
}
