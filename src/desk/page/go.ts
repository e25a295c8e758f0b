import { truncated } from '#src/core/model/shown.ts';
import { compare } from '#src/desk/session/place-suggestions.ts';
import type { PlacedSuggestion } from '#src/desk/session/place-suggestions.ts';
import { type Place, markOf } from '#src/desk/document/document.ts';
import type { Desk, DeskState } from './state.ts';
import { rangesIn } from './text-places.ts';

/** The suggestions that the list shows. */
export function listed({
  waiting,
  filter,
  isByEntry,
}: Pick<DeskState, 'waiting' | 'filter' | 'isByEntry'>): readonly PlacedSuggestion[] {
  const shown = filter === 'all' ? waiting : waiting.filter(({ suggestion }) => suggestion.kind === filter);
  return isByEntry ? byEntry(shown) : shown;
}

/** What names the same stands together, in the order of the first of each; what names nothing comes last. */
function byEntry(all: readonly PlacedSuggestion[]): readonly PlacedSuggestion[] {
  const groups = Map.groupBy(all, ({ suggestion, key }) => {
    if (suggestion.kind !== 'name') return key;
    return suggestion.entries[0] ?? `new ${suggestion.created?.name}`;
  });
  const [names, others] = [true, false].map((isName) =>
    [...groups.values()].filter(([first]) => (first?.suggestion.kind === 'name') === isName),
  );
  return [...(names ?? []), ...(others ?? [])].flat();
}

/** The suggestion that is looked at, if it still waits. */
export function currentOf(state: DeskState): PlacedSuggestion | undefined {
  return state.waiting.find(({ key }) => key === state.current);
}

/** Goes to the next suggestion (1) or the one before (-1); from the last one to the first. */
export function step(desk: Desk, by: 1 | -1): void {
  const all = listed(desk.state);
  if (all.length === 0) {
    desk.set({ said: 'No suggestions are left.' });
    return;
  }
  const at = all.findIndex(({ key }) => key === desk.state.current);
  const next = at === -1 ? nearestTo(desk, all, by) : all[(at + by + all.length) % all.length];
  if (next) look(desk, next);
}

/** From where the author looks: the chosen mark, else the beginning. */
function nearestTo(desk: Desk, all: readonly PlacedSuggestion[], by: 1 | -1): PlacedSuggestion | undefined {
  const { chosen, session } = desk.state;
  const mark = chosen === undefined ? undefined : markOf(session.article, chosen);
  if (!mark) return by === 1 ? all[0] : all.at(-1);
  return by === 1
    ? (all.find(({ places }) => compare(places[0], mark) > 0) ?? all[0])
    : (all.findLast(({ places }) => compare(places[0], mark) < 0) ?? all.at(-1));
}

/** Looks at a suggestion: it is lit in the text and in the list, and told. */
export function look(desk: Desk, suggestion: PlacedSuggestion): void {
  const all = listed(desk.state);
  desk.set({
    current: suggestion.key,
    chosen: undefined,
    tab: 'suggestions',
    said: `${all.indexOf(suggestion) + 1} of ${all.length}: ${truncated(suggestion.words)}. ${suggestion.suggestion.reason}`,
  });
  reveal(desk, suggestion.places);
}

/** The suggestion after one that is being decided; of those that would still wait. */
export function lookAfter(desk: Desk, places: readonly Place[]): void {
  const all = listed(desk.state);
  const [first] = places;
  const done = desk.state.said.replace(/\.?$/, '.');
  const next = all.find((one) => compare(one.places[0], first) >= 0) ?? all[0];
  if (!next) {
    desk.set({ current: undefined, said: `${done} No suggestions are left.` });
    return;
  }
  const said = `${done} Next: ${truncated(next.words)}.`;
  desk.set({ current: next.key, chosen: undefined, tab: 'suggestions', said });
  reveal(desk, next.places);
}

/** Brings places of the text into view, and puts the caret before the first. */
export function reveal({ text }: Desk, [place]: readonly Place[]): void {
  const passage = place && text?.querySelector<HTMLElement>(`[data-passage="${place.passage}"]`);
  const range = passage && rangesIn(passage, [place])[0];
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  if (top < bar + 24 || bottom > innerHeight * 0.8)
    scrollBy({ top: top - bar - (innerHeight - bar) * 0.35, behavior: 'instant' });
  if (document.activeElement === text) document.getSelection()?.collapse(range.startContainer, range.startOffset);
}
