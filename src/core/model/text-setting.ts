import { choice } from './field-kind.ts';

/** How much of an article’s text is published. */
export const textChoice = choice({
  full: 'all of it',
  excerpt: 'the headline, quotations, names and a few other words, with links to the whole text at its publisher',
});

/** What an article, or `site.yaml`, says of it. */
export interface TextSetting {
  readonly text?: 'full' | 'excerpt' | undefined;
}

/** Whether an article is published as an excerpt: its own setting comes before that of the site. */
export function isExcerpt(article: TextSetting, site: TextSetting | undefined): boolean {
  return (article.text ?? site?.text) === 'excerpt';
}
