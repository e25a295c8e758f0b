// What XML 1.0 cannot hold, not even as a reference: control characters, halves of surrogate pairs, two non-characters.
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\p{Cs}\uFFFE\uFFFF]/gu;
const special = /[&<>"\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A text between the tags or in a quoted attribute of HTML or XML. What XML forbids becomes U+FFFD, so that no file is
 * ever not well-formed; the checks report it before.
 */
export function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(forbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
