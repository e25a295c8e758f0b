import { z } from 'astro/zod';
import { choice } from './field-kind.ts';
import { date, fileName, formerId, image, languageTag, markdown, ordinal, prose, text, webAddress } from './fields.ts';
import { textChoice } from './text-setting.ts';

const editor = choice({ editor: 'the editor of this edition' });

/** A line of the source text, or a part of one, that does not belong to the article, and the reason. */
const omitted = z.strictObject({
  line: text.describe('The exact line, without the spaces around it. A line that occurs twice needs two entries.'),
  nth: ordinal.optional().meta({
    title: 'Which of them',
    description: 'Which of several equal lines is meant, from 1; without it, the next one after the entry before.',
  }),
  part: text.optional().describe('The words of the line that do not belong to the article, if the others do.'),
  why: text.describe('Why it is not part of the article: “advertisement”, “share button”.'),
});

const correction = z.strictObject({
  date: date.describe('When the edition corrected it.'),
  text: prose.describe('What was wrong, and what is right.'),
});

/** The file from which a source text was made, as it came, and its SHA-256 in hexadecimal digits. */
const received = z.strictObject({
  file: fileName.describe('A file below content/sources/, written as sources/name.html.'),
  sha256: text
    .refine((value) => /^[0-9a-f]{64}$/.test(value), {
      params: {
        rule: 'invalid-field',
        what: 'This is not a SHA-256.',
        todo: 'Write its 64 hexadecimal digits, in small letters.',
      },
    })
    .describe('The SHA-256 of the file, in 64 hexadecimal digits.'),
});

const articleSource = z.strictObject({
  publisher: text.describe('Who published the article.'),
  url: webAddress.optional().describe('The address at which it was published.'),
  retrieved: date.optional().describe('When the source text was retrieved from the publisher.'),
  text: fileName
    .optional()
    .meta({ title: 'Source text', description: 'A file below content/sources/, written as sources/name.txt.' }),
  received: received.optional().meta({
    title: 'As it came',
    description: 'The saved page, or the text in another encoding, from which the source text was made.',
  }),
  omit: z.array(omitted).default([]).meta({
    title: 'Left out',
    description: 'The lines of the source text that are not part of the article, in the order of the text.',
  }),
});

/** The front matter of `content/articles/<id>.md`. */
export const articleSchema = z.strictObject({
  title: markdown.meta({ title: 'Headline', description: 'The headline, in annotated Markdown.' }),
  titleBy: editor.optional().meta({
    title: 'Headline by',
    description:
      '“editor” if the text has no headline: the title is then the editor’s, shown as such, and outside the text proof.',
  }),
  standfirst: markdown
    .optional()
    .describe('The article’s own introduction, in annotated Markdown: the first passage of its text.'),
  published: date.describe(
    'When the article was published, to the day if that is known: roles and statuses are shown as of this date.',
  ),
  dateBy: editor.optional().meta({
    title: 'Date by',
    description: '“editor” if the text has no date: “published” is then the editor’s, and shown as such.',
  }),
  language: languageTag.describe('The language of the text.'),
  translatedFrom: languageTag.optional().describe('The language that the text was translated from.'),
  byline: text.optional().describe('Who wrote the article, as printed.'),
  credits: text.optional().describe('Credits printed with the article, for example for a photograph.'),
  summary: prose.describe('The editor’s summary, two to four sentences; shown apart from the article’s own words.'),
  image: image.optional().describe('A picture from content/images/.'),
  updated: date
    .optional()
    .describe('When the edition’s annotations were last changed in a way that readers should know about.'),
  corrections: z.array(correction).default([]).describe('The edition’s own corrections, newest first.'),
  text: textChoice.optional().meta({
    title: 'Text',
    description: 'How much of the text is published; without it, what site.yaml says, or else all of it.',
  }),
  source: articleSource.describe('Where the article comes from.'),
  formerIds: z.array(formerId).default([]).meta({
    title: 'Former ids',
    description: 'Ids that the article was published under before; their addresses lead to its page.',
  }),
});

export type Article = z.output<typeof articleSchema>;
export type Omitted = z.output<typeof omitted>;
