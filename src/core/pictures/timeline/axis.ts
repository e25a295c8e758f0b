import { scaleUtc } from 'd3-scale';
import { phoneWidth, textWidth } from '../svg.ts';

/** A period of time, in milliseconds. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A part of the axis. Time is linear within a part; the time between two parts is left out. */
export interface AxisPart extends TimeWindow {
  /** In per cent. */
  readonly x: number;
  readonly width: number;
  readonly label: string;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

export interface AxisWords {
  /** `Sept – Oct 2023` */
  readonly period: (from: number, to: number) => string;
  /** `24 Sept` */
  readonly tick: (moment: number) => string;
}

const day = 86_400_000;
/** The space between two parts, in per cent. */
const gap = 3.5;
const maxParts = 4;

/**
 * An axis that shows all windows. It is cut at the widest gaps, as long as a gap takes at least two fifths of the time
 * that is drawn. Each part is as wide as its label needs, plus a share of the rest for each of its windows.
 */
export function layoutAxis(windows: readonly TimeWindow[], words: AxisWords): AxisPart[] {
  const parts = brokenUp(merged(windows));
  const labelled = parts.map((part, n) => {
    const [first, last] = [part[0], part.at(-1)] as [TimeWindow, TimeWindow];
    const text = words.period(first.from, last.to);
    const room = Math.max(day / 2, (last.to - first.from) * 0.02);
    return {
      from: first.from - room,
      to: last.to + room * (n === parts.length - 1 ? 3 : 1),
      text,
      need: ((textWidth(text) + 10) / phoneWidth) * 100,
      part,
    };
  });
  const free = 100 - gap * (parts.length - 1);
  const needed = labelled.reduce((sum, { need }) => sum + need, 0);
  const windowCount = parts.reduce((sum, part) => sum + part.length, 0);
  let x = 0;
  return labelled.map(({ from, to, text, need, part }) => {
    const width = needed >= free ? (need / needed) * free : need + ((free - needed) * part.length) / windowCount;
    const placed = { from, to, x, width, label: text, ticks: ticksOf(from, to, x, width, words) };
    x += width + gap;
    return placed;
  });
}

/** The horizontal position of a moment, in per cent. A moment that is left out is placed in the gap. */
export function positionOn(axis: readonly AxisPart[], moment: number): number {
  for (const { from, to, x, width } of axis) {
    if (moment < from) return Math.max(0, x - gap / 2);
    if (moment <= to) return x + ((moment - from) / (to - from)) * width;
  }
  return 100;
}

/** Sorts windows and merges those that overlap or touch. */
function merged(windows: readonly TimeWindow[]): TimeWindow[] {
  const list: { from: number; to: number }[] = [];
  for (const { from, to } of [...windows].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = list.at(-1);
    if (last && from <= last.to + day) last.to = Math.max(last.to, to);
    else list.push({ from, to });
  }
  return list;
}

function brokenUp(windows: readonly TimeWindow[]): TimeWindow[][] {
  const parts = [[...windows]];
  while (parts.length < maxParts) {
    const drawn = parts.reduce((sum, part) => sum + (part.at(-1)?.to ?? 0) - (part[0]?.from ?? 0), 0);
    let widest = { size: 0, part: 0, after: 0 };
    parts.forEach((list, part) => {
      for (let after = 0; after + 1 < list.length; after += 1) {
        const size = (list[after + 1]?.from ?? 0) - (list[after]?.to ?? 0);
        if (size > widest.size) widest = { size, part, after };
      }
    });
    if (widest.size < 0.4 * drawn) break;
    const list = parts[widest.part] ?? [];
    parts.splice(widest.part, 1, list.slice(0, widest.after + 1), list.slice(widest.after + 1));
  }
  return parts;
}

/** Ticks for a part that is wide enough and spans between three days and half a year; their labels do not overlap. */
function ticksOf(from: number, to: number, x: number, width: number, { tick }: AxisWords): AxisPart['ticks'] {
  const room = Math.floor(((width / 100) * phoneWidth) / 52);
  if (room < 2 || to - from > 183 * day || to - from < 3 * day) return [];
  const scale = scaleUtc()
    .domain([from, to])
    .range([x, x + width]);
  return scale
    .ticks(room)
    .filter((moment) => moment.getTime() % day === 0)
    .map((moment) => ({ x: scale(moment), label: tick(moment.getTime()) }))
    .reduce<{ x: number; label: string }[]>((kept, mark) => {
      const text = textWidth(mark.label, 11.5) + 8;
      const free = mark.x >= (kept.at(-1)?.x ?? -Infinity) + (text / phoneWidth) * 100;
      return free && ((x + width - mark.x) / 100) * phoneWidth > text ? [...kept, mark] : kept;
    }, []);
}
