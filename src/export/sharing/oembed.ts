import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { articleLink } from '#src/core/views/links.ts';
import { quotationLine, quotationTitle } from '#src/core/views/quotations.ts';
import { jsonFile } from '#src/export/json-file.ts';
import { isEmbeddable, pictureOf, picturesOf } from './choices.ts';
import { pictureSize } from './picture-size.ts';
import { embedCode, embedSize, maxDescription } from './embed.ts';

/** The file beside a page that tells programs how to embed it. */
export const oembedFile = 'oembed.json';

/** How another page shows an article: as a link, with its picture. */
export function articleOembed(edition: Edition, article: ArticleEntry): string {
  const picture = picturesOf(edition.site) === 'none' ? undefined : pictureOf('article', article.id);
  return oembed(edition, { type: 'link', title: articleLink(edition, article).name }, picture);
}

/** How another page shows a quotation: in a frame, or as a link if the edition does not allow embedding. */
export function quoteOembed(edition: Edition, quote: QuoteEntry): string {
  const { site } = edition;
  const line = quotationLine(edition, quote);
  const about = { title: quotationTitle(edition, line, maxDescription), author_name: line.speaker.name };
  const html = isEmbeddable(site) ? embedCode(edition, quote) : undefined;
  const picture = picturesOf(site) === 'all' ? pictureOf('quote', quote.id) : undefined;
  return oembed(
    edition,
    html ? { type: 'rich', ...about, html, ...embedSize(edition, quote) } : { type: 'link', ...about },
    picture,
  );
}

/** What an oEmbed file says of its page. */
type About = { readonly title: string; readonly author_name?: string } & (
  | { readonly type: 'link' }
  | { readonly type: 'rich'; readonly html: string; readonly width: number; readonly height: number }
);

/** An oEmbed 1.0 file. Each page has one static file, so the size that a program asks for is ignored. */
function oembed({ site }: Edition, about: About, picture?: string): string {
  return jsonFile({
    version: '1.0',
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
