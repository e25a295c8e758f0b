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
  /** What does not fit in so many lines is cut with an ellipsis. */
  readonly mostLines?: number;
}

/** Korean is broken between its words, not in them: each pair of syllables is joined by a character that forbids it. */
const withinWord = /(?<=\p{Script=Hangul})(?=[\p{Script=Hangul}\p{P}])/gu;

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

  paragraph(runs: readonly Run[], setting: Setting): Paragraph {
    const paragraph = this.#paragraph(runs, setting, false);
    // The fonts that come first may lack a letter that another has.
    const [last, missing] =
      paragraph.unresolvedCodepoints().length === 0 ? [paragraph, []] : this.#withAllFonts(runs, setting);
    for (const point of missing) this.#missing.add(String.fromCodePoint(point));
    return last;
  }

  #withAllFonts(runs: readonly Run[], setting: Setting): readonly [Paragraph, readonly number[]] {
    const paragraph = this.#paragraph(runs, setting, true);
    return [paragraph, paragraph.unresolvedCodepoints()];
  }

  #paragraph(runs: readonly Run[], { language, width, leading, mostLines }: Setting, allFonts: boolean): Paragraph {
    const kit = this.#kit;
    const isRight = directionOf(language) === 'rtl';
    const styleOf = ({ text, size, colour, bold = false }: Run) =>
      new kit.TextStyle({
        color: kit.Color(...colour, 1),
        fontFamilies: this.#fonts.familiesFor(text, language, allFonts),
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
      ...(mostLines === undefined ? {} : { maxLines: mostLines, ellipsis: '…' }),
    });
    const builder = kit.ParagraphBuilder.MakeFromFontCollection(style, this.#fonts.collection);
    for (const run of runs) {
      builder.pushStyle(styleOf(run));
      builder.addText(run.text.replace(withinWord, '\u2060'));
      builder.pop();
    }
    const paragraph = builder.build();
    builder.delete();
    paragraph.layout(width);
    this.#made.push(paragraph);
    return paragraph;
  }
}
