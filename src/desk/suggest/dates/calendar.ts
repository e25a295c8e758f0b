/** A day, month or year. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month?: number;
  readonly day?: number;
}

const dayLength = 86_400_000;

/** As EDTF. */
export function edtfOf({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The date that an EDTF value begins with, if it is a plain day, month or year. */
export function calendarDate(edtf: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** The number of a day, counted from 1970 on; a month or year is where it begins. */
export function dayNumber({ year, month = 1, day = 1 }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / dayLength;
}

export function dateOfDayNumber(number: number): Required<CalendarDate> {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A month so many months away. */
export function monthAway({ year, month = 1 }: CalendarDate, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** 0 for Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** Whether there is such a day. */
export function exists({ year, month = 1, day = 1 }: CalendarDate): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  const back = dateOfDayNumber(dayNumber({ year, month, day }));
  return back.month === month && back.day === day;
}
