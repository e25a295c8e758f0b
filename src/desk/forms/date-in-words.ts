import { date, edtf } from '#src/core/model/fields.ts';
import { en } from '#src/core/words/en.ts';
import { formatDate } from '#src/core/words/format-date.ts';
import { wordsIn } from '#src/core/words/words.ts';

/** What a date means, or what is wrong with it and what to write instead. */
export type DateMeaning = { readonly words: string } | { readonly what: string; readonly todo: string };

/**
 * A typed date in words of a language: `2023-10~` → “about October 2023”. `kind` is that of the field: a `date` is a day, month
 * or year, a `period` may also be an interval.
 */
export function dateInWords(value: string, language: string, kind: 'date' | 'period' = 'period'): DateMeaning {
  const [issue] = (kind === 'date' ? date : edtf).safeParse(value).error?.issues ?? [];
  if (!issue) return { words: formatDate(value, language, (wordsIn(language) ?? en).dates) };
  const { what, todo } = ('params' in issue ? issue.params : undefined) as { what?: string; todo?: string };
  return { what: what ?? issue.message, todo: todo ?? '' };
}
