import type { ArticleEntry, Entry } from '#src/core/entries/entry.ts';
import { longRunsOf } from '#src/core/excerpt/long-runs.ts';
import { longestRun } from '#src/core/excerpt/short-runs.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { quotationsOf } from '#src/core/index/quotations-of.ts';
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

/** Words that the editor wrote, and where they stand. */
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

/** The quotations of an article, and the actors and events that it names. Speakers and those who passed words on are among them. */
function aboutIt(index: Crossref, article: ArticleEntry): Entry[] {
  const { text } = article;
  const quotes = quotationsOf(index, article);
  const voices = quotes.flatMap(({ data }) => [data.speaker, ...data.through]);
  const named = new Set([...[...text.mentions, ...text.noteMentions].map(({ id }) => id), ...voices]);
  return [...quotes, ...[...named].flatMap((id) => index.actors.get(id) ?? index.events.get(id) ?? [])];
}

/** The words of an entry that are the editor’s and published: its fields (except names), its profile, notes and corrections. */
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

/** The addresses of links, which may hold words of the text: `#:~:text=The%20bridge%20of`. */
function linksIn(html: string): string[] {
  return Array.from(html.matchAll(/ href="([^"]*)"/g), ([, address = '']) => unescapedAddress(address));
}

/** An address with its percent-encoded words decoded. Other text stays as it is. */
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
const exemptFields: ReadonlySet<string> = new Set(['name', 'names', 'aliases', 'omit']);
/** Fields of an article with words of its text. A title by the editor is added without its marks. */
const articleFields: ReadonlySet<string> = new Set(['title', 'standfirst']);

function wordsIn(value: unknown, field: FieldPath): EditorsWords[] {
  if (typeof value === 'string') return [{ words: unescapedAddress(value), where: { field } }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (exemptFields.has(key) || (field.length === 0 && articleFields.has(key))) return [];
    return wordsIn(inner, [...field, Array.isArray(value) ? Number(key) : key]);
  });
}
