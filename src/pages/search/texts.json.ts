import type { APIRoute } from 'astro';
import { searchTexts } from '#src/search/texts.ts';
import { edition } from '#src/site/edition.ts';

/** The words that the search shows, fetched when the reader turns to it. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchTexts((await edition()).words)), {
    headers: { 'content-type': 'application/json' },
  });
