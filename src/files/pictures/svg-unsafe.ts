/*
 * What an SVG must not contain, because it would run or fetch something when a reader opens the picture by itself. Each
 * function returns what it has found, as in “It holds …”, or undefined.
 */

const elements: ReadonlyMap<string, string> = new Map([
  ['script', 'a script'],
  ['handler', 'a script'],
  ['listener', 'a script'],
  ['foreignobject', 'a foreignObject'],
  ['iframe', 'another page'],
  ['object', 'another page'],
  ['embed', 'another page'],
]);

/** Attributes whose value is a URL. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'data', 'action', 'formaction', 'srcset', 'base']);

/** A name in lower case without its namespace prefix, which can be any. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

export function unsafeElement(name: string): string | undefined {
  return elements.get(localName(name));
}

/** The value without character references. */
export function unsafeAttribute(name: string, value: string): string | undefined {
  const plainName = localName(name);
  if (plainName.startsWith('on')) return `an event handler (${plainName})`;
  if (addresses.has(plainName) && !isInside(value)) return `a reference to “${value.trim().slice(0, 100)}”`;
  if (plainName === 'attributename' && /^on|(^|:)href$/i.test(value.trim())) return `an animation of “${value.trim()}”`;
  if (value.trim() === 'http://www.w3.org/1999/xhtml') return 'HTML';
  return unsafeStyle(value);
}

/** A style sheet, or a value of one: attributes such as `fill` are. */
export function unsafeStyle(css: string): string | undefined {
  if (!/[(\\@]/.test(css)) return undefined;
  const plain = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/gi, (_, code: string | undefined, letter: string) =>
      code ? String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)) : letter,
    );
  if (/@import/i.test(plain)) return 'a style sheet from elsewhere';
  for (const [, target = ''] of plain.matchAll(/(?:url|src|image-set|cross-fade|image)\(\s*["']?([^"')]*)/gi))
    if (!isInside(target)) return `a reference to “${target.trim().slice(0, 100)}”`;
  return undefined;
}

/** Whether a URL leads into the picture itself: to one of its elements, or to a raster picture that it contains. */
function isInside(address: string): boolean {
  return /^\s*(#|$|data:image\/(png|jpe?g|gif|webp|avif)[;,])/i.test(address);
}
