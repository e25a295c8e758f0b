import { Lexer, isMap, isScalar, isSeq } from 'yaml';
import type { YamlValue } from './write-yaml.ts';

/* Where the parts of a YAML text begin and end, by the parser’s nodes and the lines of the text. */

/** Where the words of a node begin. */
export function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

/** Where the words of a node end: before the line break, spaces and comments that may follow. */
export function endOf(node: unknown, text: string): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return endOf(last?.value, text) ?? endOf(last?.key, text);
  }
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1), text);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  const end = node.range?.[1];
  return end !== undefined && isBlockScalar(node) && text.charAt(end - 1) === '\n' ? end - 1 : end;
}

export function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && String(node.type).startsWith('BLOCK');
}

/** Whether a value takes lines of its own below its name: a list or group without brackets. */
export function isBlockCollection(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && !node.flow;
}

/** Whether a node ends with a block that may keep the line break behind it. */
export function endsInOpenBlock(node: unknown, text: string): boolean {
  if (isMap(node)) return endsInOpenBlock(node.items.at(-1)?.value, text);
  if (isSeq(node)) return endsInOpenBlock(node.items.at(-1), text);
  return isBlockScalar(node) && !/^[|>]\d*-/.test(text.slice(startOf(node)));
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line break of a line is; the end of the text if it has none. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but spaces stands before a place on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, at), at));
}

/**
 * Where the lines end that belong to a field or item: that in which its value ends, and the comments behind it that are
 * indented farther than its name or dash. The place of the last line break.
 */
export function extentEnd(text: string, end: number, column: number): number {
  let last = lineEnd(text, end);
  for (let at = last; at < text.length;) {
    const next = lineEnd(text, at + 1);
    const line = text.slice(at + 1, next);
    const indent = /^ *(?=#)/.exec(line)?.[0].length;
    if (indent !== undefined && indent > column) last = next;
    else if (line.trim() !== '' || at + 1 >= text.length) break;
    at = next;
  }
  return last;
}

/** Where the dash of an item is, in a list that has a line for each. */
export function dashOf(text: string, item: unknown): number | undefined {
  const start = startOf(item);
  if (start === undefined) return undefined;
  const before = text.slice(0, start).trimEnd().length - 1;
  return text.charAt(before) === '-' && beginsLine(text, before) ? before : undefined;
}

/** The comments of a YAML text, each with its place. */
export function commentsIn(text: string): { readonly at: number; readonly source: string }[] {
  const comments: { at: number; source: string }[] = [];
  let at = 0;
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    // Signs of the lexer itself, which the text does not have.
    if (/^[\x02\x18\x1f]$/.test(lexeme)) {
      isScalarNext = lexeme === '\x1f';
      continue;
    }
    if (lexeme.startsWith('#') && !isScalarNext) comments.push({ at, source: lexeme });
    at += lexeme.length;
    isScalarNext = false;
  }
  return comments;
}

/** The value of a node, as it is typed. */
export function valueOf(node: unknown): YamlValue {
  if (isSeq(node)) return node.items.map(valueOf);
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [nameOf(key), valueOf(value)]));
  return isScalar(node) ? String(node.value ?? '') : '';
}

/** The name of a field. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Whether two values say the same, fields in any order. */
export function isSame(one: YamlValue | undefined, other: YamlValue | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && sorted(one) === sorted(other));
}

function sorted(value: YamlValue): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner,
  );
}
