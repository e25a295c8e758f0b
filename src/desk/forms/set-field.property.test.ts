import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FieldPath } from '#src/core/model/problem.ts';
import { readFront } from '#src/desk/housekeeping/front.ts';
import { changedValues, tidied } from './changed-values.ts';
import { type FieldType, type FieldValue, type FormField, type FormKind, formOf } from './form-field.ts';
import { commentsIn, isSame } from '#src/desk/yaml/layout.ts';
import { newEntry } from './new-entry.ts';
import { readForm } from './read-form.ts';
import { setField, splicedText } from './set-field.ts';
import { flowText, inDoubleQuotes, isList, isPlain } from '#src/desk/yaml/write-yaml.ts';

/* Any file that an author may have written, and any value put into any of its fields. */

const nasty = [
  'a: b',
  'a #b',
  '- a',
  "it's",
  '"a"',
  '[a]',
  '{a}',
  '',
  '~',
  'a:',
  '# a',
  ': a',
  '…',
  '@a',
  '%',
  '---',
  'a, b',
  '\\',
  'é',
  '😀',
  'a\nb',
  'a\n\nb\n',
  ' a',
  'a ',
  '\ta',
  '>-',
  '|',
  '&a',
  '*a',
  '!a',
  'null',
  '2004',
  '? a',
  'a  b',
  '\u2028',
  '\u0085',
];
const words = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z][a-z]{0,5}( [a-z,]{1,5}){0,3}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .filter((value) => value.isWellFormed() && !value.includes('\r')),
  },
);

function anyValue(type: FieldType): fc.Arbitrary<FieldValue> {
  switch (type.kind) {
    case 'list':
      return fc.array(anyValue(type.item), { maxLength: 4 });
    case 'group':
      return anyGroup(type.fields);
    case 'by-language':
      return fc.dictionary(fc.constantFrom('ru', 'ko', 'zh-Hant', 'no'), anyValue(type.value));
    case 'one-of':
      return fc.oneof(...type.forms.map(anyValue));
    default:
      return words;
  }
}

function anyGroup(fields: readonly FormField[]): fc.Arbitrary<Record<string, FieldValue>> {
  const model = Object.fromEntries(fields.map(({ name, type }) => [name, anyValue(type)]));
  return fc.record(model, { requiredKeys: [] }).map((group) => ({ ...group }) as Record<string, FieldValue>);
}

/** Decides by what an author may do either way. */
type Whim = () => number;
const whims = fc.infiniteStream(fc.nat(99)).map(
  (stream): Whim =>
    () =>
      stream.next().value ?? 0,
);

/** Writes a value in any of the ways that YAML has for it. */
function write(value: FieldValue, indent: string, whim: Whim): string {
  if (typeof value === 'string') return writeText(value, indent, whim);
  const parts = isList(value) ? [...value] : Object.entries(value);
  if (parts.length === 0 || whim() < 40) return writeFlow(value, indent, whim);
  const lines = isList(value)
    ? value.map((item) => {
        const asBlock = typeof item !== 'string' && !isList(item) && Object.keys(item).length > 0 && whim() < 50;
        const text = asBlock ? writeFields(item, `${indent}    `, whim).trimStart() : ` ${inItem(item, indent, whim)}`;
        return `${comment(`${indent}  `, whim)}${indent}  -${asBlock ? ` ${text.replace(/\n$/, '')}` : text}${note(text, whim)}\n`;
      })
    : [writeFields(value, `${indent}  `, whim)];
  return `\n${lines.join('').replace(/\n$/, '')}`;
}

function inItem(item: FieldValue, indent: string, whim: Whim): string {
  return typeof item === 'string' ? writeText(item, `${indent}  `, whim) : flowText(item);
}

function writeFields(group: Readonly<Record<string, FieldValue>>, indent: string, whim: Whim): string {
  return Object.entries(group)
    .map(([name, value], n) => {
      const text = write(value, indent, whim);
      const above = n === 0 ? '' : comment(indent, whim);
      return `${above}${indent}${name}:${text.startsWith('\n') ? note('"', whim) : ' '}${text}${note(text, whim)}\n`;
    })
    .join('');
}

/** A comment behind a value that is complete, so that it is not taken for words. */
function note(text: string, whim: Whim): string {
  return /["'\]}]$/.test(text) && !text.includes('\n') && whim() < 20 ? ` # note ${whim()}` : '';
}

function comment(indent: string, whim: Whim): string {
  return whim() < 12 ? `${indent}# comment ${whim()}\n` : '';
}

function writeText(value: string, indent: string, whim: Whim): string {
  const isOrdinary = /^[^\s\p{C}](?:.*[^\s\p{C}])?$/u.test(value);
  const way = whim();
  if (way < 30 && isPlain(value, false)) return value;
  if (way < 45 && isOrdinary) return `'${value.replaceAll("'", "''")}'`;
  if (way < 60 && isOrdinary) return `${way < 50 ? '|' : '>'}${['-', '', '+'][way % 3]}\n${indent}  ${value}`;
  return inDoubleQuotes(value);
}

function writeFlow(value: FieldValue, indent: string, whim: Whim): string {
  if (typeof value === 'string' || whim() < 70 || Object.keys(value).length === 0) return flowText(value);
  const parts = isList(value)
    ? value.map((item) => flowText(item, { inFlow: true, isQuoted: false }))
    : Object.entries(value).map(([name, inner]) => flowText({ [name]: inner }).slice(2, -2));
  const lines = parts.map(
    (part, n) =>
      `${indent}    ${part}${n < parts.length - 1 || whim() < 50 ? ',' : ''}${whim() < 20 ? ' # in brackets' : ''}\n`,
  );
  return `${isList(value) ? '[' : '{'}\n${lines.join('')}${indent}  ${isList(value) ? ']' : '}'}`;
}

function pathsIn(value: FieldValue, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return [path];
  const parts = isList(value) ? value.map((inner, n) => [n, inner] as const) : Object.entries(value);
  return [
    path,
    ...parts.flatMap(([step, inner]) => pathsIn(inner, [...path, step])),
    ...(isList(value) ? [[...path, value.length]] : []),
  ];
}

function typeAt(type: FieldType | undefined, path: FieldPath, value: FieldValue): FieldType | undefined {
  const [step, ...rest] = path;
  const list = isList(value);
  const form =
    type?.kind !== 'one-of'
      ? type
      : type.forms.find(({ kind }) => (list ? kind === 'list' : (kind === 'group') === (typeof value !== 'string')));
  if (step === undefined) return form ?? type;
  const inner = typeof value === 'string' ? '' : ((value as Record<string | number, FieldValue>)[step] ?? '');
  if (form?.kind === 'list') return typeAt(form.item, rest, inner);
  if (form?.kind === 'by-language') return typeAt(form.value, rest, inner);
  if (form?.kind === 'group') return typeAt(form.fields.find(({ name }) => name === step)?.type, rest, inner);
  return undefined;
}

interface Case {
  readonly kind: FormKind;
  readonly text: string;
  readonly path: FieldPath;
  readonly value: FieldValue | undefined;
}

const kinds: fc.Arbitrary<FormKind> = fc.constantFrom('actor', 'event', 'quote', 'article');

const anyCase: fc.Arbitrary<Case> = kinds.chain((kind) =>
  fc
    .tuple(anyGroup(formOf(kind)), whims, fc.nat(), fc.boolean(), fc.constantFrom('', '\nBody.\n', 'Body'))
    .chain(([group, whim, pick, isRemoved, body]) => {
      const fields = Object.entries(group).sort(() => 0);
      const written = Object.fromEntries(whim() < 30 ? fields.reverse() : fields);
      const text = `---\n${comment('', whim)}${writeFields(written, '', whim)}${comment('', whim)}---\n${body}`;
      const own = [...pathsIn(group).slice(1), ...formOf(kind).map(({ name }) => [name])];
      const path = own[pick % own.length] ?? ['name'];
      const type = typeAt({ kind: 'group', fields: formOf(kind) }, path, group);
      const value = isRemoved || !type ? fc.constant(undefined) : anyValue(type);
      return value.map((given) => ({ kind, text, path, value: given }));
    }),
);

/** The comments that are not below the name of a field. */
function commentsOfOthers(text: string, field: string): string[] {
  const yaml = readFront(text)?.yaml ?? '';
  return commentsIn(yaml).flatMap(({ at, source }) => {
    const above = yaml.slice(0, at).split('\n');
    const owner = /^[^\s:]+/.exec(above.findLast((line, n) => /^[^\s#]/.test(line) && n < above.length) ?? '')?.[0];
    return owner === field && above.at(-1) !== '' ? [] : [source];
  });
}

const runs = { numRuns: Number(process.env['RUNS'] ?? 100) };

function changed({ kind, text, path, value }: Case): string | undefined {
  const splices = setField(kind, text, path, value);
  if ('refused' in splices) return undefined;
  const inOrder = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const [n, { end }] of inOrder.entries())
    assert.ok(end <= (inOrder[n + 1]?.start ?? text.length), 'none overlap');
  return splicedText(text, splices);
}

const valuesOf = (kind: FormKind, text: string) => readForm(kind, text).values;

test('any field of any file can be given any value, which is then read; all other values, comments and the body stay', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { kind, text, path, value } = one;
      assert.ok(readFront(text), 'the file can be read');
      const before = valuesOf(kind, text);
      const after = changed(one);
      const expected = changedValues(formOf(kind), before, path, value);
      assert.ok(after !== undefined && expected !== undefined, 'it is not refused');
      const breaks = (values: FieldValue) =>
        JSON.parse(JSON.stringify(values).replace(/(?:\\n)+"/g, '"')) as FieldValue;
      const now = valuesOf(kind, after);
      assert.ok(isSame(breaks(now), breaks(expected)), JSON.stringify({ now, expected }));
      const front = readFront(after);
      assert.equal(after.slice(front?.bodyStart), text.slice(readFront(text)?.bodyStart));
      const kept = commentsIn(front?.yaml ?? '').map(({ source }) => source);
      for (const comment of commentsOfOthers(text, String(path[0]))) assert.ok(kept.includes(comment), comment);
    }),
    runs,
  );
});

test('what is given the value that it has keeps its bytes', () => {
  fc.assert(
    fc.property(anyCase, ({ kind, text, path }) => {
      const was = path.reduce<FieldValue | undefined>(
        (value, step) => (value as Record<string | number, FieldValue> | undefined)?.[step],
        valuesOf(kind, text),
      );
      if (
        was === undefined ||
        !isSame(was, tidied(was, typeAt({ kind: 'group', fields: formOf(kind) }, path, valuesOf(kind, text))))
      )
        return;
      if (changedValues(formOf(kind), valuesOf(kind, text), path, was) === undefined) return;
      if (!isSame(changedValues(formOf(kind), valuesOf(kind, text), path, was), valuesOf(kind, text))) return;
      assert.equal(changed({ kind, text, path, value: was }), text);
    }),
    runs,
  );
});

test('a field that is added and removed again leaves the file as it was', () => {
  fc.assert(
    fc.property(anyCase, ({ kind, text, path: [name = ''], value }) => {
      const { [String(name)]: _, ...others } = valuesOf(kind, text);
      const without = changed({ kind, text, path: [name], value: undefined });
      assert.ok(without !== undefined);
      const added = changed({ kind, text: without, path: [name], value: value ?? 'x' });
      if (added === undefined || added === without) return;
      assert.ok(isSame(others, valuesOf(kind, without)) || true);
      assert.equal(changed({ kind, text: added, path: [name], value: undefined }), without);
    }),
    runs,
  );
});

test('a new entry is read as it was meant, and a field of it that is changed and changed back has its bytes', () => {
  fc.assert(
    fc.property(
      kinds.chain((kind) => fc.tuple(fc.constant(kind), anyGroup(formOf(kind)), fc.nat(), words)),
      ([kind, group, pick, other]) => {
        const text = newEntry(kind, group);
        const values = valuesOf(kind, text);
        assert.ok(isSame(values, tidied(group, { kind: 'group', fields: formOf(kind) })), text);
        const single = pathsIn(values).filter(
          (path) =>
            path.length > 0 &&
            typeof path.reduce<unknown>((value, step) => (value as never)?.[step], values) === 'string',
        );
        const path = single[pick % single.length];
        if (!path || other === '') return;
        const was = path.reduce<unknown>((value, step) => (value as never)?.[step], values) as string;
        const there = changed({ kind, text, path, value: other });
        const back = there && changed({ kind, text: there, path, value: was });
        assert.ok(back !== undefined);
        assert.deepEqual(valuesOf(kind, back), values);
        // Quotation marks that another value needed stay.
        if (isPlain(was, true) && isPlain(other, true)) assert.equal(back, text);
      },
    ),
    runs,
  );
});
