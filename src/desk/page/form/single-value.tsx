import { useContext } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import type { FieldType, FieldValue } from '#src/desk/forms/form-field.ts';
import { Form, idOfPath } from './form-context.ts';
import { IdValue } from './id-value.tsx';
import { TextValue } from './text-value.tsx';

export interface ValueProps<Type extends FieldType = FieldType> {
  readonly type: Type;
  readonly value: FieldValue | undefined;
  readonly path: FieldPath;
  /** The id of the element that says what the field is for. */
  readonly described: string;
  readonly isWrong: boolean;
  /** What it is called for those who hear it, where no label stands beside it. */
  readonly name?: string | undefined;
}

/** A type whose values are typed into one control, so that a label can name that control. */
export type SingleType = Exclude<FieldType, { readonly kind: 'list' | 'group' | 'by-language' | 'one-of' }>;

export function isSingle(type: FieldType): type is SingleType {
  return !['list', 'group', 'by-language', 'one-of'].includes(type.kind);
}

/** The control for a single value. */
export function SingleValue({ type, ...rest }: ValueProps<SingleType>) {
  switch (type.kind) {
    case 'choice':
      return <ChoiceValue type={type} {...rest} />;
    case 'id':
      return <IdValue of={type.of} {...rest} value={textOf(rest.value)} />;
    default:
      return <TextValue kind={type.kind} {...rest} value={textOf(rest.value)} />;
  }
}

function ChoiceValue({ type, value, path, described, isWrong, name }: ValueProps<FieldType & { kind: 'choice' }>) {
  const { set } = useContext(Form);
  const chosen = type.choices.find((choice) => choice.value === value);
  return (
    <>
      <select
        id={idOfPath(path)}
        aria-label={name}
        aria-describedby={described}
        aria-invalid={isWrong}
        value={textOf(value)}
        onChange={(event) => set(path, event.currentTarget.value || undefined)}
      >
        <option value="">–</option>
        {type.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.value}
          </option>
        ))}
      </select>
      {chosen?.meaning && <p class="meaning">{chosen.meaning}</p>}
    </>
  );
}

export function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
