import { type CueWords, noWords } from './cue-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ko } from './ko.ts';
import { ru } from './ru.ts';

const known: Readonly<Record<string, CueWords>> = { de, en, es, fr, ko, ru };

/** The words of a language by its tag. */
export function cueWordsOf(tag: string): CueWords {
  return known[tag.toLowerCase().split('-', 1)[0] ?? ''] ?? noWords;
}
