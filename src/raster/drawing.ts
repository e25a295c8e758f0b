import type { Canvas, CanvasKit, Paragraph } from 'canvaskit-wasm';
import { directionOf } from '#src/core/words/direction.ts';
import type { PrintedPart } from '#src/core/views/printed.ts';
import { shortened } from '#src/core/views/shortened.ts';
import { pictureSize } from '#src/export/sharing/picture-size.ts';
import type { SharingPicture } from '#src/export/sharing/picture.ts';
import { glitch, ink, quiet } from './colours.ts';
import { Pen } from './pen.ts';
import type { Colour } from './png.ts';
import { type Run, type Typesetter, maxTextLength } from './typesetter.ts';

const { width, height } = pictureSize;

/** In pixels: the space at each side, and the width of the lines between. */
const edge = 84;
const measure = width - 2 * edge;
/** The heights of the head, of the rule below it, and of what stands between it and the bottom. */
const [headAt, headRule, top, bottom] = [56, 108, 150, height - 58];
/** The sizes in which the words are tried; if they do not fit in the last, fewer of them are set. */
const wordSizes = [76, 68, 60, 54, 48, 43, 39, 36];
const lineSizes = { name: 34, line: 26, head: 26, bar: 24 };

/** One picture while it is drawn: sets its texts, and puts them and the lines around them on the canvas. */
export class Drawing {
  readonly #canvas: Canvas;
  readonly #typesetter: Typesetter;
  readonly #picture: SharingPicture;
  readonly #fromRight: boolean;
  readonly #pen: Pen;

  constructor(kit: CanvasKit, canvas: Canvas, typesetter: Typesetter, picture: SharingPicture) {
    this.#canvas = canvas;
    this.#typesetter = typesetter;
    this.#picture = picture;
    this.#fromRight = directionOf(picture.language) === 'rtl';
    this.#pen = new Pen(kit, canvas);
  }

  /** Draws all of it. */
  draw(): void {
    const { head, words } = this.#picture;
    if (!head) return this.#cover();
    const below = this.#below();
    const belowHeight = below.reduce((sum, { height: tall }) => sum + tall, 0);
    this.#canvas.drawParagraph(this.#line(head, lineSizes.head, quiet), edge, headAt);
    this.#pen.rule(edge, headRule, measure);
    const room = bottom - belowHeight - 34 - top;
    const indent = words.voice ? 34 : 0;
    const text = this.#words(measure - indent, room);
    balance(text, measure - indent);
    const tall = text.getHeight();
    // A short text stands a little above the middle of its room.
    const at = top + Math.max(0, Math.min((room - tall) * 0.4, 90));
    const startsRight = directionOf(words.language) === 'rtl';
    this.#canvas.drawParagraph(text, startsRight ? width - edge - indent - text.getMaxWidth() : edge + indent, at);
    if (words.voice) this.#pen.voice(startsRight ? width - edge - 6 : edge, at + 8, tall - 12, words.voice);
    let y = bottom - belowHeight;
    for (const part of below) {
      part.draw(y);
      y += part.height;
    }
  }

  /** The edition’s title and tagline between two lines. */
  #cover(): void {
    const { words, lines } = this.#picture;
    const title = this.#words(measure, 300);
    balance(title, measure);
    const tagline = lines.map((line) =>
      this.#typesetter.paragraph([{ text: line, size: 34, colour: quiet }], {
        language: words.language,
        width: measure,
        leading: 1.35,
      }),
    );
    const tall = title.getHeight() + tagline.reduce((sum, line) => sum + 22 + line.getHeight(), 0);
    let y = (height - tall) / 2 - 10;
    for (const paragraph of [title, ...tagline]) {
      this.#canvas.drawParagraph(paragraph, this.#fromRight ? width - edge - paragraph.getMaxWidth() : edge, y);
      y += paragraph.getHeight() + 22;
    }
    for (const at of [headRule, headRule + 5, height - headRule]) this.#pen.rule(edge, at, measure);
  }

  /** The words in the largest size in which they fit, or as many of them as fit in the smallest. */
  #words(space: number, room: number): Paragraph {
    const { parts } = this.#picture.words;
    const smallest = wordSizes.length - 1;
    let [first, last] = [0, smallest];
    let found: Paragraph | undefined;
    while (first <= last) {
      const middle = (first + last) >> 1;
      const text = this.#wordsIn(parts, wordSizes[middle] ?? 0, space);
      if (text.getHeight() > room) first = middle + 1;
      else [found, last] = [text, middle - 1];
    }
    let letters = Math.min(
      parts.reduce((sum, { text }) => sum + text.length, 0),
      maxTextLength,
    );
    while (!found) {
      letters = Math.floor(letters * 0.9);
      const text = this.#wordsIn(shortened(parts, letters), wordSizes[smallest] ?? 0, space);
      if (text.getHeight() <= room || letters < 20) found = text;
    }
    return found;
  }

  #wordsIn(parts: readonly PrintedPart[], size: number, space: number): Paragraph {
    const { language, stance } = this.#picture.words;
    const runs: Run[] = [
      ...(stance ? [{ text: `${stance} `, size, colour: quiet }] : []),
      ...parts.flatMap(({ text, gap, meant = [] }): Run[] => [
        { text, size, colour: gap ? quiet : ink },
        ...meant.map(({ before, words, after }) => ({
          text: ` \u2068${before}${words && `\u2068${words}\u2069`}${after}\u2069`,
          size: Math.round(size * 0.72),
          colour: glitch,
        })),
      ]),
    ];
    return this.#typesetter.paragraph(runs, { language, width: space, leading: size > 50 ? 1.18 : 1.26 });
  }

  /** What stands below the words, from top to bottom. */
  #below(): { readonly height: number; draw(y: number): void }[] {
    const { name, role, lines, bars } = this.#picture;
    const speaker: Run[] = [
      { text: name ?? '', size: lineSizes.name, colour: ink, bold: true },
      ...(role ? [{ text: ` · ${role}`, size: lineSizes.line, colour: quiet }] : []),
    ];
    const texts = [
      ...(name ? [this.#lines(speaker)] : []),
      ...lines.map((text) => this.#lines([{ text, size: lineSizes.line, colour: quiet }])),
    ];
    return [
      ...texts.map((text) => ({
        height: text.getHeight() + 5,
        draw: (y: number) => this.#canvas.drawParagraph(text, edge, y),
      })),
      ...(bars.length > 0 ? [{ height: 112, draw: (y: number) => this.#bars(y) }] : []),
    ];
  }

  /** Who speaks: a bar for each, full where the article names them, hollow where it does not. */
  #bars(y: number): void {
    const { bars, more } = this.#picture;
    const columns = bars.length + Number(more !== undefined);
    const gap = 32;
    const column = (measure - gap * (columns - 1)) / Math.max(columns, 3);
    const left = (n: number, wide: number) => {
      const from = edge + n * (column + gap);
      return this.#fromRight ? width - from - wide : from;
    };
    this.#pen.rule(edge, y + 18, measure);
    for (const [n, { name, share, unnamed }] of bars.entries()) {
      const long = Math.max(6, Math.round(column * share));
      this.#pen.bar(left(n, long), y + 44, long, unnamed);
      const text = this.#line(name, lineSizes.bar, unnamed ? glitch : ink, column);
      this.#canvas.drawParagraph(text, left(n, column), y + 66);
    }
    if (more === undefined) return;
    const text = this.#line(more, lineSizes.bar, quiet, column);
    this.#canvas.drawParagraph(text, left(bars.length, column), y + 66);
  }

  #lines(runs: readonly Run[]): Paragraph {
    return this.#typesetter.paragraph(runs, {
      language: this.#picture.language,
      width: measure,
      leading: 1.28,
      maxLines: 2,
    });
  }

  #line(text: string, size: number, colour: Colour, space: number = measure): Paragraph {
    return this.#typesetter.paragraph([{ text, size, colour }], {
      language: this.#picture.language,
      width: space,
      leading: 1.3,
      maxLines: 1,
    });
  }
}

/** Makes the lines of a short text about equally long, as the style sheets do with headings. */
function balance(text: Paragraph, most: number): void {
  const lines = text.getNumberOfLines();
  if (lines === 1 || lines > 4) return;
  let [narrow, wide] = [most / 2, most];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    text.layout(middle);
    if (text.getNumberOfLines() > lines) narrow = middle;
    else wide = middle;
  }
  text.layout(wide);
}
