export const entryKinds = ['article', 'actor', 'event', 'quote'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A file's bytes, or the reason why they could not be read. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly unreadable: string };

/** A file of one of the four collections, as read from disk. */
export interface ContentFile {
  readonly kind: EntryKind;
  /** The file's name without `.md`. */
  readonly id: string;
  /** `content/actors/holm.md` */
  readonly path: string;
  /** Of a file that has not changed since the last run, it is read only when it is asked for. */
  readonly content: FileContent;
  /** A hash of the bytes; empty if they could not be read. */
  readonly digest: string;
}

/** The format of a picture, by its bytes. */
export type PictureKind = 'avif' | 'gif' | 'jpeg' | 'png' | 'svg' | 'tiff' | 'webp';

/** The file endings, in lower case, of pictures that are resized for the site. Files with other endings are ignored. */
export const pictureEndings = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'] as const;

/** A file of `content/images/`: what is known of it without decoding it. */
export interface PictureFile {
  /** Absent if the bytes are of no such kind, or were not read because of the file’s ending. */
  readonly kind?: PictureKind;
  /** Why it cannot be shown. `damaged`: also a variant of the format that browsers or Astro do not support. */
  readonly flaw?:
    | 'empty'
    | 'unknown'
    | 'cut-short'
    | 'too-large'
    | 'damaged'
    | { readonly unsafe: string }
    | { readonly unreadable: string };
}

/** A folder of the content, or the whole content, that cannot be read. */
export interface UnreadableFolder {
  /** `content/articles` */
  readonly path: string;
  /** “permission was denied” */
  readonly why: string;
  /** What to do, as a sentence. */
  readonly todo: string;
}

/** What `content/` holds. Paths have forward slashes on every system. */
export interface ContentFiles {
  /** Sorted by path. */
  readonly entries: readonly ContentFile[];
  readonly site: FileContent;
  /** `published.txt`, the list of published addresses; absent if the edition has none. */
  readonly published?: FileContent;
  /** The source texts by their path below `content/`: `sources/a.txt`. */
  readonly sources: ReadonlyMap<string, { readonly content: FileContent; readonly digest: string }>;
  /** What was refused of suggestions, by its path: `content/refused/a.yaml` is of the article `a`. */
  readonly refused?: ReadonlyMap<string, FileContent>;
  /** The files of `content/images/` by their path relative to it. */
  readonly images: ReadonlyMap<string, PictureFile>;
  /** Files in the folders of the collections that are no Markdown: `content/actors/holm.txt`. */
  readonly unexpectedFiles: readonly string[];
  /** The names of the files below `content/public/`, which come into the site as they are: `.well-known/security.txt`. */
  readonly public: ReadonlySet<string>;
  /** The files of `content/public/` that cannot be copied, by their path below `content/`, with the reason. */
  readonly publicRefused: ReadonlyMap<string, string>;
  /** The folders that could not be listed. */
  readonly unreadableFolders: readonly UnreadableFolder[];
}
