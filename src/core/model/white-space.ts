/*
 * White space as Unicode defines it (the property `White_Space`). JavaScript's `\s` and `trim()` also take U+FEFF for it,
 * which nobody sees: “not<U+FEFF>able” would count as “not able” and be read as “notable”.
 */

const whiteSpace = /^\p{White_Space}$/u;

// A single space stays as it is, so it is not matched.
const runs = / \p{White_Space}+|[\p{White_Space}--[ ]]\p{White_Space}*/gv;

/** The text with every run of white space made one space. */
export function foldWhiteSpace(text: string): string {
  return text.replace(runs, ' ');
}

/** Whether a character is white space. False for the empty string. */
export function isWhiteSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  // Nearly all characters that are asked about are Latin letters.
  return code > 0x20 && code < 0x85 ? false : whiteSpace.test(character);
}

/** The text without the white space at its ends. */
export function trimmed(text: string): string {
  // No expression: one that looks for white space before an end takes quadratic time.
  let start = 0;
  let end = text.length;
  while (start < end && isWhiteSpace(text.charAt(start))) start += 1;
  while (end > start && isWhiteSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a text has nothing that a reader sees: it is empty, white space, or characters that are never drawn. */
export function isBlank(text: string): boolean {
  return !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text);
}
