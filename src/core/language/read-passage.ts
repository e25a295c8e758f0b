import type { FootnoteReference, Nodes } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { GlitchKind } from '#src/core/model/glitch.ts';
import type { Position } from '#src/core/model/problem.ts';
import type { Certainty } from '#src/core/model/quote.ts';
import type { Stretch } from './annotated-text.ts';
import type { CardOpener } from './drawing.ts';
import type { Extracted } from './extracted.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf } from './walk.ts';

/** The stretch of an annotation whose words have not been read yet. */
const nowhere: Stretch = { passage: 0, start: 0, end: 0 };

function idOf(node: TextDirective): string {
  return node.attributes?.['id'] ?? '';
}

/** What a part of a passage holds that matters for the links around it. */
interface Contents {
  /** Something that a reader can activate: a link, or a control. */
  readonly active: boolean;
  /** Letters or digits that are in no link and no mention. */
  readonly free: boolean;
  /** A link that is no mention’s: to a page on the web, or to a note. */
  readonly fixed: boolean;
}

const nothing: Contents = { active: false, free: false, fixed: false };

/** Reads the inline content of one passage. */
export class PassageReader {
  text = '';
  /** The entities that a link of this passage leads to, in the order of the links, with the nodes of the links. */
  readonly #linked = new Map<string, TextDirective>();
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

  /** Reads a node. `inLink`: whether it stands in a link of the Markdown. */
  read(node: Nodes, inLink = false, inQuote?: string): Contents {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        this.text += node.value.replaceAll('\n', ' ');
        return { ...nothing, free: !inLink && /[\p{L}\p{N}]/u.test(node.value) };
      case 'break':
        this.text += ' ';
        return nothing;
      case 'footnoteReference':
        this.#noteReference(node);
        return { active: true, free: false, fixed: true };
      case 'textDirective':
        return this.#annotation(node, inLink, inQuote);
      case 'tableRow':
        node.children.forEach((cell, index) => {
          if (index > 0) this.text += ' ';
          this.read(cell, inLink, inQuote);
        });
        return { active: true, free: false, fixed: true };
      case 'link':
      case 'linkReference':
        for (const child of node.children) this.read(child, true, inQuote);
        return { active: true, free: false, fixed: true };
      default:
        return this.#children(node, inLink, inQuote);
    }
  }

  #noteReference(node: FootnoteReference): void {
    const note = this.#reference(node.identifier);
    node.data = { ...node.data, note };
    this.#found.noteReferences.push({ n: note.n, passage: this.#n, offset: this.text.length });
  }

  #children(node: Nodes, inLink: boolean, inQuote?: string): Contents {
    if (!('children' in node)) return nothing;
    let all = nothing;
    for (const child of node.children) {
      const { active, free, fixed } = this.read(child, inLink, inQuote);
      all = { active: all.active || active, free: all.free || free, fixed: all.fixed || fixed };
    }
    return all;
  }

  #annotation(node: TextDirective, inLink: boolean, inQuote?: string): Contents {
    switch (node.name) {
      case 'actor':
      case 'event':
        return this.#mention(node, node.name, inLink, inQuote);
      case 'quote':
        return this.#segment(node, inLink, inQuote);
      case 'sic':
        return this.#glitch(node, inLink, inQuote);
      default: {
        const { stretch, contents } = this.#stretch(node, inLink, inQuote);
        this.#found.scareQuotes.push(stretch);
        node.data = { ...node.data, drawing: { kind: 'scare' } };
        return contents;
      }
    }
  }

  /** The first mention of an entity in a passage that can be a link is one. */
  #mention(node: TextDirective, kind: 'actor' | 'event', inLink: boolean, inQuote?: string): Contents {
    const id = idOf(node);
    const n = this.#next(`m-${id}`);
    const first = !inLink && !this.#linked.has(id);
    // Before what it holds, which may name the entity again.
    if (first) this.#linked.set(id, node);
    const linkedBefore = this.#linked.size;
    const opens = first ? this.#opener(`c-${id}`) : 'none';
    const place = this.#found.mentions.push({ kind, id, n, at: this.#at(node), ...nowhere }) - 1;
    const { stretch, contents } = this.#stretch(node, inLink, inQuote);
    this.#found.mentions[place] = { kind, id, n, at: this.#at(node), ...stretch };
    const as = !first ? 'anchor' : linkOf(contents);
    if (first && as === 'anchor') {
      this.#linked.delete(id);
      if (opens === 'first') this.#found.controls.delete(`c-${id}`);
    }
    if (as === 'whole') this.#release([...this.#linked].slice(linkedBefore));
    node.data = { ...node.data, drawing: { kind, id, n, as, opens: as === 'anchor' ? 'none' : opens } };
    // Its words are its own, also where an earlier mention is the link: no mention around it takes them.
    return { active: as !== 'anchor' || contents.active, free: false, fixed: contents.fixed };
  }

  /** Makes links of this passage anchors again, so that what they lead to can be linked further on. */
  #release(links: readonly (readonly [id: string, node: TextDirective])[]): void {
    for (const [id, node] of links) {
      const drawing = node.data?.drawing;
      this.#linked.delete(id);
      if (drawing?.kind !== 'actor' && drawing?.kind !== 'event') continue;
      if (drawing.opens === 'first') this.#found.controls.delete(`c-${id}`);
      node.data = { ...node.data, drawing: { ...drawing, as: 'anchor', opens: 'none' } };
    }
  }

  #segment(node: TextDirective, inLink: boolean, inQuote?: string): Contents {
    const id = idOf(node);
    const n = this.#next(`q-${id}`);
    const segment = { id, n, at: this.#at(node), ...(inQuote === undefined ? {} : { inside: inQuote }) };
    const firstInPassage = !this.#spoken.has(id);
    this.#spoken.add(id);
    const button = !inLink && firstInPassage;
    if (button) this.#opener(`c-${id}`);
    const place = this.#found.segments.push({ ...segment, ...nowhere }) - 1;
    const { stretch, contents } = this.#stretch(node, inLink, id);
    this.#found.segments[place] = { ...segment, ...stretch };
    node.data = { ...node.data, drawing: { kind: 'quote', id, n, passage: this.#n, button, firstInPassage } };
    return { ...contents, active: true };
  }

  #glitch(node: TextDirective, inLink: boolean, inQuote?: string): Contents {
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
    const { stretch, contents } = this.#stretch(node, inLink, inQuote);
    this.#found.glitches[place] = { ...glitch, ...stretch };
    if (!inLink) this.#opener(`cg-${n}`);
    node.data = { ...node.data, drawing: { kind: 'sic', n, button: !inLink } };
    return { ...contents, active: true };
  }

  /** Reads what an annotation holds, and where its words stand. */
  #stretch(node: TextDirective, inLink: boolean, inQuote?: string): { stretch: Stretch; contents: Contents } {
    const start = this.text.length;
    const contents = this.#children(node, inLink, inQuote);
    return { stretch: { passage: this.#n, start, end: this.text.length }, contents };
  }

  #at(node: Nodes): Position {
    return this.#source.placeAt(offsetsOf(node)[0]);
  }

  /** Whether what opens a card is the first in the article to open it. */
  #opener(card: string): CardOpener {
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

/** How a mention can be a link, by what it holds: HTML has no links inside of links. */
function linkOf({ active, free, fixed }: Contents): 'link' | 'parts' | 'whole' | 'anchor' {
  if (!active) return 'link';
  if (free) return 'parts';
  return fixed ? 'anchor' : 'whole';
}
