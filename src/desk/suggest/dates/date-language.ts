/** What words say of a date, together with the parts that they give: a day, month, year, weekday, or a number of units. */
export interface Meaning {
  /** So many years, months, weeks or days from the day of publication: “last month” is −1. */
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  /** Of a week: Saturday and Sunday only. */
  readonly weekend?: true;
  /** What is not said, is that which makes the date nearest to the day of publication: the year of “17 October”. */
  readonly nearest?: 'month' | 'year';
  /** Which of the days of a name is meant: “last Monday”; `told`: what the sentence tells, by a word for the future in it. */
  readonly weekday?: 'last' | 'next' | 'this' | 'told';
  /** A number of units back, or ahead. */
  readonly away?: -1 | 1;
  /** A decade, which is given by its first year. */
  readonly decade?: true;
}

export interface DateTemplate {
  readonly rule: string;
  /**
   * A regular expression, with `{day}`, `{day2}`, `{month}`, `{year}`, `{weekday}`, `{number}` and `{unit}` for the parts. It matches
   * whole words.
   */
  readonly pattern: string;
  readonly meaning: Meaning;
  readonly confidence: number;
}

/** How a language writes dates. */
export interface DateLanguage {
  /** Twelve, from January on, each with all its forms: `January|Jan\\.?`. */
  readonly months: readonly string[];
  /** Seven, from Monday on. */
  readonly weekdays: readonly string[];
  /** Words for numbers, from one on. */
  readonly numbers: readonly string[];
  readonly units: { readonly day: string; readonly week: string; readonly month: string; readonly year: string };
  /** The pattern of a day of the month: `\\d{1,2}(?:st|nd|rd|th)?`. */
  readonly day: string;
  /** Whether months and days are written as they are listed, so that “may” is no month. */
  readonly namesAreCapital?: true;
  /** Words that tell that a sentence speaks of the future. */
  readonly future: string;
  /** The more specific ones first. */
  readonly templates: readonly DateTemplate[];
  /** Whether words stand without spaces, so that what is next to a match tells nothing. */
  readonly isUnspaced?: true;
}
