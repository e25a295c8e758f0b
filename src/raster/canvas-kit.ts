import { createRequire } from 'node:module';
import path from 'node:path';
import type CanvasKitInit from 'canvaskit-wasm';
import type { CanvasKit } from 'canvaskit-wasm';

/** Finds the project’s packages, also for code that is compiled into another folder. */
export const projectRequire = createRequire(path.resolve('package.json'));

let loading: Promise<CanvasKit> | undefined;

/**
 * Skia in WebAssembly: it sets lines of any script, and draws them alike on all machines. It is loaded when the first picture
 * is drawn, since that takes a twentieth of a second and 60 MB.
 */
export function canvasKit(): Promise<CanvasKit> {
  return (loading ??= (projectRequire('canvaskit-wasm') as typeof CanvasKitInit)());
}
