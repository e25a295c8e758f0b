/** What a URI cannot hold as it stands (RFC 3986), behind its host: a percent sign that begins no code among it. */
const foreign = /%(?![\dA-Fa-f]{2})|[^\w.~:/?@!$&'()*+,;=%-]/g;

/**
 * A web address as a URI, for formats that allow nothing else: letters of other scripts and signs that are not allowed are
 * percent-encoded, and a host of other letters is in its ASCII form. It leads to the same page.
 */
export function uri(address: string): string {
  const { href } = new URL(address);
  const [, host = '', rest = '', fragment] = /^([^/]*\/\/[^/]*)([^#]*)(?:#(.*))?$/s.exec(href) ?? [];
  const encoded = (text: string) => text.replace(foreign, encodeURIComponent);
  return `${host}${encoded(rest)}${fragment === undefined ? '' : `#${encoded(fragment)}`}`;
}
