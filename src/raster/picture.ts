import type { SharingPicture } from '#src/export/sharing/picture.ts';
import { canvasKit } from './canvas-kit.ts';
import { type Drawn, draw } from './draw.ts';
import { Typesetter } from './typesetter.ts';

let typesetter: Typesetter | undefined;

/** Draws a picture for sharing as a PNG. If a letter of it is in no font, nothing is drawn, and the letters are returned. */
export async function drawPicture(picture: SharingPicture): Promise<Drawn> {
  const kit = await canvasKit();
  typesetter ??= new Typesetter(kit);
  return draw(kit, typesetter, picture);
}
