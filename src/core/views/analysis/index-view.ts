import { sourceTypes, sourcingOverall } from '#src/core/analysis/how-known.ts';
import { speechOverall } from '#src/core/analysis/who-speaks.ts';
import type { Edition } from '../edition.ts';
import { type Link, articleLink, hrefs } from '../links.ts';
import { formatFigure } from './figures.ts';
import { editionPlaces } from './places-view.ts';
import { editionReadings } from './readings-view.ts';
import { typeLabel } from './sourcing-view.ts';
import { type SharesView, figureLabel, sharesView } from './speech-view.ts';
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
  const speech = speechOverall(index);
  const shares = sharesView(edition, 'speech', speech, speech.articles);
  const sourcing = sourcingOverall(index);
  const { total, reversing, facts } = editionReadings(edition);
  const dated = editionTimeline(edition)?.total ?? 0;
  const places = editionPlaces(edition);
  const articles = [...index.articles.values()].reverse();
  return {
    shares,
    parts: [
      { name: texts.speech.title, href: 'analysis/speakers/', text: shares.sum },
      {
        name: texts.known.title,
        href: 'analysis/sources/',
        text: sourceTypes
          .filter((type) => sourcing.byType[type] > 0)
          .map((type) =>
            figureLabel(
              typeLabel(edition, type, articles.length),
              formatFigure(edition, sourcing.byType[type], sourcing.words),
            ),
          )
          .join(' · '),
      },
      {
        name: texts.when.title,
        href: 'analysis/timeline/',
        text: dated > 0 ? texts.when.index(dated) : texts.when.none,
      },
      {
        name: texts.where.title,
        href: 'analysis/places/',
        text:
          places.total === 0
            ? texts.where.none
            : (places.picture?.caption.description ?? texts.where.count(places.total)),
      },
      {
        name: texts.readings.title,
        href: 'analysis/readings/',
        text: total > 0 ? texts.readings.count(total, reversing, facts) : texts.readings.none,
      },
      { name: texts.questions.title, href: 'analysis/questions/', text: texts.questions.description },
    ],
    articles: articles.slice(0, maxArticles).map((article) => ({
      ...articleLink(edition, article),
      href: hrefs.anatomy(article.id),
      language: article.data.language,
    })),
    total: articles.length,
  };
}
