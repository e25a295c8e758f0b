import { type LanguageAttributes, directionOf, isolated, languageAttributes } from '#src/core/words/direction.ts';
import { edition } from './edition.ts';

/**
 * What an element of a page says of the language of its words, as attributes: `<p {...inLanguage('ar')}>`. Nothing where
 * that is the language of the page. Meant for elements that stand in no other element of another language.
 */
export function inLanguage(language: string | undefined): LanguageAttributes {
  return language === undefined ? {} : languageAttributes(language, edition().site.language);
}

/** The same for words of the page in an element of another language. */
export function inPageLanguage(language: string): LanguageAttributes {
  return languageAttributes(edition().site.language, language);
}

/** The same without the direction, for words in an element that has it. */
export function langOf(language: string): string | undefined {
  return inLanguage(language).lang;
}

/** The direction of an element that holds words of a language beside others; undefined where it is that of the page. */
export function dirOf(language: string): LanguageAttributes['dir'] {
  return inLanguage(language).dir;
}

/** A name for a sentence of the page that is plain text, set apart where it runs the other way. */
export function setApart(name: string): string {
  return isolated(name, edition().site.language);
}

/** The language and direction of the page itself. */
export function pageLanguage(): LanguageAttributes {
  const lang = edition().site.language;
  return { lang, ...(directionOf(lang) === 'rtl' ? { dir: 'rtl' } : {}) };
}
