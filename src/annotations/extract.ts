import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Certainty } from '#src/model/quote.ts';
import type { Glitch, Mention, NoteMention, Passage, Segment, Stretch } from './annotated-text.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';
import { countWords, sentenceStarts } from './words.ts';

/** How an annotation is drawn; `render` reads it from the node's data. */
export type Drawing =
  /**
   * `link`: itself a link; `marked`: holds a link, so a mark follows it; `anchor`: a place to jump to.
   * `opensFirst`: the first below the headline from which the card can be opened.
   */
  | {
      readonly kind: 'actor' | 'event';
      readonly id: string;
      readonly n: number;
      readonly as: 'link' | 'marked' | 'anchor';
      readonly opensFirst: boolean;
    }
  /** In an editor's words. `card`: whether the page that they stand on has cards. */
  | {
      readonly kind: 'noted';
      readonly of: 'actor' | 'event';
      readonly id: string;
      readonly link: boolean;
      readonly card: boolean;
    }
  | { readonly kind: 'quote'; readonly id: string; readonly n: number; readonly marked: boolean }
  | { readonly kind: 'sic'; readonly n: number; readonly marked: boolean }
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

/** Reads the inline content of one passage. */
class PassageReading {
  text = '';
  readonly #linked = new Set<string>();
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
    const start = this.text.length;
    const at = this.#source.placeAt(offsetsOf(node)[0]);
    const id = node.attributes?.['id'] ?? '';
    const stretch = () => ({ passage: this.#n, start, end: this.text.length });
    const draw = (drawing: Drawing) => {
      node.data = { ...node.data, drawing };
    };

    switch (node.name) {
      case 'actor':
      case 'event': {
        const n = this.#next(`m-${id}`);
        const kind = node.name;
        const place = this.#found.mentions.length;
        this.#found.mentions.push({ kind, id, n, at, ...stretch() });
        const first = !inLink && !this.#linked.has(id);
        if (first) this.#linked.add(id);
        const active = this.#children(node, inLink, inQuote);
        this.#found.mentions[place] = { kind, id, n, at, ...stretch() };
        draw({
          kind,
          id,
          n,
          as: !first ? 'anchor' : active ? 'marked' : 'link',
          opensFirst: first && this.#n > 0 && this.#next(`c-${id}`) === 1,
        });
        return active || first;
      }
      case 'quote': {
        const n = this.#next(`q-${id}`);
        const place = this.#found.segments.length;
        const segment = () => ({ id, n, at, ...stretch(), ...(inQuote === undefined ? {} : { inside: inQuote }) });
        this.#found.segments.push(segment());
        this.#children(node, inLink, id);
        this.#found.segments[place] = segment();
        draw({ kind: 'quote', id, n, marked: !inLink });
        return true;
      }
      case 'sic': {
        const n = this.#next('g');
        const place = this.#found.glitches.length;
        const { corr, cert, note } = node.attributes ?? {};
        const glitch = () => ({
          n,
          ...stretch(),
          ...(corr == null ? {} : { corr }),
          ...(cert ? { cert: cert as Certainty } : {}),
          ...(note ? { note } : {}),
        });
        this.#found.glitches.push(glitch());
        this.#children(node, inLink, inQuote);
        this.#found.glitches[place] = glitch();
        draw({ kind: 'sic', n, marked: !inLink });
        return true;
      }
      default: {
        const active = this.#children(node, inLink, inQuote);
        this.#found.scareQuotes.push(stretch());
        draw({ kind: 'scare' });
        return active;
      }
    }
  }

  #next(key: string): number {
    const n = (this.#ordinals.get(key) ?? 0) + 1;
    this.#ordinals.set(key, n);
    return n;
  }
}
