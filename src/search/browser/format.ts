/*
 * The format of the search, which `search/index` writes and `search/browser` reads.
 *
 * Everything that can be found is a record: actors, then events, then quotations and articles, both from the newest
 * article on. A record's number is its position in this order. A large edition is indexed in shards by age: a shard has
 * consecutive articles and their quotations; the newest one also has all actors and events. Each shard is a Pagefind index;
 * Pagefind searches them as one (`mergeIndex`). A record's content is only for matching: folded words, with a full stop
 * between fields, which takes up a position, so that no phrase runs from one field into the next. What is shown is stored
 * as JSON in the record's `url`, the one field that Pagefind returns as it is and does not search. The other files are in
 * `search/`:
 *   records.json     the facets of the records
 *   names-<n>.json   names to be compared with a misspelling
 *   texts.json       the words that the search shows
 */

export const recordKinds = ['actor', 'event', 'quote', 'article'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record as it is shown among the results. Addresses are relative to the edition's root. */
export interface SearchDoc {
  readonly kind: RecordKind;
  readonly url: string;
  /** An actor's, event's or article's name, a quotation's speaker. */
  readonly title: string;
  /** Role; date and status; kind of quotation and date; date. */
  readonly detail: string;
  /** A profile, the words of a quotation, an article's summary. */
  readonly text: string;
  /** The offsets at which the sentences of a profile begin; absent if it has only one. */
  readonly sentences?: readonly number[];
  /** An article's passages in order, the headline first. */
  readonly passages?: readonly DocPassage[];
  /** The language of `text` and `passages`, unless it is the edition's. */
  readonly language?: string;
  /** The direction of that language, unless it is that of the edition's. */
  readonly direction?: 'ltr' | 'rtl';
  /** An actor's names in other scripts, by language tag. */
  readonly names?: Readonly<Record<string, string>>;
  /** What is shown before the words of a quotation that the speaker does not simply say: “denied:”. */
  readonly stance?: string;
  /** What the glitches in a quotation's words mean. */
  readonly readings?: readonly Reading[];
  /** Other names by which it is found. One is shown when it is what the query found. */
  readonly also?: readonly string[];
  /** Where a quotation is printed: the article's headline, and the address of its first words. */
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
 * The folders of the shards, below the edition's root, the oldest first. There are no more, since for every word that a
 * reader looks for, a file of some 9 KB is fetched from each. The first is Pagefind's own folder.
 */
export const searchFolders = ['pagefind', 'pagefind/2', 'pagefind/3', 'pagefind/4', 'pagefind/5'] as const;

/** A part of the index: a Pagefind index of its own. */
export interface Shard {
  /** The folder of its files, below the edition's root. */
  readonly folder: string;
  /** Pagefind's name for it, which changes when its content does. */
  readonly index: string;
  /** What the ids of its records begin with, before an underscore. */
  readonly language: string;
  /** How many records of each kind it has. */
  readonly sizes: Readonly<Record<RecordKind, number>>;
}

/** The file `records.json`. `-1` and `noYear` stand for none. */
export interface RecordTable {
  /** The shards, the newest first. */
  readonly shards: readonly Shard[];
  /** How many records of each kind there are. */
  readonly sizes: Readonly<Record<RecordKind, number>>;
  /** The year of each article, the newest first. */
  readonly articles: { readonly year: readonly number[] };
  /** For each quotation: the speaker's number, the index of its kind in `quoteKinds`, that of its article, its year. */
  readonly quotes: {
    readonly speaker: readonly number[];
    readonly kind: readonly number[];
    readonly article: readonly number[];
    readonly year: readonly number[];
  };
  readonly quoteKinds: readonly string[];
  /** For each event: the index of its status in `statuses`, and the years in which it falls. */
  readonly events: { readonly status: readonly number[]; readonly years: readonly (readonly number[])[] };
  readonly statuses: readonly string[];
  /** The numbers of the actors who are unnamed sources. */
  readonly unnamed: readonly number[];
  /** The first letters of the names in each file of names, see `nameFileLetter`. */
  readonly names: readonly string[];
}

/** A name and the number of the actor or event that has it. */
export type NameEntry = readonly [name: string, doc: number];

/** The number of words at the start of a record that are kept for its names, a quotation's own words, or a headline; its other text follows. */
export const headLength = 48;

/** A letter that no modern text uses (wynn): a term that ends in it is not a word of a text. To Pagefind it is a letter. */
const termEnd = 'ƿ';

/** The one term under which a whole name is found, even if it is typed without spaces. */
export function wholeTerm(words: readonly string[]): string {
  return words.join('') + termEnd;
}

/** The term under which the records are found that contain another form of a word, see `otherForms`. */
export function otherTerm(form: string): string {
  return form + termEnd + termEnd;
}

/** The word under which a thing is found by its address: `actors/holm/`. */
export function addressTerm(url: string): string {
  return url.replace(/[^a-z0-9]/g, termEnd) + termEnd;
}

/** Whether a term of a record's content is a word that a text can contain. */
export function isWord(term: string): boolean {
  return !term.endsWith(termEnd) && term !== '.';
}

/** What files of names are grouped by: the first letter of a Latin word, else the script. */
export function nameFileLetter(word: string): string {
  if (/^[a-z0-9]/.test(word)) return word[0] ?? '';
  if (/^\p{Script=Cyrillic}/u.test(word)) return 'Cyrl';
  if (/^\p{Script=Hangul}/u.test(word)) return 'Hang';
  return /^\p{Script=Han}/u.test(word) ? 'Hani' : 'Zyyy';
}
