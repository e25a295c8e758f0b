import { scaleSqrt } from 'd3-scale';
import { textWidth } from '../svg.ts';

export interface MatrixData {
  readonly names: readonly string[];
  /** Pairs of indexes into `names`, the smaller one first. `count`: the number of passages shared. */
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
    /** Whether both take part in an event. */
    readonly event: boolean;
  }[];
}

/** Pixels between two rows, and between two columns. */
const step = 18;
/** The width of the matrix, in pixels: that of the column on most phones. */
export const matrixWidth = 350;

/**
 * Half of a matrix. Each name has a row and a column and stands where they meet. Its dots with the names above it are
 * in the row to its left, those with the names that follow in the column below it.
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
      name: truncated(name, matrixWidth - n * step - 3),
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

/** A name, shortened if it is wider than `maxWidth`. */
function truncated(name: string, maxWidth: number): string {
  if (textWidth(name) <= maxWidth) return name;
  let length = name.length;
  while (length > 1 && textWidth(`${name.slice(0, length)}…`) > maxWidth) length -= 1;
  return `${name.slice(0, length).trimEnd()}…`;
}
