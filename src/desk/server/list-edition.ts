import { type Entry, type ArticleEntry } from '#src/core/entries/entry.ts';
import { readSite } from '#src/core/entries/read-site.ts';
import { type Crossref, compare } from '#src/core/index/crossref.ts';
import type { EditionAnswer, ListedArticle, ListedEntry } from './api.ts';
import type { ReadEdition } from './edition-memory.ts';

/** What the desk's page has to know of the whole edition. */
export function listEdition({ files, parsed, index }: ReadEdition, folder: string): EditionAnswer {
  const articles = files.entries.filter(({ kind }) => kind === 'article');
  return {
    title: readSite(files.site).site?.title ?? folder,
    folder,
    articles: articles
      .map(({ id, path }): ListedArticle => {
        const entry = parsed.get(path)?.entry;
        return entry?.kind === 'article' ? listedArticle(entry) : brokenArticle(id, path);
      })
      .sort((a, b) => compare(b.published, a.published) || compare(a.path, b.path)),
    entries: files.entries.flatMap(({ kind, path }) => {
      const entry = parsed.get(path)?.entry;
      return kind !== 'article' && entry && entry.kind !== 'article' ? [listedEntry(entry, index)] : [];
    }),
  };
}

function listedArticle({ id, file, data, text }: ArticleEntry): ListedArticle {
  return {
    id,
    path: file,
    title: text.title,
    published: data.published,
    language: data.language,
    words: text.passages.reduce((sum, { words }) => sum + words, 0),
    marks: text.mentions.length + text.segments.length + text.glitches.length + text.scareQuotes.length,
  };
}

function brokenArticle(id: string, path: string): ListedArticle {
  return { id, path, title: id, published: '', language: '', words: 0, marks: 0, isBroken: true };
}

function listedEntry({ id, kind, file, data }: Exclude<Entry, ArticleEntry>, index: Crossref): ListedEntry {
  const uses: Record<string, number> = {};
  const places = kind === 'quote' ? index.segments.get(id) : index.mentions.get(id);
  for (const { article } of places ?? []) uses[article.id] = (uses[article.id] ?? 0) + 1;
  return { id, kind, path: file, data: { ...data }, uses };
}
