import { type Edtf, partsOf } from './dates.ts';

/** The year of a single EDTF date, as EDTF counts: `2023-10-17` → `2023`, `-0044~` → `-44`. */
export function yearOf(date: Edtf): string {
  const parts = partsOf(date);
  return String(parts.type === 'date' ? parts.date.year : (parts.from ?? parts.to)?.year);
}

/** Orders years, the earliest first. */
export function compareYears(a: { readonly year: string }, b: { readonly year: string }): number {
  return Number(a.year) - Number(b.year);
}
