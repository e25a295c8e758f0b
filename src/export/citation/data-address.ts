/** What an address may not hold as it stands, in HTML or in a link; other letters of any script may. */
const special = /[\u0000-\u0020"#%<>[\\\]^`{|}\u007F]/g;

/**
 * A text as an address that holds it: a link to it can be saved as a file, and no file has to be published for it. Letters stand
 * as they are, since a page with several of them is then compressed to less than by base64.
 */
export function dataAddress(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.replace(special, encodeURIComponent)}`;
}
