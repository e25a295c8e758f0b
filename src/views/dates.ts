import { type Edtf, partsOf } from '#src/model/dates.ts';
import { formatDate } from '#src/words/format-date.ts';
import type { Edition } from './edition.ts';

/** A date in words, and in the form of HTML's `time` where it is a single one. */
export interface DateView {
  readonly text: string;
  readonly machine?: string;
}

/** An EDTF date in the words of the interface. */
export function dateView({ site, words }: Edition, value: Edtf): DateView {
  const text = formatDate(value, site.language, words.dates);
  return partsOf(value).type === 'date' ? { text, machine: value.replace(/[~?%]/g, '') } : { text };
}
