import { actorAnatomy } from '#src/core/views/analysis/actor-anatomy.ts';
import { anatomyView } from '#src/core/views/analysis/anatomy-view.ts';
import { eventPlace } from '#src/core/views/analysis/places-view.ts';
import { chainView } from '#src/core/views/analysis/sourcing-view.ts';
import { eventTimeline } from '#src/core/views/analysis/timeline-view.ts';
import { actorPages } from '#src/core/views/actor-view.ts';
import { articleView } from '#src/core/views/article-view.ts';
import { eventPages } from '#src/core/views/event-view.ts';
import { hrefs } from '#src/core/views/links.ts';
import * as lists from '#src/core/views/list-views.ts';
import { movedPages } from '#src/core/views/moved.ts';
import { quoteView } from '#src/core/views/quote-view.ts';
import { sourceTextView } from '#src/core/views/source-view.ts';
import { edition } from './edition.ts';
import { type PageGroup, listPages, thingPages } from './pages-of.ts';
import { sourceFile } from './source-file.ts';

/* All pages of an edition. A route of `pages/` takes from here what it shows; a build makes what `pageGroups` lists. */

export const articles = listPages('articles/', lists.articlePages);
export const actors = listPages('actors/', lists.actorPages);
export const events = listPages('events/', lists.eventPages);
export const quotes = listPages('quotes/', lists.quotePages);

export const aboutArticles = thingPages(
  ({ index }) => index.articles,
  hrefs.article,
  (current, article) => [articleView(current, article)],
);

export const aboutAnatomies = thingPages(
  ({ index }) => index.articles,
  hrefs.anatomy,
  (current, article) => [anatomyView(current, article)],
);

/** The source texts of the articles that have one. */
export const aboutSources = thingPages(
  ({ index }) => index.articles,
  hrefs.source,
  (current, article) => {
    const source = sourceFile(article);
    return source === undefined ? [] : [sourceTextView(current, article, source)];
  },
);

export const aboutActors = thingPages(
  ({ index }) => index.actors,
  hrefs.actor,
  (current, actor) =>
    actorPages(current, actor).map((page) => ({
      page,
      // On the first page.
      anatomy: page.number === 1 ? actorAnatomy(current, actor) : undefined,
    })),
);

export const aboutEvents = thingPages(
  ({ index }) => index.events,
  hrefs.event,
  (current, event) => {
    const pictures = { timeline: eventTimeline(current, event), map: eventPlace(current, event) };
    return eventPages(current, event).map((page) => ({ page, pictures }));
  },
);

export const aboutQuotes = thingPages(
  ({ index }) => index.quotes,
  hrefs.quote,
  (current, quote) => [{ view: quoteView(current, quote), chain: chainView(current, quote.id) }],
);

/** What answers at the addresses of renamed and merged entries. */
export const moved = thingPages(
  (current) => new Map(movedPages(current).map((page) => [page.from, page])),
  (from) => `${from}/`,
  (_, page) => [page],
);

/** Whether there was a page once at a pathname: `/actors/old-name/`. */
export function isMoved(pathname: string): boolean {
  return moved.at({ id: pathname.replace(/^\/|\/$/g, '') }) !== undefined;
}

/** Pages that show the whole edition, or nothing of it. */
const single = [
  'analysis/speakers/',
  'analysis/sources/',
  'analysis/timeline/',
  'analysis/places/',
  'analysis/readings/',
  'analysis/questions/',
  'analysis/',
  '',
  'about/',
  'search/',
  'robots.txt',
  '404.html',
];

/** Every page of the edition, those that take longest first. */
export function pageGroups(): PageGroup[] {
  // Its addresses must be whole, so an edition without an address has no feed.
  const feed = edition().site.url === undefined ? [] : ['feed.xml'];
  return [
    ...[...single, ...feed].map((address) => ({ name: address, pages: () => [{ address }] })),
    ...[articles, actors, events, quotes].flatMap((pages) => pages.groups()),
    ...[aboutArticles, aboutAnatomies, aboutSources, aboutActors, aboutEvents, aboutQuotes, moved].flatMap((pages) =>
      pages.groups(),
    ),
  ];
}
