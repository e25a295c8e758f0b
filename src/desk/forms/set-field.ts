import { quoted } from '#src/core/model/shown.ts';
import type { FieldPath } from '#src/core/model/problem.ts';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { readFront } from '#src/desk/housekeeping/front.ts';
import { changeFields } from '#src/desk/yaml/change-fields.ts';
import { isSame } from '#src/desk/yaml/layout.ts';
import { entryText } from '#src/desk/yaml/entry-text.ts';
import { changedValues, shapeOf } from './changed-values.ts';
import { type FieldValue, type FormKind, formOf } from './form-field.ts';
import { bodyPlace, valuesOf } from './read-form.ts';
import { isSound, losesWords, markIn } from './sound-change.ts';

/** Why a field cannot be changed, as sentences for an author. */
export interface Refusal {
  readonly refused: string;
}

/**
 * The splices in the text of a file (line ends `\n`, no byte-order mark) by which the field at `path` has another value:
 * `['names', 'ru']`, `['roles', 1, 'from']`, `['aliases']`. `undefined` removes it, and so does an empty value of a field that
 * may be left out. The number behind the last of a list adds an item. Only the bytes of the value itself change; a new field
 * comes where the schema has it. What is read from the result is the value and all else as it was, or it is refused.
 */
export function setField(
  kind: FormKind,
  text: string,
  path: FieldPath,
  value: FieldValue | undefined,
): readonly Splice[] | Refusal {
  const field = quoted(path.filter((step) => typeof step === 'string').at(-1) ?? '');
  const front = readFront(text);
  if (!front) return withoutFields(kind, text, path, value);
  const mark = markIn(front, path);
  if (mark !== undefined)
    return { refused: `YAML takes ${quoted(mark)} in ${field} for a sign of its own. Change it in the file.` };
  const now = changedValues(formOf(kind), valuesOf(front), path, value);
  if (!now) return { refused: `The field ${field} has another form in the file. Change it there.` };
  if (isSame(now, valuesOf(front))) return [];
  const sound: Splice[][] = [];
  for (const isQuoted of [false, true]) {
    const splices = changeFields(front, now, shapeOf({ kind: 'group', fields: formOf(kind) }), {
      inFlow: false,
      isQuoted,
    });
    const after = splicedText(text, splices);
    const read = readFront(after);
    if (!read || !isSound({ text, front }, splices, { text: after, front: read }, now)) continue;
    if (!losesWords(kind, front, read, path)) return splices;
    sound.push(splices);
  }
  const [splices] = sound;
  if (splices) return splices;
  return { refused: `The field ${field} is written in a way that cannot be changed here. Change it in the file.` };
}

/** The splices by which an item of a list, with the comments above it, comes to another place in it. */
export function moveItem(kind: FormKind, text: string, path: FieldPath, to: number): readonly Splice[] | Refusal {
  const from = path.at(-1);
  const front = readFront(text);
  const list = front && path.slice(0, -1).reduce<unknown>((value, step) => (value as never)?.[step], valuesOf(front));
  if (!Array.isArray(list) || typeof from !== 'number' || !(from in list) || !(to in list))
    return { refused: 'There is no such item in the file.' };
  const moved = (list as FieldValue[]).toSpliced(from, 1).toSpliced(to, 0, list[from] as FieldValue);
  return setField(kind, text, path.slice(0, -1), moved);
}

/** The splices by which the profile or notes below the fields are others. The blank lines before them stay. */
export function setBody(text: string, body: string): readonly Splice[] | Refusal {
  const front = readFront(text);
  if (!front) return { refused: unread };
  const { start, end } = bodyPlace(text, front);
  const was = text.slice(start, end);
  if (was === body || (was.trim() === '' && body.trim() === '')) return [];
  if (body.trim() === '') return [{ start: front.bodyStart, end: text.length, text: '' }];
  if (was.trim() !== '') return [{ start, end, text: body }];
  const lineBreak = text.charAt(start - 1) === '\n' ? '' : '\n';
  return [{ start, end, text: `${lineBreak}\n${body}\n` }];
}

/** The text after the splices. */
export function splicedText(text: string, splices: readonly Splice[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, text: added } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(copied, start) + added;
    copied = end;
  }
  return result + text.slice(copied);
}

const unread = 'The fields of the file cannot be read. Mend what is reported of them in the file first.';

/** A file that has no fields at all yet, not even the lines that enclose them. */
function withoutFields(
  kind: FormKind,
  text: string,
  path: FieldPath,
  value: FieldValue | undefined,
): readonly Splice[] | Refusal {
  if (/^---[ \t]*(?:\n|$)/.test(text)) return { refused: unread };
  const now = changedValues(formOf(kind), {}, path, value);
  if (!now) return { refused: unread };
  return Object.keys(now).length > 0 ? [{ start: 0, end: 0, text: entryText(now) }] : [];
}
