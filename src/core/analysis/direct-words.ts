import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import type { Voice } from '#src/core/language/annotated-text.ts';

/**
 * How many words of each run are given as the speaker's own: those in quotation marks, as the text prints them. The marks
 * around a quotation do not count for what its speaker reports of others: that needs marks of its own. Speech that is set
 * off otherwise (after a colon or a dash, or as a paragraph of its own) is the speaker's own where the author says so.
 */
export function directWords(index: Crossref, article: ArticleEntry): (voice: Voice) => number {
  const { text, quotationMarks } = article;
  const inMarks = new Map(text.voices.map((voice, n) => [voice, quotationMarks.wordsInside[n] ?? 0]));
  const withMarks = new Set(text.voices.filter((voice) => inMarks.get(voice)).map(({ quote }) => quote));
  const setOff = new Set(
    quotationMarks.setOff.filter((id) => !withMarks.has(id) && index.quotes.get(id)?.data.kind === 'direct'),
  );
  return (voice) => (setOff.has(voice.quote ?? '') ? voice.words : (inMarks.get(voice) ?? 0));
}

/** The quotations of an article of which words are given as the speaker's own. */
export function directQuotations(index: Crossref, article: ArticleEntry): ReadonlySet<string> {
  const direct = directWords(index, article);
  return new Set(article.text.voices.flatMap((voice) => (direct(voice) > 0 ? (voice.quote ?? []) : [])));
}
