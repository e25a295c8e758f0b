import type { Role } from './actor.ts';
import { type Edtf, compareDates, spanOf } from './dates.ts';
import type { Dated, Event, EventStatus } from './event.ts';

/**
 * The roles that an actor held on a day, in the author's order: those that began on or before the day and did not end
 * before it. A missing date sets no limit. A month or year counts from its first to its last day.
 */
export function rolesAsOf(roles: readonly Role[], day: Edtf): Role[] {
  const { from, to } = spanOf(day);
  return roles.filter(
    (role) =>
      (role.from === undefined || spanOf(role.from).from <= to) &&
      (role.to === undefined || spanOf(role.to).to >= from),
  );
}

/** The last status on or before a day; undefined if nothing was recorded by then. */
export function statusAsOf(history: readonly EventStatus[], day: Edtf): EventStatus | undefined {
  const end = spanOf(day).to;
  return inOrder(history)
    .filter((status) => spanOf(status.asOf).from <= end)
    .at(-1);
}

/** The statuses recorded after a day, in chronological order. */
export function statusesSince(history: readonly EventStatus[], day: Edtf): EventStatus[] {
  const end = spanOf(day).to;
  return inOrder(history).filter((status) => spanOf(status.asOf).from > end);
}

/** The latest status of all. */
export function latestStatus(history: readonly EventStatus[]): EventStatus | undefined {
  return inOrder(history).at(-1);
}

/** The dates that an event has been given, in the order in which they became known; one that was always known comes first. */
export function datesOf({ when }: Pick<Event, 'when'>): Dated[] {
  if (when === undefined) return [];
  if (typeof when === 'string') return [{ date: when }];
  const dates = Array.isArray(when) ? when : [when];
  return [...dates].sort((a, b) =>
    a.asOf && b.asOf ? compareDates(a.asOf, b.asOf) : Number(!b.asOf) - Number(!a.asOf),
  );
}

/** The date of an event as it was known on a day; undefined when there was none by then. */
export function dateAsOf(event: Pick<Event, 'when'>, day: Edtf): Edtf | undefined {
  const end = spanOf(day).to;
  return datesOf(event).findLast(({ asOf }) => asOf === undefined || spanOf(asOf).from <= end)?.date;
}

/** The dates that became known after a day. */
export function datesSince(event: Pick<Event, 'when'>, day: Edtf): { readonly asOf: Edtf; readonly date: Edtf }[] {
  const end = spanOf(day).to;
  return datesOf(event).flatMap(({ asOf, date }) => (asOf && spanOf(asOf).from > end ? [{ asOf, date }] : []));
}

/** The date of an event that is known last, whatever the day. */
export function latestDate(event: Pick<Event, 'when'>): Edtf | undefined {
  return datesOf(event).at(-1)?.date;
}

function inOrder(history: readonly EventStatus[]): EventStatus[] {
  return [...history].sort((a, b) => compareDates(a.asOf, b.asOf));
}
