import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import type { PlacedSuggestion } from '#src/desk/session/place-suggestions.ts';
import { meantBy } from '#src/desk/session/speaker-of.ts';
import { CoverageMeter } from './coverage-meter.tsx';
import { accept, acceptSame, refuse, sameAs } from './decide.ts';
import { nameIn, useDesk, useDeskState } from './desk-context.ts';
import { listed, look } from './go.ts';
import { RefusedList } from './refused-list.tsx';
import type { Desk, DeskState } from './state.ts';

const filters = [
  ['all', 'All'],
  ['name', 'Names'],
  ['quotation', 'Quotations'],
  ['scare', 'Scare quotes'],
] as const;

/** What waits for the author’s decision, and how far the article is annotated. */
export function SuggestionsPanel() {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const all = listed(state);
  return (
    <>
      <CoverageMeter />
      <fieldset class="filters">
        <legend class="unseen">Which suggestions are shown</legend>
        {filters.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="filter"
              checked={state.filter === value}
              onChange={() => desk.set({ filter: value })}
            />
            {label}{' '}
            <span class="quiet">{listed({ waiting: state.waiting, filter: value, isByEntry: false }).length}</span>
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={state.isByEntry}
            onChange={({ currentTarget: { checked } }) => desk.set({ isByEntry: checked })}
          />
          By name
        </label>
      </fieldset>
      {all.length === 0 ? (
        <p class="quiet">Nothing waits here. Words can be marked by selecting them in the text.</p>
      ) : (
        <ol class="waiting">
          {all.map((one) => (
            <Item
              key={one.key}
              one={one}
              isCurrent={one.key === state.current}
              who={whoOf(state, one)}
              same={one.key === state.current ? sameAs(state, one).length : 0}
              desk={desk}
            />
          ))}
        </ol>
      )}
      <RefusedList />
    </>
  );
}

interface ItemProps {
  readonly one: PlacedSuggestion;
  readonly isCurrent: boolean;
  readonly who: string;
  /** How many suggestions name the same; told of the one that is looked at. */
  readonly same: number;
  readonly desk: Desk;
}

const Item = memo(
  function Item({ one, isCurrent, who, same, desk }: ItemProps) {
    const element = useRef<HTMLLIElement>(null);
    useEffect(() => {
      if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' });
    }, [isCurrent]);
    const { suggestion, words } = one;
    return (
      <li
        ref={element}
        class={isCurrent ? 'current' : undefined}
        aria-current={isCurrent}
        data-key={one.key}
        tabIndex={-1}
      >
        <button type="button" class="plain words" onClick={() => look(desk, one)}>
          <bdi lang={desk.state.session.article.data.language}>{words}</bdi>
        </button>
        <p class="quiet">
          <span class="who">{who}</span> {suggestion.reason}
          <Confidence value={suggestion.confidence} />
        </p>
        {isCurrent && (
          <p class="choices">
            <button type="button" class="primary" onClick={() => accept(desk, one)}>
              Accept
            </button>
            {same > 1 && (
              <button type="button" onClick={() => acceptSame(desk, one)}>
                All {same} places …
              </button>
            )}
            <button type="button" onClick={() => refuse(desk, one)}>
              Refuse
            </button>
          </p>
        )}
      </li>
    );
  },
  (before, after) =>
    (['one', 'isCurrent', 'who', 'same'] as const).every((property) => before[property] === after[property]),
);

function Confidence({ value }: { readonly value: number }) {
  const share = `${Math.round(value * 100)}\u00A0%`;
  return (
    <span
      class="sure"
      style={`--share: ${value * 100}%`}
      role="img"
      aria-label={`Right in ${share} of cases`}
      title={share}
    />
  );
}

/** Whom or what a suggestion names, or who speaks. */
function whoOf(state: DeskState, one: PlacedSuggestion): string {
  const { suggestion } = one;
  switch (suggestion.kind) {
    case 'name': {
      const { entries, created } = suggestion;
      if (entries.length > 1) return `${entries.map((id) => nameIn(state, id)).join(' or ')}?`;
      if (entries[0] !== undefined) return `${nameIn(state, entries[0])}.`;
      return created ? `New: ${created.name}, ${created.kind}.` : '';
    }
    case 'quotation': {
      const meant = one.speaker && meantBy(one.speaker, state.session.article, state.suggestions);
      const [first] = meant?.entries ?? [];
      const name = first === undefined ? meant?.created?.name : nameIn(state, first);
      return `${suggestion.isDenied ? 'Denied by' : 'Words of'} ${name ?? 'somebody'}, ${suggestion.form}.`;
    }
    case 'scare':
      return 'Scare quote.';
    case 'date':
      return suggestion.date;
  }
}
