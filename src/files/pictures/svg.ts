import { Parser } from 'htmlparser2';
import type { FileBytes } from './bytes.ts';
import type { Soundness } from './soundness.ts';
import { localName, unsafeAttribute, unsafeElement, unsafeStyle } from './svg-unsafe.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Something in an SVG that would run or fetch something when a reader opens the picture by itself. */
export interface Unsafe {
  /** “a script”, “a reference to https://…” */
  readonly unsafe: string;
}

/** Checks an SVG: it must be well-formed enough to be shown, have a size, and be nothing but a drawing. */
export function svg(bytes: FileBytes): Soundness | Unsafe | undefined {
  const start = bytes.at(0, 1000).toString('utf8');
  if (!/^\uFEFF?\s*<[?!a-z]/i.test(start)) return undefined;
  const all = bytes.at(0, bytes.size);
  if (!/<svg[\s>]/.test(all.toString('latin1'))) return undefined;
  // Astro looks for the root tag only within so many characters.
  const tag = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(start)?.[0];
  if (tag === undefined) return all.length > 1000 ? 'damaged' : 'cut-short';
  let text: string;
  try {
    text = utf8.decode(all);
  } catch {
    return 'damaged';
  }
  const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
  if (!/^(utf-8|us-ascii)$/i.test(encoding)) return 'damaged';
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) return { unsafe: 'a declaration of entities' };
  const found = checkedMarkup(text);
  return found === 'sound' && !hasSize(tag) ? 'damaged' : found;
}

/** The most elements that stand in each other: a drawing has a few, and with thousands Astro’s build and browsers fail. */
const maxDepth = 200;

/** Checks all tags, attributes and style sheets. */
function checkedMarkup(text: string): Soundness | Unsafe {
  let unsafe: string | undefined;
  let root: Readonly<Record<string, string>> | undefined;
  let isWhole = true;
  let depth = 0;
  let deepest = 0;
  let words = '';
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (/^\?xml-/i.test(name)) unsafe ??= 'a style sheet from elsewhere';
      },
      onopentag(name, attributes) {
        if (depth === 0 && (root || name !== 'svg')) isWhole = false;
        root ??= attributes;
        depth += 1;
        deepest = Math.max(deepest, depth);
        words = '';
        unsafe ??= unsafeElement(name);
        for (const [attribute, value] of Object.entries(attributes)) unsafe ??= unsafeAttribute(attribute, value);
      },
      ontext(data) {
        words += data;
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        // `<g/>` counts as implied too.
        if (isImplied && text.slice(parser.endIndex - 1, parser.endIndex + 1) !== '/>') isWhole = false;
        if (localName(name) === 'style') unsafe ??= unsafeStyle(words);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (unsafe !== undefined) return { unsafe };
  if (!root || !isWhole) return 'cut-short';
  if (deepest > maxDepth) return 'damaged';
  // In another namespace it is not drawn.
  return root['xmlns'] === 'http://www.w3.org/2000/svg' ? 'sound' : 'damaged';
}

/** Pixels of a unit. */
const units: Readonly<Record<string, number>> = {
  in: 96,
  cm: 37.8,
  mm: 3.78,
  m: 3780,
  pc: 16,
  pt: 1.33,
  em: 16,
  ex: 8,
  px: 1,
};

/** Whether the root tag, or its view box, has a size: plain lengths, as Astro reads them. */
function hasSize(tag: string): boolean {
  const length = (text = '') => {
    const [, number, unit = 'px'] = /^([0-9.]+(?:e\d+)?)(in|cm|em|ex|m|mm|pc|pt|px)?$/.exec(text) ?? [];
    return number === undefined ? undefined : Math.round(Number(number) * (units[unit] ?? 1));
  };
  const width = length(/\swidth=(['"])([^%]+?)\1/.exec(tag)?.[2]);
  const height = length(/\sheight=(['"])([^%]+?)\1/.exec(tag)?.[2]);
  if (width !== undefined && height !== undefined) return width > 0 && height > 0;
  const [, , boxWidth = 0, boxHeight = 0] = (/\sviewBox=(['"])(.+?)\1/i.exec(tag)?.[2] ?? '').split(' ').map(length);
  if (!(boxWidth > 0 && boxHeight > 0)) return false;
  const ratio = boxWidth / boxHeight;
  return width !== undefined ? width / ratio >= 1 : height === undefined || height * ratio >= 1;
}
