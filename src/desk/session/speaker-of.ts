import type { ArticleDocument, Place } from '#src/desk/document/document.ts';
import { guessKind } from '#src/desk/suggest/names/guess-kind.ts';
import type { NameKind } from '#src/desk/suggest/suggestion.ts';
import type { PlacedSuggestion } from './place-suggestions.ts';

/** Who the words of a mention mean. */
export interface Meant {
  /** Ids of actors, the most probable first. */
  readonly entries: readonly string[];
  /** What to create, if it is none of them. */
  readonly created?: { readonly name: string; readonly kind: NameKind };
}

/** Whom a mention of a speaker means: the actor that its words are marked as, or else the one that is suggested. */
export function meantBy(
  place: Place,
  { passages, data }: ArticleDocument,
  suggestions: readonly PlacedSuggestion[],
): Meant {
  const overlaps = (other: Place) =>
    other.passage === place.passage && other.start < place.end && other.end > place.start;
  const marks = (passages[place.passage]?.marks ?? []).filter((mark) => mark.name === 'actor' && overlaps(mark));
  const marked = longest(marks)?.id;
  if (marked !== undefined) return { entries: [marked] };
  const named = suggestions.filter(({ suggestion, places }) => suggestion.kind === 'name' && places.some(overlaps));
  const [first] = named.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (first?.suggestion.kind === 'name') {
    const { entries, created } = first.suggestion;
    return { entries, ...(created ? { created } : {}) };
  }
  const words = passages[place.passage]?.text.slice(place.start, place.end) ?? '';
  return { entries: [], ...(words ? { created: { name: words, kind: guessKind(words, data.language) } } : {}) };
}

function longest<One extends { readonly start: number; readonly end: number }>(all: readonly One[]): One | undefined {
  return all.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function lengthOf({ places: [place] }: PlacedSuggestion): number {
  return place ? place.end - place.start : 0;
}
