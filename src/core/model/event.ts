import { z } from 'astro/zod';
import { actorId, date, decimal, edtf, eventId, formerId, sameAs, source, text } from './fields.ts';

/** The statuses that an event can have, from the most open to the most settled. */
export const eventStatuses = [
  'planned',
  'proposed',
  'predicted',
  'alleged',
  'ongoing',
  'occurred',
  'denied',
  'cancelled',
] as const;

const status = z.strictObject({
  /** The day from which this status holds. */
  asOf: date,
  is: z.enum(eventStatuses),
  /** The actor who says so; absent if the paper itself or an outside source does. */
  accordingTo: actorId.optional(),
  note: text.optional(),
  source: source.optional(),
});

/** A date of an event, and since when it could be known. */
const dated = z.strictObject({
  /** The day from which the date was known; left out when it always was. */
  asOf: date.optional(),
  date: edtf,
});

/** The front matter of `content/events/<id>.md`; the body says what the event is. */
export const eventSchema = z.strictObject({
  name: text,
  /**
   * When it happened or is to happen; absent if the article does not say. With `asOf` the date is shown only as of that
   * day; of a list, each date replaces those before it.
   */
  when: z.union([edtf, dated, z.array(dated).min(1)]).optional(),
  place: z
    .strictObject({
      name: text,
      /** ISO 3166-1 alpha-2: `CN`. */
      country: text
        .refine((value) => /^[A-Z]{2}$/.test(value), {
          params: {
            rule: 'invalid-field',
            what: 'This is not a country code.',
            todo: 'Write the two capital letters of ISO 3166-1, such as CN.',
          },
        })
        .optional(),
      /** Degrees north, WGS 84. */
      lat: decimal(-90, 90).optional(),
      /** Degrees east, WGS 84. */
      lon: decimal(-180, 180).optional(),
    })
    .optional(),
  participants: z.array(z.strictObject({ actor: actorId, role: text })).default([]),
  /** The larger event that this one belongs to. */
  partOf: eventId.optional(),
  /** The event that this one follows up. */
  follows: eventId.optional(),
  /** What was known of it, and when. */
  status: z.array(status).default([]),
  sameAs: z.array(sameAs).default([]),
  sources: z.array(source).default([]),
  /** Ids that the event was published under before; their addresses lead to its page. */
  formerIds: z.array(formerId).default([]),
});

export type Event = z.output<typeof eventSchema>;
export type Dated = z.output<typeof dated>;
export type EventStatus = z.output<typeof status>;
