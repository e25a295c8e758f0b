import { z } from 'astro/zod';
import { choice } from './field-kind.ts';
import { actorId, date, formerId, image, languageTag, sameAs, source, text } from './fields.ts';

const kind = choice({
  person: 'one human being who is named',
  state: 'a state, with its government and capital where the text calls it so',
  organization: 'a body that acts as one: a ministry, party, company, army or newspaper',
  group: 'several that are named together: parties to a treaty, residents, a family',
  unnamed: 'a source that the article does not name: “officials”, “experts”',
});

export const actorKinds = kind.options;

/** A post that an actor holds for a time. */
const role = z.strictObject({
  title: text.describe('The post, such as “Minister of Foreign Affairs”.'),
  of: actorId.optional().meta({ title: 'Of', description: 'The actor whose post it is, such as the state.' }),
  from: date.optional().describe('When it began; left out if that is not known.'),
  to: date.optional().describe('When it ended; left out while the actor holds it, or if that is not known.'),
});

/** The front matter of `content/actors/<id>.md`; the body is a short profile. */
export const actorSchema = z.strictObject({
  name: text.describe('The name by which the edition calls the actor.'),
  kind: kind.describe('What the actor is.'),
  names: z.record(languageTag, text).default({}).meta({
    title: 'Names in other languages',
    description: 'The name in other languages, in their own script, by language tag.',
  }),
  aliases: z
    .array(text)
    .default([])
    .meta({ title: 'Also called', description: 'Other names by which the actor is known or printed.' }),
  roles: z.array(role).default([]).describe('The posts that the actor holds or held.'),
  memberOf: z.array(actorId).default([]).describe('The groups or organizations that the actor belongs to.'),
  sameAs: z.array(sameAs).default([]).describe('The same actor elsewhere: a Wikidata id or an address.'),
  image: image.optional().describe('A picture from content/images/, shown on the actor’s card and page.'),
  sources: z.array(source).default([]).describe('Where the facts were read.'),
  formerIds: z.array(formerId).default([]).meta({
    title: 'Former ids',
    description: 'Ids that the actor was published under before; their addresses lead to its page.',
  }),
});

export type Actor = z.output<typeof actorSchema>;
export type ActorKind = Actor['kind'];
export type Role = z.output<typeof role>;
