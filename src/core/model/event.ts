import { z } from 'astro/zod';
import { choice } from './field-kind.ts';
import { actorId, country, date, decimal, edtf, eventId, formerId, prose, sameAs, source, text } from './fields.ts';

const is = choice({
  planned: 'those who can decide on it have set it for a time to come',
  proposed: 'somebody suggests it',
  predicted: 'somebody expects it',
  alleged: 'somebody says that it is or was so, and it is not established',
  ongoing: 'it has begun and has not ended',
  occurred: 'it has happened',
  denied: 'somebody says that it is or was not so',
  cancelled: 'it was planned and will not happen',
});

/** The statuses that an event can have, from the most open to the most settled. */
export const eventStatuses = is.options;

const status = z.strictObject({
  asOf: date.describe('The day from which this status holds.'),
  is: is.meta({ title: 'Status', description: 'How far the event had come, or what is said of it.' }),
  accordingTo: actorId
    .optional()
    .describe('The actor who says so; left out if the paper itself or an outside source does.'),
  note: prose.optional().describe('What a reader should know besides.'),
  source: source.optional().describe('Where this was read, if not in the article.'),
});

/** A date of an event, and since when it could be known. */
const dated = z.strictObject({
  asOf: date.optional().describe('The day from which the date was known; left out when it always was.'),
  date: edtf.describe('When it happened or is to happen, as it was known from then on.'),
});

const place = z.strictObject({
  name: text.describe('The name of the place.'),
  country: country.optional().describe('The country, by the two capital letters of ISO 3166-1: CN.'),
  lat: decimal(-90, 90)
    .optional()
    .meta({ title: 'Latitude', description: 'Degrees north, WGS 84, as a decimal number; south is negative.' }),
  lon: decimal(-180, 180)
    .optional()
    .meta({ title: 'Longitude', description: 'Degrees east, WGS 84, as a decimal number; west is negative.' }),
});

const participant = z.strictObject({
  actor: actorId.describe('The actor who takes part.'),
  role: text.describe('What the actor does or is there: “host”, “signatory”.'),
});

/** The front matter of `content/events/<id>.md`; the body says what the event is. */
export const eventSchema = z.strictObject({
  name: text.describe('What the edition calls the event.'),
  when: z
    .union([edtf, dated, z.array(dated).min(1)])
    .optional()
    .describe(
      'When it happened or is to happen; left out if the article does not say. With “as of” the date is shown only as of that day; of a list, each date replaces those before it.',
    ),
  place: place.optional().describe('Where it happened or is to happen.'),
  participants: z.array(participant).default([]).describe('The actors who take part, and as what.'),
  partOf: eventId.optional().describe('The larger event that this one belongs to.'),
  follows: eventId.optional().describe('The event that this one follows up.'),
  status: z
    .array(status)
    .default([])
    .meta({ title: 'Status over time', description: 'What was known of it, and when.' }),
  sameAs: z.array(sameAs).default([]).describe('The same event elsewhere: a Wikidata id or an address.'),
  sources: z.array(source).default([]).describe('Where the facts were read.'),
  formerIds: z.array(formerId).default([]).meta({
    title: 'Former ids',
    description: 'Ids that the event was published under before; their addresses lead to its page.',
  }),
});

export type Event = z.output<typeof eventSchema>;
export type Dated = z.output<typeof dated>;
export type EventStatus = z.output<typeof status>;
