import { actorsTogether } from '#src/core/analysis/presence.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { type Matrix, layoutMatrix } from '#src/core/pictures/matrix/layout.ts';
import type { Caption } from '#src/core/pictures/svg.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, actorLink, eventLink, hrefs } from '../links.ts';

export interface PresenceView {
  readonly matrix: Matrix;
  readonly caption: Caption;
  readonly pairs: readonly {
    readonly a: EntityLink;
    readonly b: EntityLink;
    readonly passages: readonly { readonly n: number; readonly href: string }[];
    readonly events: readonly EntityLink[];
  }[];
  readonly shown: number;
  /** The number of all named actors in the article. */
  readonly total: number;
}

/** The maximum number of actors in the matrix, and of links to the passages of a pair. */
const maxActors = 12;
const maxPassages = 40;

/** Which actors appear together in an article; undefined if no two of them do. */
export function presenceView(edition: Edition, article: ArticleEntry): PresenceView | undefined {
  const { actors, total, pairs } = actorsTogether(edition.index, article, maxActors);
  if (pairs.length === 0) return undefined;
  const links = actors.map(({ actor }) => actorLink(edition, actor));
  const { company } = edition.words.analysis;
  return {
    matrix: layoutMatrix({
      names: links.map(({ name }) => name),
      pairs: pairs.map(({ a, b, passages, events }) => ({ a, b, count: passages.length, events: events.length })),
    }),
    caption: { id: 'company', title: company.title, description: company.picture(links.length, pairs.length) },
    pairs: pairs.flatMap(({ a, b, passages, events }) => {
      const [first, second] = [links[a], links[b]];
      if (!first || !second) return [];
      return [
        {
          a: first,
          b: second,
          passages: passages.slice(0, maxPassages).map((n) => ({ n, href: hrefs.passage(article.id, n) })),
          events: events.map((event) => eventLink(edition, event)),
        },
      ];
    }),
    shown: actors.length,
    total,
  };
}
