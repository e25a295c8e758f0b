import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { articleLink } from '#src/core/views/links.ts';
import { quotationLine, quotationTitle } from '#src/core/views/quotations.ts';
import { jsonFile } from '#src/export/json-file.ts';
import { isEmbeddable, pictureOf, pictureSize, picturesOf } from './choices.ts';
import { embedCode, embedSize, mostDescribed } from './embed.ts';

/** The file beside a page that tells programs how to embed it. */
export const oembedFile = 'oembed.json';

/** An article in another page: a link, with its picture. */
export function articleOembed(edition: Edition, article: ArticleEntry): string {
  const picture = picturesOf(edition.site) === 'none' ? undefined : pictureOf('article', article.id);
  return oembed(edition, { type: 'link', title: articleLink(edition, article).name }, picture);
}

/** A quotation in another page: its frame, or a link where the edition is not to be embedded. */
export function quoteOembed(edition: Edition, quote: QuoteEntry): string {
  const { site } = edition;
  const line = quotationLine(edition, quote);
  const about = { title: quotationTitle(edition, line, mostDescribed), author_name: line.speaker.name };
  const html = isEmbeddable(site) ? embedCode(edition, quote) : undefined;
  const picture = picturesOf(site) === 'all' ? pictureOf('quote', quote.id) : undefined;
  return oembed(
    edition,
    html ? { type: 'rich', ...about, html, ...embedSize(edition, quote) } : { type: 'link', ...about },
    picture,
  );
}

/** oEmbed 1.0. It is a static file for each page, so it cannot heed the size that is asked for. */
function oembed({ site }: Edition, { type, ...about }: Readonly<Record<string, unknown>>, picture?: string): string {
  return jsonFile({
    version: '1.0',
    type,
    ...about,
    provider_name: site.title,
    provider_url: absolute('', site.url),
    ...(picture
      ? {
          thumbnail_url: absolute(picture, site.url),
          thumbnail_width: pictureSize.width,
          thumbnail_height: pictureSize.height,
        }
      : {}),
  });
}
