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
  const [years, months, days, ticks] = [
    format({ year: 'numeric' }),
    format({ year: 'numeric', month: 'short' }),
    format({ year: 'numeric', month: 'short', day: 'numeric' }),
    format({ month: 'short', day: 'numeric' }),
  ];
  return {
    period: (from, to) => {
      if (to - from < 2 * day) return days.formatRange(from, to);
      const wholeYears = startsYear(from) && startsYear(to + 1);
      return (wholeYears || to - from > 1500 * day ? years : months).formatRange(from, to);
    },
    tick: (moment) => ticks.format(moment),
  };
}

function startsYear(moment: number): boolean {
  const date = new Date(moment);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1 && moment % day === 0;
}
