import { suggestQuotations } from './quotations/suggest-quotations.ts';
import type { SuggestedText, Suggestion } from './suggestion.ts';

/** Everything that is suggested for a text. Quotations come first, so that `within` is a place in this list too. */
export function suggest(text: SuggestedText): Suggestion[] {
  return [...suggestQuotations(text)];
}
