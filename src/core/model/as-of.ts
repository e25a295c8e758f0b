import type { Role } from './actor.ts';
import { type Edtf, compareDates, spanOf } from './dates.ts';
import type { EventStatus } from './event.ts';

/**
 * The roles held on a day: begun on or before it and not ended before it. A role without dates counts as held.
 * A date of lower precision counts from its first to its last day. In the author's order.
 */
export function rolesAsOf(roles: readonly Role[], day: Edtf): Role[] {
  const { from, to } = spanOf(day);
  return roles.filter(
    (role) =>
      (role.from === undefined || spanOf(role.from).from <= to) &&
      (role.to === undefined || spanOf(role.to).to >= from),
  );
}

/** The last status on or before a day, or undefined when nothing was known of the event by then. */
export function statusAsOf(history: readonly EventStatus[], day: Edtf): EventStatus | undefined {
  const end = spanOf(day).to;
  return inOrder(history)
    .filter((status) => spanOf(status.asOf).from <= end)
    .at(-1);
}

/** The statuses after a day, in order of time: what became of the event since. */
export function statusesSince(history: readonly EventStatus[], day: Edtf): EventStatus[] {
  const end = spanOf(day).to;
  return inOrder(history).filter((status) => spanOf(status.asOf).from > end);
}

/** The latest status of all, whatever the day. */
export function latestStatus(history: readonly EventStatus[]): EventStatus | undefined {
  return inOrder(history).at(-1);
}

function inOrder(history: readonly EventStatus[]): EventStatus[] {
  return [...history].sort((a, b) => compareDates(a.asOf, b.asOf));
}
