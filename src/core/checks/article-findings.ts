import type { ContentFile } from '#src/core/entries/content-file.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Problem } from '#src/core/model/problem.ts';

/** What was found in the articles of an edition. */
export interface SavedFindings {
  /** Changes with whatever else the findings depend on. */
  readonly context: string;
  /** By the path of the article’s file; `digest` is that of the file in which they were found. */
  readonly articles: ReadonlyMap<string, { readonly digest: string; readonly problems: readonly Problem[] }>;
}

/**
 * Memoizes what a rule finds in each article, for as long as its file and the `context` are the same: an edition is checked
 * again and again, and only one article has changed. `saved`: what an earlier run has found by the same code.
 */
export class ArticleFindings {
  #saved: SavedFindings;
  #hasChanged = false;

  constructor(saved: SavedFindings = { context: '', articles: new Map() }) {
    this.#saved = saved;
  }

  /** What is found in all articles, in their order. `find` is called for those of which it is not known. */
  each(
    articles: Iterable<ArticleEntry>,
    files: ReadonlyMap<string, ContentFile>,
    context: string,
    find: (article: ArticleEntry) => readonly Problem[],
  ): Problem[] {
    const before = context === this.#saved.context ? this.#saved.articles : new Map<string, never>();
    const now = new Map<string, { digest: string; problems: readonly Problem[] }>();
    for (const article of articles) {
      const digest = files.get(article.file)?.digest ?? '';
      const known = before.get(article.file);
      const isKnown = digest !== '' && known?.digest === digest;
      now.set(article.file, isKnown ? known : { digest, problems: find(article) });
      if (!isKnown) this.#hasChanged = true;
    }
    if (now.size !== this.#saved.articles.size) this.#hasChanged = true;
    this.#saved = { context, articles: now };
    return [...now.values()].flatMap(({ problems }) => problems);
  }

  /** What is to be saved for later runs; undefined if nothing has been found that was not known. */
  toSave(): SavedFindings | undefined {
    return this.#hasChanged ? this.#saved : undefined;
  }
}
