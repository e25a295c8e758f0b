import type { Engine } from '#src/find/engine.ts';
import { Finder } from '#src/find/finder.ts';
import type { Things } from '#src/find/format.ts';

/** What is used of `pagefind.js`. */
interface Pagefind {
  createInstance(options: { noWorker: boolean }): Engine;
}

/**
 * The search below an edition's root. `use` runs a search; when it fails or finds nothing, and the edition was published
 * anew meanwhile, once more on the new index.
 */
export class Index {
  readonly #root: URL;
  #finder: Finder;
  #things: Promise<Things> | undefined;

  constructor(root: URL) {
    this.#root = root;
    this.#finder = this.#begin();
  }

  /** `isEmpty` tells whether nothing was found: what an index lacks that has been replaced, Pagefind passes over. */
  async use<Result>(
    search: (finder: Finder) => Promise<Result>,
    isEmpty: (result: Result) => boolean,
  ): Promise<Result> {
    try {
      const result = await search(this.#finder);
      if (!isEmpty(result) || !(await this.#isOld())) return result;
    } catch {
      // Once more, on the index that is there now.
    }
    this.#finder = this.#begin();
    return search(this.#finder);
  }

  #begin(): Finder {
    this.#things = undefined;
    return new Finder({
      // The worker of Pagefind is a second copy of its script, and a search takes a few milliseconds.
      engine: async () => {
        const { createInstance } = (await import(
          /* @vite-ignore */ new URL('pagefind/pagefind.js', this.#root).href
        )) as Pagefind;
        return createInstance({ noWorker: true });
      },
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
    const { index } = (await this.#things) ?? { index: undefined };
    return Object.values(languages)[0]?.hash !== index;
  }

  async #json<Value>(path: string): Promise<Value> {
    const response = await fetch(new URL(path, this.#root), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return (await response.json()) as Value;
  }
}
