/*
 * What the search consists of, for those who write it (`search/`) and those who read it (`finder.ts`).
 *
 * Every thing that can be found is a record: actors, then events, quotations, and articles, the last two from the newest
 * article on. Its number is its place in this order. A large edition is indexed in shards, as a newspaper is bound: the
 * articles of a shard follow one another, and their quotations are with them; actors and events are in the newest one.
 * Each shard is a Pagefind index of its own; Pagefind searches them as one, by `mergeIndex`. A record's content is for matching
 * only: folded words, fields parted by a full stop, which takes a place and is no word, so that no phrase runs from one
 * field into the next. What is shown stands as JSON in the record's `url`, the one field that Pagefind hands back as it
 * is and does not search. Beside the index lie in `search/`
 *   things.json      what the things are narrowed by
 *   names-<n>.json   names to be compared with a misspelling
 *   texts.json       the words that the search shows
 */

export const recordKinds = ['actor', 'event', 'quote', 'article'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One thing as it is shown among the results. Addresses are relative to the edition's root. */
export interface SearchDoc {
  readonly kind: RecordKind;
  readonly url: string;
  /** An actor's, event's or article's name, a quotation's speaker. */
  readonly title: string;
  /** Role; date and status; kind of quotation and date; date. */
  readonly detail: string;
  /** A profile, the words of a quotation, an article's summary. */
  readonly text: string;
  /** Where the sentences of a profile begin; absent where it is one. */
  readonly sentences?: readonly number[];
  /** An article's passages in order, the headline first. */
  readonly passages?: readonly DocPassage[];
  /** The language of `text` and `passages`, where it is not the edition's. */
  readonly language?: string;
  /** In which direction that is written, where it is not the direction of the edition's. */
  readonly direction?: 'ltr' | 'rtl';
  /** An actor's names in other scripts, by language tag. */
  readonly names?: Readonly<Record<string, string>>;
  /** What stands before a quotation's words that are not simply said: “denied:”. */
  readonly stance?: string;
  /** What the glitches in a quotation's words mean. */
  readonly readings?: readonly Reading[];
  /** Other names by which it is found: said when one of them is what was found. */
  readonly also?: readonly string[];
  /** Where a quotation stands: the article's headline, and the address of the first words. */
  readonly article?: string;
  readonly place?: string;
}

/** A passage: its number, its words, where its sentences begin, and what its glitches mean. */
export interface DocPassage {
  readonly n: number;
  readonly text: string;
  readonly sentences: readonly number[];
  readonly meant?: readonly string[];
  readonly readings?: readonly Reading[];
}

/** A glitch by its offsets in a text, and what is put behind it in brackets: “[meant: Holm]”. */
export type Reading = readonly [start: number, end: number, inserted: string];

/** Stands for no year; EDTF has the years -9999 to 9999. */
export const noYear = 10_000;

/**
 * The folders of the shards, below the edition's root, the oldest first: as many as there may be, since each has its own
 * file of words, some 9 KB, for every word that a reader looks for. The first is where Pagefind is looked for.
 */
export const searchFolders = ['pagefind', 'pagefind/2', 'pagefind/3', 'pagefind/4', 'pagefind/5'] as const;

/** A part of the index: a Pagefind index of its own. */
export interface Shard {
  /** The folder of its files, below the edition's root. */
  readonly folder: string;
  /** Pagefind's name of it, which changes when its content does. */
  readonly index: string;
  /** What the ids of its records begin with, before an underscore. */
  readonly language: string;
  /** How many things of each kind it has; those of a kind in the order of their numbers. */
  readonly sizes: Readonly<Record<RecordKind, number>>;
}

/** The file `things.json`. `-1` and `noYear` stand for none. */
export interface RecordTable {
  /** Those of which these are the things, the newest first. */
  readonly shards: readonly Shard[];
  /** How many things of each kind, in the order of their numbers. */
  readonly sizes: Readonly<Record<RecordKind, number>>;
  /** Of each article, newest first: its year. */
  readonly articles: { readonly year: readonly number[] };
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
  /** The first letters of the names in each file of names, see `letterOf`. */
  readonly names: readonly string[];
}

/** A name and the number of the actor or event that has it. */
export type NameEntry = readonly [name: string, doc: number];

/** Before this place of a record stand its names, a quotation's own words, a headline; what else it holds, behind it. */
export const headLength = 48;

/** A letter (wynn) that no text in use has: what ends in it is no word of a text. Pagefind takes it for a letter. */
const mark = 'ƿ';

/** The one word under which a whole name is found, also when it is typed without spaces. */
export function wholeTerm(words: readonly string[]): string {
  return words.join('') + mark;
}

/** The word under which things are found that hold another form of a word, see `otherForms`. */
export function otherTerm(form: string): string {
  return form + mark + mark;
}

/** The word under which a thing is found by its address: `actors/holm/`. */
export function addressTerm(url: string): string {
  return url.replace(/[^a-z0-9]/g, mark) + mark;
}

/** Whether a word of a record's content may stand in a text. */
export function isWord(term: string): boolean {
  return !term.endsWith(mark) && term !== '.';
}

/** What names are put together by: the first letter of a Latin word, or the script. */
export function nameFileLetter(word: string): string {
  if (/^[a-z0-9]/.test(word)) return word[0] ?? '';
  if (/^\p{Script=Cyrillic}/u.test(word)) return 'Cyrl';
  if (/^\p{Script=Hangul}/u.test(word)) return 'Hang';
  return /^\p{Script=Han}/u.test(word) ? 'Hani' : 'Zyyy';
}
