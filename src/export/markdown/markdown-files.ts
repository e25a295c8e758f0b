import type { Entry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import type { FileGroup } from '#src/export/file-group.ts';
import { anatomyMarkdown } from './analysis/anatomy-markdown.ts';
import { type AnalysisPage, analysisMarkdown, analysisPages } from './analysis/edition-analysis.ts';
import { articleMarkdown } from './article-markdown.ts';
import { actorMarkdown, eventMarkdown } from './entry-markdown.ts';
import { type ListFolder, editionMarkdown, listMarkdown } from './list-markdown.ts';
import { quoteMarkdown } from './quote-markdown.ts';

/** Reads the file that an entry was made from; undefined if it has gone. */
export type ReadEntry = (entry: Entry) => string | undefined;

/** `index.md` beside the page of each entry of a kind. An entry is looked up by its id, so that the file depends on no other. */
const besideEntries =
  <Kind extends ListFolder>(
    folder: Kind,
    write: (edition: Edition, entry: EntryIn<Kind>, source: string | undefined) => string,
  ) =>
  (read: ReadEntry) =>
  (edition: Edition): FileGroup[] =>
    Array.from(edition.index[folder].keys(), (id) => ({
      names: [`${folder}/${id}/index.md`],
      texts: (current) => {
        const entry = current.index[folder].get(id) as EntryIn<Kind> | undefined;
        return entry ? [write(current, entry, read(entry))] : [];
      },
    }));

type EntryIn<Kind extends ListFolder> =
  Edition['index'][Kind] extends ReadonlyMap<string, infer One extends Entry> ? One : never;

/** The Markdown of the entries of each kind. */
export const entryMarkdown = {
  articles: besideEntries('articles', articleMarkdown),
  actors: besideEntries('actors', actorMarkdown),
  events: besideEntries('events', eventMarkdown),
  quotes: besideEntries('quotes', quoteMarkdown),
} as const;

/** `index.md` beside the first page of a list. */
export function listFile(folder: ListFolder): () => FileGroup[] {
  return () => [{ names: [`${folder}/index.md`], texts: (edition) => [listMarkdown(edition, folder)] }];
}

/** `index.md` beside the analysis of each article. */
export function anatomyFiles(edition: Edition): FileGroup[] {
  return Array.from(edition.index.articles.keys(), (id) => ({
    names: [`articles/${id}/anatomy/index.md`],
    texts: (current) => {
      const article = current.index.articles.get(id);
      return article ? [anatomyMarkdown(current, article)] : [];
    },
  }));
}

/** `index.md` beside a page of the analysis of all articles. It changes with everything. */
const analysisFile = (page: AnalysisPage): FileGroup => ({
  names: [`analysis/${page}index.md`],
  changesWithAll: true,
  texts: (edition) => [analysisMarkdown(edition, page)],
});

/** The Markdown of the analysis of all articles: of the overview, and of the pages below it. */
export const analysisFiles = {
  overview: () => [analysisFile('')],
  pages: () => analysisPages.filter((page) => page !== '').map(analysisFile),
} as const;

/** The edition in one page: `llms.txt`, and `index.md` beside the front page. */
export function editionFiles(): FileGroup[] {
  return [
    {
      names: ['llms.txt', 'index.md'],
      texts: (edition) => {
        const text = editionMarkdown(edition);
        return [text, text];
      },
    },
  ];
}
