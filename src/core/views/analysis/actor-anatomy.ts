import { speechOf, wordsSpoken } from '#src/core/analysis/who-speaks.ts';
import type { ActorEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '../edition.ts';
import { type Link, articleLink, hrefs } from '../links.ts';
import { type Figure, formatFigure } from './figures.ts';
import { type TimelineView, actorTimeline } from './timeline-view.ts';

export interface ActorAnatomy {
  /** The actor's share of the words in the articles that quote it; absent if none does. */
  readonly speech?: {
    readonly words: Figure;
    readonly direct: number;
    readonly indirect: number;
    /** The number of all words in these articles. */
    readonly of: number;
    readonly articles: readonly (Link & { readonly language: string; readonly words: Figure })[];
    /** The number of articles that quote the actor. */
    readonly total: number;
    readonly cues: readonly { readonly cue: string; readonly count: number }[];
  };
  readonly timeline?: TimelineView;
}

/** The maximum number of articles listed, newest first. */
const maxArticles = 12;

/** The parts of the analyses that concern one actor. */
export function actorAnatomy(edition: Edition, actor: ActorEntry): ActorAnatomy {
  const speech = speechView(edition, actor.id);
  const timeline = actorTimeline(edition, actor);
  return { ...(speech ? { speech } : {}), ...(timeline?.picture ? { timeline } : {}) };
}

function speechView(edition: Edition, actor: string): ActorAnatomy['speech'] {
  const { index } = edition;
  const speaker = speechOf(index, actor);
  if (!speaker) return undefined;
  const wordCountOf = (article: string) =>
    (index.articles.get(article)?.text.voices ?? []).reduce((sum, { words }) => sum + words, 0);
  const whole = speaker.articles.reduce((sum, { article }) => sum + wordCountOf(article), 0);
  return {
    words: formatFigure(edition, wordsSpoken(speaker), whole),
    direct: speaker.direct,
    indirect: speaker.indirect,
    of: whole,
    articles: speaker.articles
      .slice(-maxArticles)
      .reverse()
      .flatMap((part) => {
        const article = index.articles.get(part.article);
        return article
          ? [
              {
                ...articleLink(edition, article),
                href: hrefs.anatomy(article.id, 'speech'),
                language: article.data.language,
                words: formatFigure(edition, wordsSpoken(part), wordCountOf(article.id)),
              },
            ]
          : [];
      }),
    total: speaker.articles.length,
    cues: speaker.cues,
  };
}
