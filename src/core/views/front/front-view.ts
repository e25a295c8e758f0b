import { speechOverall, wordsSpoken } from '#src/core/analysis/who-speaks.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { languageName } from '../article-view.ts';
import { type CastStrip, type StripSpeaker, castStrip } from '../cast-strip.ts';
import type { Edition } from '../edition.ts';
import { type FindingView, findingView } from '../finding.ts';
import { actorLink } from '../links.ts';
import { type ArticleLine, articleLine } from '../list-views.ts';
import { type LiveSentence, liveSentence } from './live-sentence.ts';
import { type Planned, plannedAfter } from './planned.ts';

export interface LeadView extends ArticleLine {
  readonly id: string;
  readonly translatedFrom?: string;
  readonly finding: FindingView;
  readonly strip: CastStrip;
  readonly sentence?: LiveSentence;
}

/** An article of the list: what was found, and who speaks most. */
export interface NewestArticle extends ArticleLine {
  readonly finding: FindingView;
  readonly speakers: readonly StripSpeaker[];
  /** So many speakers are left out. */
  readonly more: number;
}

/** One who is heard most in all articles. */
export interface HeardSpeaker extends Omit<StripSpeaker, 'label'> {
  readonly articles: number;
}

/** What the front page shows. Lists with nothing to say are empty. */
export interface FrontView {
  readonly lead?: LeadView;
  readonly newest: readonly NewestArticle[];
  /** The number of all articles. */
  readonly articles: number;
  readonly heard: readonly HeardSpeaker[];
  readonly planned?: Planned;
}

const maxNewest = 10;
const maxSpeakers = 5;
const maxHeard = 8;
/** The length of the longest bar among the heard, and of the shortest that can be seen, in pixels. */
const [longest, shortest] = [224, 4];

/** The front page: linear in what the edition holds. */
export function frontView(edition: Edition): FrontView {
  const { index, site } = edition;
  const articles = [...index.articles.values()];
  const newest = articles.at(-1);
  const lead = index.articles.get(site.leadArticle ?? '') ?? newest;
  const planned = newest && plannedAfter(edition, newest.data.published);
  return {
    ...(lead ? { lead: leadView(edition, lead) } : {}),
    newest: articles
      .slice(-maxNewest - 1)
      .reverse()
      .filter(({ id }) => id !== lead?.id)
      .slice(0, maxNewest)
      .map((article) => newestArticle(edition, article)),
    articles: articles.length,
    heard: articles.length > 1 ? heardMost(edition) : [],
    ...(planned && planned.events.length > 0 ? { planned } : {}),
  };
}

function leadView(edition: Edition, article: ArticleEntry): LeadView {
  const { translatedFrom } = article.data;
  const sentence = liveSentence(edition, article);
  return {
    ...articleLine(edition, article),
    id: article.id,
    ...(translatedFrom ? { translatedFrom: languageName(translatedFrom, edition.site.language) } : {}),
    finding: findingView(edition, article),
    strip: castStrip(edition, article),
    ...(sentence ? { sentence } : {}),
  };
}

function newestArticle(edition: Edition, article: ArticleEntry): NewestArticle {
  const { speakers, more } = castStrip(edition, article);
  const all = [...speakers, ...more];
  // One that is left out takes no more room than the word that says so.
  const shown = all.length > maxSpeakers + 1 ? maxSpeakers : all.length;
  return {
    ...articleLine(edition, article),
    finding: findingView(edition, article),
    speakers: all.slice(0, shown).map((speaker) => ({ ...speaker, length: Math.ceil(speaker.length / 2) })),
    more: all.length - shown,
  };
}

function heardMost(edition: Edition): HeardSpeaker[] {
  const speakers = [...speechOverall(edition.index).speakers.values()].slice(0, maxHeard);
  const most = speakers[0] ? wordsSpoken(speakers[0]) : 0;
  return speakers.map((speaker) => {
    const words = wordsSpoken(speaker);
    return {
      ...actorLink(edition, speaker.actor),
      words,
      length: Math.max(shortest, Math.round((longest * words) / Math.max(most, 1))),
      unnamed: (edition.index.actors.get(speaker.actor)?.data.kind ?? 'unnamed') === 'unnamed',
      articles: speaker.articles.length,
    };
  });
}
