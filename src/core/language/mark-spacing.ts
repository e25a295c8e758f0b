const space = /\s/;
/** Characters that can precede an opening mark. */
const beforeOpening = /[\s\p{Ps}\p{Pi}\p{Pd}„‚»›¿¡/]/u;
/** Characters that cannot follow a closing mark. */
const wordBegins = /[\p{L}\p{N}]/u;

/** Whether a quotation mark is in the position of an opening one: a word directly after it, and none directly before. */
export function opensBySpace(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + mark.length];
  return (before === undefined || beforeOpening.test(before)) && after !== undefined && !space.test(after);
}

/** Whether it is in the position of a closing one: something directly before it, and no word directly after. */
export function closesBySpace(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + mark.length];
  return before !== undefined && !space.test(before) && (after === undefined || !wordBegins.test(after));
}
