import { type Node, isNode, visit } from 'yaml';
import type { FieldPath } from '#src/core/model/problem.ts';
import { validateFields } from '#src/core/model/validate.ts';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { Front } from '#src/desk/housekeeping/front.ts';
import { commentsIn, isSame } from '#src/desk/yaml/layout.ts';
import { type FieldValue, type FormKind, schemaOf } from './form-field.ts';
import { valuesOf } from './read-form.ts';

/** The text of a file, and its fields. */
export interface FileFields {
  readonly text: string;
  readonly front: Front;
}

/** An anchor or tag in the field that a path leads into: what was written behind it may be words of the author. */
export function markIn({ fields }: Front, path: FieldPath): string | undefined {
  const node = fields.get(path[0], true);
  let mark: string | undefined;
  if (isNode(node))
    visit(node as Node, {
      Node: (_, { tag, ...inner }) => {
        const anchor = 'anchor' in inner && inner.anchor ? `&${String(inner.anchor)}` : undefined;
        mark ??= anchor ?? tag;
      },
    });
  return mark;
}

/** Whether the text after the splices says what it is to say, and has all comments that were not part of what has gone. */
export function isSound(
  before: FileFields,
  splices: readonly Splice[],
  after: FileFields,
  now: Readonly<Record<string, FieldValue>>,
): boolean {
  if (!isSame(withoutLastBreaks(valuesOf(after.front)), withoutLastBreaks(now))) return false;
  if (bodyOf(after) !== bodyOf(before)) return false;
  const there = commentsIn(after.front.yaml).map(({ source }) => source);
  const { offset, yaml } = before.front;
  const expected = commentsIn(yaml).filter(
    ({ at }) => !splices.some(({ start, end }) => start <= offset + at && offset + at < end),
  );
  return expected.every(({ source }) => {
    const n = there.indexOf(source);
    if (n !== -1) there.splice(n, 1);
    return n !== -1;
  });
}

function bodyOf({ text, front }: FileFields): string {
  return text.slice(front.bodyStart);
}

/** Whether a comment, or what is taken for one, would be reported as words of a value; of others it may be so already. */
export function losesWords(kind: FormKind, before: Front, after: Front, path: FieldPath): boolean {
  const lostIn = ({ read }: Front) =>
    validateFields(read, schemaOf(kind)).problems.filter(({ rule }) => rule === 'invalid-yaml');
  const lost = lostIn(after);
  if (lost.length === 0) return false;
  const isHere = (other: FieldPath) => path.every((step, n) => other[n] === undefined || other[n] === step);
  return lost.length > lostIn(before).length || lost.some((problem) => problem.path && isHere(problem.path));
}

/** Of the last block of all the parser drops the line break, so that it changes with what stands behind it. */
function withoutLastBreaks(values: Readonly<Record<string, FieldValue>>): FieldValue {
  return JSON.parse(
    JSON.stringify(values, (_, value: unknown) => (typeof value === 'string' ? value.replace(/\n+$/, '') : value)),
  ) as FieldValue;
}
