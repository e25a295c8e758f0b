import { isWhiteSpace } from '#src/core/model/white-space.ts';
import type { Block } from './markdown-blocks.ts';

/** How many brackets, and signs of emphasis, may be open at once, since the parser recurses into each. */
export const maxOpen = { brackets: 32, emphasis: 200 };

/** The constructs of a block that cost the parser time. */
export interface Measure {
  /** Signs that may begin or end a mark. */
  signs: number;
  bars: number;
  notes: number;
  /** The largest number of square brackets that are open at once. */
  open: Nesting;
  /** The same for the signs of emphasis, each kind by itself. */
  stars: Nesting;
  lines: Nesting;
  /** Closing brackets that close nothing. */
  stray: Tally;
  /** Links, tags and code spans that have a beginning but no end within reach, for which the parser may search in vain. */
  unfinished: Tally;
}

interface Nesting {
  readonly limit: number;
  now: number;
  most: number;
  /** The offset at which the limit is exceeded. */
  at: number;
}

interface Tally {
  count: number;
  first: number;
}

/** How far after its beginning a link or tag may end. */
const maxLength = 1000;

/** Counts, in one pass, what would cost the parser time in a block of a text. */
export function measureBlock(text: string, { start, end }: Block): Measure {
  const counted: Measure = {
    signs: 0,
    bars: 0,
    notes: 0,
    open: { limit: maxOpen.brackets, now: 0, most: 0, at: start },
    stars: { limit: maxOpen.emphasis, now: 0, most: 0, at: start },
    lines: { limit: maxOpen.emphasis, now: 0, most: 0, at: start },
    stray: { count: 0, first: start },
    unfinished: { count: 0, first: start },
  };
  const links: number[] = [];
  const tags: number[] = [];
  const ticks: { at: number; length: number }[] = [];
  signs.lastIndex = start;
  for (let found = signs.exec(text); found && found.index < end; found = signs.exec(text)) {
    const { 0: sign, index: at } = found;
    switch (sign.charAt(0)) {
      case '|':
        counted.bars += 1;
        continue;
      case ')':
        ended(links, at, counted.unfinished);
        continue;
      case '>':
        ended(tags, at, counted.unfinished);
        continue;
      case '`':
        ticks.push({ at, length: sign.length });
        break;
      case '[':
        if (text[at + 1] === '^') counted.notes += 1;
        add(counted.open, 1, at);
        break;
      case ']':
        if (counted.open.now === 0) note(counted.stray, at);
        add(counted.open, -1, at);
        if (text[at + 1] === '(') links.push(at);
        break;
      case '<':
        // The ends of comments and processing instructions are not looked for, since neither is allowed.
        if (/[!?]/.test(text[at + 1] ?? '')) note(counted.unfinished, at);
        else if (/[a-z/]/i.test(text[at + 1] ?? '')) tags.push(at);
        break;
      case '*':
        counted.signs += emphasis(counted.stars, text, at, sign.length);
        continue;
      case '_':
        counted.signs += emphasis(counted.lines, text, at, sign.length);
        continue;
      default:
    }
    counted.signs += 1;
  }
  for (const at of [...links, ...tags, ...unclosed(ticks)]) note(counted.unfinished, at);
  return counted;
}

const signs = /\\[\s\S]|\*+|_+|`+|:(?=[a-z])|[[\]<>)&|]/gi;

function add(most: Nesting, n: number, at: number): void {
  most.now = Math.max(0, most.now + n);
  if (most.now <= most.most) return;
  if (most.most <= most.limit) most.at = at;
  most.most = most.now;
}

function note(some: Tally, at: number): void {
  if (some.count === 0) some.first = at;
  some.count += 1;
}

/**
 * Counts a run of signs that, by CommonMark's rules on the characters beside it, can open emphasis, close it, or both. Returns
 * how many marks it can be: two signs make strong emphasis.
 */
function emphasis(most: Nesting, text: string, at: number, length: number): number {
  const [before, after] = [kindOf(text.charAt(at - 1)), kindOf(text.charAt(at + length))];
  const opens = after === 'letter' || (after === 'mark' && before !== 'letter');
  const closes = before === 'letter' || (before === 'mark' && after !== 'letter');
  const isWithinWord = before === 'letter' && after === 'letter';
  if ((!opens && !closes) || (isWithinWord && text.charAt(at) === '_')) return 1;
  add(most, closes && (!opens || most.now > 0) ? -length : length, at);
  return Math.ceil(length / 2);
}

function kindOf(character: string): 'space' | 'mark' | 'letter' {
  if (character === '' || isWhiteSpace(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter';
}

/** Removes what can end at `at`. What began too far before it counts as unfinished. */
function ended(begun: number[], at: number, unfinished: Tally): void {
  for (const from of begun) if (at - from > maxLength) note(unfinished, from);
  begun.length = 0;
}

/** The runs of backticks that no later run of the same length closes. */
function unclosed(runs: readonly { readonly at: number; readonly length: number }[]): number[] {
  const following = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let n = runs.length - 1; n >= 0; n--) {
    const { length } = runs[n] ?? { length: 0 };
    closing[n] = following.get(length) ?? -1;
    following.set(length, n);
  }
  const found: number[] = [];
  for (let n = 0; n < runs.length; n++) {
    const end = closing[n] ?? -1;
    if (end === -1) found.push(runs[n]?.at ?? 0);
    else n = end;
  }
  return found;
}
