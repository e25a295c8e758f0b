/** A letter that takes twice the room of a Latin one: of Chinese, Japanese or Korean. */
export const wideLetter = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
