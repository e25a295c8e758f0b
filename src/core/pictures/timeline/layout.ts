import { type Edtf, partsOf, spanOf } from '#src/core/model/dates.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import { type AxisPart, type AxisWords, type TimeWindow, layoutAxis, positionOn } from './axis.ts';

export interface TimelineEvent {
  readonly when: Edtf;
  /** The status on `day`; absent if nothing was recorded. */
  readonly status?: EventStatus['is'];
}

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  /** The day as of which statuses are shown; a vertical line marks it. */
  readonly day: Edtf;
  readonly dayLabel: string;
  readonly words: AxisWords;
}

/** A piece of a row. `certain`: whether the event covers all of it, or only happens somewhere within it. */
export interface BarPiece {
  readonly x: number;
  readonly width: number;
  readonly certain: boolean;
  /** Whether it is after that day. */
  readonly after: boolean;
}

export interface TimelineRow {
  readonly status: EventStatus['is'] | 'unknown';
  readonly pieces: readonly BarPiece[];
  /** The lines that show an unknown or open beginning or end. */
  readonly openFrom?: { readonly x1: number; readonly x2: number };
  readonly openTo?: { readonly x1: number; readonly x2: number };
}

export interface Timeline {
  readonly axis: readonly AxisPart[];
  /** The vertical line. */
  readonly day: { readonly x: number; readonly label: string };
  /** A row for each event, in the given order. */
  readonly rows: readonly TimelineRow[];
}

export const barHeight = 9;
/** The minimum width of a piece, and the length of the line for an unknown beginning, in per cent. */
const minWidth = 1.3;
const stubLength = 7;

/** Lays out events on one axis, one row each. */
export function layoutTimeline({ events, day, dayLabel, words }: TimelineData): Timeline {
  const now = spanOf(day);
  const axis = layoutAxis([now, ...events.flatMap(({ when }) => endsOf(when).windows)], words);
  return {
    axis,
    day: { x: positionOn(axis, (now.from + now.to) / 2), label: dayLabel },
    rows: events.map((event) => rowOf(event, axis, now.to)),
  };
}

interface Ends {
  readonly windows: readonly TimeWindow[];
  readonly from?: TimeWindow;
  readonly to?: TimeWindow;
  /** Whether it is a single date, which may be a whole month or year. */
  readonly single: boolean;
}

function endsOf(when: Edtf): Ends {
  const parts = partsOf(when);
  if (parts.type === 'date') {
    const window = spanOf(when);
    return { windows: [window], from: window, to: window, single: true };
  }
  const [first = '', last = ''] = when.split('/');
  const from = parts.from ? spanOf(first) : undefined;
  const to = parts.to ? spanOf(last) : undefined;
  return {
    windows: [from, to].filter((window) => window !== undefined),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    single: false,
  };
}

/** In milliseconds. */
const dayLength = 86_400_000;

function rowOf({ when, status }: TimelineEvent, axis: readonly AxisPart[], now: number): TimelineRow {
  const { from, to, single } = endsOf(when);
  const at = (moment: number) => positionOn(axis, moment);
  // Where an open end begins at the latest, in per cent, so that some of it is visible.
  const edge = 99.4;
  const pieces: BarPiece[] = [];
  const add = (start: number, end: number, certain: boolean) => {
    if (end <= start) return;
    const cut = certain && start < now && end > now + 1 ? now : undefined;
    for (const [a, b] of cut === undefined ? [[start, end] as const] : [[start, cut] as const, [cut, end] as const]) {
      const width = Math.max(minWidth, at(b) - at(a));
      pieces.push({ x: Math.min(at(a), 100 - width), width, certain, after: a >= now });
    }
  };
  const precise = (window: TimeWindow) => window.to - window.from < dayLength;
  if (single && from) add(from.from, from.to, precise(from));
  else {
    if (from && !precise(from)) add(from.from, from.to, false);
    const start = from ? (precise(from) ? from.from : from.to) : undefined;
    const end = to ? (precise(to) ? to.to : to.from) : undefined;
    if (start !== undefined) add(start, end ?? Math.max(now, start + dayLength), true);
    else if (to && precise(to)) add(to.from, to.to, true);
    if (to && !precise(to)) add(to.from, to.to, false);
  }
  const end = pieces.at(-1);
  const first = pieces[0];
  return {
    status: status ?? 'unknown',
    pieces,
    ...(!from && first ? { openFrom: { x1: Math.max(0, first.x - stubLength), x2: first.x } } : {}),
    ...(!to && end ? { openTo: { x1: Math.min(end.x + end.width, edge), x2: 100 } } : {}),
  };
}
