import type { DateLanguage, DateTemplate } from './date-language.ts';
import type { DateParts } from './resolve.ts';

/** A template as a regular expression, and the reading of what it matches. */
export interface CompiledTemplate extends DateTemplate {
  readonly expression: RegExp;
}

export interface CompiledLanguage {
  readonly templates: readonly CompiledTemplate[];
  readonly future: RegExp;
  /** Undefined if what was matched is no name of a month or day. */
  partsOf(groups: Readonly<Record<string, string | undefined>>): DateParts | undefined;
}

const year = String.raw`(?:1[0-9]|20)\d\d`;

export function compileLanguage(language: DateLanguage): CompiledLanguage {
  const { months, weekdays, numbers, units } = language;
  const unitNames = Object.keys(units) as (keyof typeof units)[];
  const wholeWord = (source: string) => new RegExp(`^(?:${source})$`, 'iu');
  const name = (source: string) => new RegExp(`^(?:${source})$`, language.namesAreCapital ? 'u' : 'iu');
  const monthPatterns = months.map(name);
  const weekdayPatterns = weekdays.map(name);
  const numberPatterns = numbers.map(wholeWord);
  const unitPatterns = unitNames.map((unit) => wholeWord(units[unit]));
  const parts: Readonly<Record<string, string>> = {
    day: language.day,
    day2: language.day,
    month: months.join('|'),
    year,
    weekday: weekdays.join('|'),
    number: [...numbers, String.raw`\d{1,3}`].join('|'),
    unit: unitNames.map((unit) => units[unit]).join('|'),
  };
  const [before, after] = language.isUnspaced
    ? ['(?<![0-9])', '(?![0-9])']
    : [String.raw`(?<![\p{L}\p{N}]|\d[.,:/-])`, String.raw`(?![\p{L}\p{N}])`];
  const expressionOf = (pattern: string) =>
    new RegExp(
      `${before}(?:${pattern.replaceAll(/\{([a-z]+2?)\}/g, (_, part: string) => `(?<${part}>${parts[part] ?? ''})`)})${after}`,
      'giu',
    );
  const indexOf = (patterns: readonly RegExp[], text: string | undefined) => {
    const at = text === undefined ? -1 : patterns.findIndex((pattern) => pattern.test(text));
    return at === -1 ? undefined : at;
  };

  return {
    templates: language.templates.map((template) => ({ ...template, expression: expressionOf(template.pattern) })),
    future: new RegExp(language.future, 'iu'),
    partsOf: ({ day, day2, month, year: inYear, weekday, number, unit }) => {
      const atMonth = indexOf(monthPatterns, month);
      const atWeekday = indexOf(weekdayPatterns, weekday);
      if (month !== undefined && atMonth === undefined && numberIn(month) === undefined) return undefined;
      if (weekday !== undefined && atWeekday === undefined) return undefined;
      const atUnit = indexOf(unitPatterns, unit);
      const atNumber =
        number !== undefined && /^\d+$/.test(number) ? Number(number) - 1 : indexOf(numberPatterns, number);
      const unitName = atUnit === undefined ? undefined : unitNames[atUnit];
      return {
        ...given('day', numberIn(day)),
        ...given('day2', numberIn(day2)),
        ...given('month', atMonth === undefined ? numberIn(month) : atMonth + 1),
        ...given('year', numberIn(inYear)),
        ...given('weekday', atWeekday),
        ...given('number', atNumber === undefined ? undefined : atNumber + 1),
        ...(unitName ? { unit: unitName } : {}),
      };
    },
  };
}

function given<Name extends string>(name: Name, value: number | undefined): Partial<Record<Name, number>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, number>);
}

function numberIn(text: string | undefined): number | undefined {
  const digits = /\d+/.exec(text ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
