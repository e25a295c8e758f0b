import type { APIRoute } from 'astro';
import { allPictures } from '#src/astro/images.ts';

/*
 * The only page that is made when the templates are compiled: by asking for all pictures it has Astro resize them. It is
 * not part of the site; a build hands it to the pages.
 */
export const prerender = true;

export const GET: APIRoute = async () => Response.json(await allPictures());
