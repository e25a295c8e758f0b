import { useId, useState } from 'preact/hooks';

/** Something that can be chosen from a list: an entry, or to create one. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly told: string;
}

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly choices: readonly Choice[];
  readonly onType: (typed: string) => void;
  /** Called with what is chosen, by Enter or a click. */
  readonly onChoose: (key: string) => void;
}

/** A text field above a list that it filters. Arrow keys walk through the list while the focus stays in the field. */
export function EntryList({ label, typed, choices, onType, onChoose }: Props) {
  const [active, setActive] = useState(0);
  const id = useId();
  const at = Math.min(active, choices.length - 1);

  function move(to: number): void {
    const next = (to + choices.length) % choices.length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        data-first
        placeholder={label}
        value={typed}
        onInput={(event) => {
          setActive(0);
          onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const { key } = event;
          if (key === 'ArrowDown') move(at + 1);
          else if (key === 'ArrowUp') move(at - 1);
          else if (key === 'Enter' && choices[at]) onChoose(choices[at].key);
          else return;
          event.preventDefault();
        }}
      />
      <div class="found" role="listbox" id={id} aria-label={label}>
        {choices.map((choice, n) => (
          <div
            key={choice.key}
            id={`${id}-${n}`}
            role="option"
            aria-selected={n === at}
            onClick={() => onChoose(choice.key)}
            onPointerMove={() => setActive(n)}
          >
            <bdi>{choice.name}</bdi>
            <span class="quiet">{choice.told}</span>
          </div>
        ))}
      </div>
    </>
  );
}
