import { useContext } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import { Form, idOfPath } from './form-context.ts';

interface Props {
  readonly kind: string;
  readonly value: string;
  readonly path: FieldPath;
  readonly described: string;
  readonly isWrong: boolean;
  readonly name?: string | undefined;
}

/** A line of text, several lines, or a date with what it means. The file is changed when the author leaves the field. */
export function TextValue({ kind, value, path, described, isWrong, name }: Props) {
  const { set, dateInWords, dates } = useContext(Form);
  const id = idOfPath(path);
  const common = {
    id,
    value,
    'aria-label': name,
    'aria-describedby': described,
    'aria-invalid': isWrong,
    onChange: (event: { currentTarget: { value: string } }) => {
      const typed = event.currentTarget.value.trim();
      if (typed !== value) set(path, typed === '' ? undefined : typed);
    },
  };
  if (kind === 'prose' || kind === 'markdown') return <textarea {...common} rows={kind === 'prose' ? 4 : 2} />;
  if (kind !== 'date' && kind !== 'period')
    return <input type="text" {...common} inputMode={kind === 'number' ? 'decimal' : undefined} />;
  return (
    <>
      <input type="text" {...common} list={`${id}-dates`} autocomplete="off" placeholder="2023-10-17" />
      <datalist id={`${id}-dates`}>
        {dates.map(({ date, words }) => (
          <option key={`${date} ${words}`} value={date} label={`${date}: “${words}”`} />
        ))}
      </datalist>
      {value !== '' && <p class="meaning">{dateInWords(value)}</p>}
    </>
  );
}
