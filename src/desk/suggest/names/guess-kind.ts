import type { ActorKind } from '#src/core/model/actor.ts';

const organizations =
  /\b(?:Agency|Army|Assembly|Association|Authority|Bank|Bureau|Cabinet|Chamber|Church|Club|Commission|Committee|Company|Congress|Corp|Corporation|Council|Court|Department|Federation|Foundation|Fund|Government|Group|Inc|Institute|Ltd|Ministry|Movement|Office|Organi[sz]ation|Parliament|Party|Police|Post|Press|Senate|Society|Times|Trust|Union|University)\b/;

/** Those whom an article means all of, not some whom it does not name. */
const groups =
  /\b(?:allies|citizens|communit(?:y|ies)|companies|countries|families|farmers|ferrymen|forces|nations|parties|public|refugees|residents|soldiers|states|students|troops|unions|voters|workers)\b/i;

/**
 * Guesses what an actor is by the words that name it. Plain rules, which an author corrects: a country, an organization’s words
 * or an acronym, several names, a name with capitals, words for a group, somebody without a name.
 */
export function guessKind(words: string, language: string): ActorKind {
  const bare = words.replace(/^(?:the|a|an)\s+/i, '');
  if (isCountry(bare, language)) return 'state';
  const isNamed = /^(?:\p{Lu}|\p{Lo})/u.test(bare);
  if (!isNamed) return groups.test(bare) ? 'group' : 'unnamed';
  if (/, | and |\p{Ll}-\p{Lu}\p{L}+-\p{Lu}/u.test(bare) || groups.test(bare)) return 'group';
  return organizations.test(bare) || /^\p{Lu}{2,}(?:-?\d+)?$/u.test(bare) ? 'organization' : 'person';
}

const countries = new Map<string, ReadonlySet<string>>();

function isCountry(words: string, language: string): boolean {
  return [language, 'en'].some((tag) => {
    let names = countries.get(tag);
    if (!names) countries.set(tag, (names = countryNames(tag)));
    return names.has(words);
  });
}

/** Codes that have a name, and are none of countries: unions, regions, and what is for tests. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

function countryNames(language: string): ReadonlySet<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = all.filter((code) => !noCountries.has(code));
  const styles = ['long', 'short'] as const;
  const names = styles.flatMap((style) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
    return codes.flatMap((code) => display.of(code) ?? []);
  });
  return new Set(names.flatMap((name) => [name, ...name.split(/\s*[(&].*$/)].filter(Boolean)));
}
