import { sourceTypes, sourcingOverall } from '#src/core/analysis/how-known.ts';
import { speechOverall } from '#src/core/analysis/who-speaks.ts';
import type { Edition } from '../edition.ts';
import { type Link, articleLink, hrefs } from '../links.ts';
import { figure } from './figures.ts';
import { editionPlaces } from './places-view.ts';
import { editionReadings } from './readings-view.ts';
import { type SharesView, labelled, sharesView } from './speech-view.ts';
import { editionTimeline } from './timeline-view.ts';

export interface AnalysisIndex {
  readonly shares: SharesView;
  readonly parts: readonly (Link & { readonly text: string })[];
  /** Newest first. */
  readonly articles: readonly (Link & { readonly language: string })[];
  readonly total: number;
}

const maxArticles = 50;

/** The overview of the analyses of all articles, each with its main figure. */
export function analysisIndex(edition: Edition): AnalysisIndex {
  const { index } = edition;
  const texts = edition.words.analysis;
  const shares = sharesView(edition, 'speech', speechOverall(index));
  const sourcing = sourcingOverall(index);
  const { total, reversing } = editionReadings(edition);
  const articles = [...index.articles.values()].reverse();
  return {
    shares,
    parts: [
      { name: texts.speech.title, href: 'analysis/speakers/', text: shares.sum },
      {
        name: texts.known.title,
        href: 'analysis/sources/',
        text: sourceTypes
          .map((type) => labelled(texts.known.types[type], figure(edition, sourcing.byType[type], sourcing.words)))
          .join(' · '),
      },
      {
        name: texts.when.title,
        href: 'analysis/timeline/',
        text: texts.when.index(editionTimeline(edition)?.total ?? 0),
      },
      {
        name: texts.where.title,
        href: 'analysis/places/',
        text: editionPlaces(edition).picture?.caption.description ?? texts.where.none,
      },
      { name: texts.readings.title, href: 'analysis/readings/', text: texts.readings.count(total, reversing) },
      { name: texts.questions.title, href: 'analysis/questions/', text: texts.questions.description },
    ],
    articles: articles.slice(0, maxArticles).map((article) => ({
      name: articleLink(article).name,
      href: hrefs.anatomy(article.id),
      language: article.data.language,
    })),
    total: articles.length,
  };
}
