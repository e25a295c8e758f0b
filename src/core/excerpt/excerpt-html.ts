import { Parser } from 'htmlparser2';
import { escaped } from '#src/core/model/markup.ts';
import type { CutPassage, Piece } from './cut-passage.ts';

/** A passage: its whole text, its excerpt, and where it can be read. */
export interface PassageExcerpt {
  readonly text: string;
  readonly cut: CutPassage;
  readonly words: number;
  /** The place of the passage at its publisher; absent if no address is known. */
  readonly address?: string;
}

/**
 * The HTML of an article’s body with the words of its excerpt. Only the characters of the pieces pass through, and the tags and
 * attributes with which this software marks, renders and links them: no address, id or title that may contain other words of
 * the text. Table rows become paragraphs, since cells without words tell nothing.
 */
export function excerptHtml(html: string, passages: ReadonlyMap<number, PassageExcerpt>): string {
  const writer = new Writer(passages);
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    ontext: (text) => writer.write(text),
    onclosetag: (name) => writer.close(name),
  });
  parser.end(html);
  return writer.end();
}

/** Elements whose tags are left out. */
const unwrapped: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'td', 'th', 'br', 'input', 'section']);
/** Inline elements, which are written only if words follow in them. */
const emphasizing: ReadonlySet<string> = new Set(['em', 'strong', 'del']);
/** Blocks that hold a passage. */
const blocks: ReadonlySet<string> = new Set(['p', 'li', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Blocks that can follow the words of a passage in one element with it. */
const followers: ReadonlySet<string> = new Set(['ul', 'ol', 'details', 'p', 'blockquote', 'pre']);
const voids: ReadonlySet<string> = new Set(['hr']);

class Writer {
  readonly #passages: ReadonlyMap<number, PassageExcerpt>;
  /** The open elements, each with its end tag, and its start tag in case that waits for words. */
  readonly #open: { readonly name: string; readonly tag?: string; isWritten: boolean; readonly end: string }[] = [];
  #n = 0;
  #passage: PassageExcerpt | undefined;
  #at = 0;
  #isLinked = true;
  #html = '';

  constructor(passages: ReadonlyMap<number, PassageExcerpt>) {
    this.#passages = passages;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (followers.has(name)) this.#link();
    this.#begin(
      /^#?p-(\d+)$/.exec(attributes['id'] ?? (attributes['class'] === 'n' ? (attributes['href'] ?? '') : ''))?.[1],
    );
    const drawn = name === 'tr' ? 'p' : name;
    if (unwrapped.has(name) || isWrapper(name, attributes) || isForeignLink(name, attributes)) {
      this.#open.push({ name, isWritten: true, end: '' });
      return;
    }
    const tag = `<${drawn}${written(name, attributes)}>`;
    const waits = emphasizing.has(name);
    this.#open.push({ name, tag, isWritten: !waits, end: voids.has(name) ? '' : `</${drawn}>` });
    if (!waits) this.#html += tag;
  }

  write(text: string): void {
    for (const character of text.split('')) this.#writeCharacter(character);
  }

  close(name: string): void {
    if (name === 'tr' || (blocks.has(name) && name !== 'pre')) this.#link();
    const element = this.#open.pop();
    if (element?.isWritten) this.#html += element.end;
    if (name === 'pre') this.#link();
  }

  end(): string {
    this.#finishPassage();
    return this.#html;
  }

  /** Begins a passage, unless the number is that of the current one, which two elements may give. */
  #begin(number: string | undefined): void {
    if (number === undefined || (Number(number) === this.#n && this.#passage)) return;
    this.#finishPassage();
    this.#n = Number(number);
    this.#passage = this.#passages.get(this.#n);
    this.#at = 0;
    this.#isLinked = false;
  }

  #finishPassage(): void {
    const left = this.#passage?.text.slice(this.#at) ?? '';
    if (left.trim() !== '') throw new Error(`The HTML of passage ${this.#n} lacks ${JSON.stringify(left)}.`);
  }

  #writeCharacter(character: string): void {
    const passage = this.#passage;
    const isSpace = /\s/.test(character);
    if (!passage || this.#at >= passage.text.length) {
      if (!isSpace) throw new Error(`The HTML has words behind passage ${this.#n}.`);
      this.#html += character;
      return;
    }
    const isSpaceThere = () => /^\s/.test(passage.text.charAt(this.#at));
    if (isSpace) {
      if (isSpaceThere()) this.#next(passage, character);
      return;
    }
    while (isSpaceThere()) this.#next(passage, ' ');
    if (passage.text[this.#at] !== character) throw new Error(`The HTML of passage ${this.#n} differs from its words.`);
    this.#next(passage, character);
  }

  /** Writes what the excerpt has of the passage’s next character. Spaces beside a sign are written with it, outside of links. */
  #next({ cut: { pieces } }: PassageExcerpt, character: string): void {
    const at = this.#at++;
    const n = pieces.findIndex(({ end }) => at < end);
    const { start, omitted, before, text } = pieces[n] as Piece;
    if (omitted === undefined) this.#words(escapedUnit(character));
    else if (at === start && text !== '') {
      const last = pieces.slice(0, n).findLast((piece) => piece.text !== '');
      const next = pieces.slice(n + 1).find((piece) => piece.text !== '');
      const sign = `<span class="omitted" role="img" data-label="omitted ${omitted}">${text}</span>`;
      this.#words(`${last?.omitted === undefined ? before : ''}${sign}${next?.before ?? ''}`);
    }
  }

  #words(html: string): void {
    for (const element of this.#open) {
      if (element.isWritten) continue;
      element.isWritten = true;
      this.#html += element.tag ?? '';
    }
    this.#html += html;
  }

  /** Ends a passage with the link to it at its publisher. */
  #link(): void {
    const { address, words = 0 } = this.#passage ?? {};
    if (this.#isLinked || words === 0) return;
    this.#isLinked = true;
    if (address !== undefined)
      this.#html += `<a class="there" href="${escaped(address)}" data-label="there ${this.#n}"></a>`;
  }
}

/** A UTF-16 code unit as HTML. Surrogates are written one after the other, and need no escaping. */
function escapedUnit(unit: string): string {
  return /[\uD800-\uDFFF]/.test(unit) ? unit : escaped(unit);
}

function isWrapper(name: string, { class: classes }: Readonly<Record<string, string>>): boolean {
  return name === 'div' && classes === 'wide';
}

function isForeignLink(name: string, { href }: Readonly<Record<string, string>>): boolean {
  return name === 'a' && href !== undefined && !/^(?:#|\.\.\/\.\.\/(?:actors|events)\/)/.test(href);
}

/** The attributes that this software gives: those of headings are ids of their words. */
function written(name: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([key, value]) => {
      if (key === 'id') return !/^s-/.test(value) || !/^h\d$/.test(name);
      if (key === 'class') return name !== 'code';
      return /^(?:href|start|role|tabindex|interestfor|popovertarget|aria-[a-z]+|data-[a-z]+)$/.test(key);
    })
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`))
    .join('');
}
