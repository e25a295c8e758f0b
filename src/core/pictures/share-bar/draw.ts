import { drawBlock } from '../forms.ts';
import { type Caption, svgElement, svgRoot } from '../svg.ts';
import type { ShareBar } from './layout.ts';

const barHeight = 18;
const thin = 9;

/** Draws one bar in parts. What they mean, and their numbers, stand in the key above it. */
export function drawShareBar(bar: ShareBar, caption: Caption): string {
  return svgRoot('share-bar', caption, barHeight, blocks(bar, barHeight));
}

/** Draws a thin bar for a place where the numbers stand beside it as text. */
export function drawThinBar(bar: ShareBar): string {
  return svgElement('svg', { class: 'drawn', height: thin, width: '100%', 'aria-hidden': 'true' }, blocks(bar, thin));
}

function blocks(bar: ShareBar, height: number): string {
  return bar.map(({ name, form, x, width }) => drawBlock(form, name, { x, width, y: 0, height })).join('');
}
