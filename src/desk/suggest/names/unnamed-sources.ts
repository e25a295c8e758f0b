import type { Lexicon } from '../lexicon.ts';
import type { Mention } from './mention.ts';
import type { Line } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

export function unnamedSources(line: Line, named: readonly Mention[], lexicon: Lexicon, vocabulary: Vocabulary): Mention[] {
  return [];
}
