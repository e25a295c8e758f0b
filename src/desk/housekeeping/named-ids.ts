import type { Scalar } from 'yaml';
import type { EntryKind } from '#src/core/entries/content-file.ts';
import { inlineLimits, textLimits } from '#src/core/language/markdown-limits.ts';
import { fieldSource } from '#src/core/language/source-text.ts';
import { parseInline, parseMarkdown } from '#src/core/language/syntax.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { type Front, readFront, readWholeYaml } from './front.ts';
import { type IdSet, idsInFields, schemas } from './id-fields.ts';
import { marksIn } from './marks.ts';

/** A place that names an entry by its id: in a field, or in a mark. */
export interface NamedId {
  readonly set: IdSet;
  readonly id: string;
  /** Where the id stands in the file's text; absent where it is written by escapes, so that it cannot be replaced. */
  readonly place?: readonly [start: number, end: number];
  /** Where the field or mark begins. */
  readonly at: number;
}

/** What a file names, and those parts of its text in which that cannot be known, since they cannot be parsed. */
export interface NamedIds {
  readonly named: readonly NamedId[];
  readonly unread: readonly string[];
}

/** Every place in a file (line ends `\n`, no byte-order mark) that names an entry. `former` ids name none. */
export function namedIds(kind: EntryKind | 'site', text: string): NamedIds {
  const front = kind === 'site' ? readWholeYaml(text) : readFront(text);
  if (!front) return { named: [], unread: [text] };
  const fields = idsInFields(front.fields, schemas[kind]).map(({ scalar, set }): NamedId => {
    const id = String(scalar.value);
    const at = front.offset + (scalar.range?.[0] ?? 0);
    const place = placeOfScalar(scalar, id, front);
    return { set, id, at, ...(place ? { place } : {}) };
  });
  if (kind === 'site') return { named: fields, unread: [] };
  const titles = kind === 'article' ? ['title', 'standfirst'].map((name) => inField(text, front, name)) : [];
  const parts = [{ named: fields, unread: [] }, ...titles, inBody(text, front)];
  return { named: parts.flatMap(({ named }) => named), unread: parts.flatMap(({ unread }) => unread) };
}

function placeOfScalar({ range }: Scalar, id: string, front: Front): readonly [number, number] | undefined {
  if (!range || id === '') return undefined;
  const written = front.yaml.slice(range[0], range[1]);
  const at = written.indexOf(id);
  // By itself, between quotation marks, or in a block.
  if (at === -1 || !/^(?:|''|""|[|>][-+]?\s*)$/.test(written.replace(id, ''))) return undefined;
  return [front.offset + range[0] + at, front.offset + range[0] + at + id.length];
}

function inBody(text: string, { bodyStart }: Front): NamedIds {
  const body = text.slice(bodyStart);
  if (textLimits(body).length > 0) return { named: [], unread: [body] };
  const named = marksIn(parseMarkdown(body), body).map(({ id, place, node }): NamedId => {
    const at = bodyStart + (node.position?.start.offset ?? 0);
    return { set: 'thing', id, at, ...(place ? { place: [bodyStart + place[0], bodyStart + place[1]] } : {}) };
  });
  return { named, unread: [] };
}

/** The marks of a headline or standfirst, whose Markdown is a value of YAML: quoted, folded, indented. */
function inField(text: string, front: Front, name: string): NamedIds {
  const scalar = front.fields.get(name, true) as Scalar | undefined;
  const value = scalar?.value;
  if (typeof value !== 'string' || !scalar?.range) return { named: [], unread: [] };
  const at = front.offset + scalar.range[0];
  if (inlineLimits(value, positionsIn(value)).length > 0) return { named: [], unread: [value] };
  const source = fieldSource(value, text, at);
  const starts = lineStarts(text);
  const inFile = (offset: number): number => {
    const { line, column } = source.placeAt(offset);
    return (starts[line - 1] ?? 0) + column - 1;
  };
  const named = marksIn(parseInline(value), value.replaceAll('\n', ' ')).map(({ id, place }): NamedId => {
    const start = place && inFile(place[0]);
    const isThere = start !== undefined && text.slice(start, start + id.length) === id;
    return { set: 'thing', id, at, ...(isThere ? { place: [start, start + id.length] } : {}) };
  });
  return { named, unread: [] };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
