import { z } from 'astro/zod';
import { actorSchema } from '#src/core/model/actor.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { quoteSchema } from '#src/core/model/quote.ts';
import { siteSchema } from '#src/core/model/site.ts';

const schemas = {
  article: articleSchema,
  actor: actorSchema,
  event: eventSchema,
  quote: quoteSchema,
  site: siteSchema,
} as const;

const told =
  'Every scalar is a string, as it is typed: a title 2004 or a name no is not converted. What the schema cannot say, such as what is a date, is checked by the software.';

/** JSON Schemas of what an edition is made from, by the names of their files: the front matter of entries, and `site.yaml`. */
export const entrySchemas: ReadonlyMap<string, () => object> = new Map(
  Object.entries(schemas).map(([name, schema]) => [
    `${name}.schema.json`,
    () => ({ ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title: name, $comment: told }),
  ]),
);
