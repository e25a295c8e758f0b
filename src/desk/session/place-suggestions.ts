import { type ArticleDocument, type Place, placeOfSpan } from '#src/desk/document/document.ts';
import type { Span, Suggestion } from '#src/desk/suggest/suggestion.ts';

/** A suggestion, and where its words stand in the article. */
export interface PlacedSuggestion {
  /** The same for the same words, whenever suggestions are made anew: `name 120-133`. */
  readonly key: string;
  readonly suggestion: Suggestion;
  /** Its places in the order of the text: one, but for quotations that are parted. */
  readonly places: readonly Place[];
  /** Its words; those of several places have “ … ” between them. */
  readonly words: string;
  /** Of a quotation: where its speaker, its cue and those who passed it on are mentioned. */
  readonly speaker?: Place;
  readonly cue?: Place;
  readonly through: readonly Place[];
}

/** Finds where the suggestions for the article’s joined text stand in its passages, in the order of the text. */
export function placeSuggestions(
  suggestions: readonly Suggestion[],
  article: ArticleDocument,
): readonly PlacedSuggestion[] {
  const placesOf = (spans: readonly (Span | undefined)[]): Place[] =>
    spans.flatMap((span) => (span && placeOfSpan(article, span)) ?? []);
  return suggestions
    .map((suggestion): PlacedSuggestion => {
      const isQuotation = suggestion.kind === 'quotation';
      const spans = isQuotation ? suggestion.pieces : [suggestion.at];
      const places = placesOf(spans);
      const [speaker] = isQuotation ? placesOf([suggestion.speaker]) : [];
      const [cue] = isQuotation ? placesOf([suggestion.cue]) : [];
      return {
        key: `${suggestion.kind} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
        suggestion,
        places,
        words: places.map((place) => wordsAt(article, place)).join(' … '),
        through: isQuotation ? placesOf(suggestion.through) : [],
        ...(speaker ? { speaker } : {}),
        ...(cue ? { cue } : {}),
      };
    })
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => compare(a.places[0], b.places[0]));
}

/** The words at a place of an article. */
export function wordsAt({ passages }: ArticleDocument, { passage, start, end }: Place): string {
  return passages[passage]?.text.slice(start, end) ?? '';
}

/** In the order of the text; what contains another comes before it. */
export function compare(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return 0;
  return a.passage - b.passage || a.start - b.start || b.end - a.end;
}
