import type { APIRoute } from 'astro';
import { searchTexts } from '#src/search/texts.ts';
import { edition } from '#src/site/edition.ts';

/** The words that the search shows, fetched when the reader turns to it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchTexts(edition().words)), {
    headers: { 'content-type': 'application/json' },
  });
