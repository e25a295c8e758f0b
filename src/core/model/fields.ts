import { z } from 'astro/zod';
import { type Edtf, isEdtf, isReversed } from './dates.ts';
import { formerPattern, maxIdLength } from './address.ts';
import { type FieldKind, ofKind } from './field-kind.ts';
import { type ActorId, type ArticleId, type EventId, type QuoteId, idPattern, reservedFor } from './id.ts';
import { quoted } from './shown.ts';
import { isBlank } from './white-space.ts';

/*
 * The types of field that several schemas share. Every scalar of the front matter arrives as the string that the
 * author typed: a title `2004`, a name `no` or an alias `1.0` is not converted.
 */

/** What all of them have in common: it must not be empty. */
const filled = z.string().refine((value) => !isBlank(value), {
  params: { rule: 'empty-field', what: 'The field is empty.', todo: 'Fill it in or leave it out.' },
});

/** A line of words. */
export const text = ofKind('text', filled);

/** Words that may take several lines. */
export const prose = ofKind('prose', filled);

/** Words of the article, in annotated Markdown. */
export const markdown = ofKind('markdown', filled);

/** The name or path of a file. */
export const fileName = ofKind('file', filled);

const period = filled.superRefine((value, context) => {
  if (isBlank(value)) return;
  if (!isEdtf(value)) {
    context.addIssue({
      code: 'custom',
      params: {
        rule: 'invalid-date',
        what: `${quoted(value)} is not a valid date.`,
        todo: 'Write it in EDTF: 2023-10-17, 2022-02, 2013, 2023-10-17/2023-10-18, 2022-02-24/.. (open), 2023-10~ (about).',
      },
    });
  } else if (isReversed(value)) {
    const [from, to] = value.split('/');
    context.addIssue({
      code: 'custom',
      params: {
        rule: 'period-reversed',
        what: `The period “${value}” ends before it begins.`,
        todo: `Did you mean ${to}/${from}?`,
      },
    });
  }
});

/** An EDTF date: a day, month, year, or an interval of them. */
export const edtf = ofKind('period', period) as z.ZodType<Edtf, string>;

const day = period.refine((value) => !value.includes('/'), {
  params: {
    rule: 'invalid-date',
    what: 'A single date is expected here, not a period.',
    todo: 'Write one day, month or year.',
  },
});

/** A single day, month or year, not an interval. */
export const date = ofKind('date', day) as z.ZodType<Edtf, string>;

function idOf<Id extends string>(kind: FieldKind): z.ZodType<Id, string> {
  return ofKind(kind, filled.regex(idPattern, { message: 'id' })) as unknown as z.ZodType<Id, string>;
}

export const actorId = idOf<ActorId>('actor');
export const articleId = idOf<ArticleId>('article');
export const eventId = idOf<EventId>('event');
export const quoteId = idOf<QuoteId>('quote');

const former = filled.superRefine((value, context) => {
  if (isBlank(value)) return;
  const name = value.split('/').at(-1) ?? '';
  const reserved = name.length > maxIdLength ? 'No file can have a name that is so long.' : reservedFor(name);
  if (formerPattern.test(value) && reserved === undefined) return;
  context.addIssue({
    code: 'custom',
    params: {
      rule: 'malformed-id',
      what: `${quoted(value)} is not a valid id.${reserved ? ` ${reserved}` : ''}`,
      todo: reserved
        ? 'Remove it: no page can have had this address.'
        : 'Write the id alone (old-name), or with the folder that it was in (actors/old-name).',
    },
  });
});

/** An id that an entry was published under before; `actors/summit` if its file was in another folder. */
export const formerId = ofKind('former-id', former);

/** BCP 47 recommends room for 35 characters. Parsing a longer tag takes time that grows with the square of its length. */
const maxTagLength = 100;

/** A BCP 47 language tag: `en`, `ko`, `zh-Hant`. */
export const languageTag = ofKind(
  'language',
  filled.refine(
    (value) => {
      try {
        return value.length <= maxTagLength && Intl.getCanonicalLocales(value).length === 1;
      } catch {
        return false;
      }
    },
    {
      params: {
        rule: 'invalid-language',
        what: 'This is not a language tag.',
        todo: 'Use a BCP 47 tag such as en, ko or zh-Hant.',
      },
    },
  ),
);

/** A web address, http or https. */
export const webAddress = ofKind(
  'address',
  filled.refine((value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value), {
    params: {
      rule: 'invalid-url',
      what: 'This is not a web address.',
      todo: 'Write the full address, beginning with https://.',
    },
  }),
);

/** A Wikidata id (`Q7747`), or the web address of a page elsewhere about the same actor or event. */
export const sameAs = ofKind(
  'same-as',
  filled.refine((value) => /^Q[1-9]\d*$/.test(value) || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value)), {
    params: {
      rule: 'invalid-same-as',
      what: 'This is neither a Wikidata id nor a web address.',
      todo: 'Write Q7747 or https://….',
    },
  }),
);

/** A country: ISO 3166-1 alpha-2. */
export const country = ofKind(
  'country',
  filled.refine((value) => /^[A-Z]{2}$/.test(value), {
    params: {
      rule: 'invalid-field',
      what: 'This is not a country code.',
      todo: 'Write the two capital letters of ISO 3166-1, such as CN.',
    },
  }),
);

/** A source for what an entry says. */
export const source = z.strictObject({
  title: text.describe('The title of the publication, as a reader would search for it.'),
  url: webAddress.optional().describe('The address at which it can be read.'),
  date: edtf.optional().describe('When the source was published.'),
});

export type Source = z.output<typeof source>;

/** A number written in decimal digits, between two bounds. */
export function decimal(min: number, max: number): z.ZodType<number, string> {
  const number = filled
    .refine((value) => /^[+-]?\d+(\.\d+)?$/.test(value) && Number(value) >= min && Number(value) <= max, {
      params: {
        rule: 'invalid-number',
        what: 'This is not a number in the allowed range.',
        todo: `Write a decimal number from ${min} to ${max}.`,
      },
    })
    .transform(Number);
  return ofKind('number', number) as z.ZodType<number, string>;
}

const counted = filled
  .refine((value) => /^[1-9]\d{0,5}$/.test(value), {
    params: {
      rule: 'invalid-number',
      what: 'This is not a whole number from 1 on.',
      todo: 'Write 1 for the first, 2 for the second.',
    },
  })
  .transform(Number);

/** A whole number from 1 on. */
export const ordinal = ofKind('number', counted) as z.ZodType<number, string>;

/** A picture from `content/images/`. */
export const image = z.strictObject({
  src: fileName.meta({ title: 'File', description: 'The name of the file in content/images/.' }),
  alt: text.meta({ title: 'Alternative text', description: 'What the picture shows, for readers who do not see it.' }),
  credit: text.describe('Who made the picture.'),
});
