import type { Canvas, CanvasKit } from 'canvaskit-wasm';
import type { VoiceLine } from '#src/export/sharing/provenance.ts';
import { glitch, quotation, rule } from './colours.ts';
import type { Colour } from './png.ts';

/** Draws the lines and bars of a picture. Places and lengths are in pixels, from the upper left corner. */
export class Pen {
  readonly #kit: CanvasKit;
  readonly #canvas: Canvas;

  constructor(kit: CanvasKit, canvas: Canvas) {
    this.#kit = kit;
    this.#canvas = canvas;
  }

  /** A thin horizontal line. */
  rule(x: number, y: number, long: number): void {
    this.#fill(x, y, long, 1.5, rule);
  }

  /** The line in the margin: solid for named speakers, dotted for unnamed ones, double for words that others passed on. */
  voice(x: number, y: number, tall: number, voice: VoiceLine): void {
    if (voice === 'named') this.#fill(x + 1, y, 4, tall, quotation);
    if (voice === 'passed') for (const at of [x, x + 4.5]) this.#fill(at, y, 2, tall, quotation);
    if (voice === 'unnamed') for (let at = y; at < y + tall - 3; at += 9) this.#fill(x + 1, at, 4, 4, glitch);
  }

  /** The bar of a speaker: full, or with a dashed outline if the article does not name the speaker. */
  bar(x: number, y: number, long: number, unnamed: boolean): void {
    if (!unnamed) return this.#fill(x, y, long, 14, quotation);
    for (const at of [y, y + 12])
      for (let from = 0; from < long; from += 9) this.#fill(x + from, at, Math.min(6, long - from), 2, glitch);
    for (const at of [x, x + long - 2]) this.#fill(at, y, 2, 14, glitch);
  }

  #fill(x: number, y: number, wide: number, tall: number, colour: Colour): void {
    const paint = new this.#kit.Paint();
    paint.setColor(this.#kit.Color(...colour, 1));
    this.#canvas.drawRect(this.#kit.XYWHRect(x, y, wide, tall), paint);
    paint.delete();
  }
}
