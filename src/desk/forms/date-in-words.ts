import { quoted } from '#src/core/model/shown.ts';
import { date, edtf } from '#src/core/model/fields.ts';
import { en } from '#src/core/words/en.ts';
import { formatDate } from '#src/core/words/format-date.ts';
import { wordsIn } from '#src/core/words/words.ts';
import { suggestDates } from '#src/desk/suggest/dates/suggest-dates.ts';

/** What a date means, or what is wrong with it and what to write instead; `meant` is the date that its words tell. */
export type DateMeaning =
  { readonly words: string } | { readonly what: string; readonly todo: string; readonly meant?: string };

/**
 * A typed date in words of a language: `2023-10~` → “about October 2023”. `kind` is that of the field: a `date` is a day, month
 * or year, a `period` may also be an interval. What is typed in words of the language or in English, “17 October 2023”, is
 * understood, and told as it is to be written; with the day of publication also “yesterday”.
 */
export function dateInWords(
  value: string,
  language: string,
  kind: 'date' | 'period' = 'period',
  published?: string,
): DateMeaning {
  const schema = kind === 'date' ? date : edtf;
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) return { words: formatDate(value, language, (wordsIn(language) ?? en).dates) };
  const { what, todo } = ('params' in issue ? issue.params : undefined) as { what?: string; todo?: string };
  const meant = toldDate(value, language, published) ?? toldDate(value, 'en', published);
  if (meant !== undefined && schema.safeParse(meant).success)
    return { what: what ?? issue.message, todo: `Did you mean ${quoted(meant)}?`, meant };
  return { what: what ?? issue.message, todo: todo ?? '' };
}

/** The date that a text tells, if it tells nothing else. */
function toldDate(text: string, language: string, published: string | undefined): string | undefined {
  const typed = text.trim();
  const [told, ...more] = suggestDates({ text: typed, language, ...(published === undefined ? {} : { published }) });
  return told && more.length === 0 && told.at.start === 0 && told.at.end === typed.length ? told.date : undefined;
}
