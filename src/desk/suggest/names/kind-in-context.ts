import type { NameKind } from '../suggestion.ts';
import { startsWithFamilyName } from './family-names.ts';
import { isAcronym } from './evidence.ts';
import { guessKind } from './guess-kind.ts';
import type { Vocabulary } from './words/index.ts';

/** What stands around a name. */
export interface NameContext {
  readonly hasTitle: boolean;
  /** The word before it in its sentence, in small letters. */
  readonly before: string;
  /** Whether “the mayor of”, “the city of” stands before it. */
  readonly isOfPlace: boolean;
  /** The word after it. */
  readonly after: string;
}

/**
 * What a new name with capitals names. Its own words decide where they can: those of organizations and places, given names.
 * Else a title, a verb of saying or a preposition beside it does; `none` where its words say that it is no actor, but a law or
 * a war.
 */
export function kindInContext(
  words: readonly string[],
  { hasTitle, before, isOfPlace, after }: NameContext,
  vocabulary: Vocabulary,
  language: string,
): NameKind | 'none' {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const { organizations, places, neither, givenNames, surnamesToo, inPlace, articles, isSaying } = vocabulary;
  if (hasTitle) return 'person';
  if (vocabulary.peoples.has(last) && words.length === 1) return 'group';
  if (vocabulary.knownPlaces.has(words.join(' '))) return 'place';
  // al-Qaeda
  if (words.length === 1 && (isAcronym(first) || /^\p{Ll}/u.test(first))) return 'organization';
  const isGiven = givenNames.has(first) && words.length > 1;
  if (isGiven && words.length === 2 && surnamesToo.has(last)) return 'person';
  if (words.length > 1) {
    if (isOf(words, organizations)) return 'organization';
    if (isOf(words, places)) return 'place';
  }
  if (organizations.has(last)) return 'organization';
  if (places.has(last)) return 'place';
  if (neither.has(last) || (neither.has(first) && words.length > 1 && !isGiven)) return 'none';
  if (words.length > 1 && places.has(first)) return 'place';
  const guessed = guessKind(words.join(' '), language);
  if (guessed !== 'person' && guessed !== 'unnamed')
    return guessed === 'organization' && inPlace.has(before) && words.length > 1 ? 'place' : guessed;
  if (isSurelyPerson(words, vocabulary)) return 'person';
  if (words.length > 4 || words.some((word) => word.length > 3 && vocabulary.isCommon(word.toLowerCase())))
    return 'organization';
  if (words.length === 1 && givenNames.has(first)) return 'person';
  if (inPlace.has(before) || isOfPlace || /^(?:San|Sankt|Saint|Santa|St\.?)$/.test(first)) return 'place';
  if (articles.has(before)) return 'organization';
  if (isSaying(after) || isSaying(before)) return 'person';
  return words.length > 1 || before === '' ? 'person' : 'organization';
}

/** Whether the words by themselves tell that they name a person: a given name, initials, the form of a Korean name. */
export function isSurelyPerson(words: readonly string[], { givenNames }: Vocabulary): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const [first = ''] = words;
  return (
    givenNames.has(first) || startsWithFamilyName(words) || words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word))
  );
}

/** “Ministry of Health”, “Gulf of Mexico”: what is of something is what its first words say. */
function isOf(words: readonly string[], kinds: ReadonlySet<string>): boolean {
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  return of > 0 && kinds.has(words[of - 1] ?? '');
}
