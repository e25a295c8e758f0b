import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { articleLink, hrefs } from '#src/core/views/links.ts';
import { quotationLine, quotationTitle } from '#src/core/views/quotations.ts';
import { changedOn } from '#src/export/citation/works.ts';
import { isoDate } from '#src/export/structured/graph.ts';
import { editionPictureFile, pictureOf, picturesOf } from './choices.ts';
import { pictureSize } from './picture-size.ts';
import { maxDescription } from './embed.ts';
import { oembedFile } from './oembed.ts';

/** A `meta` element: of Open Graph, which calls its names properties, or of X. */
export type SharingTag =
  { readonly property: string; readonly content: string } | { readonly name: string; readonly content: string };

/** What a page tells programs that make previews of it, beyond what every page tells. */
export interface Shared {
  /** The language of its title. */
  readonly language: string;
  readonly picture?: { readonly href: string; readonly alt: string };
  /** The address of its oEmbed, and what that is called. */
  readonly oembed?: { readonly href: string; readonly title: string };
  /** Of an article: when it was printed, and when this edition of it was last changed. */
  readonly article?: { readonly published?: string; readonly modified?: string };
}

/** What an article’s page says. */
export function articleShared(edition: Edition, article: ArticleEntry): Shared {
  const { site } = edition;
  const { id, data } = article;
  const title = articleLink(edition, article).name;
  const [published, modified] = [isoDate(data.published), isoDate(changedOn(article))];
  return {
    language: data.titleBy === 'editor' ? site.language : data.language,
    ...(picturesOf(site) === 'none' ? {} : { picture: { href: pictureOf('article', id), alt: title } }),
    ...(site.url === undefined ? {} : { oembed: { href: hrefs.article(id) + oembedFile, title } }),
    article: { ...(published ? { published } : {}), ...(modified ? { modified } : {}) },
  };
}

/** What a quotation’s page says. */
export function quoteShared(edition: Edition, quote: QuoteEntry): Shared {
  const { site } = edition;
  const title = quotationTitle(edition, quotationLine(edition, quote), maxDescription);
  return {
    language: site.language,
    ...(picturesOf(site) === 'all' ? { picture: { href: pictureOf('quote', quote.id), alt: title } } : {}),
    ...(site.url === undefined ? {} : { oembed: { href: hrefs.quote(quote.id) + oembedFile, title } }),
  };
}

/** A page with sharing tags. Its canonical address is absent where it has none. */
export interface SharedPage extends Partial<Shared> {
  readonly title: string;
  readonly description: string;
  readonly canonical?: string | undefined;
}

/** The tags of Open Graph and of X. A page without a picture of its own has that of the edition. */
export function sharingTags({ site }: Edition, page: SharedPage): SharingTag[] {
  const { title, description, canonical, article, language = site.language } = page;
  const own = picturesOf(site) === 'none' ? undefined : { href: editionPictureFile, alt: site.title };
  const picture = page.picture ?? own;
  const image = picture && absolute(picture.href, site.url);
  const tags: Readonly<Record<string, string | undefined>> = {
    'og:site_name': site.title,
    'og:type': article ? 'article' : 'website',
    'og:title': title,
    'og:description': description,
    'og:url': canonical,
    'og:locale': localeOf(language),
    ...(image
      ? {
          'og:image': image,
          'og:image:type': 'image/png',
          'og:image:width': String(pictureSize.width),
          'og:image:height': String(pictureSize.height),
          'og:image:alt': picture.alt,
        }
      : {}),
    'article:published_time': article?.published,
    'article:modified_time': article?.modified,
  };
  return [
    ...Object.entries(tags).flatMap(([property, content]) => (content ? [{ property, content }] : [])),
    { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ];
}

/** A language tag in the form of Open Graph. If it names no country, the likely one is added: `en` → `en_US`. */
export function localeOf(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region && `${language}_${region}`;
}
