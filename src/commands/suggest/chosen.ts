import { nearest } from '#src/core/model/nearest.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { Acceptance } from '#src/desk/session/accept-suggestions.ts';
import type { PlacedSuggestion } from '#src/desk/session/place-suggestions.ts';

/**
 * The suggestions that an author names: by a number, by their words, or by whom they mean, an id or a new name; with `=<id>` behind
 * it, as what they are to be accepted. Pronouns, of which it is least sure whom they mean, are only named by themselves. All that are named so are in the list that was shown.
 */
export function chosen(waiting: readonly PlacedSuggestion[], named: string): Acceptance | { readonly refused: string } {
  const [, before = named, as] = /^(.+)=([a-z0-9-]+)$/u.exec(named) ?? [];
  const suggestions = find(waiting, before) ?? [];
  if (suggestions.length > 0) return { suggestions, ...(as === undefined ? {} : { as }) };
  const near = nearest(before, [...new Set(waiting.flatMap(namesOf))]);
  return {
    refused: `No suggestion has the number, the words or the entry ${quoted(before)}.${near === undefined ? '' : ` Did you mean ${quoted(near)}?`}`,
  };
}

function find(waiting: readonly PlacedSuggestion[], named: string): readonly PlacedSuggestion[] | undefined {
  if (/^\d+$/.test(named)) {
    const one = waiting[Number(named) - 1];
    return one && [one];
  }
  const byWords = waiting.filter(({ words }) => words === named);
  // Quotations and scare quotes are decided one by one.
  const [first] = byWords;
  if (first && first.suggestion.kind !== 'name') return [first];
  if (byWords.length > 0) return byWords.filter(({ suggestion }) => suggestion.kind === 'name');
  return waiting.filter((one) => one.suggestion.rule !== 'pronoun' && meaningOf(one) === named);
}

/** What a name means, if that is certain: its only entry, or what is to be created. */
function meaningOf({ suggestion }: PlacedSuggestion): string | undefined {
  if (suggestion.kind !== 'name') return undefined;
  const [entry, other] = suggestion.entries;
  if (other !== undefined) return undefined;
  return entry ?? suggestion.created?.name;
}

function namesOf(one: PlacedSuggestion): string[] {
  const meaning = meaningOf(one);
  return meaning === undefined ? [one.words] : [one.words, meaning];
}
