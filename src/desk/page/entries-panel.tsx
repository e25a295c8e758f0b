import { useMemo, useState } from 'preact/hooks';
import { describe, type ListedEntry } from '#src/desk/session/entries.ts';
import { findEntries, searchable } from '#src/desk/session/find-entries.ts';
import { nameIn, useDesk, useDeskState } from './desk-context.ts';

const kinds = [
  ['actor', 'Actors'],
  ['event', 'Events'],
  ['quote', 'Quotations'],
] as const;

/** All entries of the edition, those that this article names first. */
export function EntriesPanel() {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<ListedEntry['kind']>('actor');
  const all = useMemo(() => searchable(state.entries.values()), [state.entries]);
  const found = findEntries(
    all.filter(({ entry }) => entry.kind === kind),
    typed,
    state.session.id,
    100,
  );
  return (
    <>
      <fieldset class="filters">
        <legend class="unseen">Which entries are shown</legend>
        {kinds.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        aria-label="Find an entry"
        placeholder="Find"
        value={typed}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
      />
      <ul class="waiting">
        {found.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="plain"
              onClick={() => desk.set({ entry: entry.path, chosen: undefined, tab: 'chosen' })}
            >
              <bdi>{nameIn(state, entry.id)}</bdi>
            </button>
            <p class="quiet">
              {describe(entry, (id) => nameIn(state, id))}
              {entry.kind === 'quote' && ` (${entry.id})`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
