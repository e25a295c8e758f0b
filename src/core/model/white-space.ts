/*
 * White space as Unicode defines it (the property `White_Space`). JavaScript's `\s` and `trim()` include U+FEFF, which is
 * invisible: “not<U+FEFF>able” would count as “not able”, but readers would see “notable”.
 */

const whiteSpace = /^\p{White_Space}$/u;

// A single space stays as it is, so it is not matched.
const runs = / \p{White_Space}+|[\p{White_Space}--[ ]]\p{White_Space}*/gv;

/** Replaces every run of white space by one space. */
export function foldWhiteSpace(text: string): string {
  return text.replace(runs, ' ');
}

/** Whether a character is white space. False for the empty string. */
export function isWhiteSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  // Fast path: nearly all characters are Latin letters.
  return code > 0x20 && code < 0x85 ? false : whiteSpace.test(character);
}

/** The text without the white space at its ends. */
export function trimmed(text: string): string {
  // A regular expression for white space at the end would take quadratic time.
  let start = 0;
  let end = text.length;
  while (start < end && isWhiteSpace(text.charAt(start))) start += 1;
  while (end > start && isWhiteSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a text has nothing visible: it is empty, or only white space and invisible characters. */
export function isBlank(text: string): boolean {
  return !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text);
}
