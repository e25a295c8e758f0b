import { actorAnatomy } from '#src/views/analysis/actor-anatomy.ts';
import { anatomyView } from '#src/views/analysis/anatomy-view.ts';
import { eventPlace } from '#src/views/analysis/places-view.ts';
import { chainView } from '#src/views/analysis/sourcing-view.ts';
import { eventTimeline } from '#src/views/analysis/timeline-view.ts';
import { actorPages } from '#src/views/actor-view.ts';
import { articleView } from '#src/views/article-view.ts';
import { eventPages } from '#src/views/event-view.ts';
import { quoteView } from '#src/views/quote-view.ts';
import { thingPages } from './thing-pages.ts';

/* What the pages about articles, actors, events and quotations show. */

export const aboutArticles = thingPages(
  ({ index }) => index.articles.values(),
  (edition, article) => [articleView(edition, article)],
);

export const aboutAnatomies = thingPages(
  ({ index }) => index.articles.values(),
  (edition, article) => [anatomyView(edition, article)],
);

export const aboutActors = thingPages(
  ({ index }) => index.actors.values(),
  (edition, actor) =>
    actorPages(edition, actor).map((page) => ({
      page,
      // On the first page.
      anatomy: page.number === 1 ? actorAnatomy(edition, actor) : undefined,
    })),
);

export const aboutEvents = thingPages(
  ({ index }) => index.events.values(),
  (edition, event) => {
    const pictures = { timeline: eventTimeline(edition, event), map: eventPlace(edition, event) };
    return eventPages(edition, event).map((page) => ({ page, pictures }));
  },
);

export const aboutQuotes = thingPages(
  ({ index }) => index.quotes.values(),
  (edition, quote) => [{ view: quoteView(edition, quote), chain: chainView(edition, quote.id) }],
);
