import { z } from 'astro/zod';
import { isEdtf } from '#src/core/model/dates.ts';
import type { Snak } from './entity.ts';

const time = z.object({
  /** `+2001-12-31T00:00:00Z`, `-0044-03-15T00:00:00Z`; month and day are 00 where they are not known. */
  time: z.string(),
  precision: z.number(),
  calendarmodel: z.string().default(''),
});

const [decade, year, month, day] = [8, 9, 10, 11];

/** Wikidata’s item for the Julian calendar. */
const julian = 'Q1985786';

/**
 * The date of a snak in EDTF, to the day, month or year that is known. EDTF counts a year 0, and by the Gregorian calendar at
 * all times; Wikidata does neither. Undefined for what is less exact than a year, and for what is no date.
 */
export function dateOf({ datavalue }: Snak): string | undefined {
  const { data } = time.safeParse(datavalue?.value);
  const [, sign, years, months, days] = /^([+-])0*(\d{1,4})-(\d\d)-(\d\d)T/.exec(data?.time ?? '') ?? [];
  if (!data || years === undefined || Number(years) === 0 || data.precision < year || data.precision > day + 3)
    return undefined;
  const isJulian = data.calendarmodel.endsWith(julian);
  const date = {
    year: sign === '-' ? 1 - Number(years) : Number(years),
    ...(data.precision >= month && Number(months) > 0 ? { month: Number(months) } : {}),
    ...(data.precision >= day && Number(days) > 0 ? { day: Number(days) } : {}),
  };
  const known =
    isJulian && date.month !== undefined && date.day !== undefined
      ? toGregorian(date.year, date.month, date.day)
      : date;
  // A month of the one calendar is parts of two of the other.
  const value = `${written(known)}${isJulian && known.month !== undefined && known.day === undefined ? '~' : ''}`;
  return isEdtf(value) ? value : undefined;
}

/** The same where a period can stand too: a decade is one of ten years. */
export function periodOf(snak: Snak): string | undefined {
  const { data } = time.safeParse(snak.datavalue?.value);
  const first = data?.precision === decade ? /^\+0*(\d{3})\d-/.exec(data.time)?.[1] : undefined;
  return first === undefined ? dateOf(snak) : `${first}0/${first}9`;
}

interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function written(date: CalendarDate): string {
  const years = `${date.year < 0 ? '-' : ''}${String(Math.abs(date.year)).padStart(4, '0')}`;
  const rest = [date.month, date.day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return [years, ...rest].join('-');
}

/** A day of the Julian calendar as one of the Gregorian, by the count of days; year 0 is 1 BC. */
function toGregorian(years: number, months: number, days: number): CalendarDate {
  const shift = Math.floor((14 - months) / 12);
  const [y, m] = [years + 4800 - shift, months + 12 * shift - 3];
  const dayNumber = days + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083;
  // The day number of 1 January 1970 is 2440588.
  const date = new Date((dayNumber - 2_440_588) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
