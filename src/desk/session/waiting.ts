import type { ArticleDocument, DeskMark, Place } from '#src/desk/document/document.ts';
import type { PlacedSuggestion } from './place-suggestions.ts';

/** The suggestions that the author has neither accepted, nor settled by marks of their own, nor refused. */
export function waiting(
  suggestions: readonly PlacedSuggestion[],
  { passages }: ArticleDocument,
  isRefused: (suggestion: PlacedSuggestion) => boolean,
): readonly PlacedSuggestion[] {
  return suggestions.filter(
    (one) =>
      one.suggestion.kind !== 'date' &&
      !isSettled(one, (place) => passages[place.passage]?.marks ?? []) &&
      !isRefused(one),
  );
}

function isSettled({ suggestion, places }: PlacedSuggestion, marksOf: (place: Place) => readonly DeskMark[]): boolean {
  switch (suggestion.kind) {
    case 'name': {
      const { entries } = suggestion;
      return places.every((place) =>
        marksOf(place).some(
          (mark) =>
            isName(mark) &&
            overlap(mark, place) > 0 &&
            // In a longer name that is marked, another one can be marked: “Chinese” in “Chinese Foreign Ministry”.
            (!isWithin(place, mark) || isSame(place, mark) || entries.length === 0 || entries.includes(mark.id ?? '')),
        ),
      );
    }
    case 'quotation':
      // Half of the words marked as spoken, be it by several segments, is a decision of the author’s.
      return places.every((place) => {
        const marks = marksOf(place).filter((mark) => isSpoken(mark) && overlap(mark, place) > 0);
        const inner = marks.filter((mark) => isWithin(mark, place));
        const isInner = suggestion.within !== undefined;
        if (!isInner && marks.some((mark) => isWithin(place, mark))) return true;
        return inner.reduce((sum, mark) => sum + overlap(mark, place), 0) * 2 >= place.end - place.start;
      });
    case 'scare':
      return places.every((place) => marksOf(place).some((mark) => isSpoken(mark) && isWithin(place, mark)));
    case 'date':
      return true;
  }
}

function isName({ name }: DeskMark): boolean {
  return name === 'actor' || name === 'event';
}

function isSpoken({ name }: DeskMark): boolean {
  return name === 'quote' || name === 'scare';
}

type Range = Pick<Place, 'start' | 'end'>;

function overlap(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}
