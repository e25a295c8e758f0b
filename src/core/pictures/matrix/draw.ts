import { type Caption, svgElement, textElement, svgRoot } from '../svg.ts';
import { type Matrix, matrixWidth } from './layout.ts';

/** Draws a dot for each pair that grows with the passages shared, and a ring if both take part in an event. */
export function drawMatrix({ step, names, dots }: Matrix, caption: Caption): string {
  const size = names.length * step;
  const grid = names.map(
    ({ x, y }, n) =>
      (n > 0 ? svgElement('line', { class: 'hair', x1: 0, x2: x, y1: y, y2: y }) : '') +
      (n < names.length - 1
        ? svgElement('line', { class: 'hair', x1: x + step / 2, x2: x + step / 2, y1: y + step / 2, y2: size })
        : ''),
  );
  const marks = dots.map(
    ({ x, y, radius, event }) =>
      (radius > 0 ? svgElement('circle', { class: 'dot', cx: x, cy: y, r: radius }) : '') +
      (event ? svgElement('circle', { class: 'ring', cx: x, cy: y, r: step / 2 - 0.5 }) : ''),
  );
  const texts = names.map(({ name, x, y }) => textElement(name, { x: x + 3, y: y + 4 }));
  return svgRoot('matrix', caption, size + 2, [...grid, ...marks, ...texts].join(''), matrixWidth);
}
