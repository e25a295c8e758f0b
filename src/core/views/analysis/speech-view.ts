import {
  type Shares,
  type SpeakerOverall,
  speechOverall,
  wordsSpoken,
  speechIn,
} from '#src/core/analysis/who-speaks.ts';
import type { Voice } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { type KeyItem, blockSwatch } from '#src/core/pictures/key.ts';
import { type ShareBar, type SharePart, layoutShareBar } from '#src/core/pictures/share-bar/layout.ts';
import type { Caption } from '#src/core/pictures/svg.ts';
import type { Edition } from '../edition.ts';
import { memoizeByEdition } from '../memoize-by-edition.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { SpeechFinding } from '#src/core/words/findings.ts';
import { type EntityLink, type Link, actorLink, articleLink, hrefs, onePerPassage } from '../links.ts';
import { articleYearLinks } from '../list-views.ts';
import { type PrintedPart, plainText, printedStretch } from '../printed.ts';
import { stanceView } from '../quotations.ts';
import { type Figure, formatFigure } from './figures.ts';

/** A bar of shares with its key and caption. */
export interface BarView {
  readonly bar: ShareBar;
  readonly key: readonly KeyItem[];
  readonly caption: Caption;
}

/** A bar of parts, each with its label in the key. Parts without a value are in neither. */
export function barView(parts: readonly (SharePart & { readonly label: string })[], caption: Caption): BarView {
  return { bar: layoutShareBar(parts), key: keyOf(parts.filter(({ value }) => value > 0)), caption };
}

/** The key of some blocks. */
export function keyOf(parts: readonly (Omit<SharePart, 'value'> & { readonly label: string })[]): KeyItem[] {
  return parts.map(({ name, form, label }) => ({ swatch: blockSwatch(form, name), label }));
}

export interface SharesView extends BarView {
  readonly words: number;
  readonly direct: Figure;
  readonly indirect: Figure;
  readonly own: Figure;
  /** The numbers in one sentence. */
  readonly sum: string;
}

/** Words by voice, as a bar and a sum; of so many articles. */
export function sharesView(edition: Edition, id: string, shares: Shares, articles = 1): SharesView {
  const { speech } = edition.words.analysis;
  const [direct, indirect, own] = [shares.direct, shares.indirect, shares.own].map((words) =>
    formatFigure(edition, words, shares.words),
  ) as [Figure, Figure, Figure];
  const sum = speech.sum(shares.words, shares.direct, shares.indirect, shares.own, articles);
  return {
    words: shares.words,
    direct,
    indirect,
    own,
    sum,
    ...barView(
      [
        { name: 'direct', form: 'full', value: direct.words, label: figureLabel(speech.direct, direct) },
        { name: 'indirect', form: 'half', value: indirect.words, label: figureLabel(speech.indirect, indirect) },
        { name: 'own', form: 'line', value: own.words, label: figureLabel(speech.own(articles), own) },
      ],
      { id, title: speech.title, description: sum },
    ),
  };
}

/** `Quoted directly 140, 17.0%` */
export function figureLabel(name: string, { number, share }: Figure): string {
  return `${name} ${number}, ${share}`;
}

/** A few words, with where they stand and how the speaker stands to them. */
export interface Words extends Link {
  readonly stance?: string;
}

export interface SpeakerView extends EntityLink {
  readonly words: Figure;
  readonly direct: number;
  readonly indirect: number;
  /** As long as the speaker has words, beside the speaker with most. */
  readonly bar: ShareBar;
  /** Where the speaker's words stand: the passages in which quotations begin. */
  readonly places: readonly { readonly n: number; readonly href: string }[];
  readonly first: Words;
  readonly last: Words;
  readonly longest: { readonly words: number; readonly href: string };
  readonly cues: readonly { readonly cue: string; readonly count: number }[];
}

export interface SpeechView extends SharesView {
  readonly language: string;
  readonly finding: string;
  readonly speakers: readonly SpeakerView[];
  /** The speakers of the first and the last quoted words; absent if nobody is quoted. */
  readonly ends?: { readonly first: EntityLink; readonly last: EntityLink };
}

/** Who speaks in an article. */
export function speechView(edition: Edition, article: ArticleEntry): SpeechView {
  const speech = speechIn(edition.index, article);
  const speakerOf = (voice: Voice | undefined) =>
    voice?.quote === undefined ? undefined : edition.index.quotes.get(voice.quote)?.data.speaker;
  const quoted = article.text.voices.filter(({ quote }) => quote !== undefined);
  const [first, last] = [speakerOf(quoted[0]), speakerOf(quoted.at(-1))];
  const most = Math.max(0, ...speech.speakers.map(wordsSpoken));
  return {
    ...sharesView(edition, 'speech', speech),
    language: article.data.language,
    finding: edition.words.analysis.speech.finding(
      speechFinding(
        edition,
        { words: speech.words, articles: 1 },
        speech.speakers.map(({ quotations, ...speaker }) => ({ ...speaker, quotations: quotations.length })),
      ),
    ),
    speakers: speech.speakers.map((speaker) => {
      const link = (voice: Voice, end: 'start' | 'end'): Words => {
        const quote = edition.index.quotes.get(voice.quote ?? '');
        const parts = fewWords(edition, article, voice, end);
        return {
          name: plainText(parts),
          parts,
          href: voiceHref(article, voice),
          ...(quote ? stanceView(edition, quote) : {}),
        };
      };
      return {
        ...actorLink(edition, speaker.actor),
        words: formatFigure(edition, wordsSpoken(speaker), speech.words),
        direct: speaker.direct,
        indirect: speaker.indirect,
        bar: speakerBar(speaker, most),
        places: onePerPassage(
          speaker.quotations.flatMap((id) => {
            const [place] = edition.index.segments.get(id) ?? [];
            return place ? [{ n: place.passage.n, href: hrefs.segment(article.id, id, 1) }] : [];
          }),
        ),
        first: link(speaker.first, 'start'),
        last: link(speaker.last, 'end'),
        longest: { words: speaker.longest.words, href: voiceHref(article, speaker.longest.from) },
        cues: speaker.cues,
      };
    }),
    ...(first && last ? { ends: { first: actorLink(edition, first), last: actorLink(edition, last) } } : {}),
  };
}

interface Spoken {
  readonly actor: string;
  readonly direct: number;
  readonly indirect: number;
  readonly quotations: number;
}

/** What is found of speakers, who come in the order of their words. */
function speechFinding(
  edition: Edition,
  { words, articles }: { readonly words: number; readonly articles: number },
  speakers: readonly Spoken[],
): SpeechFinding {
  const [first, second] = speakers;
  const single = first && (!second || wordsSpoken(first) > wordsSpoken(second));
  return {
    articles,
    words,
    quoted: speakers.reduce((sum, speaker) => sum + wordsSpoken(speaker), 0),
    speakers: speakers.length,
    ...(single
      ? {
          most: {
            name: isolated(actorLink(edition, first.actor).name, edition.site.language),
            words: wordsSpoken(first),
          },
        }
      : {}),
    once: speakers.filter(({ quotations }) => quotations === 1).length,
  };
}

/** The words of a speaker as a bar; the full width is `most` words. */
function speakerBar(
  { direct, indirect }: { readonly direct: number; readonly indirect: number },
  most: number,
): ShareBar {
  return layoutShareBar(
    [
      { name: 'direct', form: 'full', value: direct },
      { name: 'indirect', form: 'half', value: indirect },
    ],
    most,
  );
}

/** The address of a run of words: its segment, or its passage if the paper speaks. */
export function voiceHref(article: ArticleEntry, { quote, segment, passage }: Voice): string {
  return quote === undefined ? hrefs.passage(article.id, passage) : hrefs.segment(article.id, quote, segment ?? 1);
}

const maxLength = 34;

/** The first words of a run, or its last. */
function fewWords(
  edition: Edition,
  article: ArticleEntry,
  { passage, start, end }: Voice,
  from: 'start' | 'end',
): PrintedPart[] {
  const all = article.text.passages[passage]?.text ?? '';
  // A mark that is opened among the words is closed behind the last.
  const closing = /[‘“«][^’”»]*$/.test(all.slice(start, end)) && /^[’”»]/.test(all.slice(end)) ? 1 : 0;
  const words = all.slice(start, end + closing);
  const printed = (first: number, last: number) =>
    printedStretch(edition, article, { passage, start: first, end: last });
  if (words.length <= maxLength) return printed(start, start + words.length);
  const gap = (text: string) => ({ text, marked: false, gap: true as const });
  if (from === 'start') {
    const cut = words.slice(0, maxLength).replace(/\s+\S*$/, '');
    return [...printed(start, start + cut.length), gap(' …')];
  }
  const cut = words.slice(-maxLength).replace(/^\S*\s+/, '');
  return [gap('… '), ...printed(start + words.length - cut.length, start + words.length)];
}

/** The maximum number of speakers on a page. */
const maxSpeakers = 100;

export interface SpeakersView extends SharesView {
  readonly finding: string;
  readonly articles: number;
  readonly years: readonly {
    readonly year: Link;
    readonly articles: number;
    readonly words: string;
    readonly direct: Figure;
    readonly indirect: Figure;
    readonly own: Figure;
  }[];
  readonly speakers: readonly (EntityLink & {
    readonly words: Figure;
    readonly direct: number;
    readonly indirect: number;
    readonly bar: ShareBar;
    readonly quotations: number;
    readonly articles: number;
    readonly cues: readonly { readonly cue: string; readonly count: number }[];
    /** The analysis of the article in which the speaker has most words. */
    readonly most: Link;
  })[];
  /** The number of all speakers. */
  readonly total: number;
}

/** Who speaks in all articles. */
export const speakersView = memoizeByEdition((edition): SpeakersView => {
  const overall = speechOverall(edition.index);
  const linkOfYear = articleYearLinks(edition);
  const speakers = [...overall.speakers.values()];
  const most = Math.max(0, ...speakers.slice(0, 1).map(wordsSpoken));
  return {
    ...sharesView(edition, 'speech', overall, overall.articles),
    finding: edition.words.analysis.speech.finding(speechFinding(edition, overall, speakers)),
    articles: overall.articles,
    years: overall.years.map(({ year, articles, words, direct, indirect, own }) => ({
      year: linkOfYear(year),
      articles,
      words: words.toLocaleString(edition.site.language),
      direct: formatFigure(edition, direct, words),
      indirect: formatFigure(edition, indirect, words),
      own: formatFigure(edition, own, words),
    })),
    speakers: speakers.slice(0, maxSpeakers).map((speaker) => ({
      ...actorLink(edition, speaker.actor),
      words: formatFigure(edition, wordsSpoken(speaker), overall.words),
      direct: speaker.direct,
      indirect: speaker.indirect,
      bar: speakerBar(speaker, most),
      quotations: speaker.quotations,
      articles: speaker.articles.length,
      cues: speaker.cues.slice(0, 8),
      most: anatomyLink(edition, articleWithMostWords(speaker)),
    })),
    total: overall.speakers.size,
  };
});

function articleWithMostWords({ articles }: SpeakerOverall): string {
  return articles.reduce((most, next) => (wordsSpoken(next) > wordsSpoken(most) ? next : most), articles[0] ?? noWords)
    .article;
}

const noWords = { article: '', direct: 0, indirect: 0 };

/** The part of an article's analysis on who speaks, called by the article's headline. */
function anatomyLink(edition: Edition, id: string): Link {
  const article = edition.index.articles.get(id);
  return { ...(article ? articleLink(edition, article) : { name: id }), href: hrefs.anatomy(id, 'speech') };
}
