import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import { type Edtf, compareDates, partsOf } from '#src/core/model/dates.ts';
import { languageName } from '#src/core/views/article-view.ts';
import { publishedView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import type { CslDate, CslItem } from './csl-item.ts';

/** The two works that an article's page can be cited for. */
export interface Works {
  /** The article as its publisher printed it. */
  readonly printed: CslItem;
  /** This edition of it, at its own address. */
  readonly annotated: CslItem;
}

/**
 * What is cited: the printed article, and this edition of it. Neither has a date of access, which only its reader knows. A
 * title or date that is the editor’s is in brackets or said to be so.
 */
export function worksOf(edition: Edition, article: ArticleEntry): Works {
  const { site, words } = edition;
  const { id, data, text } = article;
  const byEditor = data.titleBy === 'editor';
  const common = {
    title: byEditor ? words.article.supplied(text.title) : text.title,
    ...(data.byline ? { author: [{ literal: data.byline }] } : {}),
    language: data.language,
  };
  const published = cslDateOf(data.published);
  const note = inSentences(
    data.translatedFrom && words.article.isTranslatedFrom(languageName(data.translatedFrom, site.language)),
    byEditor && words.article.titleByEditor,
    data.dateBy === 'editor' && words.cite.dateByEditor,
  );
  const changed = changedOn(article);
  const url = absolute(hrefs.article(id), site.url);
  return {
    printed: {
      id,
      type: 'article-newspaper',
      ...common,
      'container-title': data.source.publisher,
      issued: published,
      ...(note ? { note } : {}),
      ...(data.source.url ? { URL: data.source.url } : {}),
    },
    annotated: {
      id: `${id}-annotated`,
      type: 'webpage',
      ...common,
      'container-title': site.title,
      genre: words.cite.annotated,
      ...(site.editor ? { editor: [{ literal: site.editor.name }] } : {}),
      ...(changed ? { issued: cslDateOf(changed) } : {}),
      'original-date': published,
      note: words.cite.firstPrinted(data.source.publisher, publishedView(edition, data).text),
      ...(url ? { URL: url } : {}),
    },
  };
}

/** When this edition of an article was last changed, as far as it says so. */
export function changedOn({ data }: ArticleEntry): Edtf | undefined {
  const days = [data.updated, ...data.corrections.map(({ date }) => date)].filter((day) => day !== undefined);
  return days.sort(compareDates).at(-1);
}

/** A single date in the form of CSL-JSON. */
export function cslDateOf(date: Edtf): CslDate {
  const parts = partsOf(date);
  if (parts.type !== 'date') throw new TypeError(`“${date}” is not a single date`);
  const { year, month, day, circa } = parts.date;
  const known =
    month === undefined
      ? ([year] as const)
      : day === undefined
        ? ([year, month] as const)
        : ([year, month, day] as const);
  return { 'date-parts': [known], ...(circa ? { circa } : {}) };
}
