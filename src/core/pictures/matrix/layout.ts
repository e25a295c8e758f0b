import { scaleSqrt } from 'd3-scale';
import { textWidth } from '../svg.ts';

export interface MatrixData {
  readonly names: readonly string[];
  /** Pairs by their places in the list of names, the smaller first; `count`: what they share. */
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly count: number;
    readonly events: number;
  }[];
}

export interface Matrix {
  readonly step: number;
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    /** Whether they also take part in an event together. */
    readonly event: boolean;
  }[];
}

/** Pixels between two rows, and two columns. */
const step = 18;
/** The width of the whole, in pixels: a column on most telephones. */
export const width = 350;

/**
 * Half a matrix: a row and a column for each name, and the name at the corner where they meet. Left of a name are the
 * dots that it shares with those above it, below it those with the names that follow.
 */
export function layoutMatrix({ names, pairs }: MatrixData): Matrix {
  const most = Math.max(1, ...pairs.map(({ count }) => count));
  const radius = scaleSqrt()
    .domain([0, most])
    .range([0, step / 2 - 1]);
  const middle = (n: number) => n * step + step / 2;
  return {
    step,
    names: names.map((name, n) => ({
      name: cut(name, width - n * step - 3),
      x: n * step,
      y: middle(n),
    })),
    dots: pairs.map(({ a, b, count, events }) => ({
      x: middle(a),
      y: middle(b),
      radius: count > 0 ? Math.max(1.5, radius(count)) : 0,
      event: events > 0,
    })),
  };
}

/** A name, cut where it would be wider than there is room. */
function cut(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  let length = name.length;
  while (length > 1 && textWidth(`${name.slice(0, length)}…`) > room) length -= 1;
  return `${name.slice(0, length).trimEnd()}…`;
}
