import { foldWhiteSpace, isWhiteSpace, trimmed } from '#src/core/model/white-space.ts';

/**
 * The form in which two texts are compared: in Unicode NFC, with every run of white space as one space, and none at the ends.
 * White space is Unicode's `White_Space`. Other invisible characters are kept, and so count as differences.
 */
export function normalizedText(text: string): string {
  return trimmed(foldWhiteSpace(text.normalize('NFC')));
}

/** The offset in `text` of the character that is at `at` in the normalized form. */
export function originalOffset(text: string, at: number): number {
  let end = 0;
  let length = 0;
  // Composition does not cross white space, so each word can be normalized by itself.
  for (const { 0: word, index } of text.matchAll(/\P{White_Space}+/gu)) {
    const size = word.normalize('NFC').length;
    if (at < length + size) return index + offsetInWord(word, at - length);
    end = index + word.length;
    if (at === length + size) return end;
    length += size + 1;
  }
  return end;
}

function offsetInWord(word: string, at: number): number {
  if (word.normalize('NFC') === word) return at;
  let low = 0;
  let high = word.length;
  // The composed form of a prefix grows with the prefix, so the prefix that ends right before `at` can be searched for.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (word.slice(0, middle + 1).normalize('NFC').length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The offset in the normalized form of the character that is at `at` in `text`. Within a run that became one character, its end. */
export function normalizedOffset(text: string, at: number): number {
  const before = foldWhiteSpace(text.slice(0, at).normalize('NFC'));
  return isWhiteSpace(before.charAt(0)) ? before.length - 1 : before.length;
}
