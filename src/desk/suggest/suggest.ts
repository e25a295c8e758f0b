import { suggestDates } from './dates/suggest-dates.ts';
import type { Lexicon } from './lexicon.ts';
import { suggestNames } from './names/suggest-names.ts';
import { suggestQuotations } from './quotations/suggest-quotations.ts';
import type { SuggestedText, Suggestion } from './suggestion.ts';

/** Everything that is suggested for a text. Quotations come first, so that `within` is a place in this list too. */
export function suggest(text: SuggestedText, lexicon: Lexicon): Suggestion[] {
  return [...suggestQuotations(text), ...suggestNames(text, lexicon), ...suggestDates(text)];
}
