import type { DirectiveName } from '#src/core/language/language.ts';
import {
  type DeskMark,
  type Place,
  extendByWord,
  isRefused,
  markOf,
  placesOf,
  shrinkByWord,
  snap,
} from '#src/desk/document/document.ts';
import { shapeOf } from '#src/desk/session/quotation-of.ts';
import { formOfWords } from '#src/desk/session/form-of-words.ts';
import { type NewEntry, createFor, markWords, removeMark, setMark, setPlace } from '#src/desk/session/steps.ts';
import { meantBy } from '#src/desk/session/speaker-of.ts';
import { act } from './act.ts';
import { choose, taken } from './decide.ts';
import { wordsAt } from '#src/desk/session/place-suggestions.ts';
import { currentOf } from './go.ts';
import type { Desk } from './state.ts';
import { selectedStretches } from './text-places.ts';

/** The words that a command is about: those selected in the text, or else those of the suggestion that is looked at. */
export function wordsInHand(desk: Desk, name: DirectiveName): readonly Place[] {
  const { session } = desk.state;
  const selected = desk.text && selectedStretches(desk.text);
  const stretches = selected ?? currentOf(desk.state)?.places ?? [];
  return stretches.flatMap(({ passage, start, end }) => {
    const place = { passage, start, end };
    const snapped = snap(session.article, place, name);
    // A name can be misprinted without its genitive.
    const bare = name === 'sic' ? snap(session.article, place, 'actor') : undefined;
    return (bare && bare.end >= end ? bare : snapped) ?? [];
  });
}

/** Marks the words in hand. Of actors, events and quotations it asks which; a mark that is chosen becomes one of that kind. */
export function markAs(desk: Desk, name: DirectiveName): void {
  const selected = wordsInHand(desk, name);
  const chosen = chosenMark(desk);
  if (selected.length === 0 && chosen) {
    changeKind(desk, chosen, name);
    return;
  }
  markPlaces(desk, name, selected);
}

/** Marks words; of actors, events and quotations it asks which. */
function markPlaces(desk: Desk, name: DirectiveName, places: readonly Place[]): void {
  const { session, suggestions } = desk.state;
  const [place] = places;
  if (!place) {
    desk.set({ said: 'Select words in the text first, or go to a suggestion.' });
    return;
  }
  if ((name === 'actor' || name === 'event' || name === 'sic') && places.length > 1) {
    desk.set({ said: 'Select words within one paragraph: a mark does not go beyond it.' });
    return;
  }
  const meant = meantBy(place, session.article, suggestions);
  if (desk.text && selectedStretches(desk.text)) desk.set({ current: undefined, chosen: undefined });
  switch (name) {
    case 'actor':
    case 'event': {
      const others = otherPlaces(desk, place);
      desk.set({ question: { kind: 'entry', as: name, places, others, meant } });
      return;
    }
    case 'quote': {
      const quotation = { ...shapeOf(session, places, formOfWords(wordsAt(session.article, place))), through: [] };
      desk.set({ question: { kind: 'speaker', places, meant: { entries: [] }, quotation } });
      return;
    }
    case 'scare': {
      const step = markWords(session, places, { name }, 'a scare quote');
      if (act(desk, step) && !isRefused(step)) choose(desk, step.keys?.[0]);
      return;
    }
    case 'sic':
      desk.set({ question: { kind: 'glitch', place } });
  }
}

/** Makes a mark one of another kind. What that kind has to know besides is asked for. */
function changeKind(desk: Desk, mark: DeskMark, name: DirectiveName): void {
  if (name === mark.name && name !== 'actor' && name !== 'event') return;
  if (name === 'scare') changeChosen(desk, { name });
  else if (name === 'actor' || name === 'event') {
    const meant = meantBy(mark, desk.state.session.article, desk.state.suggestions);
    desk.set({ question: { kind: 'entry', as: name, places: [mark], others: [], meant } });
  } else if (act(desk, removeMark(desk.state.session, mark))) {
    desk.set({ chosen: undefined });
    markPlaces(desk, name, [mark]);
  }
}

/** The other places with the same words that nothing names yet. */
function otherPlaces({ state }: Desk, place: Place): readonly Place[] {
  const { article } = state.session;
  return placesOf(article, wordsAt(article, place)).filter(
    ({ passage, start, mark, within }) =>
      !mark && !within && !(passage === place.passage && start < place.end && start >= place.start),
  );
}

export function chosenMark({ state }: Desk): DeskMark | undefined {
  return state.chosen === undefined ? undefined : markOf(state.session.article, state.chosen);
}

/** Takes the chosen mark away. */
export function unmarkChosen(desk: Desk): void {
  const mark = chosenMark(desk);
  if (mark && act(desk, removeMark(desk.state.session, mark))) desk.set({ chosen: undefined });
}

/** Makes the chosen mark longer or shorter by a word, at its end or its beginning. */
export function resize(desk: Desk, by: 1 | -1, at: 'start' | 'end'): void {
  const mark = chosenMark(desk);
  if (!mark) return;
  const { session } = desk.state;
  const place =
    by === 1 ? extendByWord(session.article, mark, at, mark.name) : shrinkByWord(session.article, mark, at, mark.name);
  if (!place) {
    desk.set({ said: by === 1 ? 'There is no further word.' : 'A mark has one word at least.' });
    return;
  }
  const step = setPlace(session, mark, place);
  if (act(desk, step) && !isRefused(step)) choose(desk, step.keys?.[0]);
}

/** Creates an actor or event, and lets the chosen mark name it. */
export function createForChosen(desk: Desk, entry: NewEntry): void {
  const mark = chosenMark(desk);
  if (!mark) return;
  const step = createFor(desk.state.session, taken(desk), mark, entry);
  if (act(desk, step) && !isRefused(step)) choose(desk, step.keys?.[0]);
}

/** Changes what the chosen mark says: which entry it names, its kind, its reading. */
export function changeChosen(desk: Desk, change: Parameters<typeof setMark>[2]): void {
  const mark = chosenMark(desk);
  if (!mark) return;
  const step = setMark(desk.state.session, mark, change);
  if (act(desk, step) && !isRefused(step)) choose(desk, step.keys?.[0]);
}
