import { distance } from 'fastest-levenshtein';
import type { PostingsIndex, SearchSources } from './engine.ts';
import { type NameEntry, type RecordTable, isWord, nameFileLetter } from './format.ts';
import { tokens } from '#src/core/fold/tokens.ts';

/** How many similar names are offered. */
const maxNames = 5;
/** How much farther than the nearest name others may be. */
const tolerance = 0.25;
/** If names fill at most this many files, all are compared; otherwise only the files for a first letter of the query. */
const maxFiles = 4;

/** How many letters may be wrong in a word: about one in three, but at least one. */
function allowed(word: string): number {
  return word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
}

/** The numbers of the actors and events whose names are nearest to these words. */
export async function nearestNames(words: readonly string[], sources: SearchSources): Promise<number[]> {
  const typed = [...words, ...(words.length > 1 ? [words.join('')] : [])].filter((word) => allowed(word) > 0);
  if (typed.length === 0) return [];
  const { names } = await sources.json<RecordTable>('records');
  const letters = new Set(typed.flatMap((word) => [nameFileLetter(word), nameFileLetter(word.slice(1))]));
  const wanted = names.flatMap((list, n) =>
    names.length <= maxFiles || list.split(' ').some((letter) => letters.has(letter)) ? [n] : [],
  );
  const lists = await Promise.all(wanted.map((n) => sources.json<NameEntry[]>(`names-${n}`)));
  const best = new Map<number, number>();
  for (const [name, doc] of lists.flat()) {
    const cost = costOf(typed, words.length, name);
    if (cost < (best.get(doc) ?? Infinity)) best.set(doc, cost);
  }
  const least = Math.min(...best.values());
  return [...best]
    .filter(([, cost]) => cost <= least + tolerance)
    .sort(([a, costA], [b, costB]) => costA - costB || a - b)
    .slice(0, maxNames)
    .map(([doc]) => doc);
}

/** The distance of typed words from a name: 0 is the name itself, infinity is too far. */
function costOf(typed: readonly string[], count: number, name: string): number {
  const parts = tokens(name).map(({ text }) => text);
  const candidates = [...parts, parts.join('')];
  let near = 0;
  let wrong = 0;
  for (const word of typed) {
    const best = Math.min(...candidates.map((part) => (tooFar(word, part) ? Infinity : distance(word, part))));
    if (best > allowed(word)) continue;
    near += 1;
    wrong += best / word.length;
  }
  if (near === 0) return Infinity;
  return wrong + Math.max(0, count - near) + Math.max(0, parts.length - near) / 10;
}

function tooFar(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) > allowed(a);
}

/** The fewest letters at the start of a misspelled word that are taken to be right, and in how many records words are compared. */
const rightly = 2;
const maxRecords = 6;
/** A longer word is not corrected. */
const maxWordLength = 40;

/** The word itself if the index has it, else the nearest with the same beginning; undefined if none is near. */
export async function nearestWord(word: string, index: PostingsIndex): Promise<string | undefined> {
  if ((await index.exact([word])).length > 0) return word;
  if (word.length > maxWordLength) return undefined;
  for (let length = word.length - 1; length >= Math.max(rightly, word.length - allowed(word) - 2); length--) {
    const start = word.slice(0, length);
    const found = (await index.beginning(start)).slice(0, maxRecords);
    const others = await Promise.all(
      found.map(async ({ doc, at }) => {
        const { content } = await index.fragment(doc);
        const words = content.split(' ');
        return at.map((place) => words[place] ?? '');
      }),
    );
    let best: string | undefined;
    let least = allowed(word) + 1;
    for (const other of new Set(others.flat())) {
      if (!isWord(other) || tooFar(word, other)) continue;
      const far = distance(word, other);
      if (far < least) [best, least] = [other, far];
    }
    if (best !== undefined) return best;
  }
  return undefined;
}
