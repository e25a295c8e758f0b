/** How words are quoted, by their quotation marks: as a whole sentence, in part, or not by the letter. */
export function formOfWords(words: string): 'direct' | 'partial' | 'indirect' {
  if (/^[“”„«»‹›‘’‚"'「『《〈]/u.test(words)) return /^\P{L}*[\p{Lu}\p{Lo}]/u.test(words) ? 'direct' : 'partial';
  return /[“„«»「『"]/u.test(words) ? 'partial' : 'indirect';
}
