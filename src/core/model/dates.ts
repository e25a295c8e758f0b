import edtf from 'edtf';

/**
 * A date in Extended Date/Time Format (ISO 8601-2): `2023-10-17`, `2022-02`, `2013`, `2023-10-17/2023-10-18`,
 * `2023-10~`.
 */
export type Edtf = string;

/** The time that an EDTF value may cover: its first and last millisecond in UTC, infinite at an open end. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A day, month or year, and whether it is only approximate or uncertain. */
export interface DatePart {
  readonly year: number;
  /** 1 to 12; absent when only the year is given. */
  readonly month?: number;
  readonly day?: number;
  readonly circa: boolean;
}

/** An EDTF value in parts: a single date, or an interval. An open or unknown end is absent. */
export type DateParts =
  | { readonly type: 'date'; readonly date: DatePart }
  | { readonly type: 'interval'; readonly from?: DatePart; readonly to?: DatePart };

type Parsed = ReturnType<typeof edtf>;

/** A parsed EDTF value: a date, or the ends of an interval. An open or unknown end is absent. */
type Read = { readonly date: Parsed } | { readonly from?: Parsed; readonly to?: Parsed };

const parsed = new Map<string, Read | undefined>();

/** Longer than any date or period; to parse a text by the package's grammar takes more than the square of its length. */
const maxLength = 64;

/** The value as parsed by the `edtf` package; undefined if it is not EDTF, or of a kind that is not accepted here. */
function read(value: Edtf): Read | undefined {
  if (value.length > maxLength) return undefined;
  if (!parsed.has(value)) parsed.set(value, value.includes('/') ? readInterval(value) : readDate(value));
  return parsed.get(value);
}

function readDate(value: string): { date: Parsed } | undefined {
  try {
    const date = edtf(parsePlainDate(value) ?? value);
    if (date.type !== 'Date' || date.precision === 0 || date.unspecified?.value) return undefined;
    // The package reads 29 February of a common year as 1 March.
    const day = date.precision === 3 ? Number(/(\d\d)[?~%]*$/.exec(value)?.[1]) : undefined;
    return day === undefined || day === new Date(date.min).getUTCDate() ? { date } : undefined;
  } catch {
    return undefined;
  }
}

/** Parses a day, month or year without a qualifier, as nearly all dates are: the package's own parser is slow. */
function parsePlainDate(value: string): { type: 'Date'; values: number[] } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  return { type: 'Date', values: [Number(year), ...(month ? [Number(month) - 1] : []), ...(day ? [Number(day)] : [])] };
}

/** Parses each end by itself: the package rejects an interval that is reversed or that begins within its last date. */
function readInterval(value: string): Read | undefined {
  const ends = value.split('/').map((end) => (end === '' || end === '..' ? 'open' : readDate(end)));
  const [from, to] = ends;
  if (ends.length !== 2 || !from || !to || (from === 'open' && to === 'open')) return undefined;
  return { ...(from === 'open' ? {} : { from: from.date }), ...(to === 'open' ? {} : { to: to.date }) };
}

function readOrThrow(value: Edtf): Read {
  const found = read(value);
  if (found === undefined) throw new TypeError(`“${value}” is not an EDTF date`);
  return found;
}

/** Whether the value is a day, month, year or an interval of them. Seasons, sets, times and `202X` are not accepted. */
export function isEdtf(value: string): boolean {
  return read(value) !== undefined;
}

/** Whether the value ends before it begins (`2023-10-18/2023-10-17`). */
export function isReversed(value: Edtf): boolean {
  const { from, to } = spanOf(value);
  return from > to;
}

/** The time that the value may cover. Throws a TypeError for a value that `isEdtf` rejects. */
export function spanOf(value: Edtf): TimeSpan {
  let span = spans.get(value);
  if (span === undefined) spans.set(value, (span = readSpan(value)));
  return span;
}

// Memoized, because dates are compared often and the package computes both ends on every access.
const spans = new Map<Edtf, TimeSpan>();

function readSpan(value: Edtf): TimeSpan {
  const found = readOrThrow(value);
  const { from, to } = 'date' in found ? { from: found.date, to: found.date } : found;
  return { from: from?.min ?? -Infinity, to: to?.max ?? Infinity };
}

/**
 * Compares two EDTF values by their first moment, then by their last. An interval with an open beginning is placed by
 * its end. A missing value comes last.
 */
export function compareDates(a: Edtf | undefined, b: Edtf | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = [spanOf(a), spanOf(b)];
  return compareNumbers(startOf(x), startOf(y)) || compareNumbers(x.to, y.to);
}

/** The moment by which a span is sorted: its first, or its last if the beginning is open. */
export function startOf({ from, to }: TimeSpan): number {
  return Number.isFinite(from) ? from : to;
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Splits an EDTF value into its parts, for wording and drawing. */
export function partsOf(value: Edtf): DateParts {
  let known = parts.get(value);
  if (known === undefined) parts.set(value, (known = readParts(value)));
  return known;
}

const parts = new Map<Edtf, DateParts>();

function readParts(value: Edtf): DateParts {
  const found = readOrThrow(value);
  if ('date' in found) return { type: 'date', date: partOf(found.date) };
  const { from, to } = found;
  return { type: 'interval', ...(from ? { from: partOf(from) } : {}), ...(to ? { to: partOf(to) } : {}) };
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
