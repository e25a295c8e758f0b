import { drawBlock } from '../forms.ts';
import { type Caption, svgElement, textElement, percent, svgRoot } from '../svg.ts';
import type { ShareBar } from './layout.ts';

const lineHeight = 17;
const barHeight = 18;
const thin = 9;

/** Draws one bar in parts, each with a label and a hairline that leads to it. */
export function drawShareBar(bar: ShareBar, caption: Caption): string {
  const top = bar.linesAbove * lineHeight + (bar.linesAbove > 0 ? 6 : 0);
  const bottom = top + barHeight;
  const height = bottom + bar.linesBelow * lineHeight + 6;
  const drawn = bar.parts.map(({ name, form, x, width, anchor, line, label: text }) => {
    const at = percent(anchor === 'start' ? x : x + width);
    const y = anchor === 'start' ? bottom + (line + 1) * lineHeight : top - line * lineHeight - 9;
    const leader = svgElement('line', {
      class: 'hair',
      x1: at,
      x2: at,
      y1: anchor === 'start' ? bottom : top,
      y2: anchor === 'start' ? y : y - 10,
    });
    return (
      drawBlock(form, name, { x, width, y: top, height: barHeight }) +
      leader +
      textElement(text, {
        x: at,
        y,
        dx: anchor === 'start' ? 5 : -5,
        'text-anchor': anchor === 'end' ? 'end' : undefined,
      })
    );
  });
  return svgRoot('share-bar', caption, height, drawn.join(''));
}

/** Draws the bar alone, for a place where the numbers stand beside it as text. */
export function drawThinBar({ parts }: ShareBar): string {
  const drawn = parts.map(({ name, form, x, width }) => drawBlock(form, name, { x, width, y: 0, height: thin }));
  return svgElement('svg', { class: 'drawn', height: thin, width: '100%', 'aria-hidden': 'true' }, drawn.join(''));
}
