import { defineCollection } from 'astro:content';
import { editionLoader } from '#src/astro/loader.ts';
import { actorSchema } from '#src/core/model/actor.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { quoteSchema } from '#src/core/model/quote.ts';
import { siteSchema } from '#src/core/model/site.ts';

/**
 * The collections of `content/`, with the validated front matter of their entries. Texts, and what is joined from all
 * entries, are in the index that the pages of this software take (`astro/edition.ts`).
 */
export const collections = {
  site: defineCollection({ loader: editionLoader('site'), schema: siteSchema }),
  articles: defineCollection({ loader: editionLoader('articles'), schema: articleSchema }),
  actors: defineCollection({ loader: editionLoader('actors'), schema: actorSchema }),
  events: defineCollection({ loader: editionLoader('events'), schema: eventSchema }),
  quotes: defineCollection({ loader: editionLoader('quotes'), schema: quoteSchema }),
};
