import { isEdtf } from '#src/core/model/dates.ts';
import type { DateSuggestion, SuggestedText } from '../suggestion.ts';
import { calendarDate, dayNumber, weekdayOf } from './calendar.ts';
import { type CompiledLanguage, compileLanguage } from './compile.ts';
import type { DateLanguage, Meaning } from './date-language.ts';
import { type DateParts, resolveDate } from './resolve.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { ko } from './words/ko.ts';
import { ru } from './words/ru.ts';

const languages: Readonly<Record<string, DateLanguage>> = { de, en, es, fr, ko, ru };
const compiled = new Map<string, CompiledLanguage>();

/** How far before a weekday a word may stand that tells whether it is to come. */
const reach = 80;

/** The dates that a text tells, as far as the day of publication is known for those that depend on it. In the order of the text. */
export function suggestDates({ text, language, published }: SuggestedText): DateSuggestion[] {
  const rules = languageOf(language);
  if (!rules) return [];
  const found: DateSuggestion[] = [];
  const taken = new Uint8Array(text.length);
  for (const { rule, expression, meaning, confidence } of rules.templates) {
    for (const { 0: words, index, groups = {} } of text.matchAll(expression)) {
      const [start, end] = [index, index + words.length];
      if (words === '' || words.includes('\n') || taken.subarray(start, end).includes(1)) continue;
      const isFuture = meaning.weekday === 'told' && rules.future.test(aroundIn(text, start, end));
      const parts = rules.partsOf(groups);
      const date = parts && resolveDate(meaning, parts, published, isFuture);
      if (date === undefined || !isEdtf(date)) continue;
      taken.fill(1, start, end);
      const wrong = parts && otherWeekday(date, parts);
      found.push({
        kind: 'date',
        at: { start, end },
        date,
        rule,
        reason: [reasonOf(rule, meaning, published), wrong].filter(Boolean).join(' '),
        confidence: wrong === undefined ? confidence : Math.min(confidence, 0.5),
      });
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** That a day falls on another day of the week than the words say: one of the two is wrong, and the text may be. */
function otherWeekday(date: string, { weekday }: DateParts): string | undefined {
  const day = calendarDate(date);
  if (weekday === undefined || day?.day === undefined) return undefined;
  const is = weekdayOf(dayNumber(day));
  return is === weekday
    ? undefined
    : `But that day is a ${en.weekdays[is]}, and the text says ${en.weekdays[weekday]}.`;
}

/** What stands before a weekday in its sentence, and the few words behind it. */
function aroundIn(text: string, start: number, end: number): string {
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = /^[ ,]*(?:[^\s.!?]+ ?){0,3}/.exec(text.slice(end, end + reach))?.[0] ?? '';
  return `${before} ${after}`;
}

function languageOf(tag: string): CompiledLanguage | undefined {
  const primary = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  const language = Object.hasOwn(languages, primary) ? languages[primary] : undefined;
  if (!language) return undefined;
  let found = compiled.get(primary);
  if (!found) compiled.set(primary, (found = compileLanguage(language)));
  return found;
}

/** The rule in words: “last month, counted from 2023-10-17, the day of publication”. */
function reasonOf(rule: string, meaning: Meaning, published: string | undefined): string {
  const name = rule.replaceAll('-', ' ');
  if (Object.keys(meaning).length === 0 || meaning.decade) return `The words give it: ${name}.`;
  if (meaning.nearest)
    return `The ${meaning.nearest} is not said; the nearest to the day of publication, ${published}, is taken.`;
  return `Counted from the day of publication, ${published}: ${name}.`;
}
