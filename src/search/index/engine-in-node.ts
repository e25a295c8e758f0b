import { type Engine, type Pagefind, openEngine } from '#src/search/browser/engine.ts';
import type { Shard } from '#src/search/browser/format.ts';

/** Runs Pagefind's browser script in Node, on the index of the edition at `root`. */
export async function openEngineInNode(root: string, shards: readonly Shard[]): Promise<Engine> {
  const script = await (await fetch(`${root}pagefind/pagefind.js`)).text();
  const pagefind = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Pagefind;
  return openEngine(pagefind, root, shards);
}
