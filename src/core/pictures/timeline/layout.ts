import { type Edtf, partsOf, spanOf } from '#src/core/model/dates.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import { phoneWidth, textWidth } from '../svg.ts';
import { type AxisPart, type AxisWords, type TimeWindow, layoutAxis, positionOn } from './axis.ts';
import { type LinePiece, type TextLine, piecesBetween } from './day-line.ts';

export interface TimelineEvent {
  readonly name: string;
  /** One line with the date, the status on the day of the article, and what happened since. */
  readonly note: string;
  readonly when: Edtf;
  /** The status on the day of the article; absent if nothing was recorded. */
  readonly status?: EventStatus['is'];
}

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  /** The day of the article, which a vertical line marks. */
  readonly day: Edtf;
  readonly dayLabel: string;
  readonly words: AxisWords;
}

/** A piece of a row. `certain`: whether the event covers all of it, or only happens somewhere within it. */
export interface BarPiece {
  readonly x: number;
  readonly width: number;
  readonly certain: boolean;
  /** Whether it is after the day of the article. */
  readonly after: boolean;
}

export interface TimelineRow {
  readonly lines: readonly string[];
  readonly note: readonly string[];
  /** Where its text ends, in per cent, if its bar is on the right; otherwise the text begins at the left edge. */
  readonly wordsEnd?: number;
  readonly y: number;
  readonly height: number;
  readonly status: EventStatus['is'] | 'unknown';
  readonly pieces: readonly BarPiece[];
  /** The lines that show an unknown or open beginning or end. */
  readonly openFrom?: { readonly x1: number; readonly x2: number };
  readonly openTo?: { readonly x1: number; readonly x2: number };
}

export interface Timeline {
  readonly axis: readonly AxisPart[];
  /** The line of the article's day, which is interrupted where it would cross a text. */
  readonly day: { readonly x: number; readonly label: string; readonly pieces: readonly LinePiece[] };
  readonly rows: readonly TimelineRow[];
  readonly height: number;
}

export const nameHeight = 17;
export const noteHeight = 15;
export const barHeight = 9;
export const rowGap = 18;
/** The position of the first row: below the label of the article's day, and the axis with its labels. */
export const axisHeight = 66;
/** The position of the axis itself. */
export const axisBase = axisHeight - 14;
/** The sizes of the letters, as in styles/pictures.css. */
const nameSize = 13.5;
const noteSize = 11.5;
const tickSize = 11.5;
/** The minimum width of a piece, and the length of the line for an unknown beginning, in per cent. */
const minWidth = 1.3;
const stubLength = 7;

/** Lays out events on one axis, one row each, in the given order. */
export function layoutTimeline({ events, day, dayLabel, words }: TimelineData): Timeline {
  const now = spanOf(day);
  const axis = layoutAxis([now, ...events.flatMap(({ when }) => endsOf(when).windows)], words);
  const line = positionOn(axis, (now.from + now.to) / 2);
  let y = axisHeight;
  const rows = events.map((event) => {
    const row = rowOf(event, axis, now.to, line, y);
    y += row.height;
    return row;
  });
  const pieces = piecesBetween(line, [...axisTexts(axis), ...rows.flatMap(rowTexts)], { from: 4, to: y - 6 });
  return { axis, day: { x: line, label: dayLabel, pieces }, rows, height: y };
}

/** The labels of the parts of the axis, and those of its ticks. */
function axisTexts(axis: readonly AxisPart[]): TextLine[] {
  const text = (label: string, x: number, size: number, base: number): TextLine => ({
    text: label,
    size,
    x,
    anchor: 'start',
    top: base - size,
    bottom: base + 4,
  });
  return axis.flatMap(({ label, x, ticks }) => [
    text(label, x, 12, axisBase - 20),
    ...ticks.map((tick) => text(tick.label, tick.x, tickSize, axisBase - 5)),
  ]);
}

/** The name of an event and the note below it, line by line. */
function rowTexts({ lines, note, wordsEnd, y }: TimelineRow): TextLine[] {
  const edge = wordsEnd === undefined ? { x: 0, anchor: 'start' as const } : { x: wordsEnd, anchor: 'end' as const };
  const below = y + lines.length * nameHeight;
  return [
    ...lines.map((text, n) => ({
      text,
      size: nameSize,
      ...edge,
      top: y + n * nameHeight,
      bottom: y + (n + 1) * nameHeight,
    })),
    ...note.map((text, n) => ({
      text,
      size: noteSize,
      ...edge,
      top: below + n * noteHeight,
      bottom: below + (n + 1) * noteHeight,
    })),
  ];
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

const day = 86_400_000;

function rowOf(
  { name, note, when, status }: TimelineEvent,
  axis: readonly AxisPart[],
  now: number,
  line: number,
  y: number,
): TimelineRow {
  const { from, to, single } = endsOf(when);
  const at = (moment: number) => positionOn(axis, moment);
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
  const precise = (window: TimeWindow) => window.to - window.from < day;
  if (single && from) add(from.from, from.to, precise(from));
  else {
    if (from && !precise(from)) add(from.from, from.to, false);
    const start = from ? (precise(from) ? from.from : from.to) : undefined;
    const end = to ? (precise(to) ? to.to : to.from) : undefined;
    if (start !== undefined) add(start, end ?? Math.max(now, start + day), true);
    else if (to) add(precise(to) ? to.from : to.from, precise(to) ? to.to : to.from, true);
    if (to && !precise(to)) add(to.from, to.to, false);
  }
  const lines = wrapped(name, nameSize);
  const notes = wrapped(note, noteSize);
  const end = pieces.at(-1);
  const first = pieces[0];
  return {
    lines,
    note: notes,
    ...((first?.x ?? 0) > 66 ? { wordsEnd: line > 66 ? line - 1.5 : 100 } : {}),
    y,
    height: lines.length * nameHeight + notes.length * noteHeight + barHeight + rowGap,
    status: status ?? 'unknown',
    pieces,
    ...(!from && first ? { openFrom: { x1: Math.max(0, first.x - stubLength), x2: first.x } } : {}),
    ...(!to && end ? { openTo: { x1: Math.min(end.x + end.width, edge), x2: 100 } } : {}),
  };
}

/** Breaks a text into lines that fit on a phone; a word that is longer than a line is broken too. */
function wrapped(text: string, size: number): string[] {
  const fits = (line: string) => textWidth(line, size) <= phoneWidth - 26;
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current && !fits(`${current} ${word}`)) {
      lines.push(current);
      current = '';
    } else if (current) current += ' ';
    for (const letter of word) {
      if (current && !fits(current + letter)) {
        lines.push(current);
        current = '';
      }
      current += letter;
    }
  }
  return [...lines, current].filter(Boolean);
}
