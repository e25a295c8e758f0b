import { hash } from 'node:crypto';
import type { Site } from '#src/model/site.ts';
import { policyInPages } from './settings.ts';

/** A key that changes when anything changes that a page shows: its view, and what every page shows of the site. */
export function cacheKey(view: unknown, site: Site): string {
  return hash('sha256', JSON.stringify([site, policyInPages, view]), 'base64url');
}
