import type { Edition } from '#src/views/edition.ts';
import { type ListPage, pageParam } from '#src/views/paging.ts';
import { cacheKey } from './cache-key.ts';
import { edition } from './edition.ts';

/** The static paths of a list: each of its pages. */
export async function listPaths<G>(pagesOf: (edition: Edition) => ListPage<G>[]) {
  const current = edition();
  return pagesOf(current).map((page) => ({
    params: { page: pageParam(page.number) },
    props: { page },
    cacheKey: cacheKey(page, current.site),
  }));
}
