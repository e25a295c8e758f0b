import { attributionChain } from '#src/core/analysis/chain.ts';
import {
  type SourceType,
  type WordsByType,
  sourceTypes,
  sourcingOf,
  sourcingByArticle,
  sourcingOverall,
} from '#src/core/analysis/how-known.ts';
import { unnamedOnly } from '#src/core/analysis/unnamed-alone.ts';
import { speechOverall, wordsSpoken } from '#src/core/analysis/who-speaks.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { quotationsOf } from '#src/core/index/quotations-of.ts';
import type { BlockShape } from '#src/core/pictures/forms.ts';
import { type ShareBar, layoutShareBar } from '#src/core/pictures/share-bar/layout.ts';
import { type StripRow, layoutStrip } from '#src/core/pictures/sourcing-strip/layout.ts';
import type { Caption } from '#src/core/pictures/svg.ts';
import type { Edition } from '../edition.ts';
import { memoizeByEdition } from '../memoize-by-edition.ts';
import { type EntityLink, type Link, actorLink, articleLink, eventLink, hrefs } from '../links.ts';
import { articleYearLinks } from '../list-views.ts';
import { type QuotationLine, quotationLine } from '../quotations.ts';
import { type Figure, formatFigure, formatShare } from './figures.ts';
import { type BarView, barView, figureLabel, voiceHref } from './speech-view.ts';

/** The shape for each type of source: the more accountable, the fuller. */
const forms: Readonly<Record<SourceType, BlockShape>> = {
  person: 'full',
  institution: 'split',
  collective: 'half',
  unnamed: 'open',
  paper: 'line',
};

export interface TypesView extends BarView {
  readonly types: readonly { readonly type: SourceType; readonly label: string; readonly figure: Figure }[];
}

/** What a source type is called, for one article or several. */
export function typeLabel({ words }: Edition, type: SourceType, articles: number): string {
  const { known } = words.analysis;
  return type === 'paper' && articles > 1 ? known.papers : known.types[type];
}

/** Words by source type, as a bar and a list; of so many articles. */
export function typesView(edition: Edition, id: string, words: number, byType: WordsByType, articles = 1): TypesView {
  const { known } = edition.words.analysis;
  const types = sourceTypes.map((type) => ({
    type,
    label: typeLabel(edition, type, articles),
    figure: formatFigure(edition, byType[type], words),
  }));
  return {
    types,
    ...barView(
      types.map(({ type, label, figure: number }) => ({
        name: type,
        form: forms[type],
        value: number.words,
        label: figureLabel(label, number),
      })),
      {
        id,
        title: known.title,
        description: typesTold(types, '; '),
      },
    ),
  };
}

/** The types that have words, in a line. */
export function typesTold(types: TypesView['types'], between: string): string {
  return types
    .filter(({ figure }) => figure.words > 0)
    .map(({ label, figure }) => figureLabel(label, figure))
    .join(between);
}

/** A quotation and the chain of actors through whom it reached the article. */
export interface ChainView extends QuotationLine {
  readonly chain: readonly EntityLink[];
  /** The number of actors in the chain, since the last one tells the article. */
  readonly hops: number;
}

/** The chain of actors through whom a quotation reached the paper, as links. */
export function chainView(edition: Edition, quote: string): readonly EntityLink[] {
  return attributionChain(edition.index, quote).map((actor) => actorLink(edition, actor));
}

export interface UnnamedView {
  readonly quotations: readonly QuotationLine[];
  readonly events: readonly (EntityLink & { readonly sources: readonly EntityLink[] })[];
}

export interface SourcingView extends TypesView {
  readonly finding: string;
  readonly strip: readonly StripRow[];
  readonly stripCaption: Caption;
  readonly passages: readonly {
    readonly n: number;
    readonly href: string;
    readonly stretches: readonly (Link & { readonly type: SourceType; readonly words: number })[];
  }[];
  /** The number of all passages. */
  readonly total: number;
  readonly chains: readonly ChainView[];
  /** The number of all such quotations. */
  readonly totalChains: number;
  readonly unnamed: UnnamedView;
}

/** The maximum number of passages and of chains on a page. */
const maxPassages = 120;
const maxChains = 40;

/** The sources of an article: by type, by passage, by chain, and those that are unnamed. */
export function sourcingView(edition: Edition, article: ArticleEntry): SourcingView {
  const { index, words } = edition;
  const { known } = words.analysis;
  const sourcing = sourcingOf(index, article);
  // A title of the editor's is a passage without words.
  const passages = sourcing.passages.filter(({ stretches }) => stretches.length > 0);
  const shown = passages.slice(0, maxPassages);
  const chains = quotationsOf(index, article)
    .map((quote) => {
      const chain = chainView(edition, quote.id);
      return { ...quotationLine(edition, quote), chain, hops: chain.length };
    })
    .filter(({ hops }) => hops > 1)
    .sort((a, b) => b.hops - a.hops);
  const unnamed = unnamedView(edition, article);
  const said = sourcing.words - sourcing.byType.paper;
  return {
    ...typesView(edition, 'known', sourcing.words, sourcing.byType),
    finding: known.finding({
      said,
      unnamed: sourcing.byType.unnamed,
      share: formatShare(edition, sourcing.byType.unnamed, said),
      sources: new Set(
        passages.flatMap(({ stretches }) =>
          stretches.flatMap(({ type, speaker }) => (type === 'unnamed' ? (speaker ?? []) : [])),
        ),
      ).size,
      quotations: unnamed.quotations.length,
      events: unnamed.events.length,
      chains: chains.length,
    }),
    strip: layoutStrip(
      shown.map(({ passage, stretches }) => ({
        label: String(passage.n),
        stretches: stretches.map(({ type, voice }) => ({ name: type, form: forms[type], words: voice.words })),
      })),
    ),
    stripCaption: { id: 'strip', title: known.stripTitle, description: known.stripDescription },
    passages: shown.map(({ passage, stretches }) => ({
      n: passage.n,
      href: hrefs.passage(article.id, passage.n),
      stretches: stretches.map(({ type, voice, speaker }) => ({
        type,
        words: voice.words,
        name: speaker === undefined ? known.paper : actorLink(edition, speaker).name,
        href: voiceHref(article, voice),
      })),
    })),
    total: passages.length,
    chains: chains.slice(0, maxChains),
    totalChains: chains.length,
    unnamed,
  };
}

/** The quotations and events for which an article has nothing but unnamed sources. */
export function unnamedView(edition: Edition, article: ArticleEntry): UnnamedView {
  const { quotations, events } = unnamedOnly(edition.index, article);
  return {
    quotations: quotations.flatMap((id) => {
      const quote = edition.index.quotes.get(id);
      return quote ? [quotationLine(edition, quote)] : [];
    }),
    events: events.map(({ event, sources }) => ({
      ...eventLink(edition, event),
      sources: sources.map((source) => actorLink(edition, source)),
    })),
  };
}

/** The maximum number of lines in a list of the overview. */
const maxLines = 100;

/** How much of what others say in all articles comes from unnamed sources, in a sentence. */
export function sourcesFinding(edition: Edition): string {
  const { words, byType } = sourcingOverall(edition.index);
  const said = words - byType.paper;
  return edition.words.analysis.known.overall(
    byType.unnamed,
    said,
    formatShare(edition, byType.unnamed, said),
    edition.index.articles.size,
  );
}

export interface SourcesView extends TypesView {
  readonly finding: string;
  readonly years: readonly (TypesView & { readonly year: Link; readonly words: number })[];
  readonly unnamed: readonly (EntityLink & {
    readonly words: Figure;
    readonly quotations: number;
    readonly articles: number;
  })[];
  /** The number of all unnamed sources. */
  readonly total: number;
  readonly articles: readonly (Link & {
    readonly language: string;
    readonly types: readonly { readonly label: string; readonly share: string }[];
    readonly bar: ShareBar;
  })[];
  readonly totalArticles: number;
}

/** The sources of all articles. */
export const sourcesView = memoizeByEdition((edition): SourcesView => {
  const { index } = edition;
  const overall = sourcingOverall(index);
  const unnamed = [...speechOverall(index).speakers.values()].filter(
    ({ actor }) => (index.actors.get(actor)?.data.kind ?? 'unnamed') === 'unnamed',
  );
  const articles = [...index.articles.values()];
  const linkOfYear = articleYearLinks(edition);
  return {
    ...typesView(edition, 'known', overall.words, overall.byType, articles.length),
    finding: sourcesFinding(edition),
    years: overall.years.map(({ year, words, byType }) => ({
      ...typesView(edition, `known-${year}`, words, byType, articles.length),
      year: linkOfYear(year),
      words,
    })),
    unnamed: unnamed.slice(0, maxLines).map((speaker) => ({
      ...actorLink(edition, speaker.actor),
      words: formatFigure(edition, wordsSpoken(speaker), overall.words),
      quotations: speaker.quotations,
      articles: speaker.articles.length,
    })),
    total: unnamed.length,
    articles: articles
      .slice(-maxLines)
      .reverse()
      .map((article) => {
        const sourcing = sourcingByArticle(index).get(article.id);
        return {
          ...articleLink(edition, article),
          href: hrefs.anatomy(article.id, sourcing && sourcing.byType.paper < sourcing.words ? 'known' : 'speech'),
          language: article.data.language,
          types: sourceTypes
            .filter((type) => (sourcing?.byType[type] ?? 0) > 0)
            .map((type) => ({
              label: typeLabel(edition, type, 1),
              share: formatFigure(edition, sourcing?.byType[type] ?? 0, sourcing?.words ?? 0).share,
            })),
          bar: layoutShareBar(
            sourceTypes.map((type) => ({ name: type, form: forms[type], value: sourcing?.byType[type] ?? 0 })),
          ),
        };
      }),
    totalArticles: articles.length,
  };
});
