import { type LocalProblem, warning } from '#src/core/model/problem.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { normalizedText } from './normalized-text.ts';

/**
 * `summary-copied`: a warning for a summary that is a stretch of the article's own words. It is shown as the editor's, and a
 * new article has its first sentence there until somebody writes one.
 */
export function copiedSummary({ passages }: AnnotatedText, summary: string): LocalProblem[] {
  const words = normalizedText(passages.map(({ text }) => text).join(' '));
  if (!words.includes(normalizedText(summary))) return [];
  return [
    warning(
      'summary-copied',
      { field: ['summary'] },
      'The summary is a piece of the article, word for word.',
      'Write what the article says in two to four sentences of your own; the page shows them as the editor’s.',
    ),
  ];
}
