import type { Nodes } from 'mdast';
import type { DirectiveName } from '#src/core/language/language.ts';
import { offsetsOf } from '#src/core/language/walk.ts';
import type { DeskFormat, DeskMark, DeskNote, DeskPassage } from './passage.ts';
import { labelEndOf } from './label-end.ts';
import { type MarkNode, type Part, isMark } from './part.ts';

/** Where a mark stands in the Markdown of its block. */
export interface MarkSource {
  readonly start: number;
  readonly end: number;
  /** Its words, between the brackets. */
  readonly labelStart: number;
  readonly labelEnd: number;
}

/** A passage, and what it was read from. All offsets of the Markdown are those of its block. */
export interface LocatedPassage {
  readonly passage: DeskPassage;
  readonly root: Part;
  /** One for each mark of the passage. */
  readonly sources: readonly MarkSource[];
  /** The Markdown in which the nodes have their offsets, and where in it the block begins. */
  readonly written: string;
  readonly origin: number;
}

type Kind = DeskPassage['kind'];

/** Reads one passage from its node. */
export function readPassage(
  n: number,
  kind: Kind,
  node: Nodes,
  { written, origin }: { readonly written: string; readonly origin: number },
  urlOf: (identifier: string) => string | undefined,
): LocatedPassage {
  const reading = new Reading(n, written, origin, urlOf);
  const root = reading.read(node);
  const { text, marks, formats, notes, breaks, sources } = reading;
  const level = node.type === 'heading' ? { level: node.depth } : {};
  return { passage: { n, kind, ...level, text, marks, formats, notes, breaks }, root, sources, written, origin };
}

class Reading {
  text = '';
  readonly marks: DeskMark[] = [];
  readonly formats: DeskFormat[] = [];
  readonly notes: DeskNote[] = [];
  readonly breaks: number[] = [];
  readonly sources: MarkSource[] = [];
  readonly #n: number;
  readonly #written: string;
  readonly #origin: number;
  readonly #urlOf: (identifier: string) => string | undefined;
  readonly #keys = new Set<string>();

  constructor(n: number, written: string, origin: number, urlOf: (identifier: string) => string | undefined) {
    this.#n = n;
    this.#written = written;
    this.#origin = origin;
    this.#urlOf = urlOf;
  }

  read(node: Nodes, parent?: Part, inMark?: number): Part {
    const start = this.text.length;
    const children: Part[] = [];
    const part = { node, start, end: start, children, ...(parent ? { parent } : {}) };
    const place = isMark(node) ? this.#mark(node.name, start, inMark) : inMark;
    const format = this.#format(node, start);
    this.#leaf(node);
    if ('children' in node)
      (node.children as Nodes[]).forEach((child, index) => {
        if (node.type === 'tableRow' && index > 0) this.#space();
        children.push(this.read(child, part, place));
      });
    part.end = this.text.length;
    if (isMark(node) && place !== undefined) this.#endMark(node, place);
    if (format !== undefined) this.formats[format] = { ...this.formats[format], end: part.end } as DeskFormat;
    return part;
  }

  #leaf(node: Nodes): void {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      this.text += node.value.replaceAll('\n', ' ');
    else if (node.type === 'break') this.#space();
    else if (node.type === 'footnoteReference')
      this.notes.push({ at: this.text.length, label: node.label ?? node.identifier });
  }

  #space(): void {
    this.breaks.push(this.text.length);
    this.text += ' ';
  }

  #mark(name: DirectiveName, start: number, parent: number | undefined): number {
    const place = { passage: this.#n, start, end: start };
    return (
      this.marks.push({ key: '', name, attributes: {}, ...place, ...(parent === undefined ? {} : { parent }) }) - 1
    );
  }

  #endMark(node: MarkNode, place: number): void {
    const mark = this.marks[place] as DeskMark;
    const { id, ...attributes } = node.attributes ?? {};
    const end = this.text.length;
    const [from, to] = offsetsOf(node);
    const bracket = from + 1 + node.name.length;
    const hasLabel = this.#written[bracket] === '[';
    const labelStart = hasLabel ? bracket + 1 : bracket;
    const labelEnd = hasLabel ? labelEndOf(this.#written, labelStart) : bracket;
    this.sources[place] = {
      start: from - this.#origin,
      end: to - this.#origin,
      labelStart: labelStart - this.#origin,
      labelEnd: labelEnd - this.#origin,
    };
    this.marks[place] = {
      ...mark,
      end,
      key: this.#key(mark, end),
      ...(id == null ? {} : { id }),
      attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value ?? ''])),
    };
  }

  /** Marks of the same kind over the same words are told apart by a number. */
  #key({ passage, start, name }: DeskMark, end: number): string {
    const base = `${passage}:${start}-${end}:${name}`;
    let key = base;
    for (let n = 2; this.#keys.has(key); n++) key = `${base}:${n}`;
    this.#keys.add(key);
    return key;
  }

  #format(node: Nodes, start: number): number | undefined {
    const place = { start, end: start };
    switch (node.type) {
      case 'emphasis':
      case 'strong':
        return this.formats.push({ kind: node.type, ...place }) - 1;
      case 'inlineCode':
        return this.formats.push({ kind: 'code', ...place }) - 1;
      case 'link':
        return this.formats.push({ kind: 'link', ...place, url: node.url }) - 1;
      case 'linkReference': {
        const url = this.#urlOf(node.identifier);
        return this.formats.push({ kind: 'link', ...place, ...(url === undefined ? {} : { url }) }) - 1;
      }
      default:
        return undefined;
    }
  }
}
