import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { wordSpans } from '#src/core/language/word-spans.ts';
import { publishedWords } from './published-words.ts';
import { longestRun } from './short-runs.ts';

/**
 * Returns a function that finds in a text the first run of words that an article has as well, and that is too long to be
 * published: one more than `longestRun`, none of them part of a quotation or of the headline.
 */
export function longRunsOf(index: Crossref, article: ArticleEntry): (text: string) => string | undefined {
  const {
    text: { passages },
    data: { language },
  } = article;
  const [own, quoted] = [new Set<string>(), new Set<string>()];
  let run: string[] = [];
  let isQuoted = true;
  publishedWords(index, article).forEach((words, n) => {
    for (const { start, end, as } of words) {
      if ((as === 'quoted') !== isQuoted) run = [];
      isQuoted = as === 'quoted';
      run.push(fold(passages[n]?.text.slice(start, end) ?? ''));
      if (run.length > longestRun) (isQuoted ? quoted : own).add(run.slice(-longestRun - 1).join(' '));
    }
  });
  return (text) => {
    const words = wordSpans(text, language);
    const folded = words.map(({ start, end }) => fold(text.slice(start, end)));
    const at = folded.findIndex((_, from) => {
      const part = folded.slice(from, from + longestRun + 1).join(' ');
      return own.has(part) && !quoted.has(part);
    });
    return at === -1 ? undefined : text.slice(words[at]?.start, words[at + longestRun]?.end);
  };
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
