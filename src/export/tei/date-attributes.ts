import type { Edtf } from '#src/core/model/dates.ts';
import type { Attributes } from './xml.ts';

/** What W3C’s types can say of a date in EDTF: a day, month or year, or the ends of a period. An approximate one is less certain. */
export function dateAttributes(date: Edtf | undefined): Attributes {
  if (date === undefined) return {};
  const [first = '', last] = date.split('/');
  const cert = /[~?%]/.test(date) ? { cert: 'medium' } : {};
  if (last === undefined) return withPlain({ when: first }, cert);
  return withPlain({ from: first, to: last }, cert);
}

function withPlain(dates: Readonly<Record<string, string>>, more: Attributes): Attributes {
  const plain = Object.entries(dates).flatMap(([key, value]) => {
    const [date] = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?(?=[~?%]?$)/.exec(value) ?? [];
    return date === undefined || date === '0000' ? [] : [[key, date] as const];
  });
  return plain.length === 0 ? {} : { ...Object.fromEntries(plain), ...more };
}
