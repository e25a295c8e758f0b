import { normalizedText } from '#src/core/language/normalized-text.ts';
import type { PageLine } from './html-lines.ts';
import { standsBeside } from './reasons.ts';

/** The lines of a page by what they are: indices, each in rising order. */
export interface Selection {
  /** The lines of the headline; empty if the page prints none above its article. */
  readonly headline: readonly number[];
  readonly article: readonly number[];
}

/** A paragraph from this length on is prose, not a label. */
const prose = 40;

/**
 * Which lines of a page are its headline and its article. `readable`: the lines that Readability names; since it is known to
 * lose opening paragraphs and short lines, paragraphs and headings that stand beside them in the same element are the
 * article's too. Without any, all prose is.
 */
export function selectLines(
  lines: readonly PageLine[],
  readable: readonly string[],
  headlines: readonly string[],
): Selection {
  const said = aligned(
    lines.map(({ text }) => normalizedText(text)),
    readable.map(normalizedText),
  );
  const apart = said.filter((n) => !lines[n] || !standsBeside(lines[n]));
  // Where most of it would be something else, it is a page that calls its parts by other names.
  const meant = sum(lines, apart) * 2 >= sum(lines, said) ? apart : said;
  const named = meant.length > 0 ? meant : lines.flatMap((line, n) => (isProse(line) ? [n] : []));
  const headline = headlineIn(lines, headlines, named);
  const first = headline.at(-1) ?? -1;
  const containers = new Set(named.map((n) => lines[n]?.container));
  const [from, to] = [named[0] ?? 0, named.at(-1) ?? -1];
  const own = new Set(named);
  lines.forEach((line, n) => {
    if (!containers.has(line.container)) return;
    const isWithin = n > from && n < to;
    if (isProse(line) || (isWithin && isHeading(line))) own.add(n);
  });
  const article = [...own].filter((n) => n > first && !headline.includes(n)).sort((a, b) => a - b);
  return { headline, article };
}

function isProse(line: PageLine): boolean {
  const { text, around } = line;
  const inner = around.at(-1)?.name ?? '';
  return inner === 'p' && text.length >= prose && isInText(line);
}

function isHeading(line: PageLine): boolean {
  return /^h[2-6]$/.test(line.around.at(-1)?.name ?? '') && isInText(line);
}

function isInText(line: PageLine): boolean {
  return !standsBeside(line) && !line.around.some(({ name }) => name === 'a');
}

/**
 * The lines of the headline: those of the `h1`, or else of another block, whose words are a headline that the page declares;
 * else the last `h1` above the article. None if much of the article stands above it.
 */
function headlineIn(lines: readonly PageLine[], headlines: readonly string[], named: readonly number[]): number[] {
  const groups = [...Map.groupBy(lines.keys(), (n) => lines[n]?.block ?? n).values()];
  const wordsOf = (group: readonly number[]) => loose(group.map((n) => lines[n]?.text ?? '').join(' '));
  const isFirst = (group: readonly number[]) =>
    group.every((n, at) => n === (group[0] ?? 0) + at) &&
    sum(
      lines,
      named.filter((n) => n < (group[0] ?? 0)),
    ) <=
      sum(lines, named) / 10;
  const possible = groups.filter((group) => wordsOf(group) !== '' && isFirst(group));
  const inH1 = possible.filter((group) => lines[group[0] ?? 0]?.around.some(({ name }) => name === 'h1'));
  const declared = headlines.map(loose).filter((one) => one !== '');
  const isDeclared = (group: readonly number[]) => {
    const words = wordsOf(group);
    return declared.some((one) => one === words || (words.length > 12 && one.startsWith(words)));
  };
  const body = named.find((n) => (lines[n]?.text.length ?? 0) >= prose) ?? Infinity;
  return (
    inH1.find(isDeclared) ??
    possible.findLast((group) => isDeclared(group) && (group.at(-1) ?? 0) <= body) ??
    inH1.findLast((group) => (group.at(-1) ?? 0) < body) ??
    []
  );
}

function sum(lines: readonly PageLine[], which: readonly number[]): number {
  return which.reduce((total, n) => total + (lines[n]?.text.length ?? 0), 0);
}

function loose(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** For how many pairs of lines the best alignment is looked for; a table of them takes 80 MB. */
const most = 20_000_000;

/** The same for pages of many thousands of lines: each line of `some` is the next equal one. */
function inTurn(all: readonly string[], some: readonly string[]): number[] {
  let from = 0;
  return some.flatMap((line) => {
    const at = all.indexOf(line, from);
    // What stands far away is rather a line of the same words.
    if (at === -1 || at - from > 500) return [];
    from = at + 1;
    return [at];
  });
}

/** The indices in `all` of `some`, which is a part of it in the same order, as far as possible (longest common subsequence). */
function aligned(all: readonly string[], some: readonly string[]): number[] {
  if (all.length * some.length > most) return inTurn(all, some);
  const width = some.length + 1;
  const best = new Uint32Array((all.length + 1) * width);
  const at = (a: number, s: number) => best[a * width + s] ?? 0;
  for (let a = all.length - 1; a >= 0; a--)
    for (let s = some.length - 1; s >= 0; s--)
      best[a * width + s] =
        all[a] === some[s] ? at(a + 1, s + 1) + (all[a]?.length ?? 0) : Math.max(at(a + 1, s), at(a, s + 1));
  const found: number[] = [];
  for (let a = 0, s = 0; a < all.length && s < some.length;) {
    if (all[a] === some[s] && at(a, s) === at(a + 1, s + 1) + (all[a]?.length ?? 0)) {
      found.push(a++);
      s++;
    } else if (at(a + 1, s) >= at(a, s + 1)) a++;
    else s++;
  }
  return found;
}
