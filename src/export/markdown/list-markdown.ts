import { publishedView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { excerptsIn } from '#src/core/views/excerpts.ts';
import { type Link, actorLink, articleLink, eventLink } from '#src/core/views/links.ts';
import { quotationLine, quotationTitle, titleLetters } from '#src/core/views/quotations.ts';
import { exportAddress } from '#src/export/address.ts';
import { analysisLinks } from './analysis/edition-analysis.ts';
import { linksFrom } from './links.ts';
import { blocks, bullets, heading, link, plain, section } from './markdown.ts';

/** How many articles `llms.txt` and the front page name: the newest. The list of articles has all. */
const maxNewest = 50;

/** The lists of an edition, by their folder, each with the links to its entries. */
const lists: Readonly<Record<'articles' | 'actors' | 'events' | 'quotes', (edition: Edition) => readonly Link[]>> = {
  articles: (edition) => [...edition.index.articles.values()].reverse().map((article) => articleLink(edition, article)),
  actors: (edition) => [...edition.index.actors.keys()].map((id) => actorLink(edition, id)),
  events: (edition) => [...edition.index.events.keys()].map((id) => eventLink(edition, id)),
  quotes: (edition) =>
    [...edition.index.quotes.values()].map((quote) => {
      const line = quotationLine(edition, quote);
      return { name: quotationTitle(edition, line, titleLetters), href: line.href };
    }),
};

export type ListFolder = keyof typeof lists;

/** A list of the edition as Markdown: all on one page. */
export function listMarkdown(edition: Edition, folder: ListFolder): string {
  const links = linksFrom(edition, `${folder}/`);
  return blocks(heading(1, edition.words.nav[folder]), bullets(lists[folder](edition).map((one) => links.to(one))));
}

/**
 * The edition in a page of Markdown, in the form of llms.txt (llmstxt.org): what it is, its newest articles with their
 * summaries, and the lists of all else.
 */
export function editionMarkdown(edition: Edition): string {
  const { site, words, index } = edition;
  const links = linksFrom(edition, '');
  const newest = [...index.articles.values()].slice(-maxNewest).reverse();
  const folders = Object.keys(lists) as ListFolder[];
  return blocks(
    heading(1, site.title),
    `> ${plain(site.description)}`,
    plain(words.markdown.about),
    excerptsIn(edition) > 0 && plain(words.markdown.aboutExcerpts),
    section(
      words.nav.articles,
      newest.map(
        (article) =>
          `${links.to(articleLink(edition, article))}: ${plain(`${publishedView(edition, article.data).text}. ${article.data.summary}`)}`,
      ),
    ),
    section(
      words.markdown.lists,
      folders.map((folder) => link(words.nav[folder], exportAddress(edition, `${folder}/index.md`))),
    ),
    section(
      words.nav.analysis,
      analysisLinks(edition).map((page) => links.to(page)),
    ),
    section(words.markdown.more, [
      link(words.front.feed, exportAddress(edition, site.url === undefined ? 'feed.json' : 'feed.xml')),
      link(words.nav.about, exportAddress(edition, 'about/')),
    ]),
  );
}
