import type { APIRoute } from 'astro';
import { allPictures } from '#src/astro/images.ts';

/* By asking for all pictures of the content it has Astro resize them. It is not part of the site; see `update-pictures.ts`. */
export const prerender = true;

export const GET: APIRoute = async () => Response.json(await allPictures());
