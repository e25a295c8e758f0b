import { isCyrillic, isHangul, isLatin } from '#src/core/fold/tokens.ts';
import type { Index, Posting } from './engine.ts';
import { otherTerm } from './format.ts';
import { forms, withoutParticle } from './forms.ts';
import type { Marker } from './marked.ts';
import type { Clause, JoinedClause, WordClause } from './query.ts';
import { matchPhrase, weightOf } from './match-phrase.ts';
import { stopWords } from './stop-words.ts';

/** What one clause of a query finds. */
export interface Match {
  /** The runs of words of a text that the clause stands for. */
  readonly runs: readonly (readonly Marker[])[];
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
  /** Whether it may be meant there, and is spelled otherwise: such a thing comes after all others. */
  readonly isOffered?: boolean;
}

/** Words that a word stands for: which, where they are, and with what closeness from 0 to 1. */
interface Sense {
  readonly marker: Marker;
  readonly postings: readonly Posting[];
  readonly closeness: number;
  readonly isOffered?: boolean;
}

/** The other forms of a role: of “spokeswoman” there are “spokesman” and “spokesperson”. */
export type RoleForms = (word: string) => readonly string[];

/** How close the forms of a role are: nobody who asks for one has misspelled it. */
const sameRole = 0.95;

/** Finds the things that hold what a clause asks for. */
export async function match(clause: Clause, index: Index, roleForms: RoleForms): Promise<Match> {
  if (clause.kind === 'phrase') return matchPhrase(clause, index);
  return clause.kind === 'word' ? matchWord(clause, index, roleForms) : matchJoined(clause, index, roleForms);
}

async function matchWord(clause: WordClause, index: Index, roleForms: RoleForms): Promise<Match> {
  const senses = await sensesOf(clause, index, roleForms);
  const docs = new Map<number, Hit & { at: number[] }>();
  for (const { postings, closeness, isOffered = false } of senses) {
    for (const { doc, at } of postings) {
      const hit = docs.get(doc);
      const weight = Math.max(hit?.weight ?? 0, closeness * weightOf(at));
      const all = [...(hit?.at ?? []), ...at];
      docs.set(doc, { at: all, length: 1, weight, isOffered: isOffered && (hit?.isOffered ?? true) });
    }
  }
  const isExact = senses.some(({ closeness }) => closeness >= sameRole);
  return { runs: [[(word) => senses.some(({ marker }) => marker(word))]], docs, isExact };
}

async function sensesOf({ word, others, open }: WordClause, index: Index, roleForms: RoleForms): Promise<Sense[]> {
  const exact = async (text: string, closeness: number): Promise<Sense[]> => {
    const postings = await index.exact([text]);
    return postings.length > 0 ? [{ marker: (other) => other.text === text, postings, closeness }] : [];
  };
  const beginning = async (start: string, closeness: number): Promise<Sense[]> => {
    const postings = await index.beginning(start);
    const marker: Marker = (other) => [other.text, ...other.others].some((text) => text.startsWith(start));
    return postings.length > 0 ? [{ marker, postings, closeness }] : [];
  };
  const all = async (found: readonly Promise<Sense[]>[]) => (await Promise.all(found)).flat();
  if (isLatin(word)) {
    const [senses, offered] = await Promise.all([
      all([
        ...forms(word).map((form) => exact(form, form === word ? 1 : 0.9)),
        ...roleForms(word).map((form) => exact(form, sameRole)),
      ]),
      offeredFor(word, others, index),
    ]);
    // A word that there is does not stand for longer ones: “war” is not “warm”.
    if (senses.length > 0 || word.length < (open ? 2 : 3)) return [...senses, ...offered];
    return [...(await beginning(word, 0.6)), ...offered];
  }
  // Other scripts put endings and particles on names.
  const itself = await all([exact(word, 1), ...roleForms(word).map((form) => exact(form, sameRole))]);
  if (word.length >= (isHangul(word) ? 2 : open ? 2 : 3)) {
    const longer = await beginning(word, itself.length > 0 ? 0.9 : 0.8);
    if (longer.length > 0) return [...itself, ...longer];
  }
  if (itself.length > 0) return itself;
  const bare = withoutParticle(word) ?? others;
  const shorter = await all([bare].flat().map((form) => beginning(form, 0.8)));
  if (shorter.length > 0) return shorter;
  // Путина, Путину, Путиным: the endings of cases.
  for (let cut = 1; cut <= 2 && isCyrillic(word) && word.length - cut >= 5; cut++) {
    const found = await beginning(word.slice(0, -cut), 0.8);
    if (found.length > 0) return found;
  }
  return [];
}

/** How umlauts are spelled where there are none. Other words are not looked up. */
const spelled = /ae|oe|ue|aa/;

/** What a word of Latin letters is offered for: for “Mueller” “Müller”, and the other way round. */
async function offeredFor(word: string, others: readonly string[], index: Index): Promise<Sense[]> {
  const asked = [
    ...(spelled.test(word)
      ? [{ term: otherTerm(word), marker: ({ others: forms }: Parameters<Marker>[0]) => forms.includes(word) }]
      : []),
    ...others.map((form) => ({ term: form, marker: ({ text }: Parameters<Marker>[0]) => text === form })),
  ];
  const found = await Promise.all(
    asked.map(async ({ term, marker }) => ({ marker, postings: await index.exact([term]) })),
  );
  return found
    .filter(({ postings }) => postings.length > 0)
    .map((sense) => ({ ...sense, closeness: 0.7, isOffered: true }));
}

/** “co-operative” finds the words in a row, the word in one, and the words apart, in this order. */
async function matchJoined({ words, whole, open }: JoinedClause, index: Index, roleForms: RoleForms): Promise<Match> {
  const large = words.filter(({ word }) => !stopWords.has(word));
  const [row, one, ...each] = await Promise.all([
    matchPhrase({ kind: 'phrase', words: words.map(({ word }) => word), open }, index),
    matchWord({ kind: 'word', word: whole, others: [], open }, index, roleForms),
    ...(large.length > 1 ? large.map((word) => matchWord(word, index, roleForms)) : []),
  ]);
  const docs = new Map(row.docs);
  for (const [doc, hit] of one.docs) if ((docs.get(doc)?.weight ?? 0) < hit.weight) docs.set(doc, hit);
  const [first, ...others] = each;
  let isApart = false;
  for (const [doc, hit] of first?.docs ?? []) {
    const hits = [hit, ...others.flatMap((other) => other.docs.get(doc) ?? [])];
    if (docs.has(doc) || hits.length < each.length) continue;
    isApart = true;
    docs.set(doc, {
      at: hit.at,
      length: 1,
      weight: Math.min(...hits.map(({ weight }) => weight)),
      isOffered: hits.some((one) => one.isOffered),
    });
  }
  return {
    runs: [...row.runs, ...one.runs, ...(isApart ? each.flatMap(({ runs }) => runs) : [])],
    docs,
    isExact: row.docs.size > 0 || one.isExact || (each.length > 0 && each.every(({ isExact }) => isExact)),
  };
}
