import type { APIContext } from 'astro';
import { isMoved } from './pages.ts';

/**
 * The answer at an address of an entry that is not there: the page that tells where it has gone, or the page 404, which
 * Astro puts in the place of this answer.
 */
export async function notFound({ url, rewrite }: Pick<APIContext, 'url' | 'rewrite'>): Promise<Response> {
  return isMoved(url.pathname) ? rewrite(`/moved${url.pathname}`) : new Response(null, { status: 404 });
}
