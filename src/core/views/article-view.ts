import { eventsOf } from '#src/core/analysis/events-of.ts';
import { speechIn } from '#src/core/analysis/who-speaks.ts';
import { fillLabels } from '#src/core/language/labels.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { actorKinds } from '#src/core/model/actor.ts';
import type { ActorKind } from '#src/core/model/actor.ts';
import { compareDates } from '#src/core/model/dates.ts';
import { isolated } from '#src/core/words/direction.ts';
import { displayName } from '#src/core/words/display-name.ts';
import { type SharesView, sharesView } from './analysis/speech-view.ts';
import { type Card, cardsOf } from './cards.ts';
import { type CastStrip, castStrip } from './cast-strip.ts';
import { type DateView, dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type FindingView, findingView } from './finding.ts';
import { proofStatement } from './glitches.ts';
import { labelsOf } from './labels.ts';
import { type EntityLink, actorLink, eventLink } from './links.ts';
import { mainRole } from './roles.ts';
import { hasSourcePage } from './source-view.ts';
import { type StatusView, standing } from './status.ts';

export interface CastMember extends EntityLink {
  readonly kind: ActorKind;
  readonly role: string;
  readonly mentions: number;
}

export interface CalendarDay extends EntityLink {
  readonly when?: string;
  readonly status?: StatusView;
}

export interface ArticleView {
  readonly id: string;
  readonly title: string;
  readonly headline: string;
  /** The list of the headline’s cards, in HTML; empty if there is none. */
  readonly apparatus: string;
  /** Whether the title is the editor's, and no part of the text. */
  readonly titleByEditor: boolean;
  readonly dateByEditor: boolean;
  readonly body: string;
  readonly language: string;
  readonly summary: string;
  readonly published: DateView;
  readonly updated?: DateView;
  readonly translatedFrom?: string;
  readonly byline?: string;
  readonly credits?: string;
  readonly image?: { readonly src: string; readonly alt: string; readonly credit: string };
  readonly corrections: readonly { readonly date: DateView; readonly text: string }[];
  readonly source: {
    readonly publisher: string;
    readonly url?: string;
    readonly retrieved?: string;
    /** The words of the link to the text at its publisher. */
    readonly wholeText: string;
  };
  /** The result of the text proof, in a sentence. Absent if there is no source text. */
  readonly proof?: string;
  /** Whether there is a page with the source text. */
  readonly hasSourcePage: boolean;
  /** If only an excerpt is published: how much that is, in a sentence. */
  readonly excerpt?: string;
  readonly cast: readonly {
    readonly kind: ActorKind;
    readonly label: string;
    readonly members: readonly CastMember[];
  }[];
  readonly calendar: readonly CalendarDay[];
  readonly shares: SharesView;
  readonly finding: FindingView;
  readonly strip: CastStrip;
  /** Whether the text has signs of corrections, which need a key. */
  readonly hasCorrections: boolean;
  /** Which of the layers change something in this article. */
  readonly layers: readonly Layer[];
  readonly notes: readonly { readonly n: number; readonly html: string }[];
  /** In the order of the first buttons or links in the text that open them. */
  readonly cards: readonly Card[];
}

/** What a reader can have shown in the text, or taken out of it. */
export type Layer = 'sources' | 'events' | 'meant' | 'clean';

/** Everything that an article's page shows. */
export function articleView(edition: Edition, article: ArticleEntry): ArticleView {
  const { id, data, text, proof, excerpt } = article;
  const { site } = edition;
  const labels = labelsOf(edition, article);
  const labelled = (html: string) => fillLabels(html, labels);
  const { source } = data;
  const { html } = text;
  return {
    id,
    title: text.title,
    headline: labelled(html.headline),
    apparatus: labelled(html.apparatus),
    titleByEditor: data.titleBy === 'editor',
    dateByEditor: data.dateBy === 'editor',
    body: labelled(html.body),
    language: data.language,
    summary: data.summary,
    published: dateView(edition, data.published),
    ...(data.updated ? { updated: dateView(edition, data.updated) } : {}),
    ...(data.translatedFrom ? { translatedFrom: languageName(data.translatedFrom, site.language) } : {}),
    ...(data.byline ? { byline: data.byline } : {}),
    ...(data.credits ? { credits: data.credits } : {}),
    ...(data.image ? { image: data.image } : {}),
    corrections: [...data.corrections]
      .sort((a, b) => compareDates(b.date, a.date))
      .map(({ date, text: correction }) => ({
        date: dateView(edition, date),
        text: correction,
      })),
    source: {
      publisher: source.publisher,
      wholeText: edition.words.article.wholeText(isolated(source.publisher, site.language)),
      ...(source.url ? { url: source.url } : {}),
      ...(source.retrieved ? { retrieved: dateView(edition, source.retrieved).text } : {}),
    },
    ...(proof ? { proof: proofStatement(edition, article) } : {}),
    hasSourcePage: hasSourcePage(article),
    ...(excerpt ? { excerpt: edition.words.article.excerptPublished(excerpt.words, wordsOf(article)) } : {}),
    cast: castOf(edition, article),
    calendar: calendarOf(edition, article),
    shares: sharesView(edition, 'speech', speechIn(edition.index, article)),
    finding: findingView(edition, article),
    strip: castStrip(edition, article),
    hasCorrections: text.glitches.length > 0,
    layers: layersOf(article),
    notes: text.notes.map(({ n, html }) => ({ n, html: labelled(html) })),
    cards: cardsOf(edition, article),
  };
}

function wordsOf({ text }: ArticleEntry): number {
  return text.passages.reduce((sum, { words }) => sum + words, 0);
}

/** The layers that change something in an article: none where nothing is marked. */
function layersOf({ text }: ArticleEntry): Layer[] {
  const marked: readonly (readonly [Layer, boolean])[] = [
    ['sources', text.segments.length > 0],
    ['events', text.mentions.some(({ kind }) => kind === 'event')],
    ['meant', text.glitches.length > 0],
    ['clean', text.segments.length + text.mentions.length + text.glitches.length > 0],
  ];
  return marked.flatMap(([layer, has]) => (has ? [layer] : []));
}

/** The name of a language, in another language: `ko`, `en` → “Korean”. */
export function languageName(language: string, inLanguage: string): string {
  return displayName('language', language, inLanguage);
}

/** The actors that an article mentions, grouped by kind, in order of first mention. */
function castOf(edition: Edition, article: ArticleEntry): ArticleView['cast'] {
  const counts = new Map<string, number>();
  for (const { kind, id } of article.text.mentions) if (kind === 'actor') counts.set(id, (counts.get(id) ?? 0) + 1);
  const members = [...counts].flatMap(([id, mentions]) => {
    const actor = edition.index.actors.get(id);
    if (!actor) return [];
    return [
      {
        ...actorLink(edition, id),
        kind: actor.data.kind,
        role: mainRole(edition, actor.data, article.data.published),
        mentions,
      },
    ];
  });
  return actorKinds
    .map((kind) => ({
      kind,
      label: edition.words.actorKindsPlural[kind],
      members: members.filter((member) => member.kind === kind),
    }))
    .filter(({ members: here }) => here.length > 0);
}

/** The events that an article mentions, in chronological order, each with its status on the article's date. */
function calendarOf(edition: Edition, article: ArticleEntry): CalendarDay[] {
  return eventsOf(edition.index, article).map((event) => {
    const { when, then } = standing(edition, event.data, article.data.published);
    return { ...eventLink(edition, event.id), ...(when ? { when } : {}), ...(then ? { status: then } : {}) };
  });
}
