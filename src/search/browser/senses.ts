import { isCyrillic, isHangul, isLatin } from '#src/core/fold/tokens.ts';
import type { PostingsIndex, Posting } from './engine.ts';
import { otherTerm } from './format.ts';
import { wordForms, withoutParticle } from './forms.ts';
import type { WordMatcher, Word } from './marked.ts';
import type { WordClause } from './query.ts';

/** Words that a typed word matches: which they are, where they occur, and how close they are, from 0 to 1. */
export interface Sense {
  readonly marker: WordMatcher;
  readonly postings: readonly Posting[];
  readonly closeness: number;
  readonly isOffered?: boolean;
}

/** The other forms of a role: of “spokeswoman” there are “spokesman” and “spokesperson”. */
export type RoleForms = (word: string) => readonly string[];

/** How close another form of a role is. */
export const sameRole = 0.95;

/** What a typed word matches: itself, its forms and those of its role, words that it begins, and similar spellings. */
export async function sensesOf(
  { word, others, open }: WordClause,
  index: PostingsIndex,
  roleForms: RoleForms,
): Promise<Sense[]> {
  const exact = async (text: string, closeness: number): Promise<Sense[]> => {
    const postings = await index.exact([text]);
    return postings.length > 0 ? [{ marker: (other) => other.text === text, postings, closeness }] : [];
  };
  const beginning = async (start: string, closeness: number): Promise<Sense[]> => {
    const postings = await index.beginning(start);
    const marker: WordMatcher = (other) => [other.text, ...other.others].some((text) => text.startsWith(start));
    return postings.length > 0 ? [{ marker, postings, closeness }] : [];
  };
  const all = async (found: readonly Promise<Sense[]>[]) => (await Promise.all(found)).flat();
  if (isLatin(word)) {
    const [senses, offered] = await Promise.all([
      all([
        ...wordForms(word).map((form) => exact(form, form === word ? 1 : 0.9)),
        ...roleForms(word).map((form) => exact(form, sameRole)),
      ]),
      offeredFor(word, others, index),
    ]);
    // A word that the index has does not match longer ones: “war” does not find “warm”.
    if (senses.length > 0 || word.length < (open ? 2 : 3)) return [...senses, ...offered];
    return [...(await beginning(word, 0.6)), ...offered];
  }
  // In other scripts, names have endings and particles.
  const itself = await all([exact(word, 1), ...roleForms(word).map((form) => exact(form, sameRole))]);
  if (word.length >= (isHangul(word) ? 2 : open ? 2 : 3)) {
    const longer = await beginning(word, itself.length > 0 ? 0.9 : 0.8);
    if (longer.length > 0) return [...itself, ...longer];
  }
  if (itself.length > 0) return itself;
  const bare = withoutParticle(word) ?? others;
  const shorter = await all([bare].flat().map((form) => beginning(form, 0.8)));
  if (shorter.length > 0) return shorter;
  // Путина, Путину, Путиным: case endings.
  for (let cut = 1; cut <= 2 && isCyrillic(word) && word.length - cut >= 5; cut++) {
    const found = await beginning(word.slice(0, -cut), 0.8);
    if (found.length > 0) return found;
  }
  return [];
}

/** How umlauts are spelled without them. Words without these letters are not looked up. */
const spelled = /ae|oe|ue|aa/;

/** Similar spellings of a word in Latin letters: “Müller” for “Mueller”, and the other way round. */
async function offeredFor(word: string, others: readonly string[], index: PostingsIndex): Promise<Sense[]> {
  const asked = [
    ...(spelled.test(word) ? [{ term: otherTerm(word), marker: (other: Word) => other.others.includes(word) }] : []),
    ...others.map((form) => ({ term: form, marker: (other: Word) => other.text === form })),
  ];
  const found = await Promise.all(
    asked.map(async ({ term, marker }) => ({ marker, postings: await index.exact([term]) })),
  );
  return found
    .filter(({ postings }) => postings.length > 0)
    .map((sense) => ({ ...sense, closeness: 0.7, isOffered: true }));
}
