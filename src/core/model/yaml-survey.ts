import { CST } from 'yaml';
import type { FieldPath } from './problem.ts';

/*
 * Finds an author's words that YAML would silently take for syntax: `#StrikeNow` after a value is a comment, `!Breaking` a tag,
 * `&c.` an anchor, `*Reuters*` an alias, `...` the end of the document. The tokens of the text are searched for these before it
 * is parsed.
 */

/** A tag, anchor, alias or document mark, none of which Dramatis uses. */
export interface YamlMark {
  readonly kind: 'alias' | 'anchor' | 'tag' | 'key' | 'directive' | 'end';
  /** The value to which it belongs. */
  readonly path: FieldPath;
  readonly offset: number;
  readonly source: string;
}

/** A comment that may have been words of the value at `path`, if that field is prose, which the schema decides. */
export interface YamlComment {
  readonly path: FieldPath;
  readonly offset: number;
  readonly source: string;
}

export interface Survey {
  readonly marks: readonly YamlMark[];
  readonly comments: readonly YamlComment[];
  /** Quoted and plain values, and brackets that are never closed, in order: the possible causes of an error. */
  readonly scalars: readonly CST.FlowScalar[];
  readonly unclosed: readonly CST.FlowCollection[];
}

/** The value before a comment: an `open` one may have continued with words, a `closed` one is complete (quoted, or in brackets). */
type Before = { readonly path: FieldPath; readonly column: number; readonly is: 'open' | 'closed' } | undefined;

/** Searches the tokens of a YAML text, whose nesting must be within the limits. */
export function survey(tokens: readonly CST.Token[], text: string): Survey {
  const surveyor = new Surveyor(text);
  for (const token of tokens) surveyor.top(token);
  return surveyor;
}

class Surveyor implements Survey {
  readonly marks: YamlMark[] = [];
  readonly comments: YamlComment[] = [];
  readonly scalars: CST.FlowScalar[] = [];
  readonly unclosed: CST.FlowCollection[] = [];
  readonly #text: string;
  #before: Before;
  #documents = 0;

  constructor(text: string) {
    this.#text = text;
  }

  top(token: CST.Token): void {
    if (token.type === 'directive') this.#mark('directive', token);
    else if (token.type === 'doc-end') this.#mark('end', token);
    else if (token.type === 'document') {
      // After an explicit end, the next document follows from it and need not be reported.
      if (++this.#documents > 1 && this.marks.at(-1)?.kind !== 'end')
        this.#mark('end', { offset: token.offset, source: '---' });
      this.#beside(token.start, []);
      this.#value(token.value, [], 0);
      this.#beside(token.end ?? [], []);
    }
  }

  #mark(kind: YamlMark['kind'], { offset, source }: { offset: number; source: string }, path: FieldPath = []): void {
    this.marks.push({ kind, offset, source, path });
  }

  #value(token: CST.Token | undefined | null, path: FieldPath, column: number): void {
    switch (token?.type) {
      case 'alias':
        this.#mark('alias', token, path);
        this.#before = undefined;
        this.#beside(token.end ?? [], path);
        break;
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.scalars.push(token);
        this.#before = { path, column, is: token.type === 'scalar' ? 'open' : 'closed' };
        this.#beside(token.end ?? [], path);
        break;
      case 'block-scalar':
        this.#before = { path, column, is: 'closed' };
        this.#beside(token.props as CST.SourceToken[], path);
        this.#before = { path, column, is: 'open' };
        break;
      case 'block-map':
        for (const item of token.items) this.#pair(item, path);
        break;
      case 'block-seq':
        token.items.forEach((item, n) => {
          const dash = item.start.find(({ type }) => type === 'seq-item-ind');
          this.#item(item, [...path, n], this.#column(dash?.offset ?? token.offset));
        });
        break;
      case 'flow-collection':
        this.#flow(token, path);
        break;
      default:
    }
  }

  #pair(item: CST.CollectionItem, path: FieldPath): void {
    this.#beside(item.start, path);
    if (item.key == null && item.sep === undefined) return this.#value(item.value, path, 0);
    if (item.key && CST.isCollection(item.key)) this.#mark('key', { offset: item.key.offset, source: '' });
    const column = this.#column(item.key?.offset ?? item.sep?.[0]?.offset ?? 0);
    if (item.key) this.#value(item.key, path, column);
    const name = item.key && CST.isScalar(item.key) ? nameOf(item.key) : undefined;
    this.#rest(item.sep ?? [], item.value, [...path, name ?? ''], column);
  }

  #item(item: CST.CollectionItem, path: FieldPath, column: number): void {
    const dash = item.start.findIndex(({ type }) => type === 'seq-item-ind');
    this.#beside(item.start.slice(0, dash + 1), path);
    this.#rest(item.start.slice(dash + 1), item.value, path, column);
  }

  /** The tokens between a name or dash and its value, and the value. */
  #rest(between: readonly CST.SourceToken[], value: CST.Token | undefined, path: FieldPath, column: number): void {
    const isOpen = value === undefined || value.type === 'scalar' || value.type === 'alias';
    this.#before = CST.isCollection(value) ? undefined : { path, column, is: isOpen ? 'open' : 'closed' };
    this.#beside(between, path);
    this.#value(value, path, column);
  }

  #flow(token: CST.FlowCollection, path: FieldPath): void {
    const isMap = token.start.source === '{';
    if (!token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')) this.unclosed.push(token);
    this.#before = undefined;
    token.items.forEach((item, n) => {
      const at = isMap ? path : [...path, n];
      const comma = item.start.findIndex(({ type }) => type === 'comma');
      // Tokens before the comma belong to the previous item.
      this.#beside(item.start.slice(0, Math.max(0, comma)), path);
      const rest = item.start.slice(Math.max(0, comma));
      if (item.sep) {
        this.#before = undefined;
        return this.#pair({ ...item, start: rest }, at);
      }
      this.#before = { path: at, column: Infinity, is: 'open' };
      this.#beside(rest, at);
      this.#value(item.value ?? item.key, at, -1);
    });
    const end = token.end.findIndex(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
    this.#beside(token.end.slice(0, end + 1), path);
    this.#before = { path, column: Infinity, is: 'closed' };
    this.#beside(token.end.slice(end + 1), path);
  }

  /** Examines the tokens beside a value: marks always count, comments only if they may be words of the value before them. */
  #beside(tokens: readonly CST.SourceToken[], path: FieldPath): void {
    for (const token of tokens) {
      if (token.type === 'anchor' || token.type === 'tag') this.#mark(token.type, token, path);
      else if (token.type === 'explicit-key-ind') this.#mark('key', token);
      else if (token.type === 'comment' && this.#mayBeWords(token))
        this.comments.push({ path: this.#before?.path ?? path, offset: token.offset, source: token.source });
    }
  }

  #mayBeWords({ offset, source }: CST.SourceToken): boolean {
    if (this.#before === undefined) return false;
    // On a line of its own, it is words if it is where the value would continue: indented farther than the field's name.
    const column = this.#column(offset);
    if (this.#text.slice(offset - column, offset).trim() === '')
      return this.#before.is === 'open' && column > this.#before.column;
    return this.#before.is === 'open' || /^#[\p{L}\p{N}_]/u.test(source);
  }

  /** The number of characters before an offset on its line. */
  #column(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }
}

/** The name that a token is of. What is wrong with it, such as a missing quotation mark, is told when the text is parsed. */
function nameOf(token: CST.FlowScalar | CST.BlockScalar): string | undefined {
  return CST.resolveAsScalar(token, false, () => undefined)?.value;
}
