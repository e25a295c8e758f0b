import { speechOverall } from '#src/core/analysis/who-speaks.ts';
import type { Edition } from '../edition.ts';
import { type Link, articleLink, hrefs } from '../links.ts';
import { editionPlaces } from './places-view.ts';
import { editionReadings } from './readings-view.ts';
import { sourcesFinding } from './sourcing-view.ts';
import { type SharesView, sharesView, speakersView } from './speech-view.ts';
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
  const readings = editionReadings(edition);
  const timeline = editionTimeline(edition);
  const places = editionPlaces(edition);
  const articles = [...index.articles.values()].reverse();
  return {
    shares,
    parts: [
      { name: texts.speech.title, href: 'analysis/speakers/', text: speakersView(edition).finding },
      {
        name: texts.known.title,
        href: 'analysis/sources/',
        text: sourcesFinding(edition),
      },
      {
        name: texts.when.title,
        href: 'analysis/timeline/',
        text: timeline?.finding ?? texts.when.noEvents,
      },
      {
        name: texts.where.title,
        href: 'analysis/places/',
        text: places.finding ?? texts.where.none,
      },
      {
        name: texts.readings.title,
        href: 'analysis/readings/',
        text: readings.total > 0 ? readings.finding : texts.readings.none,
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
