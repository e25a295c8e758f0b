import type { EventEntry } from '#src/core/entries/entry.ts';
import { dateAsOf, statusAsOf } from '#src/core/model/as-of.ts';
import { type Edtf, compareDates, partsOf, spanOf, startOf } from '#src/core/model/dates.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import { type DateView, dateView } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, eventLink } from '../links.ts';
import { type StatusView, standing, statusView } from '../status.ts';

/** What was to come after a day: an event, when it was to be, and what became of it. */
export interface PlannedEvent extends EntityLink {
  readonly when: string;
  readonly status: StatusView;
  readonly since?: StatusView;
}

export interface Planned {
  /** The day of the newest article. */
  readonly day: DateView;
  /** The soonest first. */
  readonly events: readonly PlannedEvent[];
}

const open: ReadonlySet<EventStatus['is']> = new Set(['planned', 'proposed', 'predicted']);
const maxEvents = 8;

/** What was still to come on the day of the newest article: the events that were to begin after it, as they stood then. */
export function plannedAfter(edition: Edition, day: Edtf): Planned {
  const { to } = spanOf(day);
  const coming: { event: EventEntry; when: Edtf; status: EventStatus }[] = [];
  for (const event of edition.index.events.values()) {
    const when = dateAsOf(event.data, day);
    const status = statusAsOf(event.data.status, day);
    if (when !== undefined && status && open.has(status.is) && startOf(spanOf(when)) > to)
      coming.push({ event, when, status });
  }
  coming.sort((a, b) => compareDates(a.when, b.when));
  return {
    day: dateView(edition, day),
    events: coming.slice(0, maxEvents).map(({ event, when, status }) => {
      const since = standing(edition, event.data, day).since.at(-1);
      return {
        ...eventLink(edition, event.id),
        when: whenToBegin(edition, when),
        status: statusView(edition, status),
        ...(since ? { since } : {}),
      };
    }),
  };
}

/** The date of something that has not begun: with an open end it is “from” its first day, not “since” it. */
function whenToBegin(edition: Edition, when: Edtf): string {
  const parts = partsOf(when);
  const isOpen = parts.type === 'interval' && parts.from !== undefined && parts.to === undefined;
  if (!isOpen) return dateView(edition, when).text;
  return edition.words.front.plannedFrom(dateView(edition, when.slice(0, when.indexOf('/'))).text);
}
