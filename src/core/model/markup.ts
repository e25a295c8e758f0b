// Characters that XML 1.0 cannot contain, even as references: control characters, halves of surrogate pairs, two non-characters.
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\p{Cs}\uFFFE\uFFFF]/gu;
const special = /[&<>"\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Escapes a text for HTML or XML, between tags or in a quoted attribute. Characters that XML forbids become U+FFFD, so that the
 * file is always well-formed; `check` has reported them before.
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
