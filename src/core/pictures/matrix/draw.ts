import { type KeyItem, drawSwatch } from '../key.ts';
import { type Caption, svgElement, textElement, svgRoot } from '../svg.ts';
import { type Matrix, matrixWidth } from './layout.ts';

type Cell = Omit<Matrix['cells'][number], 'count'> & { readonly count: number | string };

const gap = 1.5;

/** Draws a cell for each pair with the number of passages shared, and a frame if both take part in an event. */
export function drawMatrix({ step, names, cells }: Matrix, caption: Caption): string {
  const size = names.length * step;
  const grid = names.map(
    ({ x, y }, n) =>
      (n > 0 ? svgElement('line', { class: 'hair', x1: 0, x2: x, y1: y, y2: y }) : '') +
      (n < names.length - 1
        ? svgElement('line', { class: 'hair', x1: x + step / 2, x2: x + step / 2, y1: y + step / 2, y2: size })
        : ''),
  );
  const texts = names.map(({ name, x, y }) => textElement(name, { x: x + 4, y: y + 4 }));
  return svgRoot(
    'matrix',
    caption,
    size + 2,
    [...grid, ...cells.map((cell) => drawCell(cell, step)), ...texts].join(''),
    matrixWidth,
  );
}

function drawCell({ x, y, count, shade, event }: Cell, step: number): string {
  const [left, top, size] = [x - step / 2 + gap, y - step / 2 + gap, step - 2 * gap];
  const square = { x: left, y: top, width: size, height: size };
  return (
    svgElement('rect', { class: 'ground', ...square }) +
    svgElement('rect', { class: 'cell', ...square, 'fill-opacity': shade * 0.3 }) +
    (event ? svgElement('rect', { class: 'frame', ...square }) : '') +
    (count === 0 || count === ''
      ? ''
      : textElement(String(count), { class: 'count', x, y: y + 4, 'text-anchor': 'middle' }))
  );
}

/** The key of a matrix: */
export function matrixKey(
  { cells }: Matrix,
  { count, event }: { readonly count: string; readonly event: string },
): KeyItem[] {
  const size = { width: 20, height: 20 };
  const swatch = (cell: { readonly count: number | string; readonly shade: number; readonly event: boolean }) =>
    drawSwatch('matrix', drawCell({ x: 10, y: 10, ...cell }, 20), size);
  return [
    ...(cells.some((cell) => cell.count > 0)
      ? [
          {
            swatch: swatch({ count: Math.max(...cells.map((cell) => cell.count)), shade: 1, event: false }),
            label: count,
          },
        ]
      : []),
    ...(cells.some((cell) => cell.event)
      ? [{ swatch: swatch({ count: '', shade: 0, event: true }), label: event }]
      : []),
  ];
}
