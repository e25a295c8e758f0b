import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { decode } from '#src/core/entries/decode.ts';
import { type LocalProblem, type Problem, error, inFile } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

/**
 * `unreadable-file`, for source texts that no article names (if an article does, it reports `source-unreadable`), and
 * `received-missing`, `received-differs`: the file from which a source text was made is there, and is as it came.
 */
export function sourcesRule({ index, files }: RuleInput): Problem[] {
  const articles = [...index.articles.values()];
  const named = new Set(articles.map(({ data }) => data.source.text));
  const unreadable = [...files.sources]
    .filter(([path, { digest }]) => digest === '' && !named.has(path))
    .flatMap(([path, { content }]) => inFile(`content/${path}`, decode(content).problems));
  return [
    ...unreadable,
    ...articles.flatMap((article) => inFile(article.file, receivedProblems(article, files.sources))),
  ];
}

function receivedProblems({ data }: ArticleEntry, sources: RuleInput['files']['sources']): LocalProblem[] {
  const { received } = data.source;
  if (!received) return [];
  const { file, sha256 } = received;
  const found = sources.get(file);
  if (!found) {
    const what = `There is no file ${quoted(`content/${file}`)}.`;
    return [
      error('received-missing', { field: ['source', 'received', 'file'] }, what, 'Put it there, or remove “received”.'),
    ];
  }
  if (found.digest === '' || isDigestOf(found.digest, sha256)) return [];
  return [
    error(
      'received-differs',
      { field: ['source', 'received', 'sha256'] },
      `${quoted(`content/${file}`)} is not as it came: its SHA-256 is another.`,
      'Restore the file as it was received, or take the article in anew.',
    ),
  ];
}

/** Whether a file’s digest, the beginning of its SHA-256 in base64url, is that of a SHA-256 in hexadecimal digits. */
function isDigestOf(digest: string, sha256: string): boolean {
  const bits = [...digest].map((letter) => alphabet.indexOf(letter).toString(2).padStart(6, '0')).join('');
  const hex = [...bits.matchAll(/[01]{4}/g)].map(([four]) => Number.parseInt(four, 2).toString(16)).join('');
  return sha256.startsWith(hex);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
