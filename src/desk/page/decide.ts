import type { ActorKind } from '#src/core/model/actor.ts';
import { type Place, isRefused, markOf } from '#src/desk/document/document.ts';
import type { Planned } from '#src/desk/session/session.ts';
import type { PlacedSuggestion } from '#src/desk/session/place-suggestions.ts';
import { refuse as refused } from '#src/desk/session/refusals.ts';
import { quotationOf } from '#src/desk/session/quotation-of.ts';
import type { Meant } from '#src/desk/session/speaker-of.ts';
import {
  type NewEntry,
  type NewQuotation,
  createAndMark,
  createQuotation,
  markWords,
} from '#src/desk/session/steps.ts';
import type { NameKind, QuotationSuggestion } from '#src/desk/suggest/suggestion.ts';
import { act } from './act.ts';
import { currentOf, lookAfter } from './go.ts';
import type { Desk, DeskState } from './state.ts';

/*
 * What becomes of suggestions. Each is decided by the author, alone or in a list that shows every place: nothing accepts all
 * of them unseen.
 */

/** Accepts a suggestion, by default the one that is looked at. Asks where it is open whom it means. */
export function accept(desk: Desk, one = currentOf(desk.state)): void {
  if (!one) return;
  const { suggestion, places } = one;
  switch (suggestion.kind) {
    case 'name': {
      const [entry, other] = suggestion.entries;
      if (entry !== undefined && other === undefined) nameIt(desk, places, entry);
      else
        desk.set({
          question: { kind: 'entry', as: 'actor', places, others: samePlaces(desk.state, one), meant: suggestion },
        });
      return;
    }
    case 'quotation':
      acceptQuotation(desk, one, suggestion);
      return;
    case 'scare':
      decide(desk, places, markWords(desk.state.session, places, { name: 'scare' }, 'a scare quote'));
      return;
    case 'date':
      return;
  }
}

/** Marks words as naming an entry that there is. */
export function nameIt(desk: Desk, places: readonly Place[], id: string): void {
  const { session, entries } = desk.state;
  const entry = entries.get(id);
  const name = entry?.kind === 'event' ? 'event' : 'actor';
  const as = entry && entry.kind !== 'quote' ? entry.data.name : id;
  decide(desk, places, markWords(session, places, { name, id }, as));
}

/** Does what was decided of words, and goes on: to the next suggestion, or else to the mark that was set. */
function decide(desk: Desk, places: readonly Place[], planned: Planned): void {
  const isOfSuggestion = currentOf(desk.state) !== undefined;
  if (!act(desk, planned)) return;
  if (isOfSuggestion) lookAfter(desk, places);
  else if (!isRefused(planned)) choose(desk, planned.keys?.[0]);
}

/** Marks words as a glitch, with what was meant or what is unclear. */
export function markGlitch(desk: Desk, place: Place, attributes: Readonly<Record<string, string>>): void {
  decide(desk, [place], markWords(desk.state.session, [place], { name: 'sic', attributes }, 'a glitch'));
}

/** Creates the entry that words name, and marks them. */
export function createIt(desk: Desk, places: readonly Place[], entry: NewEntry): void {
  decide(desk, places, createAndMark(desk.state.session, taken(desk), places, entry));
}

function acceptQuotation(desk: Desk, one: PlacedSuggestion, suggestion: QuotationSuggestion): void {
  const { session, suggestions, entries } = desk.state;
  const isActor = (id: string) => entries.get(id)?.kind === 'actor';
  const { meant, quotation } = quotationOf(session, one, suggestion, suggestions, isActor);
  const [speaker, other] = meant.entries;
  const { places } = one;
  if (speaker !== undefined && other === undefined) say(desk, places, { ...quotation, speaker });
  else desk.set({ question: { kind: 'speaker', places, meant, quotation } });
}

/** Creates a quotation of these words. */
export function say(desk: Desk, places: readonly Place[], quotation: NewQuotation): void {
  decide(desk, places, createQuotation(desk.state.session, taken(desk), places, quotation));
}

/** Looks at a mark: the panel shows what it names. */
export function choose(desk: Desk, key: string | undefined): void {
  const mark = key === undefined ? undefined : markOf(desk.state.session.article, key);
  if (!mark) {
    desk.set({ chosen: undefined });
    return;
  }
  const entry = mark.id === undefined ? undefined : desk.state.entries.get(mark.id);
  desk.set({ chosen: mark.key, current: undefined, entry: entry?.path, tab: 'chosen' });
}

/** Refuses a suggestion, by default the one that is looked at. It is remembered beside the content. */
export function refuse(desk: Desk, one = currentOf(desk.state)): void {
  if (one && act(desk, refused(desk.state.session, [one]))) lookAfter(desk, one.places);
}

/** Asks in which places to accept what names the same as a suggestion. */
export function acceptSame(desk: Desk, one = currentOf(desk.state)): void {
  if (one?.suggestion.kind !== 'name') {
    desk.set({ said: 'This can be done for names only: each quotation is decided by itself.' });
    return;
  }
  // What is no actor by itself needs the author's word on what it is.
  if (one.suggestion.entries.length === 0 && one.suggestion.created?.kind === 'place') {
    accept(desk, one);
    return;
  }
  const suggestions = sameAs(desk.state, one);
  desk.set({ question: { kind: 'same', suggestions, meant: one.suggestion } });
}

/** The suggestions that wait and name the same as one, itself included. A pronoun is decided by itself: it means now this one, now that. */
export function sameAs(
  { waiting }: DeskState,
  { suggestion: one, words }: PlacedSuggestion,
): readonly PlacedSuggestion[] {
  if (one.kind !== 'name') return [];
  const [entry] = one.entries;
  return waiting.filter(
    ({ suggestion: other, words: same }) =>
      other.kind === 'name' &&
      (other === one || other.rule !== 'pronoun') &&
      (entry !== undefined ? other.entries[0] === entry : same === words || other.created?.name === one.created?.name),
  );
}

function samePlaces(state: DeskState, one: PlacedSuggestion): readonly Place[] {
  return sameAs(state, one).flatMap(({ key, places }) => (key === one.key ? [] : places));
}

/** The kinds that an actor can have; a place is one only as a state. */
export function actorKindOf(kind: NameKind): ActorKind {
  return kind === 'place' ? 'state' : kind;
}

/** What is proposed to be created for words. */
export function createdFor(meant: Meant, words: string, as: 'actor' | 'event'): NewEntry {
  const name = meant.created?.name ?? words;
  return as === 'event'
    ? { kind: 'event', name }
    : { kind: 'actor', name, actorKind: actorKindOf(meant.created?.kind ?? 'person') };
}

export function taken({ state }: Desk): ReadonlySet<string> {
  return new Set(state.entries.keys());
}

export function wordsOf({ session }: DeskState, place: Place | undefined): string {
  return place ? (session.article.passages[place.passage]?.text.slice(place.start, place.end) ?? '') : '';
}
