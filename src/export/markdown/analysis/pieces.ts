import type { KeyItem } from '#src/core/pictures/key.ts';
import type { TimelineLine, TimelineView } from '#src/core/views/analysis/timeline-view.ts';
import type { PlaceView, PlacesView } from '#src/core/views/analysis/places-view.ts';
import type { ReadingView } from '#src/core/views/analysis/readings-view.ts';
import type { Edition } from '#src/core/views/edition.ts';
import type { Link, PassageLink } from '#src/core/views/links.ts';
import type { Standing, StatusView } from '#src/core/views/status.ts';
import { fullStop, inSentences, sentence } from '#src/core/words/full-stop.ts';
import { splitAtLink } from '#src/core/words/split-at-link.ts';
import type { MarkdownLinks } from '../links.ts';
import { bullets, link, plain, table } from '../markdown.ts';

/* What several pages of the analysis have, as Markdown. Each says what the component of its name shows. */

/** The parts of Markdown in one line, those that are missing left out. */
export function inLine(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** The key of a chart, in one line; its labels include the numbers. */
export function keyLine(key: readonly KeyItem[]): string {
  return plain(key.map(({ label }) => label).join(' · '));
}

/** Links with commas between them. */
export function linkList(links: MarkdownLinks, all: readonly Link[]): string {
  return all.map((one) => links.to(one)).join(', ');
}

/** The numbers of passages, each a link to its place. */
export function numberLinks({ words }: Edition, links: MarkdownLinks, passages: readonly PassageLink[]): string {
  return passages.map(({ n, href }) => link(words.common.number(n), links.page(href))).join(', ');
}

/** The words that introduce quotations, each with how often it does. */
export function cueList({ words }: Edition, cues: readonly { readonly cue: string; readonly count: number }[]): string {
  const { cue: withCount, noCue } = words.analysis.speech;
  return cues.length === 0 ? plain(noCue) : cues.map(({ cue, count }) => plain(withCount(cue, count))).join(', ');
}

/** `Label: [one](…), [other](…).` */
export function labelled(links: MarkdownLinks, label: string, all: readonly Link[]): string | false {
  return all.length > 0 && `${plain(label)}: ${linkList(links, all)}${fullStop(all.at(-1)?.name ?? '')}`;
}

function statusLine(
  { words }: Edition,
  links: MarkdownLinks,
  { label, accordingTo, asOf }: StatusView,
  dated: boolean,
) {
  const [before, after] = splitAtLink(words.event.accordingTo);
  return inLine(
    plain(label),
    accordingTo && inLine(plain(before), links.to(accordingTo)) + plain(after),
    dated && `(${plain(words.event.statusAsOf(asOf.text))})`,
  );
}

/** The date of an event, its status on a day, and the statuses and dates since, each as a sentence. */
export function standingLine(
  edition: Edition,
  links: MarkdownLinks,
  { when, then, since, datedSince }: Standing,
): string {
  const { event } = edition.words;
  return inLine(
    when && plain(sentence(when)),
    then ? `${statusLine(edition, links, then, true)}.` : plain(event.noStatus),
    ...since.map((status) => {
      const end = fullStop(status.accordingTo?.name ?? '');
      return `${plain(event.sinceThen)} (${plain(status.asOf.text)}): ${statusLine(edition, links, status, false)}${end}`;
    }),
    ...datedSince.map(({ when: date, asOf }) =>
      plain(`${event.sinceThen} (${asOf.text}): ${sentence(event.datedSince(date))}`),
    ),
  );
}

/** Events by their dates, and those without. */
export function whenBlocks(edition: Edition, links: MarkdownLinks, view: TimelineView): (string | false | undefined)[] {
  const { when, capped } = edition.words.analysis;
  const list = (lines: readonly TimelineLine[]) =>
    bullets(
      lines.map(({ standing, place, ...event }) =>
        inLine(
          `${links.to(event)}${fullStop(event.name)}`,
          standingLine(edition, links, standing),
          place && link(edition.words.common.place(place.passage), links.page(place.href)),
        ),
      ),
    );
  return [
    view.finding && plain(view.finding),
    view.oneDate && plain(view.oneDate),
    view.dated.length < view.total && plain(when.nearest(view.dated.length, view.total)),
    view.dated.length > 0 && list(view.dated),
    view.undated.length > 0 && plain(`${when.undated(view.undatedTotal)}:`),
    view.undated.length > 0 && list(view.undated),
    view.undated.length < view.undatedTotal && plain(capped(view.undated.length, view.undatedTotal)),
  ];
}

/** Places with their events: those on the map, and those that are not. */
export function whereBlocks(edition: Edition, links: MarkdownLinks, view: PlacesView): (string | false | undefined)[] {
  const { where, capped, more } = edition.words.analysis;
  const { onMap, offMap } = view;
  const shown = onMap.length + offMap.length;
  const list = (places: readonly PlaceView[]) =>
    places
      .map(({ name, country, events, count }) =>
        [
          `- ${plain([name, country].filter(Boolean).join(', '))}`,
          ...events.map(
            ({ standing, ...event }) =>
              `  - ${links.to(event)}${fullStop(event.name)} ${standingLine(edition, links, standing)}`,
          ),
          ...(events.length < count ? [`  - ${plain(more(count - events.length))}`] : []),
        ].join('\n'),
      )
      .join('\n');
  return [
    plain(view.finding ?? where.none),
    shown < view.total && plain(capped(shown, view.total)),
    onMap.length > 0 && list(onMap),
    offMap.length > 0 && plain(`${where.offMap(offMap.length)}. ${where.offMapNote(offMap.length)}`),
    offMap.length > 0 && list(offMap),
  ];
}

/** Corrections: the printed words, what was meant, and what there is to say of it. */
export function readingsTable(
  { words }: Edition,
  links: MarkdownLinks,
  readings: readonly ReadingView[],
): string | undefined {
  const { readings: texts } = words.analysis;
  return table(
    [{ name: texts.printed }, { name: texts.meant }, { name: words.markdown.note }, { name: words.markdown.place }],
    readings.map(({ printed, meant, fact, label, note, certainty, href, passage, article }) => [
      link(printed, links.page(href)),
      plain(meant ? meant : fact ? texts.notSo : meant === undefined ? texts.notKnown : texts.stray),
      plain(inSentences(label === words.card.sic ? '' : label, note, certainty)),
      [article && links.to(article), plain(words.common.place(passage))].filter(Boolean).join(', '),
    ]),
  );
}

/** The section at the end of a page on how its numbers and charts are made. */
export function methodBlock(
  { words }: Edition,
  texts: readonly { readonly title?: string; readonly text: string }[],
): string {
  const lines = texts.map(({ title, text }) => plain(title === undefined ? text : `${title}. ${text}`));
  return [`## ${plain(words.analysis.method)}`, ...lines].join('\n\n');
}
