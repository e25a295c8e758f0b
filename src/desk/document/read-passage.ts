import type { Nodes, Root } from 'mdast';
import { alignment, codeNotation, markdownNotation } from '#src/core/language/alignment.ts';
import { type DirectiveName, isDirectiveName } from '#src/core/language/language.ts';
import { offsetsOf } from '#src/core/language/walk.ts';
import type { DeskFormat, DeskMark, DeskNote, DeskPassage } from './passage.ts';
import { labelEndOf } from './label-end.ts';

/** A node of a passage, with the place of its words in the passage’s text. */
export interface Part {
  readonly node: Nodes;
  readonly start: number;
  readonly end: number;
  readonly parent?: Part;
  readonly children: readonly Part[];
}

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

/** The nodes of a tree that are passages, in reading order, as the core’s `Extractor` finds them. */
export function passageNodes(tree: Root): { readonly node: Nodes; readonly kind: Kind }[] {
  const found: { node: Nodes; kind: Kind }[] = [];
  const visit = (parent: Nodes, isItem: boolean): void => {
    if (!('children' in parent)) return;
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'heading') found.push({ node, kind: 'heading' });
      else if (node.type === 'paragraph') found.push({ node, kind: isItem ? 'item' : 'paragraph' });
      else if (node.type === 'tableRow') found.push({ node, kind: 'row' });
      else if (node.type === 'code') found.push({ node, kind: 'code' });
      else if (node.type !== 'footnoteDefinition') visit(node, node.type === 'listItem');
    }
  };
  visit(tree, false);
  return found;
}

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

type MarkNode = Extract<Nodes, { type: 'textDirective' }> & { name: DirectiveName };

/** Whether a node is a mark. After `restoreProse`, every directive is. */
export function isMark(node: Nodes): node is MarkNode {
  return node.type === 'textDirective' && isDirectiveName(node.name);
}

/** Whether a text of a part stands at an offset, and not a sign of Markdown or an attribute. */
export function isInText(part: Part, at: number): boolean {
  const [start, end] = offsetsOf(part.node);
  if (at < start || at >= end) return false;
  return part.node.type === 'text' || part.children.some((child) => isInText(child, at));
}

const maps = new WeakMap<Nodes, readonly number[]>();

/** For each UTF-16 unit of a leaf’s text, and for its end, the offset in the Markdown that it was parsed from. */
export function offsetsOfLeaf({ node }: Part, written: string): readonly number[] {
  let map = maps.get(node);
  if (map === undefined) maps.set(node, (map = readOffsets(node, written)));
  return map;
}

function readOffsets(node: Nodes, written: string): readonly number[] {
  const [start, end] = offsetsOf(node);
  if (node.type === 'text') return alignment(node.value, written, start, markdownNotation);
  if (node.type !== 'inlineCode' && node.type !== 'code') return [start, end];
  return alignment(node.value, written, start + headOfCode(written, start, node.type), codeNotation);
}

/** The length of what precedes the first character of code: backticks, or the line with which a block of it begins. */
function headOfCode(written: string, start: number, type: 'inlineCode' | 'code'): number {
  const fence = /^(?:`+|~+)/.exec(written.slice(start, start + 1000))?.[0].length ?? 0;
  const lineEnd = written.indexOf('\n', start);
  return type === 'code' && fence > 0 && lineEnd !== -1 ? lineEnd + 1 - start : fence;
}
