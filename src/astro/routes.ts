import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { actorAnatomy } from '#src/core/views/analysis/actor-anatomy.ts';
import { anatomyView } from '#src/core/views/analysis/anatomy-view.ts';
import { publishersView, yearsView } from '#src/core/views/analysis/comparison-view.ts';
import { analysisIndex } from '#src/core/views/analysis/index-view.ts';
import { editionPlaces, eventPlace } from '#src/core/views/analysis/places-view.ts';
import { questionsView } from '#src/core/views/analysis/questions-view.ts';
import { editionReadings } from '#src/core/views/analysis/readings-view.ts';
import { chainView, sourcesView } from '#src/core/views/analysis/sourcing-view.ts';
import { speakersView } from '#src/core/views/analysis/speech-view.ts';
import { editionTimeline, eventTimeline } from '#src/core/views/analysis/timeline-view.ts';
import { actorPages } from '#src/core/views/actor-view.ts';
import { articleView } from '#src/core/views/article-view.ts';
import { eventPages } from '#src/core/views/event-view.ts';
import * as lists from '#src/core/views/list-views.ts';
import { redirectPages } from '#src/core/views/moved.ts';
import { quoteView } from '#src/core/views/quote-view.ts';
import { hasSourcePage, sourceTextView } from '#src/core/views/source-view.ts';
import { citeView, quoteCiteView } from '#src/export/citation/cite-view.ts';
import { citationFileOf } from '#src/export/citation/cff.ts';
import { articleMeta, quoteMeta } from '#src/export/citation/meta-tags.ts';
import { actorFiles } from '#src/export/actor-files.ts';
import { editionFeed, quotesFeed } from '#src/export/feeds/feed-files.ts';
import {
  analysisFiles,
  anatomyFiles,
  editionFiles,
  entryMarkdown,
  listFile,
} from '#src/export/markdown/markdown-files.ts';
import { articleFiles } from '#src/export/article-files.ts';
import { dataFiles } from '#src/export/data/data-files.ts';
import { quoteFiles } from '#src/export/quote-files.ts';
import { editionPictureFile, isEmbeddable, picturesOf } from '#src/export/sharing/choices.ts';
import { embedCode, embedView } from '#src/export/sharing/embed.ts';
import { articlePicture, editionPicture, quotePicture } from '#src/export/sharing/picture.ts';
import { articleShared, quoteShared } from '#src/export/sharing/tags.ts';
import { actorData } from '#src/export/structured/actor-data.ts';
import { articleData } from '#src/export/structured/article-data.ts';
import { eventData } from '#src/export/structured/event-data.ts';
import { quoteData } from '#src/export/structured/quote-data.ts';
import { fileRoutes } from './file-route.ts';
import { lastLoaded } from './loaded.ts';
import { type EditionRoute, type Route, editionRoute, entryRoute, listRoute } from './route.ts';
import { entryFile, sourceFile } from './source-file.ts';

/*
 * The routes of `pages/` whose pages have views. The files there take the views from here, and dynamic ones their
 * `getStaticPaths` too.
 */

export const articleList = listRoute('/articles/[...page]', lists.articleListPages);
export const actorList = listRoute('/actors/[...page]', lists.actorListPages);
export const eventList = listRoute('/events/[...page]', lists.eventListPages);
export const quoteList = listRoute('/quotes/[...page]', lists.quoteListPages);

export const articleRoute = entryRoute(
  '/articles/[id]',
  ({ index }) => index.articles,
  (edition, article) => ({
    view: articleView(edition, article),
    meta: articleMeta(edition, article),
    data: articleData(edition, article),
    shared: articleShared(edition, article),
  }),
);
export const anatomyRoute = entryRoute('/articles/[id]/anatomy', ({ index }) => index.articles, anatomyView);

/** The source texts of the articles that have one. */
export const sourceRoute = entryRoute(
  '/articles/[id]/source',
  ({ index }) => index.articles,
  (edition, article) => sourceTextView(edition, article, sourceFile(article) ?? ''),
  hasSourcePage,
);

/** The analysis of all articles. */
export const analysisRoutes = {
  overview: editionRoute('/analysis', analysisIndex),
  speakers: editionRoute('/analysis/speakers', speakersView),
  sources: editionRoute('/analysis/sources', (edition) => ({
    view: sourcesView(edition),
    publishers: publishersView(edition),
    years: yearsView(edition),
  })),
  // Without articles there is no timeline, but a route has a view.
  timeline: editionRoute('/analysis/timeline', (edition) => ({ view: editionTimeline(edition) })),
  places: editionRoute('/analysis/places', editionPlaces),
  readings: editionRoute('/analysis/readings', editionReadings),
  questions: editionRoute('/analysis/questions', questionsView),
};

/** How an article is cited. */
export const citeRoute = entryRoute('/articles/[id]/cite', ({ index }) => index.articles, citeView);

export const actorRoute = entryRoute(
  '/actors/[id]/[...page]',
  ({ index }) => index.actors,
  (edition, actor) =>
    actorPages(edition, actor).map((page) => ({
      page,
      anatomy: page.number === 1 ? actorAnatomy(edition, actor) : undefined,
      data: page.number === 1 ? actorData(edition, actor, page.view.description) : undefined,
    })),
);

export const eventRoute = entryRoute(
  '/events/[id]/[...page]',
  ({ index }) => index.events,
  (edition, event) => {
    const pictures = { timeline: eventTimeline(edition, event), map: eventPlace(edition, event) };
    return eventPages(edition, event).map((page) => ({
      page,
      pictures,
      data: page.number === 1 ? eventData(edition, event, page.view.description) : undefined,
    }));
  },
);

export const quoteRoute = entryRoute(
  '/quotes/[id]',
  ({ index }) => index.quotes,
  (edition, quote) => ({
    view: quoteView(edition, quote),
    chain: chainView(edition, quote.id),
    cite: quoteCiteView(edition, quote),
    meta: quoteMeta(edition, quote),
    data: quoteData(edition, quote),
    shared: quoteShared(edition, quote),
    embed: isEmbeddable(edition.site) ? embedCode(edition, quote) : undefined,
  }),
);

/** Each quotation for a frame in another page. */
export const embedRoute = entryRoute(
  '/quotes/[id]/embed',
  ({ index, site }) => (isEmbeddable(site) ? index.quotes : new Map<string, QuoteEntry>()),
  embedView,
);

/** The pictures that are shown where a page is shared. */
export const pictureRoutes = {
  edition: entryRoute(
    '/[id].png',
    ({ site }) => new Map(picturesOf(site) === 'none' ? [] : [[editionPictureFile.replace('.png', ''), site]]),
    editionPicture,
  ),
  article: entryRoute(
    '/articles/[id]/sharing.png',
    ({ index, site }) => (picturesOf(site) === 'none' ? new Map<string, ArticleEntry>() : index.articles),
    articlePicture,
  ),
  quote: entryRoute(
    '/quotes/[id]/sharing.png',
    ({ index, site }) => (picturesOf(site) === 'all' ? index.quotes : new Map<string, QuoteEntry>()),
    quotePicture,
  ),
};

/** What is published for programs beside each quotation. */
export const quoteFileRoutes = fileRoutes('/quotes/[id]/', { json: 'application/json' }, quoteFiles);

/** Redirects from the former addresses of entries. */
export const movedRoute = entryRoute(
  '/[...id]',
  (edition) => new Map(redirectPages(edition).map((page) => [page.from, page])),
  (_, page) => page,
);

/** The version of the content, which changes with any file of it. */
const version = () => lastLoaded()?.version ?? '';

const feedTypes = { xml: 'application/atom+xml; charset=utf-8', json: 'application/feed+json' };

/** The feeds of the edition’s articles and of its quotations. */
export const feedRoutes = fileRoutes('/', feedTypes, editionFeed);
export const quotesFeedRoutes = fileRoutes('/quotes/', feedTypes, quotesFeed);

/** What is published for programs beside each actor. */
export const actorFileRoutes = fileRoutes('/actors/[id]/', feedTypes, actorFiles);

const markdown = { md: 'text/markdown; charset=utf-8' };

/** Each page as Markdown. */
export const markdownRoutes = {
  article: fileRoutes('/articles/[id]/', markdown, entryMarkdown.articles(entryFile)),
  actor: fileRoutes('/actors/[id]/', markdown, entryMarkdown.actors(entryFile)),
  event: fileRoutes('/events/[id]/', markdown, entryMarkdown.events(entryFile)),
  quote: fileRoutes('/quotes/[id]/', markdown, entryMarkdown.quotes(entryFile)),
  anatomy: fileRoutes('/articles/[id]/anatomy/', markdown, anatomyFiles),
  analysis: fileRoutes('/analysis/', markdown, analysisFiles.overview),
  analysisPage: fileRoutes('/analysis/[id]/', markdown, analysisFiles.pages),
  articles: fileRoutes('/articles/', markdown, listFile('articles')),
  actors: fileRoutes('/actors/', markdown, listFile('actors')),
  events: fileRoutes('/events/', markdown, listFile('events')),
  quotes: fileRoutes('/quotes/', markdown, listFile('quotes')),
  edition: fileRoutes('/', { txt: 'text/plain; charset=utf-8', ...markdown }, editionFiles),
};

/** What is published for programs beside each article. */
export const articleFileRoutes = fileRoutes(
  '/articles/[id]/',
  {
    txt: 'text/plain; charset=utf-8',
    jsonld: 'application/ld+json',
    xml: 'application/tei+xml',
    bib: 'application/x-bibtex; charset=utf-8',
    ris: 'application/x-research-info-systems; charset=utf-8',
    json: 'application/vnd.citationstyles.csl+json',
  },
  articleFiles,
);

/** How the edition as a whole is cited. */
export const citationFileRoutes = fileRoutes('/', { cff: 'application/yaml' }, citationFileOf(version));

/** The folder of the edition’s tables. */
export const dataRoutes = fileRoutes(
  '/data/',
  { csv: 'text/csv; charset=utf-8', json: 'application/json' },
  (current) => dataFiles(current, version),
);

/** The routes without parameters that have views. */
export const editionRoutes: readonly EditionRoute<object>[] = Object.values(analysisRoutes);

/** All dynamic routes. */
export const routes: readonly Route[] = [
  ...Object.values(feedRoutes),
  ...Object.values(quotesFeedRoutes),
  articleList,
  actorList,
  eventList,
  quoteList,
  articleRoute,
  anatomyRoute,
  sourceRoute,
  citeRoute,
  ...Object.values(articleFileRoutes),
  actorRoute,
  ...Object.values(actorFileRoutes),
  eventRoute,
  quoteRoute,
  embedRoute,
  ...Object.values(pictureRoutes),
  ...Object.values(quoteFileRoutes),
  movedRoute,
  ...Object.values(markdownRoutes).flatMap((routes) => Object.values(routes)),
  ...Object.values(citationFileRoutes),
  ...Object.values(dataRoutes),
];
