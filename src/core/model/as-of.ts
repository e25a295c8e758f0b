import type { Role } from './actor.ts';
import { type Edtf, compareDates, spanOf } from './dates.ts';
import type { EventStatus } from './event.ts';

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

function inOrder(history: readonly EventStatus[]): EventStatus[] {
  return [...history].sort((a, b) => compareDates(a.asOf, b.asOf));
}
