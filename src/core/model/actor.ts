import { z } from 'astro/zod';
import { actorId, date, formerId, image, languageTag, sameAs, source, text } from './fields.ts';

export const actorKinds = ['person', 'state', 'organization', 'group', 'unnamed'] as const;

/** A post that an actor holds for a time. */
const role = z.strictObject({
  /** “Minister of Foreign Affairs” */
  title: text,
  /** The actor whose post it is: `norvik`. */
  of: actorId.optional(),
  /** When it began; absent if not known. */
  from: date.optional(),
  /** When it ended; absent while the actor holds it, or if not known. */
  to: date.optional(),
});

/** The front matter of `content/actors/<id>.md`; the body is a short profile. */
export const actorSchema = z.strictObject({
  /** The name by which the edition calls the actor. */
  name: text,
  kind: z.enum(actorKinds),
  /** The name in other languages, in their own script, by language tag. */
  names: z.record(languageTag, text).default({}),
  /** Other names by which the actor is known or printed. */
  aliases: z.array(text).default([]),
  roles: z.array(role).default([]),
  /** The groups or organizations that the actor belongs to. */
  memberOf: z.array(actorId).default([]),
  /** The same actor elsewhere: a Wikidata id or an address. */
  sameAs: z.array(sameAs).default([]),
  /** A picture from `content/images/`. */
  image: image.optional(),
  sources: z.array(source).default([]),
  /** Ids that the actor was published under before; their addresses lead to its page. */
  formerIds: z.array(formerId).default([]),
});

export type Actor = z.output<typeof actorSchema>;
export type ActorKind = Actor['kind'];
export type Role = z.output<typeof role>;
