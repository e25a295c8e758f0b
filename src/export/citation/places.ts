import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Stretch } from '#src/core/language/annotated-text.ts';
import { textDirective } from '#src/core/language/text-fragment.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import type { Edition } from '#src/core/views/edition.ts';

/** A lasting link to words of an article: by an anchor, and by the words themselves. */
export interface PlaceLink {
  /** Relative to the edition’s root, with the directive. */
  readonly href: string;
  /** The address without it, which is short enough to be printed: absolute, if the edition has a `url`. */
  readonly anchor: string;
}

/**
 * The link to a stretch of an article, given the address of its anchor. The anchor stays when the words are corrected; the text
 * directive behind it shows them in browsers that know it, and others ignore it.
 */
export function placeLink(
  { site }: Edition,
  { data, text }: ArticleEntry,
  anchor: string,
  { passage, start, end }: Stretch,
): PlaceLink {
  const before = text.passages.slice(0, passage).map((one) => `${one.text}\n`);
  const here = text.passages[passage]?.text ?? '';
  const words = `${before.join('')}${here.slice(0, end)}`;
  const directive = textDirective(words, words.length - (end - start), data.language) ?? '';
  return { href: `${anchor}${directive}`, anchor: absolute(anchor, site.url) ?? anchor };
}
