import { z } from 'astro/zod';
import { type Node, type Scalar, isMap, isScalar, isSeq } from 'yaml';
import { actorSchema } from '#src/core/model/actor.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { type FieldKind, fieldKindOf, unwrapped } from '#src/core/model/field-kind.ts';
import { quoteSchema } from '#src/core/model/quote.ts';
import { siteSchema } from '#src/core/model/site.ts';

/** Articles have ids of their own; actors, events and quotations share one set. */
export type IdSet = 'article' | 'thing';

/** The schema of the fields, by kind of file. */
export const schemas = {
  article: articleSchema,
  actor: actorSchema,
  event: eventSchema,
  quote: quoteSchema,
  site: siteSchema,
} as const;

const sets: Partial<Record<FieldKind, IdSet>> = { actor: 'thing', event: 'thing', quote: 'thing', article: 'article' };

/** The values of all fields that hold an id, as the schema knows them: a new field needs no line here. */
export function idsInFields(
  node: unknown,
  schema: z.core.$ZodType,
): { readonly scalar: Scalar; readonly set: IdSet }[] {
  const inner = unwrapped(schema);
  const kind = fieldKindOf(inner);
  const set = kind && sets[kind];
  if (set) return isScalar(node) ? [{ scalar: node, set }] : [];
  if (inner instanceof z.ZodArray && isSeq(node)) return node.items.flatMap((item) => idsInFields(item, inner.element));
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => idsInFields(node, option));
  if (!(inner instanceof z.ZodObject) || !isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const field = isScalar(key) ? inner.shape[String(key.value)] : undefined;
    return field ? idsInFields(value as Node | null, field) : [];
  });
}
