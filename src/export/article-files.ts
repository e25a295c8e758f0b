import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { citationFiles } from './citation/formats.ts';
import type { FileGroup } from './file-group.ts';

/** The files beside the page of an article, and how each is made. */
const files: Readonly<Record<string, (edition: Edition, article: ArticleEntry) => string>> = {
  ...citationFiles,
};

/** The files beside each article's page. */
export function articleFiles({ index }: Edition): FileGroup[] {
  return Array.from(index.articles.keys(), (id) => ({
    names: Object.keys(files).map((name) => `articles/${id}/${name}`),
    texts: (edition) => {
      // Asked for by its id, so that only what this article leads to is looked up.
      const article = edition.index.articles.get(id);
      return article ? Object.values(files).map((make) => make(edition, article)) : [];
    },
  }));
}
