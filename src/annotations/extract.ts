import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Certainty } from '#src/model/quote.ts';
import type { Glitch, Mention, NoteMention, Passage, Segment, Stretch } from './annotated-text.ts';
import type { Place } from '#src/model/problem.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';
import { countWords, sentenceStarts } from './words.ts';

/** The control beside an annotation that opens its card: the first in the article that does, a further one, or none. */
export type Control = 'first' | 'again' | 'none';

/** How an annotation is drawn; `render` reads it from the node's data. */
export type Drawing =
  /** `link`: itself a link; `marked`: holds a link, so a mark follows it; `anchor`: a place to jump to. */
  | {
      readonly kind: 'actor' | 'event';
      readonly id: string;
      readonly n: number;
      readonly as: 'link' | 'marked' | 'anchor';
      readonly control: Control;
    }
  /** In an editor's words. `card`: whether the page that they stand on has cards. */
  | {
      readonly kind: 'noted';
      readonly of: 'actor' | 'event';
      readonly id: string;
      readonly link: boolean;
      readonly card: boolean;
    }
  | {
      readonly kind: 'quote';
      readonly id: string;
      readonly n: number;
      readonly control: Control;
      readonly firstInPassage: boolean;
    }
  | { readonly kind: 'sic'; readonly n: number; readonly control: Control }
  | { readonly kind: 'scare' };

declare module 'mdast' {
  interface Data {
    /** On an annotation: how it is drawn. */
    drawing?: Drawing;
    /** On a passage: its number. */
    passage?: number;
    /** On a reference to a note: the note's number, and the how-many-eth reference to it this is. */
    note?: { readonly n: number; readonly reference: number };
  }
}

interface Extracted {
  passages: Passage[];
  mentions: Mention[];
  segments: Segment[];
  glitches: Glitch[];
  scareQuotes: Stretch[];
  noteMentions: NoteMention[];
  /** The ids of the cards, in the order in which the text offers them. */
  controls: string[];
  /** The definitions of the notes that the text refers to, in the order of their numbers. */
  notes: FootnoteDefinition[];
}

/**
 * Reads one article's trees in the order of reading (the headline first, so that it is passage 0), numbers what it
 * finds and writes on the nodes how they are drawn.
 */
export class Extractor {
  readonly found: Extracted = {
    passages: [],
    mentions: [],
    segments: [],
    glitches: [],
    scareQuotes: [],
    noteMentions: [],
    controls: [],
    notes: [],
  };
  readonly #language: string;
  readonly #ordinals = new Map<string, number>();
  readonly #noteReferences = new Map<string, { n: number; references: number }>();

  constructor(language: string) {
    this.#language = language;
  }

  /** Reads a headline or standfirst: the one paragraph of `tree`. */
  readInline(tree: Root, source: MarkdownSource, kind: 'headline' | 'standfirst'): void {
    const [paragraph] = tree.children;
    if (paragraph?.type === 'paragraph') this.#passage(paragraph, kind, source);
  }

  /** Reads the body. */
  readBody(tree: Root, source: MarkdownSource): void {
    this.#blocks(tree, source);
    const definitions = new Map<string, FootnoteDefinition>();
    walk(tree, (node) => {
      if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
    });
    // A note may refer to further notes: the map grows while it is read.
    for (const identifier of this.#noteReferences.keys()) {
      const definition = definitions.get(identifier);
      if (!definition) continue;
      this.found.notes.push(definition);
      this.#note(definition, source);
    }
  }

  #blocks(parent: Parents, source: MarkdownSource, item = false): void {
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'heading') this.#passage(node, 'heading', source);
      else if (node.type === 'paragraph') this.#passage(node, item ? 'item' : 'paragraph', source);
      else if (node.type === 'tableRow') this.#passage(node, 'row', source);
      else if (node.type === 'code') this.#passage(node, 'code', source);
      else if (node.type !== 'footnoteDefinition' && 'children' in node)
        this.#blocks(node, source, node.type === 'listItem');
    }
  }

  #passage(node: Nodes, kind: Passage['kind'], source: MarkdownSource): void {
    const n = this.found.passages.length;
    const reading = new PassageReading(n, source, this.found, this.#ordinals, (identifier) =>
      this.#reference(identifier),
    );
    reading.read(node);
    node.data = { ...node.data, passage: n };
    this.found.passages.push({
      n,
      kind,
      text: reading.text,
      sentences: sentenceStarts(reading.text, this.#language),
      words: countWords(reading.text, this.#language),
      at: source.placeAt(offsetsOf(node)[0]),
    });
  }

  #note(definition: FootnoteDefinition, source: MarkdownSource): void {
    walk(definition, (node) => {
      if (node.type === 'footnoteReference') node.data = { ...node.data, note: this.#reference(node.identifier) };
    });
    this.found.noteMentions.push(...readNoteMentions(definition, source, true));
  }

  #reference(identifier: string): { n: number; reference: number } {
    const known = this.#noteReferences.get(identifier) ?? { n: this.#noteReferences.size + 1, references: 0 };
    known.references += 1;
    this.#noteReferences.set(identifier, known);
    return { n: known.n, reference: known.references };
  }
}

/** Finds who and what an editor's words name, and writes on the nodes that they are links, with cards or without. */
export function readNoteMentions(tree: Nodes, source: MarkdownSource, card: boolean): NoteMention[] {
  const mentions: NoteMention[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'textDirective' || (node.name !== 'actor' && node.name !== 'event')) return;
    const id = node.attributes?.['id'] ?? '';
    mentions.push({ kind: node.name, id, at: source.placeAt(offsetsOf(node)[0]) });
    const nested = ancestors.some(({ type }) => type === 'link' || type === 'textDirective');
    node.data = { ...node.data, drawing: { kind: 'noted', of: node.name, id, link: !nested, card } };
  });
  return mentions;
}

/** The stretch of an annotation whose words are still to be read. */
const nowhere: Stretch = { passage: 0, start: 0, end: 0 };

function idOf(node: TextDirective): string {
  return node.attributes?.['id'] ?? '';
}

/** Reads the inline content of one passage. */
class PassageReading {
  text = '';
  readonly #linked = new Set<string>();
  readonly #spoken = new Set<string>();
  readonly #n: number;
  readonly #source: MarkdownSource;
  readonly #found: Extracted;
  readonly #ordinals: Map<string, number>;
  readonly #reference: (identifier: string) => { n: number; reference: number };

  constructor(
    n: number,
    source: MarkdownSource,
    found: Extracted,
    ordinals: Map<string, number>,
    reference: (identifier: string) => { n: number; reference: number },
  ) {
    this.#n = n;
    this.#source = source;
    this.#found = found;
    this.#ordinals = ordinals;
    this.#reference = reference;
  }

  /** Reads a node; says whether it holds something that can be activated (a link, a mark, a reference to a note). */
  read(node: Nodes, inLink = false, inQuote?: string): boolean {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        this.text += node.value.replaceAll('\n', ' ');
        return false;
      case 'break':
        this.text += ' ';
        return false;
      case 'footnoteReference':
        node.data = { ...node.data, note: this.#reference(node.identifier) };
        return true;
      case 'textDirective':
        return this.#annotation(node, inLink, inQuote);
      case 'tableRow':
        node.children.forEach((cell, index) => {
          if (index > 0) this.text += ' ';
          this.read(cell, inLink, inQuote);
        });
        return true;
      case 'link':
      case 'linkReference':
        for (const child of node.children) this.read(child, true, inQuote);
        return true;
      default:
        return this.#children(node, inLink, inQuote);
    }
  }

  #children(node: Nodes, inLink: boolean, inQuote?: string): boolean {
    if (!('children' in node)) return false;
    let active = false;
    for (const child of node.children) active = this.read(child, inLink, inQuote) || active;
    return active;
  }

  #annotation(node: TextDirective, inLink: boolean, inQuote?: string): boolean {
    switch (node.name) {
      case 'actor':
      case 'event':
        return this.#mention(node, node.name, inLink, inQuote);
      case 'quote':
        return this.#segment(node, inLink, inQuote);
      case 'sic':
        return this.#glitch(node, inLink, inQuote);
      default: {
        const { stretch, active } = this.#stretch(node, inLink, inQuote);
        this.#found.scareQuotes.push(stretch);
        node.data = { ...node.data, drawing: { kind: 'scare' } };
        return active;
      }
    }
  }

  #mention(node: TextDirective, kind: 'actor' | 'event', inLink: boolean, inQuote?: string): boolean {
    const id = idOf(node);
    const n = this.#next(`m-${id}`);
    const first = !inLink && !this.#linked.has(id);
    if (first) this.#linked.add(id);
    const place = this.#found.mentions.push({ kind, id, n, at: this.#at(node), ...nowhere }) - 1;
    const { stretch, active } = this.#stretch(node, inLink, inQuote);
    this.#found.mentions[place] = { kind, id, n, at: this.#at(node), ...stretch };
    const as = !first ? 'anchor' : active ? 'marked' : 'link';
    // In the headline a link has no control beside it: there is no room.
    const control = as === 'marked' || (as === 'link' && this.#n > 0) ? this.#control(`c-${id}`) : 'none';
    node.data = { ...node.data, drawing: { kind, id, n, as, control } };
    return active || first;
  }

  #segment(node: TextDirective, inLink: boolean, inQuote?: string): boolean {
    const id = idOf(node);
    const n = this.#next(`q-${id}`);
    const segment = { id, n, at: this.#at(node), ...(inQuote === undefined ? {} : { inside: inQuote }) };
    const place = this.#found.segments.push({ ...segment, ...nowhere }) - 1;
    this.#found.segments[place] = { ...segment, ...this.#stretch(node, inLink, id).stretch };
    const spoken = !this.#spoken.has(id);
    this.#spoken.add(id);
    const control = inLink ? 'none' : this.#control(`c-${id}`);
    node.data = { ...node.data, drawing: { kind: 'quote', id, n, control, firstInPassage: spoken } };
    return true;
  }

  #glitch(node: TextDirective, inLink: boolean, inQuote?: string): boolean {
    const n = this.#next('g');
    const { corr, cert, note } = node.attributes ?? {};
    const glitch = {
      n,
      ...(corr == null ? {} : { corr }),
      ...(cert ? { cert: cert as Certainty } : {}),
      ...(note ? { note } : {}),
    };
    const place = this.#found.glitches.push({ ...glitch, ...nowhere }) - 1;
    this.#found.glitches[place] = { ...glitch, ...this.#stretch(node, inLink, inQuote).stretch };
    const control = inLink ? 'none' : this.#control(`cg-${n}`);
    node.data = { ...node.data, drawing: { kind: 'sic', n, control } };
    return true;
  }

  /** Reads what an annotation holds: where its words stand, and whether something in it can be activated. */
  #stretch(node: TextDirective, inLink: boolean, inQuote?: string): { stretch: Stretch; active: boolean } {
    const start = this.text.length;
    const active = this.#children(node, inLink, inQuote);
    return { stretch: { passage: this.#n, start, end: this.text.length }, active };
  }

  #at(node: Nodes): Place {
    return this.#source.placeAt(offsetsOf(node)[0]);
  }

  /** Whether a control that opens a card is the first in the article to open it. */
  #control(card: string): Control {
    const first = !this.#found.controls.includes(card);
    if (first) this.#found.controls.push(card);
    return first ? 'first' : 'again';
  }

  #next(key: string): number {
    const n = (this.#ordinals.get(key) ?? 0) + 1;
    this.#ordinals.set(key, n);
    return n;
  }
}
