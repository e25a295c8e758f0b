import { z } from 'astro/zod';
import { type Edtf, isEdtf, isReversed } from './dates.ts';
import { formerPattern } from './address.ts';
import { type ActorId, type ArticleId, type EventId, type QuoteId, idPattern, reservedFor } from './id.ts';
import { quoted } from './shown.ts';
import { isBlank } from './white-space.ts';

/*
 * The types of field that several schemas share. Every scalar of the front matter arrives as the string that the
 * author typed: a title `2004`, a name `no` or an alias `1.0` is not converted.
 */

/** A text that must not be empty. Fields with exactly this schema are prose; those with a schema made from it are not. */
export const text = z.string().refine((value) => !isBlank(value), {
  params: { rule: 'empty-field', what: 'The field is empty.', todo: 'Fill it in or leave it out.' },
});

/** The name or path of a file. */
export const fileName = text.clone();

/** An EDTF date: a day, month, year, or an interval of them. */
export const edtf = text.superRefine((value, context) => {
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
}) as z.ZodType<Edtf, string>;

/** A single day, month or year, not an interval. */
export const date = edtf.refine((value) => !value.includes('/'), {
  params: {
    rule: 'invalid-date',
    what: 'A single date is expected here, not a period.',
    todo: 'Write one day, month or year.',
  },
}) as z.ZodType<Edtf, string>;

function idOf<Id extends string>(): z.ZodType<Id, string> {
  return text.regex(idPattern, {
    message: 'id',
  }) as unknown as z.ZodType<Id, string>;
}

export const actorId = idOf<ActorId>();
export const articleId = idOf<ArticleId>();
export const eventId = idOf<EventId>();
export const quoteId = idOf<QuoteId>();

/** An id that an entry was published under before; `actors/summit` if its file was in another folder. */
export const formerId = text.superRefine((value, context) => {
  if (isBlank(value)) return;
  const reserved = reservedFor(value.split('/').at(-1) ?? '');
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

/** BCP 47 recommends room for 35 characters. Parsing a longer tag takes time that grows with the square of its length. */
const maxTagLength = 100;

/** A BCP 47 language tag: `en`, `ko`, `zh-Hant`. */
export const languageTag = text.refine(
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
);

/** A web address, http or https. */
export const webAddress = text.refine((value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value), {
  params: {
    rule: 'invalid-url',
    what: 'This is not a web address.',
    todo: 'Write the full address, beginning with https://.',
  },
});

/** A Wikidata id (`Q7747`), or the web address of a page elsewhere about the same actor or event. */
export const sameAs = text.refine(
  (value) => /^Q[1-9]\d*$/.test(value) || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value)),
  {
    params: {
      rule: 'invalid-same-as',
      what: 'This is neither a Wikidata id nor a web address.',
      todo: 'Write Q7747 or https://….',
    },
  },
);

/** A source for what an entry says. */
export const source = z.strictObject({
  /** The title of the publication, as a reader would search for it. */
  title: text,
  url: webAddress.optional(),
  /** When the source was published. */
  date: edtf.optional(),
});

export type Source = z.output<typeof source>;

/** A number written in decimal digits, between two bounds. */
export function decimal(min: number, max: number): z.ZodType<number, string> {
  return text
    .refine((value) => /^[+-]?\d+(\.\d+)?$/.test(value) && Number(value) >= min && Number(value) <= max, {
      params: {
        rule: 'invalid-number',
        what: 'This is not a number in the allowed range.',
        todo: `Write a decimal number from ${min} to ${max}.`,
      },
    })
    .transform(Number) as z.ZodType<number, string>;
}

/** A whole number from 1 on. */
export const ordinal = text
  .refine((value) => /^[1-9]\d{0,5}$/.test(value), {
    params: {
      rule: 'invalid-number',
      what: 'This is not a whole number from 1 on.',
      todo: 'Write 1 for the first, 2 for the second.',
    },
  })
  .transform(Number) as z.ZodType<number, string>;

/** A picture from `content/images/`. */
export const image = z.strictObject({
  /** The file's name in `content/images/`. */
  src: fileName,
  /** The alternative text: what the picture shows. */
  alt: text,
  /** Who made the picture. */
  credit: text,
});
