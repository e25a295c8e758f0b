import type { NameKind } from '../suggestion.ts';
import { isFamilyFirst } from './family-names.ts';
import { guessKind } from './guess-kind.ts';
import type { Vocabulary } from './words/index.ts';

/** What stands around a name. */
export interface NameContext {
  readonly hasTitle: boolean;
  /** The word before it in its sentence, in small letters. */
  readonly before: string;
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
  { hasTitle, before, after }: NameContext,
  vocabulary: Vocabulary,
  language: string,
): NameKind | 'none' {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (hasTitle) return 'person';
  if (vocabulary.organizations.has(last)) return 'organization';
  if (vocabulary.places.has(last)) return 'place';
  if (vocabulary.neither.has(last) || (vocabulary.neither.has(first) && words.length > 1)) return 'none';
  if (words.length > 1) {
    if (isOf(words, vocabulary.organizations)) return 'organization';
    if (isOf(words, vocabulary.places) || vocabulary.places.has(first)) return 'place';
  }
  const guessed = guessKind(words.join(' '), language);
  if (guessed !== 'person') return guessed === 'organization' && vocabulary.inPlace.has(before) && words.length > 1 ? 'place' : guessed;
  if (words.length > 4) return 'organization';
  if (vocabulary.givenNames.has(first) || isFamilyFirst(words)) return 'person';
  if (words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word)) || /^\p{Lu}\.$/u.test(first)) return 'person';
  if (vocabulary.saying.test(after)) return words.length > 1 || before === '' ? 'person' : 'organization';
  if (vocabulary.inPlace.has(before)) return 'place';
  if (vocabulary.articles.has(before)) return 'organization';
  return words.length > 1 || before === '' ? 'person' : 'organization';
}

/** “Ministry of Health”, “Gulf of Mexico”: what is of something is what its first words say. */
function isOf(words: readonly string[], kinds: ReadonlySet<string>): boolean {
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  return of > 0 && kinds.has(words[of - 1] ?? '');
}
