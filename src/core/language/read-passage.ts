import type { Nodes } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { GlitchKind } from '#src/core/model/glitch.ts';
import type { Position } from '#src/core/model/problem.ts';
import type { Certainty } from '#src/core/model/quote.ts';
import type { Stretch } from './annotated-text.ts';
import type { CardButton } from './drawing.ts';
import type { Extracted } from './extracted.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf } from './walk.ts';

/** The stretch of an annotation whose words have not been read yet. */
const nowhere: Stretch = { passage: 0, start: 0, end: 0 };

function idOf(node: TextDirective): string {
  return node.attributes?.['id'] ?? '';
}

/** Reads the inline content of one passage. */
export class PassageReader {
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

  /** Reads a node. Returns whether it contains something that can be activated (a link, a mark, a reference to a note). */
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
    // In the headline, links have no control beside them, for want of space.
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
    const { corr, cert, note, kind, reverses } = node.attributes ?? {};
    const glitch = {
      n,
      ...(corr == null ? {} : { corr }),
      ...(cert ? { cert: cert as Certainty } : {}),
      ...(note ? { note } : {}),
      ...(kind ? { kind: kind as GlitchKind } : {}),
      ...(reverses == null ? {} : { reverses: true as const }),
    };
    const place = this.#found.glitches.push({ ...glitch, ...nowhere }) - 1;
    this.#found.glitches[place] = { ...glitch, ...this.#stretch(node, inLink, inQuote).stretch };
    const control = inLink ? 'none' : this.#control(`cg-${n}`);
    node.data = { ...node.data, drawing: { kind: 'sic', n, control } };
    return true;
  }

  /** Reads the content of an annotation: the offsets of its words, and whether something in it can be activated. */
  #stretch(node: TextDirective, inLink: boolean, inQuote?: string): { stretch: Stretch; active: boolean } {
    const start = this.text.length;
    const active = this.#children(node, inLink, inQuote);
    return { stretch: { passage: this.#n, start, end: this.text.length }, active };
  }

  #at(node: Nodes): Position {
    return this.#source.placeAt(offsetsOf(node)[0]);
  }

  /** Whether a control that opens a card is the first in the article to open it. */
  #control(card: string): CardButton {
    const first = !this.#found.controls.has(card);
    this.#found.controls.add(card);
    return first ? 'first' : 'again';
  }

  #next(key: string): number {
    const n = (this.#ordinals.get(key) ?? 0) + 1;
    this.#ordinals.set(key, n);
    return n;
  }
}
