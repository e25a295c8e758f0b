import { hash } from '#src/files/read-content.ts';
import { policyInPages } from './settings.ts';
import type { Site } from '#src/model/site.ts';

/** A key that changes when anything changes that a page shows: its view, and what every page shows of the site. */
export function cacheKey(view: unknown, site: Site): string {
  return hash(JSON.stringify([site, policyInPages, view]));
}
