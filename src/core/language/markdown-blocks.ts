/** A stretch of lines that a parser may take for one paragraph: it begins after an empty line, or with a list item or note. */
export interface Block {
  readonly start: number;
  end: number;
  /** Its lines, including the empty ones after it. */
  lines: number;
  /** How many quotations, list items and notes are open where it begins. */
  readonly containers: number;
  /** How many containers its lines begin, and how many they are in, summed over the lines. */
  begun: number;
  held: number;
  /** How many of its lines could turn those above into a heading: `===`. */
  underlines: number;
}

/** The beginning of a quotation, a list item or a note. */
const container = />|(?:[-+*]|\d{1,9}[.)])(?=[ \t\n]|$)|\[\^[^\]\n]{1,1000}\]:/y;

/** A thematic break, which is not a list in a list in a list: `- - -`. */
const rule = /([-*])(?:[ \t]*\1){2,}[ \t]*(?:\n|$)/y;

const underline = /(?:=+|-+)[ \t]*(?:\n|$)/y;

/** How many signs at the beginning of a line are read: far more than are allowed. */
const enough = 64;

/** The column at which a line must begin to continue the container. A quotation continues if its sign is repeated. */
type Container = number | '>';

/**
 * The blocks of a Markdown text, found from the beginnings of its lines alone, which is much faster than parsing it.
 * `containers` is never less than what the parser finds, and no paragraph of the parser spans more than one block.
 */
export function* blocksOf(text: string): Generator<Block> {
  let open: Container[] = [];
  let block: Block | undefined;
  let wasEmpty = true;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    const line = beginningOf(text, start, open);
    if (line.isEmpty) {
      if (block) block.lines += 1;
      else block = { start, end, lines: 1, containers: 0, begun: 0, held: 0, underlines: 0 };
    } else {
      // A line without a sign may continue the paragraph before it, and then closes no container.
      if (line.begun.length > 0 || wasEmpty) open = [...open.slice(0, line.kept), ...line.begun];
      if (block && (wasEmpty || line.isItem || open.length > block.containers)) {
        yield block;
        block = undefined;
      }
      block ??= { start, end, lines: 0, containers: open.length, begun: 0, held: 0, underlines: 0 };
      block.lines += 1;
      block.begun += line.begun.length;
      block.held += open.length;
      if (line.isUnderline) block.underlines += 1;
      block.end = end;
    }
    wasEmpty = line.isEmpty;
    start = end;
  }
  if (block) yield block;
}

/** A text that is one paragraph. */
export function wholeBlock(text: string): Block {
  return { start: 0, end: text.length, lines: 1, containers: 0, begun: 0, held: 0, underlines: 0 };
}

interface Beginning {
  readonly isEmpty: boolean;
  /** How many of the open containers the line continues, and those that it begins. */
  readonly kept: number;
  readonly begun: readonly Container[];
  /** Whether it begins a list item or a note, whatever precedes it. */
  readonly isItem: boolean;
  readonly isUnderline: boolean;
}

function beginningOf(text: string, start: number, open: readonly Container[]): Beginning {
  let [at, column] = pastSpaces(text, start, 0);
  let kept = 0;
  for (const one of open) {
    if (one === '>') {
      if (text.charAt(at) !== '>') break;
      [at, column] = pastSpaces(text, at + 1, column + 1);
    } else if (column < one) break;
    kept += 1;
  }
  const begun: Container[] = [];
  let isItem = false;
  while (begun.length < enough && !matches(rule, text, at)) {
    const sign = matches(container, text, at);
    if (sign === undefined) break;
    const isNext = column < Number(open[kept]);
    begun.push(sign === '>' ? '>' : column + (sign.startsWith('[') ? 1 : sign.length + 1));
    [at, column] = pastSpaces(text, at + sign.length, column + sign.length);
    // A list whose first item is empty, or has a number other than 1, cannot interrupt a paragraph.
    isItem ||=
      sign.startsWith('[') || (sign !== '>' && !isLineEnd(text, at) && (isNext || /^(?:[-+*]|1.)$/.test(sign)));
  }
  const isUnderline = matches(underline, text, at) !== undefined;
  return { isEmpty: begun.length === 0 && isLineEnd(text, at), kept, begun, isItem, isUnderline };
}

function matches(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === '\n';
}

/** The offset and column after the spaces and tabs at an offset. */
function pastSpaces(text: string, start: number, from: number): [number, number] {
  let [at, column] = [start, from];
  for (; text[at] === ' ' || text[at] === '\t'; at++) column += text[at] === '\t' ? 4 - (column % 4) : 1;
  return [at, column];
}
