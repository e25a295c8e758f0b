import edtf from 'edtf';

/** A date in Extended Date/Time Format (ISO 8601-2): `2023-10-17`, `2022-02`, `2013`, `2023-10-17/2023-10-18`, `2023-10~`. */
export type Edtf = string;

/** What an EDTF value may cover: first and last millisecond of UTC, infinite where the value is open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One end of an EDTF value: the day, month or year named, and how sure the author is of it. */
export interface DatePart {
  readonly year: number;
  /** 1 to 12; absent when only the year is given. */
  readonly month?: number;
  readonly day?: number;
  readonly circa: boolean;
}

/** An EDTF value taken apart: a single date, or an interval with an open or unknown end left out. */
export type DateParts =
  | { readonly type: 'date'; readonly date: DatePart }
  | { readonly type: 'interval'; readonly from?: DatePart; readonly to?: DatePart };

type Parsed = ReturnType<typeof edtf>;

const memo = new Map<string, Parsed | undefined>();

/** The value as the `edtf` package reads it; undefined when it is no EDTF, or of a kind that Dramatis does not show. */
function parsed(value: Edtf): Parsed | undefined {
  if (!memo.has(value)) {
    let result: Parsed | undefined;
    try {
      result = edtf(value);
    } catch {
      result = undefined;
    }
    const shown = result?.type === 'Interval' || (result?.type === 'Date' && result.precision !== 0);
    memo.set(value, shown && !result?.unspecified?.value ? result : undefined);
  }
  return memo.get(value);
}

/** Whether the value is a day, month or year, or an interval of them; seasons, sets, times and `202X` are not accepted. */
export function isEdtf(value: string): boolean {
  return parsed(value) !== undefined;
}

/** Whether the value ends before it begins (`2023-10-18/2023-10-17`). */
export function isReversed(value: Edtf): boolean {
  const { from, to } = spanOf(value);
  return from > to;
}

/** What the value may cover. Throws a TypeError on a value that `isEdtf` refuses. */
export function spanOf(value: Edtf): Span {
  const date = parsed(value);
  if (date === undefined) throw new TypeError(`“${value}” is no EDTF date`);
  // The package reads an unknown end (null) as the year 1970.
  const from = date.type === 'Interval' && date.lower === null ? -Infinity : date.min;
  const to = date.type === 'Interval' && date.upper === null ? Infinity : (date.max ?? Infinity);
  return { from, to };
}

/** Orders two EDTF values by their first moment, then by their last; a missing one comes last. */
export function compareDates(a: Edtf | undefined, b: Edtf | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = [spanOf(a), spanOf(b)];
  return compareNumbers(x.from, y.from) || compareNumbers(x.to, y.to);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Takes an EDTF value apart, for wording and drawing. */
export function partsOf(value: Edtf): DateParts {
  const date = parsed(value);
  if (date === undefined) throw new TypeError(`“${value}” is no EDTF date`);
  if (date.type !== 'Interval') return { type: 'date', date: partOf(date) };
  const { lower, upper } = date;
  return {
    type: 'interval',
    ...(typeof lower === 'object' && lower !== null ? { from: partOf(lower) } : {}),
    ...(typeof upper === 'object' && upper !== null ? { to: partOf(upper) } : {}),
  };
}

function partOf(date: Parsed): DatePart {
  const start = new Date(date.min);
  const precision = date.precision ?? 1;
  return {
    year: start.getUTCFullYear(),
    ...(precision >= 2 ? { month: start.getUTCMonth() + 1 } : {}),
    ...(precision >= 3 ? { day: start.getUTCDate() } : {}),
    circa: Boolean(date.approximate?.value || date.uncertain?.value),
  };
}
