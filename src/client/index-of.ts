import { type Pagefind, engineOver } from '#src/find/engine.ts';
import { Finder } from '#src/find/finder.ts';
import type { Things } from '#src/find/format.ts';

/** How long an index is taken for the one that is published, in milliseconds. */
const trusted = 60_000;

/**
 * The search below an edition's root. `use` runs a search; when the edition was published anew meanwhile, once more on
 * the new index. Whether it was, is asked when a search fails or finds nothing, and at times.
 */
export class Index {
  readonly #root: URL;
  #finder: Finder;
  #things: Promise<Things> | undefined;
  #begun = 0;

  constructor(root: URL) {
    this.#root = root;
    this.#finder = this.#begin();
  }

  /**
   * `isEmpty` tells whether nothing was found: what an index lacks that has been replaced, Pagefind passes over, in one
   * volume as in all.
   */
  async use<Result>(
    search: (finder: Finder) => Promise<Result>,
    isEmpty: (result: Result) => boolean,
  ): Promise<Result> {
    try {
      const isLate = performance.now() - this.#begun > trusted;
      const [result, isOld] = await Promise.all([search(this.#finder), isLate && this.#isOld()]);
      if (!isOld && !(isEmpty(result) && (await this.#isOld()))) return result;
    } catch {
      // Once more, on the index that is there now.
    }
    this.#finder = this.#begin();
    return search(this.#finder);
  }

  #begin(): Finder {
    this.#things = undefined;
    this.#begun = performance.now();
    const pagefind = new URL('pagefind/', this.#root).href;
    // Both it and the things are needed first.
    const script = import(/* @vite-ignore */ `${pagefind}pagefind.js`) as Promise<Pagefind>;
    script.catch(() => undefined);
    return new Finder({
      engine: async (volumes) => engineOver(await script, pagefind, volumes),
      json: <Value>(name: string) => {
        if (name !== 'things') return this.#json<Value>(`search/${name}.json`);
        this.#things ??= this.#json<Things>('search/things.json');
        return this.#things as Promise<Value>;
      },
    });
  }

  async #isOld(): Promise<boolean> {
    const { languages } = await this.#json<{ languages: Record<string, { hash: string }> }>(
      'pagefind/pagefind-entry.json',
    );
    const { volumes = [] } = (await this.#things) ?? {};
    const published = new Set(Object.values(languages).map(({ hash }) => hash));
    if (volumes.length !== published.size || volumes.some(({ index }) => !published.has(index))) return true;
    this.#begun = performance.now();
    return false;
  }

  async #json<Value>(path: string): Promise<Value> {
    const response = await fetch(new URL(path, this.#root), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return (await response.json()) as Value;
  }
}
