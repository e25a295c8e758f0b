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
  'Write every value as text. Parsers of YAML may read some as numbers or booleans, so these are accepted wherever text is. What a schema cannot express, such as what is a date, is checked by the software.';

/** JSON Schemas of what an edition is made from, by the names of their files: the front matter of entries, and `site.yaml`. */
export const entrySchemas: ReadonlyMap<string, () => object> = new Map(
  Object.entries(schemas).map(([name, schema]) => [
    `${name}.schema.json`,
    () => ({
      ...(withScalars(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })) as object),
      title: name,
      $comment: told,
    }),
  ]),
);

/** A schema that also accepts what YAML parsers turn texts into. They convert no word that can be chosen from a list. */
function withScalars(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withScalars);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, withScalars(value)]));
  const isText = all['type'] === 'string' && !('enum' in all) && !('const' in all);
  return isText ? { ...all, type: ['string', 'number', 'boolean'] } : all;
}
