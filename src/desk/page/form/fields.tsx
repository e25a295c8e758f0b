import { useContext } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import type { FieldType, FieldValue, FormField } from '#src/desk/forms/form-field.ts';
import { Form, idOfPath } from './form-context.ts';
import { ProblemsOfField } from './problems-of-field.tsx';
import { SingleValue, type ValueProps, isSingle } from './single-value.tsx';
import { useFocusAfter } from './use-focus-after.ts';

interface Props {
  readonly fields: readonly FormField[];
  readonly values: Readonly<Record<string, FieldValue>>;
  /** The path of the group that the fields are in. */
  readonly path?: FieldPath;
}

/** The fields of a form or of a group in it, each with its meaning and its problems. */
export function Fields({ fields, values, path = [] }: Props) {
  return (
    <>
      {fields.map((field) => (
        <Field key={field.name} field={field} value={values[field.name]} path={[...path, field.name]} />
      ))}
    </>
  );
}

interface FieldProps {
  readonly field: FormField;
  readonly value: FieldValue | undefined;
  readonly path: FieldPath;
}

function Field({ field, value, path }: FieldProps) {
  const { problemsAt } = useContext(Form);
  const id = idOfPath(path);
  const problems = problemsAt(path);
  const described = `${id}-meaning ${id}-problems`;
  const rest = (
    <>
      <p class="meaning" id={`${id}-meaning`}>
        {field.meaning}
      </p>
      <ProblemsOfField path={path} id={`${id}-problems`} />
    </>
  );
  if (isSingle(field.type))
    return (
      <div class="field">
        <label for={id}>
          {field.label} {field.isRequired && <small class="quiet">required</small>}
        </label>
        <Value type={field.type} value={value} path={path} described={described} isWrong={problems.length > 0} />
        {rest}
      </div>
    );
  return (
    <fieldset class="field" id={id} tabIndex={-1}>
      <legend>
        {field.label} {field.isRequired && <small class="quiet">required</small>}
      </legend>
      {rest}
      <Value
        type={field.type}
        value={value}
        path={path}
        described={described}
        isWrong={problems.length > 0}
        name={field.label}
      />
    </fieldset>
  );
}

/** The controls for a value of any type. */
function Value({ type, ...rest }: ValueProps) {
  switch (type.kind) {
    case 'list':
      return <ListValue type={type} {...rest} />;
    case 'group':
      return (
        <div class="group">
          <Fields fields={type.fields} values={recordOf(rest.value)} path={rest.path} />
        </div>
      );
    case 'by-language':
      return <ByLanguage type={type} {...rest} />;
    case 'one-of':
      return <OneOf type={type} {...rest} />;
    default:
      return <SingleValue type={type} {...rest} />;
  }
}

function ListValue({ type, value, path, described, isWrong, name }: ValueProps<FieldType & { kind: 'list' }>) {
  const { set, move, problemsAt } = useContext(Form);
  const focusAfter = useFocusAfter();
  const items = Array.isArray(value) ? (value as readonly FieldValue[]) : value === undefined ? [] : [value];
  return (
    <div class="list">
      {items.map((item, n) => (
        <div class="item-of-list" key={n}>
          <div>
            <Value
              type={type.item}
              value={item}
              path={[...path, n]}
              described={described}
              isWrong={isWrong || problemsAt([...path, n]).length > 0}
              name={`${name}, number ${n + 1}`}
            />
            <ProblemsOfField path={[...path, n]} />
          </div>
          {n > 0 && (
            <button
              type="button"
              aria-label={`Move ${name}, number ${n + 1}, up`}
              onClick={() => {
                focusAfter([...path, n - 1]);
                move([...path, n], n - 1);
              }}
            >
              ↑
            </button>
          )}
          <button
            type="button"
            aria-label={`Remove ${name}, number ${n + 1}`}
            onClick={() => {
              focusAfter([...path, '+']);
              set([...path, n], undefined);
            }}
          >
            ✕
          </button>
        </div>
      ))}
      <button
        type="button"
        id={idOfPath([...path, '+'])}
        aria-label={`Add: ${name}`}
        onClick={() => {
          focusAfter([...path, items.length]);
          set([...path, items.length], emptyOf(type.item));
        }}
      >
        Add
      </button>
    </div>
  );
}

function ByLanguage({ type, value, path, described, isWrong }: ValueProps<FieldType & { kind: 'by-language' }>) {
  const { set, problemsAt } = useContext(Form);
  const focusAfter = useFocusAfter();
  const values = recordOf(value);
  return (
    <div class="list">
      {Object.entries(values).map(([tag, text]) => (
        <div class="item-of-list" key={tag}>
          <div>
            <label for={idOfPath([...path, tag])}>{tag}</label>
            <Value
              type={type.value}
              value={text}
              path={[...path, tag]}
              described={described}
              isWrong={isWrong || problemsAt([...path, tag]).length > 0}
            />
            <ProblemsOfField path={[...path, tag]} />
          </div>
          <button
            type="button"
            aria-label={`Remove ${tag}`}
            onClick={() => {
              focusAfter([...path, '+']);
              set([...path, tag], undefined);
            }}
          >
            ✕
          </button>
        </div>
      ))}
      <form
        class="item-of-list"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('tag');
          if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
          const tag = field.value.trim();
          focusAfter([...path, tag]);
          if (!(tag in values)) set([...path, tag], emptyOf(type.value));
          field.value = '';
        }}
      >
        <input name="tag" id={idOfPath([...path, '+'])} aria-label="Language tag" placeholder="ko" autocomplete="off" />
        <button type="submit">Add</button>
      </form>
    </div>
  );
}

/** A value that can be written in several ways. Another way is begun by a button, with what the value has in common. */
function OneOf({ type, value, path, described, isWrong }: ValueProps<FieldType & { kind: 'one-of' }>) {
  const { set } = useContext(Form);
  const focusAfter = useFocusAfter();
  const form = type.forms.find((one) => isWrittenAs(one, value)) ?? type.forms[0];
  if (!form) return null;
  return (
    <>
      <Value type={form} value={value} path={path} described={described} isWrong={isWrong} />
      <p class="choices">
        {type.forms
          .filter((one) => one !== form)
          .map((one) => (
            <button
              type="button"
              class="plain"
              key={one.kind}
              onClick={() => {
                focusAfter(path);
                set(path, changedTo(one, value));
              }}
            >
              {ways[one.kind] ?? 'Another way'}
            </button>
          ))}
      </p>
    </>
  );
}

const ways: Readonly<Record<string, string>> = {
  period: 'Known from the beginning',
  date: 'Known from the beginning',
  group: 'Known only since a certain day',
  list: 'Several, each known since a certain day',
};

function isWrittenAs(type: FieldType, value: FieldValue | undefined): boolean {
  if (value === undefined || typeof value === 'string') return isSingle(type);
  return Array.isArray(value) ? type.kind === 'list' : type.kind === 'group';
}

/** A value in another of its forms: the first text that it holds goes into the last field of a group. */
function changedTo(form: FieldType, value: FieldValue | undefined): FieldValue {
  if (form.kind === 'list') return [changedTo(form.item, value)];
  const first = firstText(value);
  if (form.kind !== 'group') return first;
  const field = form.fields.findLast(({ isRequired }) => isRequired) ?? form.fields[0];
  return field ? { [field.name]: first } : {};
}

function firstText(value: FieldValue | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  const inner = Array.isArray(value) ? (value as readonly FieldValue[]) : Object.values(value).reverse();
  return inner.map(firstText).find((text) => text !== '') ?? '';
}

function emptyOf(type: FieldType): FieldValue {
  if (type.kind === 'group')
    return Object.fromEntries(type.fields.filter(({ isRequired }) => isRequired).map(({ name }) => [name, '']));
  return type.kind === 'list' ? [] : '';
}

function recordOf(value: FieldValue | undefined): Readonly<Record<string, FieldValue>> {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, FieldValue>>) : {};
}
