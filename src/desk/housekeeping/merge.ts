import { count, report } from '#src/core/checks/report.ts';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { quoted } from '#src/core/model/shown.ts';
import { isBlank, trimmed } from '#src/core/model/white-space.ts';
import { type Change, type Plan, type Refusal, newErrors } from './changes.ts';
import { type Splice, editableText } from './editable-text.ts';
import { findEntry } from './find-entry.ts';
import { addFormerIds } from './former-ids.ts';
import { readFront } from './front.ts';
import { idsInFields, schemas } from './id-fields.ts';
import { dropRepeated } from './list-items.ts';
import { type NamingFile, replaceId } from './replace-id.ts';
import { type Side, takeOver } from './take-over.ts';

/**
 * The changes by which the entry `name` becomes part of the entry `into`: everything that names it names the other, its file
 * goes, its ids become former ids of the other, and what it says is taken over. Refused where the two contradict each other.
 */
export function planMerge(files: ContentFiles, name: string, into: string): Plan | Refusal {
  const first = findEntry(files, name);
  if ('refused' in first) return first;
  const second = findSecond(files, first, into);
  if ('refused' in second) return second;
  const [a, b] = [sideOf(first, bytesOf(first)), sideOf(second, bytesOf(second))];
  for (const [side, { path, kind }] of [
    [a, first],
    [b, second],
  ] as const)
    if (!side || !schemas[kind].safeParse(side.front.value).success)
      return { refused: `The fields of ${path} have errors. Run “npm run check”, mend them, and try again.` };
  if (!a || !b) return { refused: 'The files cannot be read.' };
  const between = [...namesOther(first, a, second.id), ...namesOther(second, b, first.id)];
  if (between.length > 0) return { refused: between.join('\n') };

  const naming = replaceId(files, first.kind === 'article' ? 'article' : 'thing', first.id, second.id);
  if ('refused' in naming) return naming;
  const oneName = new Map<string, Uint8Array>();
  for (const file of naming.values()) {
    const bytes = withoutRepeated(file, second.id);
    if (!bytes) return { refused: `${file.path} would name ${quoted(second.id)} twice. Take one out first.` };
    oneName.set(file.path, bytes);
  }
  const from = sideOf(first, oneName.get(first.path) ?? bytesOf(first));
  const named = oneName.get(second.path) ?? bytesOf(second);
  const to = sideOf(second, named);
  const joined = from && to && join(first, from, second, to, named);
  if (!joined) return { refused: `${first.path} and ${second.path} cannot be joined. Write into the second by hand.` };
  if ('refused' in joined) return joined;

  const others = [...naming.values()].filter(({ path }) => path !== first.path && path !== second.path);
  const changes: Change[] = [
    { path: first.path, before: bytesOf(first) },
    { path: second.path, before: bytesOf(second), after: joined.bytes },
    ...others.map(({ path, bytes }) => ({ path, before: bytes, after: oneName.get(path) ?? bytes })),
  ];
  const errors = newErrors(files, changes, { was: first.id, now: second.id });
  if (errors.length > 0) return { refused: `Merging would bring these errors:\n${report(errors)}` };
  const places = [...naming.values()].reduce((sum, { splices }) => sum + splices.length, 0);
  return {
    changes,
    lines: [
      `${first.kind}s/${first.id} becomes part of ${second.kind}s/${second.id}; ${count(places, 'place')} in ${count(naming.size, 'file')} ${places === 1 ? 'names' : 'name'} it:`,
      `  ${first.path} → ${second.path}  ${['formerIds', ...joined.notes].join('; ')}`,
      ...others.map(({ path, splices }) => `  ${path}  ${count(splices.length, 'place')}`),
    ],
  };
}

function findSecond(files: ContentFiles, first: ContentFile, into: string): ContentFile | Refusal {
  const sameKind = into.includes('/') ? into : `${first.kind}s/${into}`;
  const found = findEntry(files, sameKind);
  const other = 'refused' in found ? findEntry(files, into) : found;
  if ('refused' in other) return found;
  if (other === first) return { refused: `${first.path} cannot be merged into itself.` };
  if (other.kind !== first.kind)
    return { refused: `${first.path} and ${other.path} are of two kinds. Only two of one kind can be merged.` };
  return other;
}

function bytesOf({ content }: ContentFile): Uint8Array {
  return 'bytes' in content ? content.bytes : new Uint8Array();
}

function sideOf({ path }: ContentFile, bytes: Uint8Array): Side | undefined {
  const text = editableText({ bytes })?.text;
  const front = text === undefined ? undefined : readFront(text);
  return text === undefined || !front ? undefined : { path, text, front };
}

/** An entry that is part of another one, follows it, or belongs to it, cannot be the same. */
function namesOther({ kind, path }: ContentFile, { text, front }: Side, id: string): string[] {
  const named = idsInFields(front.fields, schemas[kind]).filter(({ scalar }) => scalar.value === id);
  return named.map(({ scalar }) => {
    const { line, column } = positionsIn(text)(front.offset + (scalar.range?.[0] ?? 0));
    return `${path}:${line}:${column}  The entry names ${quoted(id)} here, and would name itself. Remove this first.`;
  });
}

/** A file that names the second entry in the place of the first; where a list already named it, once. */
function withoutRepeated({ editable, splices }: NamingFile, id: string): Uint8Array | undefined {
  const bytes = editable.spliced(splices);
  const again = editableText({ bytes });
  const front = again && readFront(again.text);
  if (!again || !front) return bytes;
  const drops = Object.keys(front.value).map((field) =>
    field === 'formerIds' ? [] : dropRepeated(front, field, (item) => names(item, id)),
  );
  if (drops.some((drop) => drop === undefined)) return undefined;
  return again.spliced(drops.flatMap((drop): readonly Splice[] => drop ?? []));
}

function names(item: unknown, id: string): boolean {
  if (typeof item === 'object' && item !== null) return Object.values(item).some((value) => value === id);
  return item === id;
}

/** The second file as it says what both said. `named`: its bytes, in which it names itself where it named the first. */
function join(
  first: ContentFile,
  from: Side,
  second: ContentFile,
  to: Side,
  named: Uint8Array,
): { readonly bytes: Uint8Array; readonly notes: readonly string[] } | Refusal | undefined {
  const { splices, contradictions, notes } = takeOver(first.kind, from, to);
  const body = joinBodies(from, to);
  const wrong = [...contradictions, ...('refused' in body ? [body.refused] : [])];
  if ('refused' in body || wrong.length > 0) return { refused: wrong.join('\n') };
  const editable = editableText({ bytes: named });
  const former = from.front.value['formerIds'];
  const ids = [first.id, ...(Array.isArray(former) ? former.map(String) : [])];
  const added = addFormerIds(to.front, `${second.kind}s`, second.id, ids);
  if (!editable || !added) return undefined;
  // What is added to the last field comes before the fields behind it.
  const fields = 'formerIds' in to.front.value ? [...added, ...splices] : [...splices, ...added];
  const bytes = editable.spliced([...fields, ...body.splices]);
  return saysBoth(from, to, sideOf(second, bytes)) ? { bytes, notes: [...notes, ...body.notes] } : undefined;
}

function joinBodies(from: Side, to: Side): { splices: Splice[]; notes: string[] } | Refusal {
  const [one, other] = [from.text.slice(from.front.bodyStart), to.text.slice(to.front.bodyStart)];
  if (isBlank(one) || trimmed(one) === trimmed(other)) return { splices: [], notes: [] };
  const lineOf = ({ path, text, front }: Side, body: string) =>
    `${path}:${positionsIn(text)(front.bodyStart + body.search(/\S/)).line}:1`;
  if (!isBlank(other))
    return {
      refused: `Both have a text: ${lineOf(from, one)} and ${lineOf(to, other)}. Write what is to stay into the second, and empty the first.`,
    };
  const { bodyStart } = to.front;
  const gap = to.text.charAt(bodyStart - 1) === '\n' ? '' : '\n';
  return { splices: [{ start: bodyStart, end: to.text.length, text: gap + one }], notes: ['its text'] };
}

/** Whether the fields of the second are as they were, but for what was added; and those that it lacked are there. */
function saysBoth(from: Side, to: Side, now: Side | undefined): boolean {
  if (!now) return false;
  const after = now.front.value;
  const isKept = (was: unknown, is: unknown): boolean =>
    Array.isArray(was)
      ? Array.isArray(is) && was.every((item) => is.some((other) => JSON.stringify(other) === JSON.stringify(item)))
      : typeof was === 'object' && was !== null
        ? typeof is === 'object' &&
          is !== null &&
          Object.entries(was).every(([key, value]) => isKept(value, (is as Record<string, unknown>)[key]))
        : was === is;
  return (
    Object.entries(to.front.value).every(([field, value]) => field === 'formerIds' || isKept(value, after[field])) &&
    Object.entries(from.front.value).every(
      ([field, value]) => field === 'formerIds' || field in to.front.value || isKept(value, after[field]),
    )
  );
}
