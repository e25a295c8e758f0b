import type { Index, Posting } from './engine.ts';
import { foremost } from './format.ts';
import { forms, withoutParticle } from './forms.ts';
import type { Marker } from './marked.ts';
import type { Clause } from './query.ts';
import { isCyrillic, isHangul, isLatin } from './text.ts';

/** What one clause of a query finds. */
export interface Match {
  /** For each word of the clause which words of a text it stands for. */
  readonly markers: readonly Marker[];
  /** The things that hold it, with the places where it begins there and how well it fits. */
  readonly docs: ReadonlyMap<number, Hit>;
  /** Whether it is found as it is typed: if not, it may be misspelled. */
  readonly isExact: boolean;
}

export interface Hit {
  readonly at: readonly number[];
  /** How many words the clause is long. */
  readonly length: number;
  /** From 0 on: how much the place in names and the closeness to what was typed count. */
  readonly weight: number;
}

/** Words that a word stands for: which, where they are, and with what closeness from 0 to 1. */
interface Sense {
  readonly marker: Marker;
  readonly postings: readonly Posting[];
  readonly closeness: number;
}

/** Finds the things that hold what a clause asks for. */
export async function match(clause: Clause, index: Index): Promise<Match> {
  return clause.kind === 'word' ? matchWord(clause, index) : matchPhrase(clause, index);
}

async function matchWord({ word, open }: Extract<Clause, { kind: 'word' }>, index: Index): Promise<Match> {
  const senses = await sensesOf(word, open, index);
  const docs = new Map<number, { at: number[]; length: 1; weight: number }>();
  for (const { postings, closeness } of senses) {
    for (const { doc, at } of postings) {
      const weight = closeness * weightOf(at);
      const hit = docs.get(doc);
      if (hit) {
        hit.at.push(...at);
        hit.weight = Math.max(hit.weight, weight);
      } else docs.set(doc, { at: [...at], length: 1, weight });
    }
  }
  const isExact = senses.some(({ closeness }) => closeness === 1);
  return { markers: [(text) => senses.some(({ marker }) => marker(text))], docs, isExact };
}

function weightOf(at: readonly number[]): number {
  return ((at[0] ?? Infinity) < foremost ? 3 : 1) + Math.min(at.length, 8) / 8;
}

async function sensesOf(word: string, open: boolean, index: Index): Promise<Sense[]> {
  const exact = async (text: string, closeness: number): Promise<Sense[]> => {
    const postings = await index.exact([text]);
    return postings.length > 0 ? [{ marker: (other) => other === text, postings, closeness }] : [];
  };
  const beginning = async (start: string, closeness: number): Promise<Sense[]> => {
    const postings = await index.beginning(start);
    return postings.length > 0 ? [{ marker: (other) => other.startsWith(start), postings, closeness }] : [];
  };
  if (isLatin(word)) {
    const senses = (await Promise.all(forms(word).map((form) => exact(form, form === word ? 1 : 0.9)))).flat();
    // A word that there is does not stand for longer ones: “war” is not “warm”.
    return senses.length > 0 || word.length < (open ? 2 : 3) ? senses : beginning(word, 0.6);
  }
  // Other scripts put endings and particles on names.
  const itself = await exact(word, 1);
  if (word.length >= (isHangul(word) ? 2 : open ? 2 : 3)) {
    const longer = await beginning(word, itself.length > 0 ? 0.9 : 0.8);
    if (longer.length > 0) return [...itself, ...longer];
  }
  if (itself.length > 0) return itself;
  const bare = withoutParticle(word);
  if (bare !== undefined) return beginning(bare, 0.8);
  // Путина, Путину, Путиным: the endings of cases.
  for (let cut = 1; cut <= 2 && isCyrillic(word) && word.length - cut >= 5; cut++) {
    const shorter = await beginning(word.slice(0, -cut), 0.8);
    if (shorter.length > 0) return shorter;
  }
  return [];
}

async function matchPhrase({ words, open }: Extract<Clause, { kind: 'phrase' }>, index: Index): Promise<Match> {
  const postings = await index.exact(words);
  const last = words.at(-1) ?? '';
  const markers: Marker[] = words.map((word) => (text) => text === word);
  if (postings.length > 0 || !open || last.length < 2)
    return { markers, docs: hits(postings, words.length), isExact: true };
  // The last word is still being typed: the words before it in a row, and then one that begins so.
  const endings = await index.beginning(last);
  if (words.length === 1) return { markers: [(text) => text.startsWith(last)], docs: hits(endings, 1), isExact: true };
  const before = await index.exact(words.slice(0, -1));
  const ends = new Map(endings.map(({ doc, at }) => [doc, new Set(at)]));
  const joined = before.flatMap(({ doc, at }) => {
    const fitting = at.filter((place) => ends.get(doc)?.has(place + words.length - 1));
    return fitting.length > 0 ? [{ doc, at: fitting }] : [];
  });
  return {
    markers: [...markers.slice(0, -1), (text) => text.startsWith(last)],
    docs: hits(joined, words.length),
    isExact: true,
  };
}

function hits(postings: readonly Posting[], length: number): Map<number, Hit> {
  return new Map(postings.map(({ doc, at }) => [doc, { at, length, weight: 2 * weightOf(at) }]));
}
