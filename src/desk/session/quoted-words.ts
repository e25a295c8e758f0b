import { quoted, truncated } from '#src/core/model/shown.ts';

const opening = /^[\p{Pi}\p{Ps}„‚"»›]/u;

/** Words of an article in a sentence, shortened: in quotation marks, unless they bring their own. */
export function quotedWords(words: string, length = 80): string {
  return opening.test(words) ? truncated(words, length) : quoted(words, length);
}
