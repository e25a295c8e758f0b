import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Problem } from '#src/core/model/problem.ts';

/**
 * Memoizes what is found in an article, for as long as `context`, on which that depends as well, is the same: a desk checks an
 * edition again and again, and only one article has changed.
 */
export function perArticle(): (
  articles: Iterable<ArticleEntry>,
  context: string,
  find: (article: ArticleEntry) => Problem[],
) => Problem[] {
  let known = new WeakMap<ArticleEntry, Problem[]>();
  let knownContext = '';
  return (articles, context, find) => {
    if (context !== knownContext) known = new WeakMap();
    knownContext = context;
    return [...articles].flatMap((article) => {
      let found = known.get(article);
      if (!found) known.set(article, (found = find(article)));
      return found;
    });
  };
}
