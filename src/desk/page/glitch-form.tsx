import type { DeskMark } from '#src/desk/document/document.ts';
import { useDesk } from './desk-context.ts';
import { changeChosen } from './mark.ts';

/** What a glitch says of its words: the attributes of `:sic`. */
export function GlitchForm({ mark }: { readonly mark: DeskMark }) {
  const desk = useDesk();
  const { attributes } = mark;
  const isSuperfluous = attributes['corr'] === '';
  function set(name: string, value: string | undefined): void {
    const rest = Object.entries(attributes).filter(([other]) => other !== name);
    changeChosen(desk, { attributes: Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]) });
  }
  return (
    <div class="form">
      <Text
        label="Meant instead"
        value={isSuperfluous ? undefined : attributes['corr']}
        onSet={(value) => set('corr', value)}
      />
      <Check
        label="The words should not be there"
        isOn={isSuperfluous}
        onSet={(isOn) => set('corr', isOn ? '' : undefined)}
      />
      <Choice
        label="How certain"
        value={attributes['cert']}
        values={['high', 'medium', 'low']}
        onSet={(value) => set('cert', value)}
      />
      <Choice
        label="What is wrong"
        value={attributes['kind']}
        values={['wording', 'translation', 'fact']}
        onSet={(value) => set('kind', value)}
      />
      <Check
        label="As printed, it says the opposite of what is meant, or gives the words to somebody else"
        isOn={attributes['reverses'] !== undefined}
        onSet={(isOn) => set('reverses', isOn ? '' : undefined)}
      />
      <Text label="Note" value={attributes['note']} onSet={(value) => set('note', value)} isLong />
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onSet: (value: string | undefined) => void;
  readonly isLong?: boolean;
}

function Text({ label, value = '', onSet, isLong = false }: TextProps) {
  const props = {
    value,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onSet(currentTarget.value.trim() === '' ? undefined : currentTarget.value.trim()),
  };
  return (
    <label class="field">
      {label}
      {isLong ? <textarea {...props} /> : <input type="text" {...props} />}
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
}

function Check({ label, isOn, onSet }: CheckProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget: { checked } }) => onSet(checked)} /> {label}
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly values: readonly string[];
  readonly onSet: (value: string | undefined) => void;
}

function Choice({ label, value = '', values, onSet }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onSet(currentTarget.value || undefined)}>
        <option value="">–</option>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
