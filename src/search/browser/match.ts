import type { PostingsIndex } from './engine.ts';
import type { Clause, JoinedClause, WordClause } from './query.ts';
import type { Hit, Match } from './hit.ts';
import { matchPhrase, weightOf } from './match-phrase.ts';
import { type RoleForms, sameRole, sensesOf } from './senses.ts';
import { stopWords } from './stop-words.ts';

/** Finds the records that contain what a clause asks for. */
export async function matchClause(clause: Clause, index: PostingsIndex, roleForms: RoleForms): Promise<Match> {
  if (clause.kind === 'phrase') return matchPhrase(clause, index);
  return clause.kind === 'word' ? matchWord(clause, index, roleForms) : matchJoined(clause, index, roleForms);
}

async function matchWord(clause: WordClause, index: PostingsIndex, roleForms: RoleForms): Promise<Match> {
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

/** “co-operative” finds, in this order: the two words in a row, the one word, and the two words apart. */
async function matchJoined(
  { words, whole, open }: JoinedClause,
  index: PostingsIndex,
  roleForms: RoleForms,
): Promise<Match> {
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
