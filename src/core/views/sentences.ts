import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Passage, Stretch } from '#src/core/language/annotated-text.ts';
import { sentenceAround } from '#src/core/language/sentences.ts';
import type { Edition } from './edition.ts';
import { type PrintedPart, printedStretch } from './printed.ts';

/** A sentence split where marked words begin and end. */
export interface MarkedSentence {
  readonly parts: readonly PrintedPart[];
}

/**
 * The sentences of a passage that contain stretches, each once, with every stretch marked. `stretches` are in reading
 * order; `first` is the index of the first one in the sentence.
 */
export function markedSentences(
  edition: Edition,
  article: ArticleEntry,
  passage: Passage,
  stretches: readonly Stretch[],
): (MarkedSentence & { first: number })[] {
  const sentences: { start: number; end: number; first: number; stretches: Stretch[] }[] = [];
  stretches.forEach((stretch, index) => {
    const [start, end] = sentenceAround(passage, stretch);
    const last = sentences.at(-1);
    if (last && start < last.end) {
      last.stretches.push(stretch);
      last.end = Math.max(last.end, end);
    } else {
      sentences.push({ start, end, first: index, stretches: [stretch] });
    }
  });
  return sentences.map(({ start, end, first, stretches: marks }) => ({
    first,
    parts: printedStretch(edition, article, { passage: passage.n, start, end }, marks),
  }));
}
