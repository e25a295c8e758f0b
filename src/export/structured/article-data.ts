import type { NewsArticle } from 'schema-dts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { articleLink, hrefs } from '#src/core/views/links.ts';
import { exportAddress } from '#src/export/address.ts';
import { changedOn } from '#src/export/citation/works.ts';
import { pictureOf, picturesOf } from '#src/export/sharing/choices.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { isoDate, structuredData } from './graph.ts';

/**
 * What an article’s page tells search engines: this edition of the article, with its own corrections, based on the printed
 * article, which may be the translation of another. What the article quotes and names says so on its own page, so that this
 * page stays light.
 */
export function articleData(edition: Edition, article: ArticleEntry): string {
  const { site } = edition;
  const { id, data, text } = article;
  const page = hrefs.article(id);
  const dates = { published: isoDate(data.published), changed: isoDate(changedOn(article)) };
  const common = {
    [data.titleBy === 'editor' ? 'name' : 'headline']: text.title,
    inLanguage: data.language,
    ...(dates.published ? { datePublished: dates.published } : {}),
    ...(data.byline ? { author: { '@type': 'Person' as const, name: data.byline } } : {}),
  };
  const printed: NewsArticle = {
    '@type': 'NewsArticle',
    ...common,
    publisher: { '@type': 'Organization', name: data.source.publisher },
    ...(data.source.url ? { url: data.source.url } : {}),
    ...(data.translatedFrom ? { translationOfWork: { '@type': 'NewsArticle', inLanguage: data.translatedFrom } } : {}),
  };
  const here: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': exportAddress(edition, page, page),
    url: exportAddress(edition, page, page),
    ...common,
    ...(picturesOf(site) === 'none' ? {} : { image: exportAddress(edition, pictureOf('article', id), page) }),
    ...(dates.changed ? { dateModified: dates.changed } : {}),
    publisher: { '@type': 'Organization', name: site.title, url: exportAddress(edition, '', page) },
    isBasedOn: printed,
    ...(data.corrections.length > 0
      ? {
          correction: data.corrections.map(({ date, text: correction }) => {
            const day = isoDate(date);
            return { '@type': 'CorrectionComment', text: correction, ...(day ? { datePublished: day } : {}) } as const;
          }),
        }
      : {}),
  };
  return structuredData(here, breadcrumbs(edition, 'articles', articleLink(edition, article).name, page));
}
