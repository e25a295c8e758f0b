import type { Crossref } from '#src/core/index/crossref.ts';
import type { Site } from '#src/core/model/site.ts';
import type { ContentRead } from './content-read.ts';
import type { Picture } from './picture.ts';

/** The content as it was last loaded without an error. */
export interface Loaded {
  readonly index: Crossref;
  readonly site: Site;
  /** The pictures of `content/images/`, resized, by their names. In `dev` they are resized when they are asked for. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** What was read to load it, for those who report it. */
  readonly read?: ContentRead;
}

/*
 * What loads the content and the pages that show it are different modules, compiled apart, in one process (and in each
 * thread that makes pages). What the one has joined the others take as it is.
 */
const place = globalThis as { [key: symbol]: Loaded | undefined };
const key = Symbol.for('dramatis:loaded');

/** Keeps what has been loaded, for the whole thread. */
export function keepLoaded(loaded: Loaded): void {
  place[key] = loaded;
}

/** What has been loaded last. */
export function lastLoaded(): Loaded | undefined {
  return place[key];
}
