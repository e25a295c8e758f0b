export const kinds = ['article', 'actor', 'event', 'quote'] as const;

export type Kind = (typeof kinds)[number];

/** A file's bytes, or the reason why they could not be read. */
export type Bytes = { readonly bytes: Uint8Array } | { readonly unreadable: string };

/** A file of one of the four collections, as read from disk. */
export interface ContentFile {
  readonly kind: Kind;
  /** The file's name without `.md`. */
  readonly id: string;
  /** `content/actors/xi.md` */
  readonly path: string;
  readonly content: Bytes;
  /** A hash of the bytes. */
  readonly digest: string;
}

/** What `content/` holds. Paths have forward slashes on every system. */
export interface ContentFiles {
  /** Sorted by path. */
  readonly entries: readonly ContentFile[];
  readonly site: Bytes;
  /** `published.txt`, the list of published addresses; absent if the edition has none. */
  readonly published?: Bytes;
  /** The source texts by their path below `content/`: `sources/a.txt`. */
  readonly sources: ReadonlyMap<string, { readonly content: Bytes; readonly digest: string }>;
  /** The names of the files in `content/images/`. */
  readonly images: ReadonlySet<string>;
  /** Files in the folders of the collections that are no Markdown: `content/actors/xi.txt`. */
  readonly strangers: readonly string[];
  /** The names of the files below `content/public/`, which come into the site as they are: `.well-known/security.txt`. */
  readonly public: ReadonlySet<string>;
  /** What of `content/public/` cannot be taken along, by its path below `content/`, with the reason. */
  readonly publicRefused: ReadonlyMap<string, string>;
}
