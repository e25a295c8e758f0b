import type { Edition } from './edition.ts';

/** How many articles are published as excerpts. */
export function excerptsIn({ index }: Edition): number {
  return [...index.articles.values()].filter(({ excerpt }) => excerpt !== undefined).length;
}
