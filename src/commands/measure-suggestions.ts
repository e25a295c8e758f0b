import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggest } from '#src/desk/suggest/suggest.ts';
import { type Count, type Counts, type Difference, countText, noCounts } from './count-suggestions.ts';
import type { Gold, Range } from './match-suggestions.ts';

/** The texts are of no edition. */
const unknownNames = makeLexicon([]);

/**
 * Compares what is suggested for the texts of a folder with what people marked in them, and prints precision, recall and F of
 * quotations by form, how often their cue and speaker are right, and the same of names where they are marked.
 */
export async function measureSuggestions(folder: string, showErrors: boolean): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const counts = noCounts();
  const times: number[] = [];
  for (const name of names) {
    const gold = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Gold;
    const text = await readFile(path.join(folder, name.replace(/\.json$/, '.txt')), 'utf8');
    const { language, published } = gold;
    const begin = performance.now();
    const suggestions = suggest({ text, language, ...(published === undefined ? {} : { published }) }, unknownNames);
    const words = text.split(/\s+/).length;
    times.push((1000 * (performance.now() - begin)) / words);
    const differences = countText(counts, text, gold, suggestions);
    for (const difference of showErrors ? differences : []) console.log(`${name}: ${lineOf(text, difference)}`);
  }
  printTable(names.length, counts);
  const sorted = times.sort((a, b) => a - b);
  console.log(`time for 1,000 words: median ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms`);
}

/** `- indirect [speaker] [cue] content`; what is suggested has its rule too. */
function lineOf(text: string, { sign, quotation, rule }: Difference): string {
  const words = (stretches: readonly Range[]) =>
    stretches.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
  const { kind, content, cue, speaker } = quotation;
  return `${sign} ${kind}${rule ? ` ${rule}` : ''} [${words(speaker)}] [${words(cue)}] ${words(content)}`;
}

function printTable(articles: number, { quotations, parts, names }: Counts): void {
  const all = { marked: 0, found: 0, suggested: 0, right: 0 };
  for (const count of Object.values(quotations))
    for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
  console.log(`${`${articles} articles`.padEnd(16)}    marked  suggested  precision  recall      F`);
  printRow('quotations', all);
  for (const [form, count] of Object.entries(quotations)) printRow(`  ${form}`, count);
  for (const [kind, count] of names) printRow(kind === 'names' ? kind : `  ${kind}`, count);
  for (const [part, { marked, right }] of Object.entries(parts))
    console.log(`${part} right in ${share(right, marked).toFixed(3)} of the ${marked} that match and have one`);
}

function printRow(title: string, { marked, suggested, found, right }: Count): void {
  const precision = share(right, suggested);
  const recall = share(found, marked);
  const f = share(2 * precision * recall, precision + recall);
  const counts = [String(marked).padStart(9), String(suggested).padStart(10)];
  const shares = [precision.toFixed(3).padStart(10), recall.toFixed(3).padStart(7), f.toFixed(3).padStart(6)];
  console.log([title.padEnd(16), ...counts, ...shares].join(' '));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
