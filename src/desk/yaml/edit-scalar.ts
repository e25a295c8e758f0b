import type { Scalar } from 'yaml';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { endOf, isBlockScalar, startOf } from './layout.ts';
import { type Writing, inDoubleQuotes, indented, lineText } from './write-yaml.ts';

/** The splice that gives a single value other words, in the notation that it has: quotation marks, a block, or none. */
export function editScalar(text: string, scalar: Scalar, value: string, writing: Writing): Splice[] {
  const [start, end] = [startOf(scalar), endOf(scalar, text)];
  if (start === undefined || end === undefined) return [];
  if (start === end) return [fillIn(text, start, lineText(value, writing))];
  return [{ start, end, text: written(text, scalar, value, writing) }];
}

function written(text: string, scalar: Scalar, value: string, writing: Writing): string {
  // Quotation marks around nothing are no choice of the author’s.
  if (writing.isQuoted || scalar.value === '') return lineText(value, writing);
  if (scalar.type === 'QUOTE_DOUBLE') return inDoubleQuotes(value);
  if (scalar.type === 'QUOTE_SINGLE' && !/[\p{C}\p{Zl}\p{Zp}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const block = isBlockScalar(scalar) ? blockText(text, scalar, value) : undefined;
  return block ?? lineText(value, writing);
}

/** A value where there is none yet: behind the colon or dash, and before a comment. */
function fillIn(text: string, at: number, value: string): Splice {
  const start = text.slice(0, at).replace(/[ \t]+$/, '').length;
  return { start, end: start, text: ` ${value}` };
}

/** A block with other words under the same head; undefined where a block cannot hold them. */
function blockText(text: string, scalar: Scalar, value: string): string | undefined {
  const [start = 0, end = 0] = [startOf(scalar), endOf(scalar, text)];
  const [head = '', ...lines] = text.slice(start, end).split('\n');
  const [, sign, chomping = '', comment = ''] = /^([|>])([-+]?)([ \t]+#.*)?\s*$/.exec(head) ?? [];
  const margin = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0];
  const words = value.replace(/\n$/, '');
  if (!sign || !margin || words === '' || words !== words.trim() || /[^\P{C}\n]/u.test(words)) return undefined;
  // Of the last block of all the reader drops the line break, whatever its head says.
  const isLast = text.slice(end).trim() === '';
  const drops = chomping === '-' || (chomping === '' && isLast);
  if (value !== words && (drops || chomping !== '')) return undefined;
  const isFolded = sign === '>' && !words.includes('\n');
  const content = lines.map((line) => line.slice(margin.length));
  const written = isFolded ? refolded(content, words) : words.split('\n');
  const kept = value !== words || drops ? chomping : '-';
  return `${isFolded ? '>' : '|'}${kept}${comment}\n${indented(written, margin)}`;
}

/** The lines of a folded text with other words: those at its beginning and end that stay the same are kept. */
function refolded(lines: readonly string[], words: string): string[] {
  if (lines.some((line) => !/^\S(?:.*\S)?$/.test(line))) return [words];
  const head: string[] = [];
  const tail: string[] = [];
  let rest = words;
  for (const line of lines) {
    if (!rest.startsWith(`${line} `)) break;
    head.push(line);
    rest = rest.slice(line.length + 1);
  }
  for (const line of lines.slice(head.length).reverse()) {
    if (!rest.endsWith(` ${line}`)) break;
    tail.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  return rest !== '' && rest === rest.trim() ? [...head, rest, ...tail] : [words];
}
