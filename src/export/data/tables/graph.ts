import { attributionChain } from '#src/core/analysis/chain.ts';
import { coveringSegments } from '#src/core/language/covering.ts';
import { memoizeByIndex } from '#src/core/analysis/memoize-by-index.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { actorKinds } from '#src/core/model/actor.ts';
import { count, oneOf, requiredText } from '../columns.ts';
import { editionTable, refersTo } from '../table.ts';

/* Who is quoted on whom, and who passes on whom, in the columns that Gephi and others read. */

export const nodes = editionTable<'nodes'>({
  name: 'nodes',
  columns: { id: requiredText, label: requiredText, kind: oneOf(actorKinds, true), mentions: count, quotations: count },
  key: ['id'],
  references: [refersTo('id', 'actors')],
  *rows({ index }) {
    for (const { id, data } of index.actors.values())
      yield {
        id,
        label: data.name,
        kind: data.kind,
        mentions: index.mentions.get(id)?.length ?? 0,
        quotations: index.saidBy.get(id)?.length ?? 0,
      };
  },
});

type Relation = 'speaks-of' | 'passes-on';

export const edges = editionTable<'edges'>({
  name: 'edges',
  columns: {
    source: requiredText,
    target: requiredText,
    relation: oneOf(['speaks-of', 'passes-on'] satisfies Relation[], true),
    weight: count,
  },
  key: ['source', 'target', 'relation'],
  references: [refersTo('source', 'nodes'), refersTo('target', 'nodes')],
  rows: ({ index }) => edgesOf(index),
});

/** Made once for the file and the page. */
const edgesOf = memoizeByIndex((index) =>
  (
    [
      ['speaks-of', spokenOf(index)],
      ['passes-on', passedOn(index)],
    ] as const
  ).flatMap(([relation, pairs]) => counted(pairs).map((edge) => ({ ...edge, relation }))),
);

type Pair = readonly [source: string, target: string];

/** For each mention of an actor in a quotation: the speaker, and the actor. */
function* spokenOf(index: Crossref): Iterable<Pair> {
  for (const article of index.articles.values()) {
    const covering = coveringSegments(article.text);
    for (const mention of article.text.mentions) {
      if (mention.kind !== 'actor') continue;
      const quote = index.quotes.get(covering(mention).at(-1)?.id ?? '');
      if (quote) yield [quote.data.speaker, mention.id];
    }
  }
}

/** For each quotation and each who passed it on: that actor, and the one from whom the actor has the words. */
function* passedOn(index: Crossref): Iterable<Pair> {
  for (const id of index.quotes.keys()) {
    const chain = attributionChain(index, id);
    for (const [n, actor] of chain.entries()) {
      const from = chain[n - 1];
      if (from !== undefined) yield [actor, from];
    }
  }
}

/** The pairs, each once with how often it occurs, in the order of their ids. */
function counted(
  pairs: Iterable<Pair>,
): { readonly source: string; readonly target: string; readonly weight: number }[] {
  const counts = new Map<string, number>();
  // Ids have no spaces.
  for (const pair of pairs) counts.set(pair.join(' '), (counts.get(pair.join(' ')) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, weight]) => {
      const [source = '', target = ''] = pair.split(' ');
      return { source, target, weight };
    });
}
