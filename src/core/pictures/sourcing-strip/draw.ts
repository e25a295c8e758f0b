import { drawBlock } from '../forms.ts';
import { type Caption, textElement, svgRoot } from '../svg.ts';
import type { StripRow } from './layout.ts';

const rowHeight = 16;
const blockHeight = 10;

/** Draws an article as rows of blocks: a row for each passage, a shape for each type of source. */
export function drawStrip(rows: readonly StripRow[], caption: Caption): string {
  const drawn = rows.map(({ label: text, blocks }, n) => {
    const y = n * rowHeight + 3;
    return (
      textElement(text, { class: 'quiet', x: 0, y: y + blockHeight - 1 }) +
      blocks.map(({ name, form, x, width }) => drawBlock(form, name, { x, width, y, height: blockHeight })).join('')
    );
  });
  return svgRoot('sourcing-strip', caption, rows.length * rowHeight + 2, drawn.join(''));
}
