import type { CanvasKit, MallocObj, Surface } from 'canvaskit-wasm';
import { pictureSize } from '#src/export/sharing/picture-size.ts';
import type { SharingPicture } from '#src/export/sharing/picture.ts';
import { palette, paper } from './colours.ts';
import { Drawing } from './drawing.ts';
import { pngEncoder } from './png.ts';
import { Typesetter } from './typesetter.ts';

const { width, height } = pictureSize;

/** A drawn picture, or the letters that no font has. */
export type Drawn = { readonly png: Uint8Array } | { readonly missing: string };

/** The memory for one picture, in which one after the other is drawn. */
export class Sheet {
  readonly #kit: CanvasKit;
  readonly #typesetter: Typesetter;
  readonly #surface: Surface;
  readonly #memory: MallocObj;
  readonly #encode = pngEncoder(width, height, palette);

  constructor(kit: CanvasKit) {
    const { ColorType, AlphaType, ColorSpace } = kit;
    this.#kit = kit;
    this.#typesetter = new Typesetter(kit);
    // The pixels can be read where they are drawn.
    this.#memory = kit.Malloc(Uint8Array, width * height * 4);
    const info = { width, height, colorType: ColorType.RGBA_8888, alphaType: AlphaType.Premul };
    const surface = kit.MakeRasterDirectSurface({ ...info, colorSpace: ColorSpace.SRGB }, this.#memory, width * 4);
    if (!surface) throw new Error('There is no memory for a picture.');
    this.#surface = surface;
  }

  /** Draws a picture for sharing. If a letter of it is in no font, there is none. */
  draw(picture: SharingPicture): Drawn {
    const canvas = this.#surface.getCanvas();
    canvas.clear(this.#kit.Color(...paper, 1));
    this.#typesetter.begin();
    new Drawing(this.#kit, canvas, this.#typesetter, picture).draw();
    const missing = this.#typesetter.end();
    if (missing) return { missing };
    return { png: this.#encode(this.#memory.toTypedArray() as Uint8Array) };
  }
}
