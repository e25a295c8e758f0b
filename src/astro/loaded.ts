import type { Crossref } from '#src/core/index/crossref.ts';
import type { Site } from '#src/core/model/site.ts';
import type { ContentRead } from './content-read.ts';
import type { Picture } from './picture.ts';

/** Gives a resized picture by its name in `content/images/`. */
export type Pictures = Pick<ReadonlyMap<string, Picture>, 'get'>;

/** The content as it was last loaded without an error. */
export interface Loaded {
  readonly index: Crossref;
  readonly site: Site;
  /** Changes with any file of the content. */
  readonly version?: string;
  /** The pictures of `content/images/` that pages show, by name, if they have been resized before pages are rendered. */
  readonly pictures?: Pictures;
  /** A summary of what was read, for messages. */
  readonly read?: ContentRead;
}

/*
 * Astro compiles the loader and the pages separately, so they do not share modules, though they run in one process (and each
 * thread that renders pages has its own). They share the loaded content by a global variable.
 */
const place = globalThis as { [key: symbol]: Loaded | undefined };
const key = Symbol.for('dramatis:loaded');

/** Keeps the loaded content for all modules of this thread. */
export function keepLoaded(loaded: Loaded): void {
  place[key] = loaded;
}

/** The content that was loaded last; undefined if there is none. */
export function lastLoaded(): Loaded | undefined {
  return place[key];
}
