const day = 86_400_000;

/** The words on an axis of time: a stretch of it and a mark on it, as short as they are clear. */
export interface AxisDates {
  /** `Sept – Oct 2023`, `2013`, `17 Oct 2023` */
  readonly period: (from: number, to: number) => string;
  /** `24 Sept` */
  readonly tick: (moment: number) => string;
}

const known = new Map<string, AxisDates>();

/** How an axis of time is labelled in a language. */
export function axisDates(language: string): AxisDates {
  let dates = known.get(language);
  if (dates === undefined) known.set(language, (dates = datesIn(language)));
  return dates;
}

function datesIn(language: string): AxisDates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
  const formats = (options: Intl.DateTimeFormatOptions) => ({
    plain: format({ year: 'numeric', ...options }),
    inEra: format({ year: 'numeric', era: 'short', ...options }),
  });
  const ticks = format({ month: 'short', day: 'numeric' });
  const inYears = ranges(formats({}), yearOf);
  const inMonths = ranges(formats({ month: 'short' }), monthOf);
  const inDays = ranges(formats({ month: 'short', day: 'numeric' }), dayOf);
  return {
    period: (from, to) => {
      if (to - from < 2 * day) return inDays(from, to);
      const wholeYears = startsYear(from) && startsYear(to + 1);
      return (wholeYears || to - from > 1500 * day ? inYears : inMonths)(from, to);
    },
    tick: (moment) => ticks.format(moment),
  };
}

/** How many ranges of a kind are kept. */
const kept = 2000;

/**
 * Ranges in words, those of the same units once: `formatRange` is slow, and articles tell of the same years and months.
 * Where one begins before the year 100, the era is named.
 */
function ranges(
  { plain, inEra }: { readonly plain: Intl.DateTimeFormat; readonly inEra: Intl.DateTimeFormat },
  unitOf: (moment: number) => number,
): (from: number, to: number) => string {
  const texts = new Map<string, string>();
  return (from, to) => {
    const key = `${unitOf(from)} ${unitOf(to)}`;
    let text = texts.get(key);
    if (text === undefined) {
      if (texts.size === kept) texts.clear();
      texts.set(key, (text = (yearOf(from) < 100 ? inEra : plain).formatRange(from, to)));
    }
    return text;
  };
}

function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}

function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayOf(moment: number): number {
  return Math.floor(moment / day);
}

function startsYear(moment: number): boolean {
  const date = new Date(moment);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1 && moment % day === 0;
}
