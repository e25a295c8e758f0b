import { z } from 'astro/zod';
import { date, fileName, formerId, image, languageTag, ordinal, text, webAddress } from './fields.ts';

/** A line of the source text, or a part of one, that does not belong to the article, and the reason. */
const omitted = z.strictObject({
  /** The exact line, without the spaces around it. A line that occurs twice needs two entries. */
  line: text,
  /** Which of several equal lines is meant, from 1; without it, the next one after the entry before. */
  nth: ordinal.optional(),
  /** The words of the line that do not belong to the article, if the others do. */
  part: text.optional(),
  /** Why it is not part of the article: “advertisement”, “share button”. */
  why: text,
});

/** The front matter of `content/articles/<id>.md`. */
export const articleSchema = z.strictObject({
  /** The headline, in annotated Markdown. */
  title: text,
  /** `editor` if the text has no headline: the title is then the editor's, shown as such, and outside the text proof. */
  titleBy: z.enum(['editor']).optional(),
  /** The article's own introduction, in annotated Markdown: the first passage of its text. */
  standfirst: text.optional(),
  /** When the article was published, to the day if that is known: roles and statuses are shown as of this date. */
  published: date,
  /** `editor` if the text has no date: `published` is then the editor's, and shown as such. */
  dateBy: z.enum(['editor']).optional(),
  /** The language of the text. */
  language: languageTag,
  /** The language that the text was translated from. */
  translatedFrom: languageTag.optional(),
  /** Who wrote the article, as printed. */
  byline: text.optional(),
  /** Credits printed with the article, for example for a photograph. */
  credits: text.optional(),
  /** The editor's summary, two to four sentences; shown apart from the article's own words. */
  summary: text,
  /** A picture from `content/images/`. */
  image: image.optional(),
  /** When the edition's annotations were last changed in a way that readers should know about. */
  updated: date.optional(),
  /** The edition's own corrections, newest first. */
  corrections: z.array(z.strictObject({ date, text })).default([]),
  /** Where the article comes from. */
  source: z.strictObject({
    publisher: text,
    url: webAddress.optional(),
    /** When the source text was retrieved from the publisher. */
    retrieved: date.optional(),
    /** The source text: a file below `content/sources/`, as `sources/name.txt`. */
    text: fileName.optional(),
    /** The lines of the source text that are not part of the article, in the order of the text. */
    omit: z.array(omitted).default([]),
  }),
  /** Ids that the article was published under before; their addresses lead to its page. */
  formerIds: z.array(formerId).default([]),
});

export type Article = z.output<typeof articleSchema>;
export type Omitted = z.output<typeof omitted>;
