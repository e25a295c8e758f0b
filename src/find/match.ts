import { forms, withoutParticle } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { type Posting, last, primary } from './postings.ts';
import type { Clause } from './query.ts';
import { isCyrillic, isHangul, isLatin } from './text.ts';

/** What one clause of a query finds. */
export interface Match {
  /** The terms that stand for each word of the clause. */
  readonly terms: readonly ReadonlySet<string>[];
  /** The things that hold it, with the places where it begins there and how well it fits. */
  readonly docs: ReadonlyMap<number, Hit>;
}

export interface Hit {
  readonly at: readonly number[];
  /** How many words the clause is long. */
  readonly length: number;
  /** From 0 on: how much the place in names and the closeness to what was typed count. */
  readonly weight: number;
  /** The places of `at` after which a name, or what is found first otherwise, ends. */
  readonly ends: readonly number[];
}

/** Finds the things that hold what a clause asks for. */
export async function match(clause: Clause, lexicon: Lexicon): Promise<Match> {
  return clause.kind === 'word' ? matchWord(clause, lexicon) : matchPhrase(clause, lexicon);
}

async function matchWord({ word, open }: Extract<Clause, { kind: 'word' }>, lexicon: Lexicon): Promise<Match> {
  const terms = await termsOf(word, open, lexicon);
  const docs = new Map<number, { at: number[]; length: 1; weight: number; ends: number[] }>();
  for (const [term, closeness] of terms) {
    for (const { doc, at, flags } of await lexicon.postings(term)) {
      const named = flags.some((flag) => flag & primary);
      const weight = closeness * ((named ? 3 : 1) + Math.min(at.length, 8) / 8);
      const ends = closeness === 1 ? at.filter((_, n) => flags[n] === (primary | last)) : [];
      const hit = docs.get(doc);
      if (hit) {
        hit.at.push(...at);
        hit.ends.push(...ends);
        hit.weight = Math.max(hit.weight, weight);
      } else docs.set(doc, { at: [...at], length: 1, weight, ends });
    }
  }
  return { terms: [new Set(terms.keys())], docs };
}

/** The terms that a word stands for, each with its closeness from 0 to 1. */
async function termsOf(word: string, open: boolean, lexicon: Lexicon): Promise<Map<string, number>> {
  const terms = new Map<string, number>();
  const add = (found: readonly string[], closeness: number) => {
    for (const term of found) if (!terms.has(term)) terms.set(term, term === word ? 1 : closeness);
  };
  if (isLatin(word)) {
    add(await lexicon.known(forms(word)), 0.9);
    // A word that there is does not stand for longer ones: “war” is not “warm”.
    if (terms.size === 0 && word.length >= (open ? 2 : 3)) add(await lexicon.beginning(word), 0.6);
    return terms;
  }
  // Other scripts put endings and particles on names.
  const long = word.length >= (isHangul(word) ? 2 : 3);
  add(long ? await lexicon.beginning(word) : await lexicon.known([word]), 0.9);
  if (terms.size === 0 && open && word.length >= (isHangul(word) ? 1 : 2)) add(await lexicon.beginning(word), 0.6);
  const bare = withoutParticle(word);
  if (terms.size === 0 && bare !== undefined) add(await lexicon.beginning(bare), 0.8);
  // Путина, Путину, Путиным: the endings of cases.
  for (let cut = 1; terms.size === 0 && cut <= 2 && isCyrillic(word) && word.length - cut >= 5; cut++)
    add(await lexicon.beginning(word.slice(0, -cut)), 0.8);
  return terms;
}

async function matchPhrase({ words, open }: Extract<Clause, { kind: 'phrase' }>, lexicon: Lexicon): Promise<Match> {
  const terms = await Promise.all(
    words.map(async (word, n) => {
      if (n < words.length - 1 || !open || word.length < 2) return [word];
      const exact = await lexicon.known([word]);
      return exact.length > 0 ? exact : lexicon.beginning(word);
    }),
  );
  const postings = await Promise.all(
    terms.map(async (alternatives) => (await Promise.all(alternatives.map((term) => lexicon.postings(term)))).flat()),
  );
  return { terms: terms.map((alternatives) => new Set(alternatives)), docs: consecutive(postings) };
}

/** Where words stand one after the other. */
function consecutive(postings: readonly (readonly Posting[])[]): Map<number, Hit> {
  const docs = new Map<number, Hit>();
  const [first = [], ...rest] = postings;
  // Of the n-th word: in which thing, at which place, with which flag.
  const places = rest.map((list) => {
    const byDoc = new Map<number, Map<number, number>>();
    for (const { doc, at, flags } of list) {
      const here = byDoc.get(doc) ?? new Map<number, number>();
      at.forEach((place, n) => here.set(place, flags[n] ?? 0));
      byDoc.set(doc, here);
    }
    return byDoc;
  });
  for (const { doc, at, flags } of first) {
    const before = docs.get(doc);
    const found = [...(before?.at ?? [])];
    const ends = [...(before?.ends ?? [])];
    let named = false;
    at.forEach((place, n) => {
      const run = [flags[n], ...places.map((byDoc, k) => byDoc.get(doc)?.get(place + k + 1))];
      if (run.includes(undefined)) return;
      found.push(place);
      if (run.at(-1) === (primary | last)) ends.push(place);
      named ||= ((run[0] ?? 0) & primary) !== 0;
    });
    if (found.length === 0) continue;
    const weight = 2 * ((named ? 3 : 1) + Math.min(found.length, 8) / 8);
    docs.set(doc, { at: found, length: postings.length, weight: Math.max(weight, before?.weight ?? 0), ends });
  }
  return docs;
}
