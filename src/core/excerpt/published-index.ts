import type { Entry } from '#src/core/entries/entry.ts';
import { type Crossref, crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import { type TextSetting, isExcerpt } from '#src/core/model/text-setting.ts';
import { cutArticle } from './cut-article.ts';

/**
 * The index of what is published: that of the edition, in which each article that is published as an excerpt has only
 * the words of that excerpt. Pages, files for programs and the search are made from this index alone.
 */
export function publishedIndex(index: Crossref, site: TextSetting | undefined): Crossref {
  const entries = [...everyEntry(index)];
  const published = entries.map((entry): Entry =>
    entry.kind === 'article' && isExcerpt(entry.data, site) ? cutArticle(index, entry) : entry,
  );
  return published.some((entry, n) => entry !== entries[n]) ? crossref(published) : index;
}
