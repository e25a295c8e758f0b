import { type Engine, type Pagefind, openEngine } from '#src/search/browser/engine.ts';
import type { Shard } from '#src/search/browser/format.ts';

/** Pagefind as a browser runs it, over the index of the edition at an address, outside of a browser. */
export async function openEngineInNode(root: string, shards: readonly Shard[]): Promise<Engine> {
  const script = await (await fetch(`${root}pagefind/pagefind.js`)).text();
  const pagefind = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Pagefind;
  return openEngine(pagefind, root, shards);
}
