import type { QuoteEntry } from '#src/core/entries/entry.ts';
import { isDenial } from '#src/core/language/denials.ts';
import type { Stance } from '#src/core/model/quote.ts';
import type { Crossref } from './crossref.ts';

/**
 * A speaker's stance on the words of a quotation. If its file does not give one, reported words count as denied if every cue
 * that introduces them is a denial. In direct speech (“I never did,” he denied) the words are the speaker's own.
 */
export function stanceOf(index: Crossref, { id, data }: QuoteEntry): Stance {
  if (data.stance) return data.stance;
  const language = index.segments.get(id)?.[0]?.article.data.language ?? '';
  const denied = data.kind !== 'direct' && data.cues.length > 0 && data.cues.every((cue) => isDenial(cue, language));
  return denied ? 'denies' : 'says';
}
