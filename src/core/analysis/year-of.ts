/** The year of an EDTF date: `2023-10-17` → `2023`. */
export function yearOf(date: string): string {
  return /^[+-]?\d+/.exec(date)?.[0] ?? date;
}
