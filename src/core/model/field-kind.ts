import { z } from 'astro/zod';

/**
 * What a single value of the front matter is. `text`, `prose` and `markdown` are words: a line of them, several lines, and
 * annotated Markdown. `actor`, `article`, `event` and `quote` are ids of such.
 */
export type FieldKind =
  | 'text'
  | 'prose'
  | 'markdown'
  | 'actor'
  | 'article'
  | 'event'
  | 'quote'
  | 'former-id'
  | 'date'
  | 'period'
  | 'language'
  | 'country'
  | 'address'
  | 'same-as'
  | 'number'
  | 'file';

const kinds = z.registry<{ readonly kind: FieldKind }>();

/** The schema as one of a kind. A schema that is described or refined from it is of the same kind, unless it is told another. */
export function ofKind<Schema extends z.ZodType>(kind: FieldKind, schema: Schema): Schema {
  const marked = schema.clone() as Schema;
  kinds.add(marked, { kind });
  return marked;
}

/** Undefined for what is no single value, and for a choice. */
export function fieldKindOf(schema: z.core.$ZodType): FieldKind | undefined {
  return kinds.get(schema)?.kind;
}

/** Whether a schema is of words, in which no sign has a meaning of its own. */
export function isOfWords(schema: z.core.$ZodType): boolean {
  return ['text', 'prose', 'markdown'].includes(fieldKindOf(schema) ?? '');
}

/** One of several words, each with what it means, as a phrase for an author. */
export function choice<const Meanings extends Readonly<Record<string, string>>>(
  meanings: Meanings,
): z.ZodEnum<{ [Word in keyof Meanings & string]: Word }> {
  const words = Object.keys(meanings) as (keyof Meanings & string)[];
  // Editors of JSON Schema show these beside the words.
  return z.enum(words).meta({ enumDescriptions: Object.values(meanings) }) as unknown as z.ZodEnum<{
    [Word in keyof Meanings & string]: Word;
  }>;
}

/** The words of a choice, with their meanings. */
export function choicesOf(schema: z.ZodEnum): { readonly value: string; readonly meaning: string }[] {
  const meanings = schema.meta()?.['enumDescriptions'];
  return schema.options.map((value, n) => ({
    value: String(value),
    meaning: Array.isArray(meanings) ? String(meanings[n] ?? '') : '',
  }));
}

/** The sentence that tells an author what a field is for; empty if it has none. */
export function meaningOf(schema: z.core.$ZodType): string {
  const told = z.globalRegistry.get(schema)?.description;
  return told ?? (isWrapped(schema) ? meaningOf(schema.unwrap()) : '');
}

/** What the author’s form calls a field, where its name does not say it. */
export function titleOf(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.title ?? (isWrapped(schema) ? titleOf(schema.unwrap()) : undefined);
}

/** A schema without what makes it optional. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return isWrapped(schema) ? unwrapped(schema.unwrap()) : schema;
}

/** Whether a field may be left out. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return isWrapped(schema);
}

function isWrapped(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}
