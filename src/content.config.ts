import { defineCollection } from 'astro:content';
import { editionLoader } from '#src/astro/loader.ts';

/**
 * The collections of `content/`, with the front matter of their entries. Their schemas are in `model/`, and the loader
 * holds every file against them. Pages take the index that is joined from the whole of it (`site/edition.ts`).
 */
export const collections = {
  site: defineCollection({ loader: editionLoader('site') }),
  articles: defineCollection({ loader: editionLoader('articles') }),
  actors: defineCollection({ loader: editionLoader('actors') }),
  events: defineCollection({ loader: editionLoader('events') }),
  quotes: defineCollection({ loader: editionLoader('quotes') }),
};
