/*
 * What the index consists of, for those who write it (`search/`) and those who read it (`finder.ts`).
 *
 * Every thing that can be found has a number: actors, then events, quotations, and passages, the last two by article
 * from the newest on. `entry.json` names a folder, whose name changes with its content; in it are
 *   terms-<n>   words in order with the places where they stand (`postings.ts`)
 *   docs-<n>    `perBlock` things as they are shown, JSON
 *   facets      what the things are narrowed by, JSON
 *   names-<n>   names to be compared with a misspelling, JSON
 * each compressed with gzip, since hosts differ in what they compress.
 */

export const kinds = ['actor', 'event', 'quote', 'passage'] as const;
export type Kind = (typeof kinds)[number];

/** One thing as it is shown among the results. Addresses are relative to the edition's root. */
export interface Doc {
  readonly kind: Kind;
  readonly url: string;
  /** An actor's or event's name, a quotation's speaker, a passage's article. */
  readonly title: string;
  /** Role; date and status; kind of quotation and date; number of the passage and date. */
  readonly detail: string;
  /** A profile, the words of a quotation, the words of a passage. */
  readonly text: string;
  /** Where the sentences of `text` begin. Absent where it is shown whole. */
  readonly sentences?: readonly number[];
  /** The language of `text`, where it is not the edition's. */
  readonly language?: string;
  /** An actor's names in other scripts, by language tag. */
  readonly names?: Readonly<Record<string, string>>;
  /** Other names by which it is found: said when one of them is what was found. */
  readonly also?: readonly string[];
  /** Where a quotation stands: the article's headline, and the address of the first words. */
  readonly article?: string;
  readonly place?: string;
}

export interface Entry {
  /** The folder that holds the files, named by their content. */
  readonly folder: string;
  /** How many things of each kind, in the order of their numbers. */
  readonly sizes: Readonly<Record<Kind, number>>;
  /** The first word of each file of terms. */
  readonly terms: readonly string[];
  readonly perBlock: number;
  /** The first letters of the names in each file of names, see `letterOf`. */
  readonly names: readonly string[];
}

/** The file `facets`. `-1` and `0` stand for none. */
export interface FacetFile {
  /** Of each article, newest first: how many passages it has, and its year. */
  readonly articles: { readonly passages: readonly number[]; readonly year: readonly number[] };
  /** Of each quotation: the speaker's number, the place of its kind in `quoteKinds`, that of its article, its year. */
  readonly quotes: {
    readonly speaker: readonly number[];
    readonly kind: readonly number[];
    readonly article: readonly number[];
    readonly year: readonly number[];
  };
  readonly quoteKinds: readonly string[];
  /** Of each event: the place of its status in `statuses`, and the years in which it falls. */
  readonly events: { readonly status: readonly number[]; readonly years: readonly (readonly number[])[] };
  readonly statuses: readonly string[];
  /** The numbers of the actors who are unnamed sources. */
  readonly unnamed: readonly number[];
}

/** A name and the number of the actor or event that has it. */
export type NameEntry = readonly [name: string, doc: number];

/** The term under which a thing is found by its address: `actors/xi/`. No word of a text begins so. */
export function addressTerm(url: string): string {
  return `=${url}`;
}

/** What names are put together by: the first letter of a Latin word, or the script. */
export function letterOf(word: string): string {
  if (/^[a-z0-9]/.test(word)) return word[0] ?? '';
  if (/^\p{Script=Cyrillic}/u.test(word)) return 'Cyrl';
  if (/^\p{Script=Hangul}/u.test(word)) return 'Hang';
  return /^\p{Script=Han}/u.test(word) ? 'Hani' : 'Zyyy';
}
