import type { ActorKind } from '#src/core/model/actor.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { NameKind } from '#src/desk/suggest/suggestion.ts';
import { type PlacedSuggestion, wordsAt } from './place-suggestions.ts';
import { quotationOf } from './quotation-of.ts';
import type { Planned, Session } from './session.ts';
import { createAndMark, createQuotation, markWords } from './steps.ts';

/** What an author accepts: suggestions that all mean the same, and as which entry, where that is not what they say themselves. */
export interface Acceptance {
  readonly suggestions: readonly PlacedSuggestion[];
  readonly as?: string;
}

export interface KnownEntry {
  readonly kind: 'actor' | 'event' | 'quote';
  readonly name: string;
}

/** The entries that there are, saved or not, by their ids. */
export type KnownEntries = ReadonlyMap<string, KnownEntry>;

/** Plans what accepting does: words are marked, and what is new gets a file. Refused, with the reason, where the author must decide more. */
export function acceptSuggestions(
  session: Session,
  { suggestions, as }: Acceptance,
  known: KnownEntries,
  all: readonly PlacedSuggestion[],
): Planned {
  const [first] = suggestions;
  if (!first) return { refused: 'Nothing is chosen.' };
  switch (first.suggestion.kind) {
    case 'name':
      return acceptNames(session, suggestions, as, known);
    case 'scare':
      return markWords(session, first.places, { name: 'scare' }, 'a scare quote');
    case 'quotation':
      return acceptQuotation(session, first, as, known, all);
    case 'date':
      return { refused: 'A date is not marked in the text: write it as “when” of an event.' };
  }
}

function acceptNames(
  session: Session,
  suggestions: readonly PlacedSuggestion[],
  as: string | undefined,
  known: KnownEntries,
): Planned {
  const places = suggestions.flatMap((one) => one.places);
  const named = suggestions.flatMap(({ suggestion }) => (suggestion.kind === 'name' ? [suggestion] : []));
  const ids = new Set(as === undefined ? named.flatMap(({ entries }) => entries) : [as]);
  const [id, ...others] = ids;
  const words = quoted(suggestions[0]?.words ?? '');
  if (id !== undefined && others.length > 0)
    return { refused: `${words} may be ${[...ids].join(' or ')}. Say which: ${words.slice(1, -1)}=${id}.` };
  if (id !== undefined) {
    const entry = known.get(id);
    if (!entry || entry.kind === 'quote') return { refused: `There is no actor or event ${quoted(id)}.` };
    return markWords(session, places, { name: entry.kind, id }, entry.name);
  }
  const created = named.find((one) => one.created)?.created;
  if (!created) return { refused: `It is not known whom ${words} names.` };
  const kind = actorKindOf(created.kind);
  if (!kind)
    return {
      refused: `${words} seems to be a place, which is no actor. If it is somebody’s name, or stands for a state, accept it as that entry.`,
    };
  return createAndMark(session, new Set(known.keys()), places, { kind: 'actor', name: created.name, actorKind: kind });
}

/** Undefined for a place, which is none of the kinds. */
function actorKindOf(kind: NameKind): ActorKind | undefined {
  return kind === 'place' ? undefined : kind;
}

function acceptQuotation(
  session: Session,
  one: PlacedSuggestion,
  as: string | undefined,
  known: KnownEntries,
  all: readonly PlacedSuggestion[],
): Planned {
  const { suggestion, places, speaker } = one;
  if (suggestion.kind !== 'quotation') return { refused: 'This is not a quotation.' };
  const isActor = (entry: string) => known.get(entry)?.kind === 'actor';
  const { meant, quotation } = quotationOf(session, one, suggestion, all, isActor);
  const [id, other] = as === undefined ? meant.entries : [as];
  if (id === undefined || other !== undefined || !isActor(id)) {
    const who = speaker ? `Accept ${quoted(wordsAt(session.article, speaker))}, the speaker, first, or say` : 'Say';
    return { refused: `It is not known who speaks ${quoted(one.words, 40)}. ${who} who it is by an id.` };
  }
  return createQuotation(session, new Set(known.keys()), places, { ...quotation, speaker: id });
}
