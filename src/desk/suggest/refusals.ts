import { type Document, isMap, isNode, isSeq, parseDocument } from 'yaml';
import { nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, error } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import { type YamlText, readYaml } from '#src/core/model/yaml.ts';
import type { Suggestion } from './suggestion.ts';

/*
 * What an author has refused, so that it is not suggested again: `content/refused/<article id>.yaml`, a list such as
 *   - { passage: 3, words: "the West", as: name }
 * A refusal is of all places of a passage that have the words, as one kind of suggestion.
 */

const kinds = ['name', 'quotation', 'scare', 'date'] as const;

/** What was refused: words of a passage, as one kind of suggestion. */
export interface Refusal {
  /** The number of the passage, from 0 for the headline. */
  readonly passage: number;
  /** The words as they stand in it; of a quotation those of its first piece. */
  readonly words: string;
  readonly as: (typeof kinds)[number];
}

/** A change of the file’s text: what stands from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The path of the file with an article’s refusals, below the folder that holds `content/`. */
export function refusalsPath(article: string): string {
  return `content/refused/${article}.yaml`;
}

/** The refusal by which a suggestion for a text (its passages, a line each) is remembered. */
export function refusalOf(suggestion: Suggestion, text: string): Refusal {
  const { start, end } =
    suggestion.kind === 'quotation' ? (suggestion.pieces[0] ?? { start: 0, end: 0 }) : suggestion.at;
  let passage = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) passage += 1;
  return { passage, words: text.slice(start, end), as: suggestion.kind };
}

/** Tells of suggestions whether they were refused. White space counts as one space. */
export function refusedBy(refusals: readonly Refusal[]): (refusal: Refusal) => boolean {
  const known = new Set(refusals.map(keyOf));
  return (one) => known.has(keyOf(one));
}

function keyOf({ passage, words, as }: Refusal): string {
  return `${passage} ${as} ${words.trim().replace(/\s+/gu, ' ')}`;
}

/** Reads the text of such a file. What is wrong is told with its place; the other refusals count all the same. */
export function readRefusals(text: string): { readonly refusals: Refusal[]; readonly problems: LocalProblem[] } {
  const yaml = readYaml(text);
  const problems = [...yaml.problems];
  if (yaml.value === undefined || yaml.value === null || yaml.value === '') return { refusals: [], problems };
  if (!Array.isArray(yaml.value)) {
    problems.push(error('invalid-refusal', yaml.placeOf([]), 'A list of refusals is expected here.', howTo));
    return { refusals: [], problems };
  }
  const refusals = yaml.value.flatMap((item: unknown, n): Refusal[] => {
    const wrong = wrongItem(item, n, yaml);
    if (wrong) problems.push(wrong);
    return wrong ? [] : [refusalOfItem(item as Readonly<Record<string, string>>)];
  });
  return { refusals, problems };
}

const howTo = 'Write each on a line, as “- { passage: 3, words: "the West", as: name }”.';

function refusalOfItem({ passage, words = '', as }: Readonly<Record<string, string>>): Refusal {
  return { passage: Number(passage), words, as: as as Refusal['as'] };
}

function wrongItem(item: unknown, n: number, yaml: YamlText): LocalProblem | undefined {
  const wrong = (path: readonly (string | number)[], what: string, todo = howTo) =>
    error('invalid-refusal', yaml.placeOf([n, ...path]), what, todo);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return wrong([], 'This is no refusal.');
  const { passage, words, as } = item as Record<string, unknown>;
  const other = Object.keys(item).find((key) => !['passage', 'words', 'as'].includes(key));
  if (other !== undefined) return wrong([other], `A refusal has no field ${quoted(other)}.`);
  if (typeof passage !== 'string' || !/^\d{1,6}$/.test(passage))
    return wrong(['passage'], 'A refusal needs the number of a passage; 0 is the headline.');
  if (typeof words !== 'string' || words.trim() === '')
    return wrong(['words'], 'A refusal needs the words that it is of.');
  if (typeof as === 'string' && kinds.some((kind) => kind === as)) return undefined;
  const near = typeof as === 'string' ? nearest(as, kinds) : undefined;
  return wrong(
    ['as'],
    `A refusal says as what the words were suggested: ${kinds.join(', ')}.`,
    near === undefined ? howTo : `Did you mean “${near}”?`,
  );
}

/** The first line of a new file. */
const heading = '# What was suggested for this article and refused, so that it is not suggested again.\n';

/**
 * The splices that add a refusal to the text of such a file, of which every other byte stays; `''` is the text of a file that is
 * not there yet. None if it is in it; undefined if the file cannot be read.
 */
export function addRefusal(text: string, refusal: Refusal): Splice[] | undefined {
  const document = listIn(text);
  if (!document) return undefined;
  if (refusedBy(readRefusals(text).refusals)(refusal)) return [];
  const { passage, words, as } = refusal;
  const item = `{ passage: ${passage}, words: ${JSON.stringify(words)}, as: ${as} }`;
  const list = document.contents;
  if (!isSeq(list) || !list.range) {
    const lead = text === '' ? heading : text.endsWith('\n') ? '' : '\n';
    return [{ start: text.length, end: text.length, text: `${lead}- ${item}\n` }];
  }
  const last = list.items.at(-1);
  const end = isNode(last) ? (last.range?.[1] ?? 0) : list.range[0] + 1;
  if (list.flow) return [{ start: end, end, text: `${last ? ', ' : ''}${item}` }];
  const dash = dashBefore(text, isNode(last) ? (last.range?.[0] ?? 0) : 0);
  if (dash === undefined) return undefined;
  const at = lineEnd(text, text.charAt(end - 1) === '\n' ? end - 1 : end);
  return checked(text, [{ start: at, end: at, text: `\n${dash}- ${item}` }], 1);
}

/** The splices that take a refusal out. None if it is not in it; undefined if the file cannot be read, or it stands in no line of its own. */
export function removeRefusal(text: string, refusal: Refusal): Splice[] | undefined {
  const list = listIn(text)?.contents;
  if (list === undefined) return undefined;
  if (!isSeq(list)) return [];
  const isSame = refusedBy([refusal]);
  const values = readYaml(text).value as unknown[];
  const splices: Splice[] = [];
  for (const [n, item] of list.items.entries()) {
    const value = values[n];
    if (!isMap(item) || !item.range || typeof value !== 'object' || value === null) continue;
    if (!isSame(refusalOfItem(value as Readonly<Record<string, string>>))) continue;
    const [from, end] = item.range;
    if (list.flow) {
      const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0;
      const before = comma > 0 ? 0 : (/,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0);
      splices.push({ start: from - before, end: end + comma, text: '' });
    } else {
      if (dashBefore(text, from) === undefined) return undefined;
      const start = text.lastIndexOf('\n', from - 1) + 1;
      const stop = lineEnd(text, text.charAt(end - 1) === '\n' ? end - 1 : end);
      splices.push({ start, end: Math.min(text.length, stop + 1), text: '' });
    }
  }
  return checked(text, splices, -splices.length);
}

/** Only what can be read again with so many more refusals is returned. */
function checked(text: string, splices: readonly Splice[], more: number): Splice[] | undefined {
  const after = [...splices]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: added }) => result.slice(0, start) + added + result.slice(end), text);
  const count = (one: string) => (listIn(one) ? readRefusals(one).refusals.length : -1);
  return count(after) === count(text) + more ? [...splices] : undefined;
}

/** The document, if it can be read and is a list, or empty. */
function listIn(text: string): Document.Parsed | undefined {
  if (readYaml(text).problems.length > 0) return undefined;
  const document = parseDocument(text, { schema: 'failsafe' });
  const { contents } = document;
  const isEmpty = contents === null || (!isSeq(contents) && String(contents) === '');
  return document.errors.length === 0 && (isEmpty || isSeq(contents)) ? document : undefined;
}

/** What stands before the dash of an item that begins its line; undefined if something else does. */
function dashBefore(text: string, start: number): string | undefined {
  return /(?:^|\n)([ ]*)-[ ]+$/.exec(text.slice(0, start))?.[1];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
