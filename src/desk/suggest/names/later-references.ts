import type { Lexicon } from '../lexicon.ts';
import type { Cast } from './cast.ts';
import type { Mention } from './mention.ts';
import type { Line } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** “The minister” after the minister, and a pronoun beside a verb of saying. */
export function laterReferences(
  line: Line,
  named: readonly Mention[],
  cast: Cast,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Mention[] {
  return [];
}
