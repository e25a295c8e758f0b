import type { CanvasKit, Paragraph } from 'canvaskit-wasm';
import { directionOf } from '#src/core/words/direction.ts';
import { Fonts } from './fonts.ts';
import type { Colour } from './png.ts';

/** Words of one size and colour. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
}

/** How a paragraph is set. Its direction is that of its language. */
export interface Setting {
  readonly language: string;
  readonly width: number;
  /** The height of a line as a multiple of the size of its letters. */
  readonly leading: number;
  /** What does not fit in this many lines is cut, with an ellipsis. */
  readonly maxLines?: number;
}

/** Korean lines break between words, not inside them: a word joiner (U+2060) follows each syllable before another or a punctuation mark. */
const withinWord = /(?<=\p{Script=Hangul})(?=[\p{Script=Hangul}\p{P}])/gu;

/** Line breaks and tabs, which a name in YAML can have. In a picture they are a space, as in a page. */
const breaks = / *[\t\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*/g;

/** More letters than a picture has room for. Setting them takes time, and a name can be of any length. */
export const maxTextLength = 2000;

/** Sets paragraphs of any script, and remembers the letters that no font has. */
export class Typesetter {
  readonly #kit: CanvasKit;
  readonly #fonts: Fonts;
  readonly #missing = new Set<string>();
  #made: Paragraph[] = [];

  constructor(kit: CanvasKit) {
    this.#kit = kit;
    this.#fonts = new Fonts(kit);
  }

  /** Begins a picture, for which no letter is missing yet. */
  begin(): void {
    this.#missing.clear();
  }

  /** Ends it: frees its paragraphs, and returns the letters that are in no font. */
  end(): string {
    for (const paragraph of this.#made) paragraph.delete();
    this.#made = [];
    return [...this.#missing].sort().join('');
  }

  /** Sets a paragraph, which is freed at the end of the picture. */
  paragraph(runs: readonly Run[], setting: Setting): Paragraph {
    const paragraph = this.#paragraph(runs, setting, false);
    if (missingIn(paragraph, runs).length === 0) return paragraph;
    // The fonts that come first may lack a letter that another has.
    const other = this.#paragraph(runs, setting, true);
    for (const letter of missingIn(other, runs)) this.#missing.add(letter);
    return other;
  }

  #paragraph(runs: readonly Run[], { language, width, leading, maxLines }: Setting, allFonts: boolean): Paragraph {
    const kit = this.#kit;
    const isRight = directionOf(language) === 'rtl';
    const styleOf = ({ text, size, colour, bold = false }: Run) =>
      new kit.TextStyle({
        color: kit.Color(...colour, 1),
        // The ellipsis needs a font as well.
        fontFamilies: this.#fonts.familiesFor(maxLines === undefined ? text : `${text}…`, language, allFonts),
        fontSize: size,
        fontVariations: [
          { axis: 'wght', value: bold ? 600 : 400 },
          { axis: 'opsz', value: size > 36 ? 48 : 20 },
        ],
        heightMultiplier: leading,
        halfLeading: true,
        locale: language,
      });
    const style = new kit.ParagraphStyle({
      textDirection: isRight ? kit.TextDirection.RTL : kit.TextDirection.LTR,
      textAlign: isRight ? kit.TextAlign.Right : kit.TextAlign.Left,
      textStyle: styleOf(runs[0] ?? { text: '', size: 16, colour: [0, 0, 0] }),
      ...(maxLines === undefined ? {} : { maxLines: maxLines, ellipsis: '…' }),
    });
    const builder = kit.ParagraphBuilder.MakeFromFontCollection(style, this.#fonts.collection);
    for (const run of runs) {
      builder.pushStyle(styleOf(run));
      builder.addText(textOf(run));
      builder.pop();
    }
    const paragraph = builder.build();
    builder.delete();
    paragraph.layout(width);
    this.#made.push(paragraph);
    return paragraph;
  }
}

function textOf({ text }: Run): string {
  // A letter of two code units is not cut in half.
  const begun = text.length > maxTextLength ? text.slice(0, maxTextLength).replace(/[\uD800-\uDBFF]$/, '') : text;
  return begun.replace(breaks, ' ').replace(withinWord, '\u2060');
}

/**
 * The letters of a paragraph that got `.notdef`, glyph 0 of every font, since no font has them. Skia’s own list leaves out
 * words whose shaping it has cached.
 */
function missingIn(paragraph: Paragraph, runs: readonly Run[]): string[] {
  const places = paragraph
    .getShapedLines()
    .flatMap((line) => line.runs)
    .flatMap(({ glyphs, offsets }) => Array.from(offsets).filter((_, n) => glyphs[n] === 0));
  if (places.length === 0) return [];
  // Skia’s offsets count bytes of UTF-8.
  const bytes = Buffer.from(runs.map(textOf).join(''));
  return places.map((place) => String.fromCodePoint(bytes.toString('utf8', place).codePointAt(0) ?? 0));
}
