import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggest } from '#src/desk/suggest/suggest.ts';
import type { QuotationSuggestion, Span, Suggestion } from '#src/desk/suggest/suggestion.ts';
import {
  type ComparedQuotation,
  type Form,
  type Gold,
  type Match,
  NumberedWords,
  type Range,
  matchQuotations,
  shareWord,
} from './match-suggestions.ts';

const forms = ['direct', 'partial', 'indirect'] as const;

interface Count {
  marked: number;
  suggested: number;
  /** How many of the marked ones were found, and how many of the suggested ones are right. */
  found: number;
  right: number;
}

/** The texts are of no edition. */
const unknownNames = makeLexicon([]);

const nothing = (): Count => ({ marked: 0, suggested: 0, found: 0, right: 0 });

/**
 * Compares what is suggested for the texts of a folder with what people marked in them, and prints precision, recall and F of
 * quotations by form, how often their cue and speaker are right, and the same of names where they are marked.
 */
export async function measureSuggestions(folder: string, showErrors: boolean): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const quotations: Record<Form, Count> = { direct: nothing(), partial: nothing(), indirect: nothing() };
  const parts = { cue: { marked: 0, right: 0 }, speaker: { marked: 0, right: 0 } };
  const named = new Map<string, Count>();
  const times: number[] = [];
  for (const name of names) {
    const gold = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Gold;
    const text = await readFile(path.join(folder, name.replace(/\.json$/, '.txt')), 'utf8');
    const { language, published } = gold;
    const begin = performance.now();
    const suggestions = suggest({ text, language, ...(published === undefined ? {} : { published }) }, unknownNames);
    times.push(performance.now() - begin);
    const words = new NumberedWords(text, language);
    const found = suggestions.filter((one) => one.kind === 'quotation');
    const compared = found.map(comparable);
    const matches = matchQuotations(words, gold.quotations, compared);
    countQuotations(quotations, gold.quotations, compared, matches);
    for (const match of matches)
      for (const part of ['cue', 'speaker'] as const) {
        const marked = gold.quotations[match.gold]?.[part] ?? [];
        if (marked.length === 0) continue;
        parts[part].marked += 1;
        if (shareWord(words, marked, compared[match.suggested]?.[part] ?? [])) parts[part].right += 1;
      }
    if (gold.names) countNames(named, words, gold.names, suggestions);
    if (showErrors) for (const line of errors(text, gold.quotations, found, matches)) console.log(`${name}: ${line}`);
  }
  print(names.length, quotations, parts, named, times);
}

function comparable({ form, pieces, cue, speaker }: QuotationSuggestion): ComparedQuotation {
  return {
    kind: form,
    content: pieces.map(rangeOf),
    cue: cue ? [rangeOf(cue)] : [],
    speaker: speaker ? [rangeOf(speaker)] : [],
  };
}

function rangeOf({ start, end }: Span): Range {
  return [start, end];
}

function countQuotations(
  counts: Record<Form, Count>,
  gold: readonly ComparedQuotation[],
  suggested: readonly ComparedQuotation[],
  matches: readonly Match[],
): void {
  for (const { kind } of gold) counts[kind].marked += 1;
  for (const { kind } of suggested) counts[kind].suggested += 1;
  for (const match of matches) {
    const marked = gold[match.gold];
    const right = suggested[match.suggested];
    if (marked) counts[marked.kind].found += 1;
    if (right) counts[right.kind].right += 1;
  }
}

/** A name is found, and a suggestion right, where the two share a word. */
function countNames(
  counts: Map<string, Count>,
  words: NumberedWords,
  gold: NonNullable<Gold['names']>,
  suggestions: readonly Suggestion[],
): void {
  const countOf = (kind: string) => {
    const count = counts.get(kind) ?? nothing();
    counts.set(kind, count);
    return count;
  };
  const marked = words.in(gold.map(({ at }) => at));
  const names = suggestions.filter((one) => one.kind === 'name');
  const suggested = words.in(names.map(({ at }) => rangeOf(at)));
  for (const { kind, at } of gold)
    for (const count of [countOf('names'), countOf(kind)]) {
      count.marked += 1;
      if (!words.in([at]).isDisjointFrom(suggested)) count.found += 1;
    }
  for (const { at, created } of names)
    for (const count of [countOf('names'), ...(created ? [countOf(created.kind)] : [])]) {
      count.suggested += 1;
      if (!words.in([rangeOf(at)]).isDisjointFrom(marked)) count.right += 1;
    }
}

function* errors(
  text: string,
  gold: readonly ComparedQuotation[],
  suggested: readonly QuotationSuggestion[],
  matches: readonly Match[],
): Iterable<string> {
  const words = (stretches: readonly Range[]) =>
    stretches.map(([start, end]) => text.slice(start, end).replaceAll('\n', ' ')).join(' | ');
  for (const [n, one] of gold.entries())
    if (!matches.some((match) => match.gold === n))
      yield `- ${one.kind} [${words(one.speaker)}] [${words(one.cue)}] ${words(one.content)}`;
  for (const [n, one] of suggested.entries())
    if (!matches.some((match) => match.suggested === n)) {
      const { content, cue, speaker } = comparable(one);
      yield `+ ${one.form} ${one.rule} [${words(speaker)}] [${words(cue)}] ${words(content)}`;
    }
}

function print(
  articles: number,
  quotations: Record<Form, Count>,
  parts: Record<'cue' | 'speaker', { marked: number; right: number }>,
  names: ReadonlyMap<string, Count>,
  times: readonly number[],
): void {
  const all = nothing();
  for (const count of Object.values(quotations))
    for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
  console.log(`${articles} articles      marked  suggested  precision  recall      F`);
  console.log(row('quotations', all));
  for (const form of forms) console.log(row(`  ${form}`, quotations[form]));
  for (const [kind, count] of names) console.log(row(kind === 'names' ? kind : `  ${kind}`, count));
  for (const [part, { marked, right }] of Object.entries(parts))
    console.log(`${part.padEnd(10)} right in ${share(right, marked).toFixed(3)} of ${marked} matched that have one`);
  const sorted = times.toSorted((a, b) => a - b);
  console.log(`time per article: median ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms`);
}

function row(title: string, { marked, suggested, found, right }: Count): string {
  const precision = share(right, suggested);
  const recall = share(found, marked);
  const f = share(2 * precision * recall, precision + recall);
  return [
    title.padEnd(16),
    String(marked).padStart(9),
    String(suggested).padStart(10),
    precision.toFixed(3).padStart(10),
    recall.toFixed(3).padStart(7),
    f.toFixed(3).padStart(6),
  ].join(' ');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
