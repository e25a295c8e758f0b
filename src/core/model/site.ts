import { z } from 'astro/zod';
import { choice } from './field-kind.ts';
import { articleId, languageTag, prose, text, webAddress } from './fields.ts';
import { textChoice } from './text-setting.ts';

const editor = z.strictObject({
  name: text.describe('The editor’s name.'),
  email: z.email().optional().describe('The editor’s e-mail address.'),
  url: webAddress.optional().describe('The editor’s own page.'),
});

const training = choice({
  allow: 'models may be trained with the edition',
  refuse: 'they may not: crawlers that gather texts for it are told so',
});

const sharingPictures = choice({
  all: 'each article and each quotation has its own',
  articles: 'each article has its own',
  none: 'no page has one',
});

const embedding = choice({
  allow: 'others may embed a quotation in their pages, in a frame',
  refuse: 'they may not',
});

const licence = z.strictObject({
  name: text.describe('Its name: CC-BY-4.0, or another of the list of SPDX.'),
  url: webAddress.optional().describe('The address at which it can be read.'),
});

/** `content/site.yaml`: what the edition is called, and where it is published. */
export const siteSchema = z.strictObject({
  title: text.describe('The edition’s name, shown at the head of every page.'),
  tagline: text.optional().describe('A few words beside the name on the front page.'),
  description: prose.describe('One or two sentences for search engines and link previews.'),
  language: languageTag.describe('The language of the interface.'),
  url: webAddress
    .optional()
    .describe('The address at which the edition is published. Canonical links and the sitemap need it.'),
  leadArticle: articleId.optional().describe('The article at the top of the front page; without it, the newest.'),
  text: textChoice.optional().meta({
    title: 'Text',
    description:
      'How much of the text of articles is published; an article’s own “text” comes first. Left out, all of it.',
  }),
  training: training
    .optional()
    .describe('Whether machines may learn from the edition; robots.txt says so. Left out, it says nothing.'),
  sharingPictures: sharingPictures
    .optional()
    .describe(
      'Which pages have a picture of their own for link previews; needs “url”. Left out, articles and quotations.',
    ),
  embedding: embedding
    .optional()
    .describe('Whether others may embed quotations in their pages; needs “url”. Left out, they may.'),
  editor: editor.optional().describe('Who edits the edition, and how readers can reach them.'),
  licence: licence
    .optional()
    .describe(
      'Under which others may use the edition’s own work: annotations, entries and tables, not the articles’ words.',
    ),
});

export type Site = z.output<typeof siteSchema>;
