import { escaped } from '#src/core/model/markup.ts';

/*
 * Pictures have no `viewBox`: horizontal positions are in per cent of the width, vertical positions and text in pixels.
 * So one drawing fits a phone and a desktop screen, and its text has the same size on both.
 */

/** The title and description of a picture, for readers who do not see it. */
export interface Caption {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The width in pixels at which labels must not overlap: that of the column on the smallest phone. */
export const phoneWidth = 284;

/** An upper estimate of a text's width in pixels, from the average width of a letter. */
export function textWidth(text: string, size = 12): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? size : size * 0.5), 0);
}

/** A number with at most two decimals: rounding to them moves nothing visibly. */
export function roundedNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element with attributes. Numbers are shortened, undefined attributes are left out. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      written += ` ${key}="${typeof value === 'number' ? roundedNumber(value) : escaped(value)}"`;
  }
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A horizontal position or length, in per cent of the width. */
export function percent(value: number): string {
  return `${roundedNumber(value)}%`;
}

/** A text at a position. */
export function textElement(
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>> & {
    readonly x: string | number;
    readonly y: number;
  },
): string {
  return svgElement('text', attributes, escaped(text));
}

/** The `svg` element. With a `size`, its width in pixels, it is not stretched, but it shrinks if there is less room. */
export function svgRoot(
  kind: string,
  { id, title, description }: Caption,
  height: number,
  content: string,
  size?: number,
): string {
  return svgElement(
    'svg',
    {
      class: `drawn ${kind}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      ...(size === undefined
        ? { width: '100%', height }
        : { viewBox: `0 0 ${roundedNumber(size)} ${roundedNumber(height)}`, width: size }),
    },
    svgElement('title', { id: `${id}-title` }, escaped(title)) +
      svgElement('desc', { id: `${id}-desc` }, escaped(description)) +
      content,
  );
}
