import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import type { FormKind } from '#src/desk/forms/form-field.ts';
import { EntryList } from '../entry-list.tsx';
import { Form, idOfPath } from './form-context.ts';

interface Props {
  readonly of: FormKind;
  readonly value: string;
  readonly path: FieldPath;
  readonly described: string;
  readonly name?: string | undefined;
}

/** An entry that a field names: a button with its name, which opens the list to choose another one from. */
export function IdValue({ of, value, path, described, name }: Props) {
  const { set, nameOf, find } = useContext(Form);
  const [typed, setTyped] = useState<string>();
  const close = () => setTyped(undefined);
  const isOpen = typed !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  // The one takes the place of the other, and the focus with it.
  useLayoutEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    (isOpen ? list.current?.querySelector('input') : button.current)?.focus();
  }, [isOpen]);
  if (typed === undefined || of === 'article')
    return (
      <button
        type="button"
        ref={button}
        id={idOfPath(path)}
        aria-label={name && `${name}: ${value === '' ? 'choose' : nameOf(value)}`}
        aria-describedby={described}
        onClick={() => setTyped('')}
        aria-haspopup="listbox"
      >
        {value === '' ? 'Choose …' : nameOf(value)}
      </button>
    );
  return (
    <div
      ref={list}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <EntryList
        label={`Find one of the ${of}s`}
        typed={typed}
        onType={setTyped}
        choices={[
          ...find(of, typed).map((entry) => ({ key: entry.id, name: nameOf(entry.id), told: entry.id })),
          ...(value === '' ? [] : [{ key: '', name: 'None', told: '' }]),
        ]}
        onChoose={(id) => {
          if (id !== value) set(path, id === '' ? undefined : id);
          close();
        }}
      />
    </div>
  );
}
