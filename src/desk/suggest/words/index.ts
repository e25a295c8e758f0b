import { type CueWords, noWords } from './cue-words.ts';
import { en } from './en.ts';

const known: Readonly<Record<string, CueWords>> = { en };

/** The words of a language by its tag. */
export function cueWordsOf(tag: string): CueWords {
  return known[tag.toLowerCase().split('-', 1)[0] ?? ''] ?? noWords;
}
