import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '../edition.ts';
import { type Link, articleLink } from '../links.ts';
import { type PlacesView, articlePlaces } from './places-view.ts';
import { type PresenceView, presenceView } from './presence-view.ts';
import { type ReadingView, articleReadings } from './readings-view.ts';
import { type SilentView, silentView } from './silent-view.ts';
import { type SourcingView, sourcingView } from './sourcing-view.ts';
import { type SpeechView, speechView } from './speech-view.ts';
import { type TimelineView, articleTimeline } from './timeline-view.ts';

export interface AnatomyView {
  readonly article: Link;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly speech: SpeechView;
  readonly known: SourcingView;
  readonly when: TimelineView;
  readonly company?: PresenceView;
  readonly where: PlacesView;
  readonly readings: readonly ReadingView[];
  readonly silent: SilentView;
}

/** Everything that the page with an article's anatomy shows. */
export function anatomyView(edition: Edition, article: ArticleEntry): AnatomyView {
  const { analysis } = edition.words;
  const company = presenceView(edition, article);
  return {
    article: articleLink(edition, article),
    language: article.data.language,
    title: analysis.titleOf(article.text.title),
    description: analysis.descriptionOf(article.text.title),
    speech: speechView(edition, article),
    known: sourcingView(edition, article),
    when: articleTimeline(edition, article),
    ...(company ? { company } : {}),
    where: articlePlaces(edition, article),
    readings: articleReadings(edition, article),
    silent: silentView(edition, article),
  };
}
