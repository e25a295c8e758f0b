import type { QuoteEntry } from '#src/core/entries/entry.ts';
import { isDenial } from '#src/core/language/denials.ts';
import type { Stance } from '#src/core/model/quote.ts';
import type { Crossref } from './crossref.ts';

/**
 * How a speaker stands to the words of a quotation. Where its file does not say, reported words are denied if every word
 * that introduces them is a denial; direct speech, as “I never did,” he denied, is the speaker's own.
 */
export function stanceOf(index: Crossref, { id, data }: QuoteEntry): Stance {
  if (data.stance) return data.stance;
  const language = index.segments.get(id)?.[0]?.article.data.language ?? '';
  const denied = data.kind !== 'direct' && data.cues.length > 0 && data.cues.every((cue) => isDenial(cue, language));
  return denied ? 'denies' : 'says';
}
