import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { type AnatomyView, anatomyView } from '#src/core/views/analysis/anatomy-view.ts';
import type { PresenceView } from '#src/core/views/analysis/presence-view.ts';
import type { SilentActor, SilentView } from '#src/core/views/analysis/silent-view.ts';
import type { SourcingView } from '#src/core/views/analysis/sourcing-view.ts';
import type { SpeechView, Words } from '#src/core/views/analysis/speech-view.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import { type QuotationLine, plainQuotation } from '#src/core/views/quotations.ts';
import { type MarkdownLinks, linksFrom } from '../links.ts';
import { blocks, bullets, heading, link, plain, table } from '../markdown.ts';
import * as pieces from './pieces.ts';

type Blocks = readonly (string | false | undefined)[];

/** The analysis of an article as Markdown: what its page shows, with tables in place of pictures. */
export function anatomyMarkdown(edition: Edition, article: ArticleEntry): string {
  const view = anatomyView(edition, article);
  const links = linksFrom(edition, hrefs.anatomy(article.id));
  const { analysis } = edition.words;
  const sections = sectionsOf(edition, links, view);
  return blocks(
    heading(1, view.title),
    links.to(view.article),
    ...sections.flatMap(({ title, shown }) => [heading(2, title), ...shown]),
    pieces.methodBlock(edition, sections),
    link(analysis.title, links.page('analysis/index.md')),
  );
}

/** The sections that have something to say, as on the page. */
function sectionsOf(
  edition: Edition,
  links: MarkdownLinks,
  { speech, known, when, company, where, readings, silent }: AnatomyView,
): { readonly title: string; readonly text: string; readonly shown: Blocks }[] {
  const texts = edition.words.analysis;
  return [
    { ...texts.speech, text: texts.speech.method, shown: speechBlocks(edition, links, speech) },
    known && { ...texts.known, text: texts.known.method, shown: knownBlocks(edition, links, known) },
    when.finding && {
      ...texts.when,
      text: texts.when.method(when.day),
      shown: pieces.whenBlocks(edition, links, when),
    },
    company && {
      ...texts.company,
      text: texts.company.method(company.shown, company.total),
      shown: companyBlocks(edition, links, company),
    },
    where.finding && { ...texts.where, text: texts.where.method, shown: pieces.whereBlocks(edition, links, where) },
    readings && {
      ...texts.readings,
      text: texts.readings.method(readings.readings.some(({ fact }) => fact)),
      shown: [plain(readings.finding), pieces.readingsTable(edition, links, readings.readings)],
    },
    silent.finding && { ...texts.silent, text: texts.silent.method, shown: silentBlocks(edition, links, silent) },
  ].flatMap((section) => section || []);
}

function speechBlocks(edition: Edition, links: MarkdownLinks, view: SpeechView): Blocks {
  const { words } = edition;
  const { speech } = words.analysis;
  const { ends } = view;
  const wordsAt = ({ name, stance, href }: Words) => link([stance, name].filter(Boolean).join(' '), links.page(href));
  return [
    plain(view.finding),
    view.speakers.length > 0 && pieces.keyLine(view.key),
    table(
      [
        { name: speech.speaker },
        { name: speech.columns.words, isNumber: true },
        { name: speech.columns.share, isNumber: true },
        { name: speech.columns.direct, isNumber: true },
        { name: speech.columns.indirect, isNumber: true },
        { name: words.analysis.places(2) },
        { name: speech.cues },
        { name: speech.firstWords },
        { name: speech.lastWords },
        { name: speech.longest, isNumber: true },
      ],
      view.speakers.map(({ words: all, direct, indirect, places, cues, first, last, longest, ...speaker }) => [
        links.to(speaker),
        all.number,
        all.share,
        String(direct),
        String(indirect),
        pieces.numberLinks(edition, links, places),
        pieces.cueList(edition, cues),
        wordsAt(first),
        wordsAt(last),
        link(words.analysis.words(longest.words), links.page(longest.href)),
      ]),
    ),
    view.speakers.length > 0 &&
      plain([ends && speech.ends(ends.first.name, ends.last.name), speech.longestNote].filter(Boolean).join(' ')),
  ];
}

function knownBlocks(edition: Edition, links: MarkdownLinks, view: SourcingView): Blocks {
  const { words } = edition;
  const { known, capped } = words.analysis;
  const { quotations, events } = view.unnamed;
  const quoted = (line: QuotationLine) => link(plainQuotation(line), links.page(line.place?.href ?? line.href));
  return [
    plain(view.finding),
    pieces.keyLine(view.key),
    view.passages.length < view.total && plain(capped(view.passages.length, view.total)),
    table(
      [{ name: words.analysis.places(1) }, { name: words.analysis.speech.columns.words }],
      view.passages.map(({ n, href, stretches }) => [
        link(words.common.number(n), links.page(href)),
        stretches.map((one) => `${link(one.name, links.page(one.href))} ${one.words}`).join(', '),
      ]),
    ),
    quotations.length + events.length > 0 &&
      plain(`${known.aloneTitle(quotations.length, events.length)}. ${known.aloneNote}`),
    quotations.length > 0 &&
      bullets(
        quotations.map((quotation) => {
          const { speaker, place } = quotation;
          return `${links.to(speaker)}: ${quoted(quotation)}${place ? `, ${plain(words.common.place(place.passage))}` : ''}`;
        }),
      ),
    events.length > 0 && plain(`${known.aloneEvents}:`),
    events.length > 0 &&
      bullets(events.map(({ sources, ...event }) => `${links.to(event)}: ${pieces.linkList(links, sources)}`)),
    view.chains.length > 0 &&
      plain(
        [
          `${known.chainsTitle(view.totalChains)}.`,
          known.chainsNote,
          view.chains.length < view.totalChains && capped(view.chains.length, view.totalChains),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    view.chains.length > 0 &&
      bullets(
        view.chains.map((chain) => {
          const steps = [...chain.chain.map((actor) => links.to(actor)), plain(known.paper)];
          return `${steps.join(' → ')}: ${quoted(chain)} ${plain(`${known.hops(chain.hops)}.`)}`;
        }),
      ),
  ];
}

function companyBlocks(edition: Edition, links: MarkdownLinks, view: PresenceView): Blocks {
  const { words } = edition;
  const { company } = words.analysis;
  return [
    plain(view.finding),
    table(
      [
        { name: company.title },
        { name: company.key.count, isNumber: true },
        { name: words.analysis.places(2) },
        { name: company.together },
      ],
      view.pairs.map(({ a, b, passages, events }) => [
        pieces.linkList(links, [a, b]),
        String(passages.length),
        pieces.numberLinks(edition, links, passages),
        pieces.linkList(links, events),
      ]),
    ),
  ];
}

function silentBlocks(edition: Edition, links: MarkdownLinks, view: SilentView): Blocks {
  const { silent } = edition.words.analysis;
  const groups = [
    { title: silent.accused, actors: view.accused },
    { title: silent.described, actors: view.described },
    { title: silent.mentioned, actors: view.mentioned },
  ].filter(({ actors }) => actors.length > 0);
  return [
    view.finding && plain(view.finding),
    view.picture && pieces.keyLine(view.picture.key),
    ...groups.flatMap(({ title, actors }) => [
      plain(`${title(actors.length)}:`),
      bullets(actors.map((actor) => silentLine(edition, links, actor, view.day))),
    ]),
    view.oneSided.length > 0 && plain(`${silent.oneSided(view.oneSided.length)}. ${silent.oneSidedNote}`),
    view.oneSided.length > 0 &&
      bullets(
        view.oneSided.map(({ heard, unheard, others, ...event }) =>
          pieces.inLine(
            `${links.to(event)}:`,
            pieces.labelled(links, silent.heard, heard),
            pieces.labelled(links, silent.outsiders, others),
            pieces.labelled(links, silent.unheard, unheard),
          ),
        ),
      ),
  ];
}

function silentLine(edition: Edition, links: MarkdownLinks, actor: SilentActor, day: string): string {
  const { words } = edition;
  const { silent } = words.analysis;
  const { role, mentions, place, alleged, spokenAbout, spokenForBy, passesOn } = actor;
  const by = spokenAbout.map(
    ({ places, ...speaker }) =>
      `${links.to(speaker)}, ${plain(words.common.places(places.length))} ${pieces.numberLinks(edition, links, places)}`,
  );
  return pieces.inLine(
    `${[links.to(actor), role && plain(role), link(silent.times(mentions), links.page(place))].filter(Boolean).join(', ')}.`,
    pieces.labelled(links, silent.alleged(day), alleged),
    by.length > 0 && `${plain(silent.by)}: ${by.join('; ')}.`,
    pieces.labelled(links, silent.for, spokenForBy),
    passesOn && plain(silent.passesOn),
  );
}
