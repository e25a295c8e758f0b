import type { Crossref } from '#src/crossref/crossref.ts';
import type { Site } from '#src/model/site.ts';

/** The content as it was last loaded without an error. */
export interface Loaded {
  readonly index: Crossref;
  readonly site: Site;
}

/*
 * The loader and the pages run in one process, as different modules. What the one has joined the others take as it is:
 * through Astro's store it would be written as code, compiled, and joined again.
 */
const place = globalThis as { [key: symbol]: Loaded | undefined };
const key = Symbol.for('dramatis:loaded');

/** Keeps what has been loaded, for the whole process. */
export function keepLoaded(loaded: Loaded): void {
  place[key] = loaded;
}

/** What has been loaded last. */
export function lastLoaded(): Loaded | undefined {
  return place[key];
}
