import { dayOf } from './page-facts.ts';

/** No line that only gives a date is longer. */
const longest = 60;

/** The day that a line such as “Tuesday, 17 October 2023” gives, if the line is short enough to be nothing else. */
export function dateInLine(line: string, language = 'en'): string | undefined {
  if (line.length > longest) return undefined;
  const iso = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/.exec(line)?.[0];
  if (iso) return dayOf(iso);
  const eastern = /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(line);
  if (eastern) return day(eastern[1], Number(eastern[2]), eastern[3]);
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/.exec(line);
  if (dotted) return day(dotted[3], Number(dotted[2]), dotted[1]);
  const [year, ...years] = line.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const [date] = line.match(/(?<![\d:])(?:0?[1-9]|[12]\d|3[01])(?![\d:])/g) ?? [];
  if (years.length > 0) return undefined;
  const words = line.toLocaleLowerCase(language).match(/\p{L}+/gu) ?? [];
  const months = [...new Set(words.flatMap((word) => monthOf(word, language) ?? monthOf(word, 'en') ?? []))];
  return months.length === 1 ? day(year, months[0] ?? 0, date) : undefined;
}

function day(year: string | undefined, month: number, date: string | undefined): string | undefined {
  if (year === undefined || date === undefined) return undefined;
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
}

const known = new Map<string, ReadonlyMap<string, number>>();

function monthOf(word: string, language: string): number | undefined {
  let months = known.get(language);
  if (!months) {
    months = new Map(monthsIn(language));
    known.set(language, months);
  }
  return months.get(word);
}

/** The names of months as they stand in dates (“октября”) and by themselves. */
function monthsIn(language: string): [string, number][] {
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].map(
      (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
    ),
  );
  return formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, n): [string, number] => {
      const part = format.formatToParts(Date.UTC(2023, n, 15)).find(({ type }) => type === 'month')?.value ?? '';
      return [part.toLocaleLowerCase(language).replace(/\.$/, ''), n + 1];
    }),
  );
}
