export type Direction = 'ltr' | 'rtl';

/** The scripts that are written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set([
  ...['Adlm', 'Arab', 'Aran', 'Armi', 'Avst', 'Chrs', 'Cprt', 'Elym', 'Gara', 'Hatr', 'Hebr', 'Hung', 'Khar', 'Lydi'],
  ...['Mand', 'Mani', 'Mend', 'Merc', 'Mero', 'Narb', 'Nbat', 'Nkoo', 'Orkh', 'Ougr', 'Palm', 'Phli', 'Phlp', 'Phnx'],
  ...['Prti', 'Rohg', 'Samr', 'Sarb', 'Sidt', 'Sogd', 'Sogo', 'Syrc', 'Thaa', 'Yezi'],
]);

const known = new Map<string, Direction>();

/**
 * In which direction a language is written, by its tag: by the script that the tag names (`ks-Deva`, `pa-Arab`), else by
 * the one in which the language is most likely written, in the country that it names (`ar`, `az-IR`). A tag that cannot
 * be read is one of a language that runs from left to right.
 */
export function directionOf(tag: string): Direction {
  let direction = known.get(tag);
  if (direction === undefined) known.set(tag, (direction = rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr'));
  return direction;
}

function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return '';
  }
}

/** What an element has to say of the language of its words. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

/**
 * What an element with words of a language says of them on a page in another: nothing where both are the same, the
 * direction only where it is not the page's.
 */
export function languageAttributes(language: string, page: string): LanguageAttributes {
  if (language === page) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir === directionOf(page) ? {} : { dir }) };
}

/** Letters of the blocks that Unicode keeps for scripts that are written from right to left. */
const letterFromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name for a sentence in the language of the page, in places that hold plain text: where it has letters that run the
 * other way it is set apart by the characters that Unicode has for this, so that it leaves the order of the sentence.
 */
export function isolated(name: string, page: string): string {
  const isApart =
    directionOf(page) === 'ltr'
      ? letterFromRight.test(name)
      : [...name].some((letter) => /\p{L}/u.test(letter) && !letterFromRight.test(letter));
  return isApart ? `\u2068${name}\u2069` : name;
}
