/*
 * Pictures are drawn without a view box: horizontal places are per cent of the width, vertical ones and all text are
 * pixels. So one drawing fits a telephone and a desk, and its letters keep their size on both.
 */

/** What every picture is called and says, for those who do not see it. */
export interface Caption {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The width in pixels for which labels are placed so that they do not meet: a column on the smallest telephone. */
export const narrow = 284;

/** The width that a text takes at most, in pixels: the mean letter of the edition's type, rounded up. */
export function textWidth(text: string, size = 12): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? size : size * 0.5), 0);
}

/** A number as short as it can be without being seen to move: two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A text between tags or in an attribute. */
export function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An element with attributes; numbers are shortened, `undefined` is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`;
  }
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A horizontal place or length, in per cent of the width. */
export function percent(value: number): string {
  return `${short(value)}%`;
}

/** A text at a place. */
export function label(
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>> & {
    readonly x: string | number;
    readonly y: number;
  },
): string {
  return element('text', attributes, escaped(text));
}

/** The picture as a whole. With a `size` of its own, in pixels, it is not stretched, and shrinks where there is less room. */
export function picture(
  kind: string,
  { id, title, description }: Caption,
  height: number,
  content: string,
  size?: number,
): string {
  return element(
    'svg',
    {
      class: `drawn ${kind}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      ...(size === undefined
        ? { width: '100%', height }
        : { viewBox: `0 0 ${short(size)} ${short(height)}`, width: size }),
    },
    element('title', { id: `${id}-title` }, escaped(title)) +
      element('desc', { id: `${id}-desc` }, escaped(description)) +
      content,
  );
}
