const space = /\s/;
/** What may stand before a mark that opens. */
const beforeOpening = /[\s\p{Ps}\p{Pi}\p{Pd}„‚»›¿¡/]/u;
/** What cannot stand behind one that closes. */
const wordBegins = /[\p{L}\p{N}]/u;

/** Whether a quotation mark stands as one that opens does: words right behind it, and none right before. */
export function opensBySpace(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + mark.length];
  return (before === undefined || beforeOpening.test(before)) && after !== undefined && !space.test(after);
}

/** Whether it stands as one that closes does: something right before it, and no word right behind. */
export function closesBySpace(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + mark.length];
  return before !== undefined && !space.test(before) && (after === undefined || !wordBegins.test(after));
}
