import type { PostingsIndex, Posting } from './engine.ts';
import { headLength } from './format.ts';
import type { WordMatcher } from './marked.ts';
import type { Hit, Match } from './hit.ts';
import type { PhraseClause } from './query.ts';
import { stopWords } from './stop-words.ts';

/** If a phrase occurs nowhere as typed, in how many records it is looked for in pieces. */
const maxRecords = 24;
/** How many words of a text one word may be. */
const maxJoinedWords = 3;

/** Words in a row, and where they stand. */
interface Run {
  readonly run: readonly WordMatcher[];
  readonly postings: readonly Posting[];
}

/** Weighs where in a record something is found, and how often. */
export function weightOf(at: readonly number[]): number {
  return ((at[0] ?? Infinity) < headLength ? 3 : 1) + Math.min(at.length, 8) / 8;
}

/** Finds the records that contain words in a row. */
export async function matchPhrase({ words, together, open }: PhraseClause, index: PostingsIndex): Promise<Match> {
  const ways = [words, ...(together ? [together] : [])];
  const found: Run[] = await Promise.all(
    ways.map(async (way) => ({ run: exactly(way), postings: await index.exact(way) })),
  );
  if (found.every(({ postings }) => postings.length === 0)) {
    const last = words.at(-1) ?? '';
    if (open && last.length > 1) found.push(await goingOn(words, last, index));
    if (found.every(({ postings }) => postings.length === 0))
      found.push({ run: exactly(words), postings: await otherwiseJoined(words, index) });
  }
  const docs = new Map<number, Hit>();
  for (const { run, postings } of found)
    for (const { doc, at } of postings) docs.set(doc, { at, length: run.length, weight: 2 * weightOf(at) });
  return { runs: found.map(({ run }) => run), docs, isExact: true };
}

function exactly(words: readonly string[]): WordMatcher[] {
  return words.map(
    (word) =>
      ({ text }) =>
        text === word,
  );
}

/** For a phrase whose last word is still being typed: the words before it in a row, followed by one that begins so. */
async function goingOn(words: readonly string[], last: string, index: PostingsIndex): Promise<Run> {
  const run: WordMatcher[] = [...exactly(words.slice(0, -1)), ({ text }) => text.startsWith(last)];
  const endings = await index.beginning(last);
  if (words.length === 1) return { run, postings: endings };
  const before = await index.exact(words.slice(0, -1));
  const ends = new Map(endings.map(({ doc, at }) => [doc, new Set(at)]));
  const postings = before.flatMap(({ doc, at }) => {
    const fitting = at.filter((place) => ends.get(doc)?.has(place + words.length - 1));
    return fitting.length > 0 ? [{ doc, at: fitting }] : [];
  });
  return { run, postings };
}

/**
 * Finds texts that have a word of a phrase in pieces: “cooperative society” finds “co-operative society”. The whole word is
 * a term of such a record; whether the other words are next to it is read from the record's content.
 */
async function otherwiseJoined(words: readonly string[], index: PostingsIndex): Promise<Posting[]> {
  const large = words.filter((word) => !stopWords.has(word));
  if (words.length < 2 || large.length === 0) return [];
  const [first, ...others] = await Promise.all(
    large.map(async (word) => (await index.exact([word])).map(({ doc }) => doc)),
  );
  const sets = others.map((docs) => new Set(docs));
  const docs = (first ?? []).filter((doc) => sets.every((set) => set.has(doc))).slice(0, maxRecords);
  const found = await Promise.all(
    docs.map(async (doc) => {
      const text = (await index.fragment(doc)).content.split(' ');
      return { doc, at: [...text.keys()].filter((place) => holdsAt(text, place, words)) };
    }),
  );
  return found.filter(({ at }) => at.length > 0);
}

/** Whether the words are at a position of a text, where some of them may be in pieces. */
function holdsAt(text: readonly string[], place: number, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return true;
  return Array.from({ length: maxJoinedWords }, (_, n) => n + 1).some(
    (count) => text.slice(place, place + count).join('') === word && holdsAt(text, place + count, rest),
  );
}
