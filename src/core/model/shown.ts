/*
 * An author's values in messages. Since a report is read line by line on a terminal, characters that would forge a line, colour
 * it, reverse it or be invisible are written as code points, and long values are shortened.
 */

// Characters that are invisible or change how others are drawn, except those that scripts and emoji need: joiners and selectors.
const hidden =
  /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]--[\u200C\u200D\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]]/gv;

// Behind a letter of these scripts, which need none of them, they are as invisible as the others.
const needless =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{Mn}{0,3})[\u200C\u200D\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

const plain = /^[ -~]*$/;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `U+00AD` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text on one line, with every character that is invisible, or changes how others are drawn, as `[U+202E]`. */
export function shown(text: string): string {
  const asCode = (character: string) => `[${codePoint(character)}]`;
  return text.replace(needless, asCode).replace(hidden, asCode);
}

/** An author's value for a message: in quotation marks, escaped as by `shown`, and at most `length` characters long. */
export function quoted(value: string, length = 80): string {
  return `“${truncated(value, length)}”`;
}

/** The beginning of a text for a message: escaped, at most `length` graphemes, with “…” if more follows. */
export function truncated(text: string, length = 80): string {
  if (text.length <= length && plain.test(text)) return text;
  const most = 16 * length;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text.slice(0, most))) {
    const piece = shown(segment);
    // An escape, and a letter with very many combining marks, counts by its length.
    used += piece === segment ? Math.ceil(segment.length / 8) : piece.length;
    if (used > length) return `${kept}…`;
    kept += piece;
  }
  return text.length > most ? `${kept}…` : kept;
}
