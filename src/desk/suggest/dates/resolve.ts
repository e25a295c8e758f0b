import {
  type CalendarDate,
  calendarDate,
  dateOfDayNumber,
  dayNumber,
  edtfOf,
  exists,
  monthAway,
  weekdayOf,
} from './calendar.ts';
import type { Meaning } from './date-language.ts';

/** The parts of a date that words give. */
export interface DateParts {
  readonly day?: number;
  /** The last one, of several days. */
  readonly day2?: number;
  readonly month?: number;
  readonly year?: number;
  /** 0 for Monday. */
  readonly weekday?: number;
  readonly number?: number;
  readonly unit?: 'day' | 'week' | 'month' | 'year';
}

/**
 * The date in EDTF that words mean in an article of a day; undefined if there is no such date, or if it depends on a day of
 * publication that is not known. `isFuture`: the sentence speaks of what is to come.
 */
export function resolveDate(
  meaning: Meaning,
  parts: DateParts,
  published: string | undefined,
  isFuture: boolean,
): string | undefined {
  const today = calendarDate(published ?? '');
  const found = absolute(meaning, parts) ?? (today && relative(meaning, parts, today, isFuture));
  if (!found) return undefined;
  const [from, to = from] = found;
  if (!exists(from) || !exists(to) || dayNumber(to) < dayNumber(from)) return undefined;
  return to === from ? edtfOf(from) : `${edtfOf(from)}/${edtfOf(to)}`;
}

type Found = readonly [CalendarDate, CalendarDate?];

function absolute({ decade }: Meaning, { day, day2, month, year }: DateParts): Found | undefined {
  if (year === undefined) return undefined;
  if (decade) return [{ year }, { year: year + 9 }];
  return days({ year, ...(month === undefined ? {} : { month }) }, day, day2);
}

/** One day of a month, or several; the month itself if no day is given. */
function days(month: CalendarDate, day: number | undefined, day2: number | undefined): Found {
  if (day === undefined || month.month === undefined) return [month];
  return day2 === undefined
    ? [{ ...month, day }]
    : [
        { ...month, day },
        { ...month, day: day2 },
      ];
}

function relative(meaning: Meaning, parts: DateParts, today: CalendarDate, isFuture: boolean): Found | undefined {
  const { day, day2, month, weekday, number, unit } = parts;
  const { years, months, weeks, nearest, away, weekend } = meaning;
  if (away !== undefined) return number === undefined || !unit ? undefined : awayFrom(today, away * number, unit);
  if (years !== undefined)
    return days({ year: today.year + years, ...(month === undefined ? {} : { month }) }, day, day2);
  if (nearest === 'year' && month !== undefined)
    return nearestOf(
      [-1, 0, 1].map((offset) => days({ year: today.year + offset, month }, day, day2)),
      today,
    );
  if (today.month === undefined) return undefined;
  if (months !== undefined) return days(monthAway(today, months), day, day2);
  if (nearest === 'month')
    return nearestOf(
      [-1, 0, 1].map((offset) => days(monthAway(today, offset), day, day2)),
      today,
    );
  if (today.day === undefined) return undefined;
  const now = dayNumber(today);
  if (weekday !== undefined) return [dateOfDayNumber(dayOfName(now, weekday, meaning, isFuture))];
  if (weeks !== undefined) {
    const monday = now - weekdayOf(now) + weeks * 7;
    return [dateOfDayNumber(weekend ? monday + 5 : monday), dateOfDayNumber(monday + 6)];
  }
  return meaning.days === undefined ? undefined : [dateOfDayNumber(now + meaning.days)];
}

function dayOfName(now: number, weekday: number, meaning: Meaning, isFuture: boolean): number {
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  switch (meaning.weekday) {
    case 'last':
      return now - (back || 7);
    case 'next':
      return now + (ahead || 7);
    case 'this':
      return now - weekdayOf(now) + weekday;
    default:
      return isFuture ? now + ahead : now - back;
  }
}

/** So many days are a day; months and years back are no more exact than that; weeks are about a day. */
function awayFrom(today: CalendarDate, number: number, unit: NonNullable<DateParts['unit']>): Found | undefined {
  if (unit === 'year') return [{ year: today.year + number }];
  if (today.month === undefined) return undefined;
  if (unit === 'month') return [monthAway(today, number)];
  if (today.day === undefined) return undefined;
  const day = dayNumber(today) + number * (unit === 'week' ? 7 : 1);
  if (unit === 'day') return [dateOfDayNumber(day)];
  const monday = day - weekdayOf(day);
  return [dateOfDayNumber(monday), dateOfDayNumber(monday + 6)];
}

/** The one nearest to a day; of equally near ones the earlier. */
function nearestOf(all: readonly Found[], today: CalendarDate): Found | undefined {
  const now = dayNumber({ month: 6, ...today });
  const possible = all.filter(([from]) => exists(from));
  return possible.toSorted(([a], [b]) => Math.abs(dayNumber(a) - now) - Math.abs(dayNumber(b) - now))[0];
}
