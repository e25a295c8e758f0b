import { type LanguageAttributes, directionOf, isolated, languageAttributes } from '#src/core/words/direction.ts';
import { edition } from './edition.ts';

/**
 * The `lang` and `dir` attributes of an element whose words are in a language: `<p {...inLanguage('ar')}>`. None if it is the
 * language of the page. For elements that are not inside an element in another language.
 */
export function inLanguage(language: string | undefined): LanguageAttributes {
  return language === undefined ? {} : languageAttributes(language, edition().site.language);
}

/** The same for words in the page's language inside an element in another language. */
export function inPageLanguage(language: string): LanguageAttributes {
  return languageAttributes(edition().site.language, language);
}

/** The same without `dir`, for words inside an element that has it. */
export function langOf(language: string): string | undefined {
  return inLanguage(language).lang;
}

/** The direction of an element that contains words in a language among others; undefined if it is that of the page. */
export function dirOf(language: string): LanguageAttributes['dir'] {
  return inLanguage(language).dir;
}

/** A name within a plain-text sentence of the page, with Unicode isolates around it if it runs in the other direction. */
export function setApart(name: string): string {
  return isolated(name, edition().site.language);
}

/** The language and direction of the page itself. */
export function pageLanguage(): LanguageAttributes {
  const lang = edition().site.language;
  return { lang, ...(directionOf(lang) === 'rtl' ? { dir: 'rtl' } : {}) };
}
