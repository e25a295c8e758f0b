import { positionsIn } from '#src/core/model/lines.ts';
import { type LocalProblem, type Position, error } from '#src/core/model/problem.ts';
import { type Block, blocksOf, wholeBlock } from './markdown-blocks.ts';
import { type Measure, measureBlock, maxOpen } from './measure-block.ts';

/*
 * The Markdown parser takes time that grows with the square of some constructs, and recurses into others: a file of 50 KB can
 * keep it busy for minutes, or overflow the stack. So these constructs are counted first, in one pass. No text that is meant
 * to be read comes near the limits.
 */

/** The limits for one block. */
const blockMaxima = { containers: 20, ...maxOpen, stray: 100, signs: 4_000 };

/** The limits for a text, and what an author calls each construct. */
const textMaxima = {
  lines: { n: 10_000, name: 'lines' },
  begun: { n: 5_000, name: 'list items, quotations and notes' },
  underlines: { n: 2_000, name: 'lines of “=” or “-”' },
  /** The parser reads a line once more for each quotation and list that it is in. */
  held: { n: 30_000, name: 'lines in quotations and lists, those in several counted for each' },
  signs: { n: 20_000, name: 'signs that Markdown may take for marks' },
  /** In a table, every line has a cell, with or without a bar. */
  cells: { n: 10_000, name: 'cells of tables' },
  notes: { n: 2_000, name: 'signs “[^”' },
  /** The number of characters that the parser searches for the end of constructs that have none. */
  searched: { n: 5_000_000, name: 'characters after links, tags or code spans that do not end' },
};

interface Limit {
  readonly rule: 'too-deep' | 'too-large';
  readonly offset: number;
  readonly what: string;
  readonly todo: string;
}

/**
 * `too-deep`, `too-large`: why a text would take too long to parse; empty if it can be parsed. The text is that of a file, or
 * the file with its front matter blanked out.
 */
export function textLimits(text: string): LocalProblem[] {
  return limitsOf(text, blocksOf(text), (offset) => positionsIn(text)(offset));
}

/** The same for a headline or standfirst, which is one paragraph whatever it begins with. */
export function inlineLimits(text: string, placeAt: (offset: number) => Position): LocalProblem[] {
  return limitsOf(text, [wholeBlock(text)], placeAt);
}

function limitsOf(text: string, blocks: Iterable<Block>, placeAt: (offset: number) => Position): LocalProblem[] {
  const total = { lines: 0, begun: 0, held: 0, underlines: 0, signs: 0, cells: 0, notes: 0, searched: 0 };
  for (const block of blocks) {
    const counted = measureBlock(text, block);
    const { signs, bars, notes, unfinished } = counted;
    const { lines, begun, held, underlines, start, end } = block;
    const cells = bars > 0 ? bars + lines : 0;
    const here = { lines, begun, held, underlines, signs, cells, notes, searched: unfinished.count * (end - start) };
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += here[key];
    const limit = limitInBlock(counted, block) ?? limitInText(total, unfinished.count > 0 ? unfinished.first : start);
    if (limit) return [error(limit.rule, placeAt(limit.offset), limit.what, limit.todo)];
  }
  return [];
}

function limitInText(total: Readonly<Record<keyof typeof textMaxima, number>>, offset: number): Limit | undefined {
  const key = (Object.keys(textMaxima) as (keyof typeof textMaxima)[]).find((one) => total[one] > textMaxima[one].n);
  if (key === undefined) return undefined;
  const what = `Up to here the text has more than ${count(textMaxima[key].n)} ${textMaxima[key].name}.`;
  const todo = 'Put “\\” before each sign that is part of the text, or divide the text.';
  return { rule: 'too-large', offset, what, todo };
}

function limitInBlock({ open, stars, lines, stray, signs }: Measure, { start, containers }: Block): Limit | undefined {
  const escape = (names: string) => `Close them, or put “\\” before each ${names} that is part of the text.`;
  if (containers > blockMaxima.containers) {
    const what = `Quotations and lists stand within each other more than ${blockMaxima.containers} deep here.`;
    const todo = 'Put “\\” before a “>”, “-” or number that is part of the text.';
    return { rule: 'too-deep', offset: start, what, todo };
  }
  if (open.most > blockMaxima.brackets) {
    const what = `More than ${blockMaxima.brackets} square brackets are open here at once.`;
    return { rule: 'too-deep', offset: open.at, what, todo: escape('“[”') };
  }
  for (const [{ most: signsOpen, at }, sign] of [
    [stars, '*'],
    [lines, '_'],
  ] as const)
    if (signsOpen > blockMaxima.emphasis) {
      const what = `More than ${blockMaxima.emphasis} signs “${sign}” are open here at once.`;
      return { rule: 'too-deep', offset: at, what, todo: escape(`“${sign}”`) };
    }
  if (stray.count > blockMaxima.stray) {
    const what = `More than ${blockMaxima.stray} brackets “]” in this paragraph close nothing.`;
    return { rule: 'too-large', offset: stray.first, what, todo: 'Put “\\” before each that is part of the text.' };
  }
  if (signs > blockMaxima.signs) {
    const what = `This paragraph has more than ${count(blockMaxima.signs)} signs that Markdown may take for marks.`;
    return { rule: 'too-large', offset: start, what, todo: 'Divide it by empty lines.' };
  }
  return undefined;
}

function count(n: number): string {
  return n.toLocaleString('en');
}
