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
  readonly cells: readonly {
    /** The middle of the cell. */
    readonly x: number;
    readonly y: number;
    readonly count: number;
    /** How dark the cell is, from 0 to 1: those who share most have 1. */
    readonly shade: number;
    /** Whether both take part in an event. */
    readonly event: boolean;
  }[];
}

/** Pixels between two rows, and between two columns. */
const step = 24;
/** The width of the matrix, in pixels; on most phones it is a little smaller. */
export const matrixWidth = 384;

/**
 * Half of a matrix. Each name has a row and a column and stands where they meet. Its cells with the names above it are
 * in the row to its left, those with the names that follow in the column below it.
 */
export function layoutMatrix({ names, pairs }: MatrixData): Matrix {
  const most = Math.max(1, ...pairs.map(({ count }) => count));
  const middle = (n: number) => n * step + step / 2;
  return {
    step,
    names: names.map((name, n) => ({
      name: truncated(name, matrixWidth - n * step - 4),
      x: n * step,
      y: middle(n),
    })),
    cells: pairs.map(({ a, b, count, events }) => ({
      x: middle(a),
      y: middle(b),
      count,
      shade: count / most,
      event: events > 0,
    })),
  };
}

/** A name, shortened if it is wider than `maxWidth`. */
function truncated(name: string, maxWidth: number): string {
  let kept = '';
  let width = 0;
  let room = '';
  for (const letter of name) {
    width += textWidth(letter);
    // Measured forwards, a letter at a time: a name can be of any length.
    if (width > maxWidth) return `${(room || letter).trimEnd()}…`;
    kept += letter;
    if (width + textWidth('…') <= maxWidth) room = kept;
  }
  return name;
}
