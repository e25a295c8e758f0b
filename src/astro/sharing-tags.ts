import { type SharedPage, type SharingTag, sharingTags } from '#src/export/sharing/tags.ts';
import { edition } from './edition.ts';

/** The tags of a page for whoever makes a preview of it. */
export function sharingTagsOf(page: SharedPage): SharingTag[] {
  return sharingTags(edition(), page);
}
