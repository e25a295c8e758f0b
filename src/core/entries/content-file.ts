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
  readonly content: FileContent;
  /** A hash of the bytes. */
  readonly digest: string;
}

/** What the bytes of a picture are. */
export type PictureKind = 'avif' | 'gif' | 'jpeg' | 'png' | 'svg' | 'tiff' | 'webp';

/** The endings of pictures that are resized for the site, in small letters. Files with others are left aside. */
export const pictureEndings = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'] as const;

/** A file of `content/images/`, as far as it can be told without decoding it. */
export interface PictureFile {
  /** Absent where the bytes are of no such kind, or have not been looked at, since the file’s ending is another. */
  readonly kind?: PictureKind;
  /** Why it cannot be shown. `damaged`: it is, or has a form that browsers or Astro do not read. */
  readonly flaw?:
    'empty' | 'unknown' | 'cut-short' | 'damaged' | { readonly unsafe: string } | { readonly unreadable: string };
}

/** A folder, or all of the content, that cannot be read: so nothing can be told of what is missing. */
export interface Failure {
  /** `content/articles` */
  readonly path: string;
  /** “this user may not read it” */
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
  /** The files of `content/images/` by their names, with slashes where they lie in folders. */
  readonly images: ReadonlyMap<string, PictureFile>;
  /** Files in the folders of the collections that are no Markdown: `content/actors/holm.txt`. */
  readonly strangers: readonly string[];
  /** The names of the files below `content/public/`, which come into the site as they are: `.well-known/security.txt`. */
  readonly public: ReadonlySet<string>;
  /** What of `content/public/` cannot be taken along, by its path below `content/`, with the reason. */
  readonly publicRefused: ReadonlyMap<string, string>;
  /** What could not be looked into. */
  readonly failures: readonly Failure[];
}
