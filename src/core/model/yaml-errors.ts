import type { YAMLParseError } from 'yaml';
import type { Survey } from './yaml-survey.ts';

/** An error of the YAML parser, explained to an author. */
export interface ExplainedError {
  readonly offset: number;
  /** The end of a sentence. */
  readonly what: string;
  readonly todo: string;
}

const close = 'Close the open quotation mark or bracket.';
const indent = 'Indent with two spaces, each level alike.';

/**
 * Finds the cause of an error, and what to do about it. The parser reports where it had to stop: for a quotation mark or bracket
 * that is never closed, that is the end of the text; for a line that is indented too far, the line above it.
 */
export function explainError(
  { pos: [at], code, message }: YAMLParseError,
  { scalars, unclosed }: Survey,
): ExplainedError {
  const before = <Token extends { readonly offset: number }>(tokens: readonly Token[]) =>
    tokens.findLast(({ offset }) => offset <= at);
  const as = (offset = at, todo = adviceOn(code), what = messageAsSentence(message)) => ({ offset, what, todo });
  if (/^Missing closing ["']quote/.test(message)) return as(before(scalars.filter(isQuoted))?.offset);
  if (/^Flow (sequence|map) in block/.test(message)) {
    const bracket = before(unclosed);
    if (bracket) return as(bracket.offset, close, `the bracket “${bracket.start.source}” is not closed.`);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
    const key = scalars.find(({ offset }) => offset === at);
    // A value that continues into a line with a field's name.
    const last = key?.type === 'scalar' ? key.source.lastIndexOf('\n') + 1 : 0;
    if (key && last > 0 && /^ /.test(key.source.slice(last)))
      return as(at + last + key.source.slice(last).search(/\S/), indent, 'this line is indented too far for a field.');
  }
  if (code === 'UNEXPECTED_TOKEN') {
    const quoted = before(scalars);
    // After a quoted value of several lines: the mark that should have opened another value has closed this one.
    if (quoted && isQuoted(quoted) && quoted.source.includes('\n') && at <= quoted.offset + quoted.source.length + 1)
      return as(quoted.offset, close);
  }
  return as();
}

function isQuoted({ type }: { readonly type: string }): boolean {
  return type === 'single-quoted-scalar' || type === 'double-quoted-scalar';
}

/** The parser's message as the end of a sentence. */
export function messageAsSentence(message: string): string {
  const first = (message.split('\n')[0] ?? message).replace(/closing ["']quote/, 'closing quotation mark');
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}${/[.!?]$/.test(first) ? '' : '.'}`;
}

/** The advice to an author for each kind of error. */
export function adviceOn(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two fields.';
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return indent;
    case 'MISSING_CHAR':
      return close;
    default:
      return 'Put quotation marks around a value that contains “: ”, “#” or quotation marks.';
  }
}
