import { type ComparisonView, publishersView, yearsView } from '#src/core/views/analysis/comparison-view.ts';
import { analysisIndex } from '#src/core/views/analysis/index-view.ts';
import { editionPlaces } from '#src/core/views/analysis/places-view.ts';
import { questionsView } from '#src/core/views/analysis/questions-view.ts';
import { editionReadings } from '#src/core/views/analysis/readings-view.ts';
import { sourcesView, typesTold } from '#src/core/views/analysis/sourcing-view.ts';
import { speakersView } from '#src/core/views/analysis/speech-view.ts';
import { editionTimeline } from '#src/core/views/analysis/timeline-view.ts';
import type { Edition } from '#src/core/views/edition.ts';
import type { Link } from '#src/core/views/links.ts';
import { type MarkdownLinks, linksFrom } from '../links.ts';
import { type Column, blocks, bullets, heading, link, plain, section, table } from '../markdown.ts';
import * as pieces from './pieces.ts';

/* The analysis of all articles as Markdown, page by page: what each page shows, with tables in place of pictures. */

type Write = (edition: Edition, links: MarkdownLinks) => readonly (string | false | undefined)[];

/** The pages, by their addresses below `analysis/`, each with its title; the first is the overview. */
const pages = {
  '': { title: ({ words }: Edition) => words.analysis.title, write: overview },
  'speakers/': { title: ({ words }: Edition) => words.analysis.speech.title, write: speakers },
  'sources/': { title: ({ words }: Edition) => words.analysis.known.title, write: sources },
  'timeline/': { title: ({ words }: Edition) => words.analysis.when.title, write: timeline },
  'places/': { title: ({ words }: Edition) => words.analysis.where.title, write: places },
  'readings/': { title: ({ words }: Edition) => words.analysis.readings.title, write: readings },
  'questions/': { title: ({ words }: Edition) => words.analysis.questions.title, write: questions },
} as const satisfies Readonly<Record<string, { title: (edition: Edition) => string; write: Write }>>;

/** The address of a page of the analysis, below `analysis/`. */
export type AnalysisPage = keyof typeof pages;

/** All of them; the overview comes first. */
export const analysisPages = Object.keys(pages) as AnalysisPage[];

/** Links to the pages of the analysis. */
export function analysisLinks(edition: Edition): Link[] {
  return analysisPages.map((page) => ({ name: pages[page].title(edition), href: `analysis/${page}` }));
}

/** A page of the analysis as Markdown. */
export function analysisMarkdown(edition: Edition, page: AnalysisPage): string {
  const links = linksFrom(edition, `analysis/${page}`);
  return blocks(heading(1, pages[page].title(edition)), ...pages[page].write(edition, links));
}

const number = (name: string): Column => ({ name, isNumber: true });

/** A link to a page, where a list of it has no Markdown of its own. */
const pageLink = (links: MarkdownLinks, { name, href }: Link) => link(name, links.page(href));

function overview(edition: Edition, links: MarkdownLinks): ReturnType<Write> {
  const texts = edition.words.analysis;
  const { shares, parts, articles, total } = analysisIndex(edition);
  return [
    plain(texts.intro),
    pieces.keyLine(shares.key),
    bullets(parts.map(({ text, ...part }) => `${links.to(part)}: ${plain(text)}`)),
    section(
      texts.articles,
      articles.map((article) => links.to(article)),
    ),
    articles.length < total && plain(texts.capped(articles.length, total)),
  ];
}

function speakers(edition: Edition, links: MarkdownLinks): ReturnType<Write> {
  const texts = edition.words.analysis;
  const { speech } = texts;
  const view = speakersView(edition);
  const { columns } = speech;
  return [
    plain(view.finding),
    pieces.keyLine(view.key),
    view.speakers.length < view.total && plain(texts.capped(view.speakers.length, view.total)),
    table(
      [
        { name: speech.speaker },
        number(columns.words),
        number(columns.share),
        number(columns.direct),
        number(columns.indirect),
        number(edition.words.actor.quotations),
        number(texts.known.columns.articles),
        { name: speech.cues },
      ],
      view.speakers.map(({ words, direct, indirect, quotations, articles, cues, most, ...speaker }) => [
        links.to(speaker),
        link(words.number, links.page(most.href)),
        words.share,
        String(direct),
        String(indirect),
        String(quotations),
        String(articles),
        pieces.cueList(edition, cues),
      ]),
    ),
    ...(view.years.length > 1
      ? [
          heading(2, speech.years),
          table(
            [
              { name: speech.year },
              number(columns.words),
              number(columns.direct),
              number(columns.indirect),
              number(speech.own(view.articles)),
            ],
            view.years.map(({ year, words, direct, indirect, own }) => [
              pageLink(links, year),
              words,
              direct.share,
              indirect.share,
              own.share,
            ]),
          ),
        ]
      : []),
    pieces.methodBlock(edition, [{ text: speech.method }]),
  ];
}

function sources(edition: Edition, links: MarkdownLinks): ReturnType<Write> {
  const texts = edition.words.analysis;
  const { known, capped } = texts;
  const view = sourcesView(edition);
  const [publishers, years] = [publishersView(edition), yearsView(edition)];
  return [
    plain(view.finding),
    pieces.keyLine(view.key),
    ...(publishers
      ? [heading(2, known.compare.publishers), ...comparison(edition, links, publishers, known.compare.publisher)]
      : []),
    ...(years
      ? [
          heading(2, known.compare.years),
          ...comparison(edition, links, years, known.compare.year),
          plain(`${known.typesByYear}:`),
          bullets(
            view.years.map(
              ({ year, words, types }) =>
                `${pageLink(links, year)}, ${plain(texts.words(words))}: ${plain(typesTold(types, ' · '))}`,
            ),
          ),
        ]
      : []),
    ...(view.total > 0
      ? [
          heading(2, known.unnamedTitle),
          view.unnamed.length < view.total && plain(capped(view.unnamed.length, view.total)),
          table(
            [
              { name: known.columns.source },
              number(known.columns.words),
              number(known.columns.share),
              number(known.columns.articles),
            ],
            view.unnamed.map(({ words, articles, ...source }) => [
              links.to(source),
              words.number,
              words.share,
              String(articles),
            ]),
          ),
        ]
      : []),
    heading(2, texts.articles),
    view.articles.length < view.totalArticles && plain(capped(view.articles.length, view.totalArticles)),
    bullets(
      view.articles.map(
        ({ types, ...article }) =>
          `${links.to(article)}: ${plain(types.map(({ label, share }) => `${label} ${share}`).join(' · '))}`,
      ),
    ),
    pieces.methodBlock(edition, [{ text: known.method }]),
  ];
}

/** Publishers or years side by side. */
function comparison(edition: Edition, links: MarkdownLinks, view: ComparisonView, column: string): ReturnType<Write> {
  const { known, capped } = edition.words.analysis;
  return [
    view.finding && plain(view.finding),
    view.rows.length < view.total && plain(capped(view.rows.length, view.total)),
    table(
      [{ name: column }, number(known.columns.articles), number(known.compare.said), number(known.compare.share)],
      view.rows.map(({ name, link: page, articles, said, share }) => [
        page ? pageLink(links, page) : plain(name),
        articles,
        said,
        share,
      ]),
    ),
    view.few && plain(view.few),
  ];
}

function timeline(edition: Edition, links: MarkdownLinks): ReturnType<Write> {
  const { when } = edition.words.analysis;
  const view = editionTimeline(edition);
  return [
    ...(view?.finding ? pieces.whenBlocks(edition, links, view) : [plain(when.noEvents)]),
    links.to({ name: when.all, href: 'events/' }),
    view?.picture && pieces.methodBlock(edition, [{ text: when.methodOverall }]),
  ];
}

function places(edition: Edition, links: MarkdownLinks): ReturnType<Write> {
  const view = editionPlaces(edition);
  const { where } = edition.words.analysis;
  return [
    ...pieces.whereBlocks(edition, links, view),
    view.picture && pieces.methodBlock(edition, [{ text: where.method }]),
  ];
}

function readings(edition: Edition, links: MarkdownLinks): ReturnType<Write> {
  const texts = edition.words.analysis;
  const { finding, readings: shown, total } = editionReadings(edition);
  if (total === 0) return [plain(texts.readings.none)];
  return [
    plain(finding),
    shown.length < total && plain(texts.capped(shown.length, total)),
    pieces.readingsTable(edition, links, shown),
    pieces.methodBlock(edition, [{ text: texts.readings.method(shown.some(({ fact }) => fact)) }]),
  ];
}

function questions(edition: Edition, links: MarkdownLinks): ReturnType<Write> {
  const texts = edition.words.analysis;
  const all = questionsView(edition);
  return [
    plain(all.length > 0 ? texts.questions.intro : texts.questions.none),
    ...all.flatMap(({ question, answer, lines, more }) => [
      heading(2, question),
      plain(answer),
      lines.length > 0 &&
        bullets([
          ...lines.map(({ asides, stance, ...line }) => {
            const told = asides.map(({ before, by, after }) =>
              pieces.inLine(plain(before), pieces.linkList(links, by) + plain(after)),
            );
            const name = [stance, line.name].filter(Boolean).join(' ');
            return `${links.to({ ...line, name })}${told.length > 0 ? `: ${told.join('; ')}` : ''}`;
          }),
          ...(more > 0 ? [plain(texts.more(more))] : []),
        ]),
    ]),
  ];
}
