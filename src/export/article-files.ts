import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import type { FileGroup } from './file-group.ts';
import { annotationPage } from './annotations/annotation-page.ts';
import { citationFiles } from './citation/formats.ts';
import { teiDocument } from './tei/tei-document.ts';
import { articleOembed, oembedFile } from './sharing/oembed.ts';
import { publishedText } from './text/published-text.ts';

/** A file beside the page of an article: what it is called, its media type, and how it is made. */
export interface ArticleFile {
  readonly name: string;
  readonly type: string;
  readonly make: (edition: Edition, article: ArticleEntry) => string;
}

/** The article in other forms, to which its page links. */
const alternates: readonly ArticleFile[] = [
  { name: 'text.txt', type: 'text/plain', make: (_, article) => publishedText(article).text },
  {
    name: 'annotations.jsonld',
    type: 'application/ld+json',
    make: annotationPage,
  },
  { name: 'tei.xml', type: 'application/tei+xml', make: teiDocument },
];

const files: readonly ArticleFile[] = [...alternates, ...citationFiles];

/** Files for which the edition needs a `url`. */
const filesWithAddress: readonly ArticleFile[] = [
  { name: oembedFile, type: 'application/json+oembed', make: articleOembed },
];

/** The addresses and types of the article in other forms, as an article's page links to them. */
export function articleFileLinks(article: string): { readonly href: string; readonly type: string }[] {
  return alternates.map(({ name, type }) => ({ href: hrefs.article(article) + name, type }));
}

/** The files beside each article's page. */
export function articleFiles({ index, site }: Edition): FileGroup[] {
  const all = site.url === undefined ? files : [...files, ...filesWithAddress];
  return Array.from(index.articles.keys(), (id) => ({
    names: all.map(({ name }) => hrefs.article(id) + name),
    texts: (edition) => {
      // Asked for by its id, so that only what this article leads to is looked up.
      const article = edition.index.articles.get(id);
      return article ? all.map(({ make }) => make(edition, article)) : [];
    },
  }));
}
