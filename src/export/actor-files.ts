import type { Edition } from '#src/core/views/edition.ts';
import { actorFeedView } from '#src/core/views/feed.ts';
import { hrefs } from '#src/core/views/links.ts';
import { feedNames, feedTexts } from './feeds/feed-files.ts';
import type { FileGroup } from './file-group.ts';

/** The files beside each actor’s page. */
export function actorFiles(edition: Edition): FileGroup[] {
  return Array.from(edition.index.actors.keys(), (id) => ({
    names: feedNames(edition, hrefs.actor(id)),
    texts: (current) => feedTexts(current, actorFeedView(current, id)),
  }));
}
