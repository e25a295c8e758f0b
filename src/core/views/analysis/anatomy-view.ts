import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '../edition.ts';
import { type Link, articleLink } from '../links.ts';
import { type PlacesView, articlePlaces } from './places-view.ts';
import { type PresenceView, presenceView } from './presence-view.ts';
import { type ReadingsView, articleReadings } from './readings-view.ts';
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
  /** Absent if the article quotes nobody, and nothing in it rests on unnamed sources alone. */
  readonly known?: SourcingView;
  readonly when: TimelineView;
  readonly company?: PresenceView;
  readonly where: PlacesView;
  /** Absent if nothing is corrected. */
  readonly readings?: ReadingsView;
  readonly silent: SilentView;
}

/** Everything that the page with an article's analysis shows. */
export function anatomyView(edition: Edition, article: ArticleEntry): AnatomyView {
  const { analysis } = edition.words;
  const known = sourcingView(edition, article);
  const company = presenceView(edition, article);
  const readings = articleReadings(edition, article);
  return {
    article: articleLink(edition, article),
    language: article.data.language,
    title: analysis.titleOf(article.text.title),
    description: analysis.descriptionOf(article.text.title),
    speech: speechView(edition, article),
    ...(saysSomething(known) ? { known } : {}),
    when: articleTimeline(edition, article),
    ...(company ? { company } : {}),
    where: articlePlaces(edition, article),
    ...(readings.readings.length > 0 ? { readings } : {}),
    silent: silentView(edition, article),
  };
}

/** If only the article speaks, all that is known of its sources is told with who speaks. */
function saysSomething({ types, unnamed }: SourcingView): boolean {
  return types.some(({ type, figure }) => type !== 'paper' && figure.words > 0) || unnamed.events.length > 0;
}
