import { actorsTogether } from '#src/core/analysis/presence.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { KeyItem } from '#src/core/pictures/key.ts';
import { matrixKey } from '#src/core/pictures/matrix/draw.ts';
import { type Matrix, layoutMatrix } from '#src/core/pictures/matrix/layout.ts';
import type { Caption } from '#src/core/pictures/svg.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, actorLink, eventLink, hrefs } from '../links.ts';

export interface PresenceView {
  /** Who is named together most, in a sentence. */
  readonly finding: string;
  /** Absent if there are only two. */
  readonly picture?: { readonly matrix: Matrix; readonly key: readonly KeyItem[]; readonly caption: Caption };
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
/** The maximum number of pairs that a finding names. */
const maxClosest = 3;

/** Which actors appear together in an article; undefined if no two of them do. */
export function presenceView(edition: Edition, article: ArticleEntry): PresenceView | undefined {
  const { actors, total, pairs } = actorsTogether(edition.index, article, maxActors);
  if (pairs.length === 0) return undefined;
  const links = actors.map(({ actor }) => actorLink(edition, actor));
  const { company } = edition.words.analysis;
  const matrix = layoutMatrix({
    names: links.map(({ name }) => name),
    pairs: pairs.map(({ a, b, passages, events }) => ({ a, b, count: passages.length, events: events.length })),
  });
  const most = pairs[0]?.passages.length ?? 0;
  const closest = pairs.filter(({ passages }) => passages.length === most);
  const name = (n: number) => isolated(links[n]?.name ?? '', edition.site.language);
  return {
    finding: company.finding(
      closest.length > maxClosest ? [] : closest.map(({ a, b }) => company.pair(name(a), name(b))),
      most,
      pairs.length,
    ),
    ...(links.length > 2
      ? {
          picture: {
            matrix,
            key: matrixKey(matrix, company.key),
            caption: { id: 'company', title: company.title, description: company.picture(links.length, pairs.length) },
          },
        }
      : {}),
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
