import type { Engine } from '#src/find/engine.ts';

/** Pagefind as a browser runs it, over the index at an address, outside of a browser. */
export async function pagefindAt(folder: string): Promise<Engine> {
  const script = await (await fetch(`${folder}pagefind.js`)).text();
  const { createInstance } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
    createInstance(options: { basePath: string; noWorker: boolean }): Engine;
  };
  return createInstance({ basePath: folder, noWorker: true });
}
