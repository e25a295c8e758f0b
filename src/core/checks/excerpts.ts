import type { ArticleEntry, Entry } from '#src/core/entries/entry.ts';
import { longRunsOf } from '#src/core/excerpt/long-runs.ts';
import { longestRun } from '#src/core/excerpt/published-words.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import {
  type FieldPath,
  type LocalProblem,
  type Position,
  type Problem,
  error,
  fileStart,
  inFile,
  warning,
} from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import { isExcerpt } from '#src/core/model/text-setting.ts';
import type { RuleInput } from './rule.ts';

/**
 * For articles whose text is not published: `excerpt-unlinked`, a warning if readers cannot be led to the text, and
 * `text-repeated`, an error if the editor’s own words about the article, or about whom and what it names, repeat its text.
 */
export function excerptsRule({ index, site }: RuleInput): Problem[] {
  const articles = [...index.articles.values()].filter(({ data }) => isExcerpt(data, site));
  return articles.flatMap((article) => [...inFile(article.file, unlinked(article)), ...repeatedIn(index, article)]);
}

function unlinked({ data }: ArticleEntry): LocalProblem[] {
  if (data.source.url !== undefined) return [];
  return [
    warning(
      'excerpt-unlinked',
      { field: ['source'] },
      'The text is not published, and readers are not told where it can be read.',
      'Add “url”, its address at the publisher: each passage and quotation then links to its place there.',
    ),
  ];
}

/** Words of the editor’s, and where they stand. */
interface EditorsWords {
  readonly words: string;
  readonly where: Position | { readonly field: FieldPath };
}

function repeatedIn(index: Crossref, article: ArticleEntry): Problem[] {
  const find = longRunsOf(index, article);
  return [article, ...aboutIt(index, article)].flatMap((entry) =>
    inFile(
      entry.file,
      wordsOf(entry).flatMap(({ words, where }) => {
        const found = find(words);
        if (found === undefined) return [];
        return [
          error(
            'text-repeated',
            where,
            `${quoted(found)} repeats the text of “${article.id}”, of which no more than ${longestRun} words in a row are published.`,
            `Shorten it or say it in your own words. If the text may be published, set “text: full” in ${article.file}.`,
          ),
        ];
      }),
    ),
  );
}

/** The quotations of an article, and whom and what it names: also who speaks and passes on, whether marked there or not. */
function aboutIt(index: Crossref, { text }: ArticleEntry): Entry[] {
  const ids = new Set(text.segments.map(({ id }) => id));
  const quotes = [...ids].flatMap((id) => index.quotes.get(id) ?? []);
  const voices = quotes.flatMap(({ data }) => [data.speaker, ...data.through]);
  const named = new Set([...[...text.mentions, ...text.noteMentions].map(({ id }) => id), ...voices]);
  return [...quotes, ...[...named].flatMap((id) => index.actors.get(id) ?? index.events.get(id) ?? [])];
}

/** What of an entry is published and not the article’s: all of its fields but names, its text, notes and corrections. */
function wordsOf(entry: Entry): EditorsWords[] {
  const fields = wordsIn(entry.data, []);
  if (entry.kind !== 'article')
    return [
      ...fields,
      { words: entry.profile.text, where: fileStart },
      ...linksIn(entry.profile.html).map((words) => ({ words, where: fileStart })),
    ];
  const { glitches, notes, passages, title } = entry.text;
  return [
    ...fields,
    ...(entry.data.titleBy === 'editor' ? [{ words: title, where: { field: ['title'] } }] : []),
    ...glitches.flatMap(({ note = '', corr = '', passage }) =>
      [note, corr].map((words) => ({ words, where: passages[passage]?.at ?? fileStart })),
    ),
    ...notes.flatMap(({ html }) =>
      [html.replace(/<[^>]*>/g, ' '), ...linksIn(html)].map((words) => ({ words, where: fileStart })),
    ),
  ];
}

/** The addresses of links, which may lead to words by giving them: `#:~:text=The%20bridge%20of`. */
function linksIn(html: string): string[] {
  return Array.from(html.matchAll(/ href="([^"]*)"/g), ([, address = '']) => unescapedAddress(address));
}

/** An address with the words that it gives; other text as it is. */
function unescapedAddress(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (octets) => {
    try {
      return decodeURIComponent(octets);
    } catch {
      return octets;
    }
  });
}

/** Fields whose words are names, or are not published. */
const others: ReadonlySet<string> = new Set(['name', 'names', 'aliases', 'omit']);
/** Fields of an article whose words are its own; a title by the editor is read without its marks. */
const printed: ReadonlySet<string> = new Set(['title', 'standfirst']);

function wordsIn(value: unknown, field: FieldPath): EditorsWords[] {
  if (typeof value === 'string') return [{ words: unescapedAddress(value), where: { field } }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (others.has(key) || (field.length === 0 && printed.has(key))) return [];
    return wordsIn(inner, [...field, Array.isArray(value) ? Number(key) : key]);
  });
}
