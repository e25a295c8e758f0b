import { z } from 'astro/zod';
import { withoutControlCharacters } from '#src/core/model/control-characters.ts';
import { isBlank } from '#src/core/model/white-space.ts';

/*
 * The JSON of Wikidata’s entities, as `Special:EntityData/Q….json` and `wbgetentities` give it; described in
 * `docs/topics/json.md` of Wikibase. Read are the parts that are used; what has another form counts as not there.
 */

/** An empty map arrives as an empty list. */
function mapOf<Value extends z.ZodType>(value: Value) {
  return z
    .record(z.string(), z.unknown())
    .catch({})
    .default({})
    .transform((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([key, one]): [string, z.output<Value>][] => {
          const read = value.safeParse(one);
          return read.success ? [[key, read.data]] : [];
        }),
      ),
    );
}

function listOf<Value extends z.ZodType>(value: Value) {
  return z.array(z.unknown()).transform((items) =>
    items.flatMap((item): z.output<Value>[] => {
      const read = value.safeParse(item);
      return read.success ? [read.data] : [];
    }),
  );
}

/** Words that a field can hold: some, and no control characters. */
export const words = z.string().refine((value) => !isBlank(value) && withoutControlCharacters(value) === value);

const term = z.object({ language: z.string(), value: words });

/** A property and its value; `somevalue` is one that is not known, `novalue` is none. */
const snak = z.object({
  snaktype: z.enum(['value', 'somevalue', 'novalue']),
  datavalue: z.object({ type: z.string(), value: z.unknown() }).optional(),
});

const statement = z.object({
  mainsnak: snak,
  rank: z.enum(['preferred', 'normal', 'deprecated']).default('normal'),
  qualifiers: mapOf(listOf(snak)),
});

const entity = z.object({
  id: z.string().regex(/^[QP][1-9]\d*$/),
  labels: mapOf(term),
  descriptions: mapOf(term),
  aliases: mapOf(listOf(term)),
  claims: mapOf(listOf(statement)),
  lastrevid: z.number().optional().catch(undefined),
});

export type Snak = z.output<typeof snak>;
export type Statement = z.output<typeof statement>;
export type Entity = z.output<typeof entity>;

/** Entities by id. */
export type Entities = ReadonlyMap<string, Entity>;

/** The entities of a JSON that was fetched or saved. One that was merged into another is there under both ids. Never throws. */
export function readEntities(json: unknown): Entities {
  const { data } = z.object({ entities: mapOf(entity) }).safeParse(json);
  const entries = Object.entries(data?.entities ?? {});
  return new Map(entries.flatMap(([key, one]) => [[one.id, one] as const, [key, one] as const]));
}

/**
 * What an entity is called in a language, or in the one that it is a variety of: `de-AT` is served by `de`. Many names are the
 * same in all languages, and stand under `mul`.
 */
export function labelIn(entity: Entity, tag: string): string | undefined {
  return ownLabelIn(entity, tag)?.value ?? entity.labels['mul']?.value;
}

/** The same without the name for all languages; with the tag under which it stands, as it was asked for where that is it. */
export function ownLabelIn(
  { labels }: Entity,
  tag: string,
): { readonly tag: string; readonly value: string } | undefined {
  for (let at = tag; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('-')))) {
    const label = labels[at.toLowerCase()]?.value;
    if (label !== undefined) return { tag: at, value: label };
  }
  return undefined;
}

/** A name to tell the entity by: in a language, else in English, else its id. */
export function anyLabel(entity: Entity | undefined, id: string, tag: string): string {
  return (entity && (labelIn(entity, tag) ?? labelIn(entity, 'en'))) ?? id;
}
