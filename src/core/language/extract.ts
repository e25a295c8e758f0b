import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import type { NoteMention, Passage, Stretch } from './annotated-text.ts';
import type {} from './drawing.ts';
import type { Extracted } from './extracted.ts';
import { PassageReader } from './read-passage.ts';
import type { MarkdownSource } from './source-text.ts';
import { voicesOf } from './voices.ts';
import { offsetsOf, walk } from './walk.ts';
import { sentenceStarts } from './sentences.ts';
import { wordSpans } from './word-spans.ts';

/**
 * Reads one article's trees in reading order (the headline first, so that it is passage 0), numbers what it finds, and stores
 * in the nodes how they are rendered.
 */
export class Extractor {
  readonly found: Extracted = {
    passages: [],
    mentions: [],
    segments: [],
    voices: [],
    glitches: [],
    scareQuotes: [],
    noteMentions: [],
    noteReferences: [],
    controls: new Set(),
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

  /** Reads a title that is the editor's: passage 0 then has no words, and the annotations of the title are not mentions. */
  readEditorsTitle(tree: Root, source: MarkdownSource): void {
    const [paragraph] = tree.children;
    if (!paragraph) return;
    paragraph.data = { ...paragraph.data, passage: this.found.passages.length };
    this.found.passages.push({
      n: this.found.passages.length,
      kind: 'headline',
      text: '',
      sentences: [],
      words: 0,
      at: source.placeAt(offsetsOf(paragraph)[0]),
    });
    this.found.noteMentions.push(...readNoteMentions(tree, source, true));
  }

  /** Reads the body. */
  readBody(tree: Root, source: MarkdownSource): void {
    this.#blocks(tree, source);
    const definitions = new Map<string, FootnoteDefinition>();
    walk(tree, (node) => {
      if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
    });
    // A note may refer to further notes, so the map grows during this loop.
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
    const { segments, mentions, glitches, scareQuotes } = this.found;
    const lists = [segments, mentions, glitches, scareQuotes];
    const before = lists.map(({ length }) => length);
    const reading = new PassageReader(n, source, this.found, this.#ordinals, (identifier) =>
      this.#reference(identifier),
    );
    reading.read(node);
    node.data = { ...node.data, passage: n };
    const words = wordSpans(reading.text, this.#language);
    this.found.voices.push(...voicesOf(n, words, segments.slice(before[0])));
    const marks = lists.flatMap((list, index): readonly Stretch[] => list.slice(before[index]));
    this.found.passages.push({
      n,
      kind,
      text: reading.text,
      sentences: sentenceStarts(reading.text, this.#language, marks),
      words: words.length,
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

/** Finds the actors and events that an editor's words name, and stores in the nodes that they are links, with or without cards. */
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
