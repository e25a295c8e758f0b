import type { Passage, Stretch } from '#src/core/language/annotated-text.ts';
import { sentenceAround } from '#src/core/language/sentences.ts';

/** A sentence split where marked words begin and end. */
export interface MarkedSentence {
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly stretches: Stretch[];
}

/**
 * The sentences of a passage that contain stretches, each once, with every stretch marked. `stretches` are in reading
 * order; `first` is the index of the first one in the sentence.
 */
export function markedSentences(
  passage: Passage,
  stretches: readonly Stretch[],
): (MarkedSentence & { first: number })[] {
  const sentences: (Marked & { first: number })[] = [];
  stretches.forEach((stretch, index) => {
    const [start, end] = sentenceAround(passage, stretch);
    const last = sentences.at(-1);
    if (last && start < last.end) {
      last.stretches.push(stretch);
      sentences[sentences.length - 1] = { ...last, end: Math.max(last.end, end) };
    } else {
      sentences.push({ start, end, first: index, stretches: [stretch] });
    }
  });
  return sentences.map((sentence) => ({ first: sentence.first, parts: cut(passage.text, sentence) }));
}

function cut(text: string, { start, end, stretches }: Marked): MarkedSentence['parts'] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = start;
  for (const stretch of stretches) {
    if (stretch.end <= at) continue;
    const from = Math.max(at, stretch.start);
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, stretch.end), marked: true });
    at = stretch.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
}
