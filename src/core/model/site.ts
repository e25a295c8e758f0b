import { z } from 'astro/zod';
import { articleId, languageTag, text, webAddress } from './fields.ts';

/** `content/site.yaml`: what the edition is called, and where it is published. */
export const siteSchema = z.strictObject({
  /** The edition's name, shown at the head of every page. */
  title: text,
  /** A few words beside the name on the front page. */
  tagline: text.optional(),
  /** One or two sentences for search engines and link previews. */
  description: text,
  /** The language of the interface. */
  language: languageTag,
  /** The address at which the edition is published. Canonical links and the sitemap need it. */
  url: webAddress.optional(),
  /** The article at the top of the front page. */
  leadArticle: articleId.optional(),
  /** Who edits the edition, and how readers can reach them. */
  editor: z.strictObject({ name: text, email: z.email().optional(), url: webAddress.optional() }).optional(),
});

export type Site = z.output<typeof siteSchema>;
