import type { SharingPicture } from '#src/export/sharing/picture.ts';
import { canvasKit } from './canvas-kit.ts';
import { type Drawn, Sheet } from './sheet.ts';

let sheet: Sheet | undefined;

/** Draws a picture for sharing as a PNG. If a letter of it is in no font, nothing is drawn, and the letters are returned. */
export async function drawPicture(picture: SharingPicture): Promise<Drawn> {
  const kit = await canvasKit();
  sheet ??= new Sheet(kit);
  return sheet.draw(picture);
}
