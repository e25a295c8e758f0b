import type { EntryKind } from '#src/core/entries/content-file.ts';

/*
 * What the desk's page and its server say to each other, as JSON. The routes are below `/desk/api/`; each answer that is not
 * a success is a `Refused`. Paths of files begin with the folder of the content: `content/actors/holm.md`. Texts have line
 * ends `\n` and no byte-order mark; the server keeps those of the file. A `hash` is that of a file's bytes.
 */

/** Every answer but a success. */
export interface Refused {
  /** What is wrong and what can be done, as sentences for the author. */
  readonly message: string;
}

/** `GET edition` */
export interface EditionAnswer {
  readonly title: string;
  /** Where the content is on this machine. */
  readonly folder: string;
  /** All articles, the newest first. */
  readonly articles: readonly ListedArticle[];
  /** All actors, events and quotations whose files can be read. */
  readonly entries: readonly ListedEntry[];
}

export interface ListedArticle {
  readonly id: string;
  readonly path: string;
  /** Without marks; the id if the file cannot be read as an article. */
  readonly title: string;
  readonly published: string;
  readonly language: string;
  readonly words: number;
  /** How many stretches are marked. */
  readonly marks: number;
  /** The file cannot be read as an article: the other values are empty. */
  readonly isBroken?: true;
}

export interface ListedEntry {
  readonly id: string;
  readonly kind: Exclude<EntryKind, 'article'>;
  readonly path: string;
  /** The front matter, as the schema of its kind gives it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** How often each article marks it, by the article's id. */
  readonly uses: Readonly<Record<string, number>>;
}

/** `GET file?path=…`; 404 where there is none. */
export interface FileAnswer {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

/** `GET article?id=…`; 404 where there is none. */
export interface ArticleAnswer {
  readonly article: FileAnswer;
  /** The source text that the article names, if it can be read. */
  readonly source?: { readonly path: string; readonly text: string };
  /** The suggestions that were refused: `content/refused/<id>.yaml`. */
  readonly refusals: FileAnswer | null;
}

/** `POST check`: the problems of the edition with these texts in place of what is on disk. Nothing is written. */
export interface CheckRequest {
  /** `null`: without the file. */
  readonly files: readonly { readonly path: string; readonly text: string | null }[];
}

export interface CheckAnswer {
  readonly problems: readonly ToldProblem[];
  /** Of every article that can be read, by path. */
  readonly proof: Readonly<Record<string, ToldProof>>;
}

export interface ToldProof {
  /** Whether the article has exactly the words of its source text. */
  readonly isProved: boolean;
  readonly words: number;
}

/** A problem as `check` reports it. */
export interface ToldProblem {
  readonly file: string;
  /** Line and column count from 1, in the file's text. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly todo: string;
  readonly rule: string;
}

/** `POST save`: makes all of the changes, or none. */
export interface SaveRequest {
  readonly changes: readonly FileToSave[];
}

export interface FileToSave {
  readonly path: string;
  /** That of the file as it was loaded; `null`: there must be no such file. */
  readonly hash: string | null;
  /** `null` removes the file. */
  readonly text: string | null;
}

/** 200: everything is saved. `hash` is `null` for a file that was removed. */
export interface SaveAnswer {
  readonly saved: readonly { readonly path: string; readonly hash: string | null }[];
}

/** 409: files are not as they were loaded. Nothing was written. */
export interface SaveConflicts extends Refused {
  /** The files as they are on disk. `hash: null`: there is none; `text: null` with a hash: it cannot be read as text. */
  readonly conflicts: readonly { readonly path: string; readonly text: string | null; readonly hash: string | null }[];
}

/** 422: an article would not have its words any more, or a file could not be read. Nothing was written. */
export interface SaveProblems extends Refused {
  readonly problems: readonly ToldProblem[];
}

/** `POST wikidata`: answers with the entity's JSON as Wikidata gives it, `{ entities: { Q42: … } }`; 502 when offline. */
export interface WikidataRequest {
  readonly id: string;
}

/**
 * The data of `event: changed` of `GET changes` (Server-Sent Events): files of the content that were written or removed, be
 * it by the desk itself.
 */
export interface FilesChanged {
  readonly paths: readonly string[];
}
