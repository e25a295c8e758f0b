import type { CslDate } from './csl-item.ts';

/* Dates as the English manuals of style write them. */

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date in its parts: the year with its era, the month’s name. */
export interface EnglishDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: number;
  readonly circa: boolean;
}

/** A date of CSL-JSON in the words of the manuals. */
export function englishDate({ 'date-parts': [[year, month, day]], circa }: CslDate): EnglishDate {
  const name = month === undefined ? undefined : monthNames[month - 1];
  return {
    // EDTF counts a year 0, which is 1 BC.
    year: year > 0 ? String(year) : `${1 - year} BC`,
    ...(name === undefined ? {} : { month: name }),
    ...(day === undefined ? {} : { day }),
    circa: circa ?? false,
  };
}

/** `17 October 2023`, with `short` of the month: `17 Oct. 2023`. */
export function dayFirst({ year, month, day }: EnglishDate, short: (month: string) => string = (name) => name): string {
  return [day, month && short(month), year].filter((part) => part !== undefined).join(' ');
}

/** `October 17, 2023`, `October 2023`, `2023`. */
export function monthFirst({ year, month, day }: EnglishDate): string {
  if (month === undefined) return year;
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}
