import { joinedText } from '#src/desk/document/document.ts';
import { placeSuggestions } from '#src/desk/session/place-suggestions.ts';
import { type LexiconEntry, makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggest } from '#src/desk/suggest/suggest.ts';
import { derived } from './act.ts';
import type { Desk, DeskState } from './state.ts';

/** How long the author must pause after a new name before suggestions are made anew. */
const pause = 400;

/** Makes the suggestions for the article, and makes them anew when the edition has other names than before. */
export function suggestionsFor(desk: Desk): void {
  let names = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function make(): void {
    const { session } = desk.state;
    const { language, published } = session.article.data;
    const entries = namedEntries(desk.state);
    names = namesOf(entries);
    const suggestions = suggest({ text: joinedText(session.article), language, published }, makeLexicon(entries));
    desk.set(derived(session, placeSuggestions(suggestions, session.article)));
  }

  let known = desk.state.entries;
  desk.subscribe(() => {
    const { entries } = desk.state;
    if (entries === known) return;
    known = entries;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (namesOf(namedEntries(desk.state)) !== names) make();
    }, pause);
  });
  make();
}

function namedEntries({ entries }: DeskState): readonly LexiconEntry[] {
  return [...entries.values()].flatMap((entry): LexiconEntry[] => (entry.kind === 'quote' ? [] : [entry]));
}

/** All that suggestions take from the entries, to be compared. */
function namesOf(entries: readonly LexiconEntry[]): string {
  return entries
    .map((entry) =>
      entry.kind === 'event'
        ? `${entry.id} ${entry.data.name}`
        : JSON.stringify([
            entry.id,
            entry.data.name,
            entry.data.kind,
            entry.data.names,
            entry.data.aliases,
            entry.data.roles,
          ]),
    )
    .join('\n');
}
