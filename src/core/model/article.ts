import { z } from 'astro/zod';
import { date, formerId, languageTag, text, webAddress } from './fields.ts';

/** A line of the source text that is not the article's, and the reason. */
const omitted = z.strictObject({
  /** The line exactly as it stands, without the spaces around it. A line that stands twice is declared twice. */
  line: text,
  /** Why it is no part of the article: “advertisement”, “share button”. */
  why: text,
});

/** The front matter of `content/articles/<id>.md`. */
export const articleSchema = z.strictObject({
  /** The headline, in annotated Markdown. */
  title: text,
  /** The article's own introduction, in annotated Markdown: the first passage of its text. */
  standfirst: text.optional(),
  /** The day on which the article was published: roles and statuses are shown as of this day. */
  published: date,
  /** The language of the text. */
  language: languageTag,
  /** The language that the text was translated from. */
  translatedFrom: languageTag.optional(),
  /** Who wrote the article, as printed. */
  byline: text.optional(),
  /** Credits printed with the article, as for a photograph. */
  credits: text.optional(),
  /** The editor's summary, two to four sentences; shown apart from the article's own words. */
  summary: text,
  /** A picture from `content/images/`. */
  image: z
    .strictObject({
      /** The file's name in `content/images/`. */
      src: text,
      /** What the picture shows, for those who do not see it. */
      alt: text,
      /** Who made the picture. */
      credit: text,
    })
    .optional(),
  /** When the edition's annotations were last changed in a way that readers should know. */
  updated: date.optional(),
  /** The edition's own corrections, newest first. */
  corrections: z.array(z.strictObject({ date, text })).default([]),
  /** Where the article comes from. */
  source: z.strictObject({
    publisher: text,
    url: webAddress.optional(),
    /** When the source text was taken from there. */
    retrieved: date.optional(),
    /** The source text: a file below `content/sources/`, as `sources/name.txt`. */
    text: text.optional(),
    /** The lines of the source text that are not the article's, in the order in which they stand. */
    omit: z.array(omitted).default([]),
  }),
  /** Ids under which it was published before; their addresses lead here. */
  formerIds: z.array(formerId).default([]),
});

export type Article = z.output<typeof articleSchema>;
export type Omitted = z.output<typeof omitted>;
