import { type DatePart, type Edtf, partsOf } from '#src/core/model/dates.ts';

/** The words that join dates; the names of days and months come from `Intl`. Each takes a date that is already words. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly unknown: string;
}

/**
 * An EDTF value in words of a language: `2023-10-17/2023-10-18` → “17–18 October 2023”, `2022-02-24/..` → “since 24 February 2022”,
 * `-0044-03-15` → “15 March 45 BC”.
 */
export function formatDate(value: Edtf, language: string, words: DateWords): string {
  const parts = partsOf(value);
  if (parts.type === 'date') return formatPart(parts.date, language, words);
  const { from, to } = parts;
  if (from && to) {
    const alike = shape(from) === shape(to) && !from.circa && !to.circa;
    if (alike) return formatter(from, language, inEra(from) || inEra(to)).formatRange(moment(from), moment(to));
    return `${formatPart(from, language, words)} – ${formatPart(to, language, words)}`;
  }
  if (from) return words.since(formatPart(from, language, words));
  if (to) return words.until(formatPart(to, language, words));
  return words.unknown;
}

function formatPart(part: DatePart, language: string, { about }: Pick<DateWords, 'about'>): string {
  const text = formatter(part, language).format(moment(part));
  return part.circa ? about(text) : text;
}

/** A year by itself, as EDTF counts it: 2023 → “2023”, -44 → “45 BC”. */
export function formatYear(year: number, language: string): string {
  return formatPart({ year, circa: false }, language, { about: String });
}

/**
 * Whether the era has to be named: before our era, and where two digits would be taken for a year of this century. EDTF
 * counts a year 0, which is 1 BC; `Intl` counts back from it by the same rule.
 */
function inEra({ year }: DatePart): boolean {
  return year < 100;
}

function shape({ month, day }: DatePart): 'year' | 'month' | 'day' {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

function moment({ year, month = 1, day = 1 }: DatePart): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return date;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(part: DatePart, language: string, era = inEra(part)): Intl.DateTimeFormat {
  const key = `${language} ${shape(part)} ${era}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(era ? { era: 'short' } : {}),
    ...(shape(part) !== 'year' ? { month: 'long' } : {}),
    ...(shape(part) === 'day' ? { day: 'numeric' } : {}),
  });
  formatters.set(key, made);
  return made;
}
