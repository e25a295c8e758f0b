import type { ArticleDocument } from './article-document.ts';
import type { Place } from './passage.ts';

/** A stretch of the text that suggestions are made for. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The text that suggestions are made for: the passages, each on a line of its own. */
export function joinedText({ layout }: ArticleDocument): string {
  return layout.words.join('\n');
}

/** The place of a stretch of that text. Undefined if it is not within one passage. */
export function placeOfSpan({ layout }: ArticleDocument, { start, end }: TextSpan): Place | undefined {
  let before = 0;
  for (const [passage, text] of layout.words.entries()) {
    if (start <= before + text.length)
      return start >= before && end <= before + text.length
        ? { passage, start: start - before, end: end - before }
        : undefined;
    before += text.length + 1;
  }
  return undefined;
}
