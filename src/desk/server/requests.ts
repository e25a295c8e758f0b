import { z } from 'astro/zod';
import { Refusal } from './refusal.ts';

const maxPath = 1000;
const path = z.string().min(1).max(maxPath);
/** Half of a surrogate pair could not be written as UTF-8. */
const text = z.string().refine((value) => value.isWellFormed(), 'holds half a character');
const hash = z.string().regex(/^[\w-]{22}$/);

export const checkRequest = z.strictObject({
  files: z.array(z.strictObject({ path, text: text.nullable() })),
});

export const saveRequest = z.strictObject({
  changes: z.array(z.strictObject({ path, hash: hash.nullable(), text: text.nullable() })),
});

export const wikidataRequest = z.strictObject({ id: z.string() });

/** A request of this shape. Throws a `Refusal` if it has another one. */
export function asked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(body);
  if (error) {
    const [issue] = error.issues;
    throw new Refusal(400, `The request is malformed: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`);
  }
  return data as z.output<Schema>;
}
