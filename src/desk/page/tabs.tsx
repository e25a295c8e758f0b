import type { Tab } from './state.ts';

interface Props {
  readonly tabs: readonly (readonly [Tab, string])[];
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** The tabs of the panel. The Tab key comes to the chosen one; arrow keys, Home and End go to the others. */
export function Tabs({ tabs, chosen, onChoose }: Props) {
  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex(([name]) => name === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const [next] = (to === undefined ? undefined : tabs[to % tabs.length]) ?? [];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(idOf(next))?.focus();
  }
  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {tabs.map(([name, label]) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={idOf(name)}
          aria-controls="panel"
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function idOf(tab: Tab): string {
  return `tab-${tab}`;
}
