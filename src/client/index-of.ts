import type { Fetch } from '#src/find/files.ts';
import { Finder } from '#src/find/finder.ts';

/**
 * The search index below an edition's root. `use` runs a search; when the edition was published anew meanwhile, and the
 * files that it asks for are gone, once more on the new index.
 */
export class Index {
  readonly #fetch: Fetch;
  #finder: Finder;

  constructor(root: URL) {
    const folder = new URL('search/index/', root);
    this.#fetch = async (path, { fresh }) => {
      const response = await fetch(new URL(path, folder), fresh ? { cache: 'no-cache' } : {});
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      return new Uint8Array(await response.arrayBuffer());
    };
    this.#finder = new Finder(this.#fetch);
  }

  async use<Result>(search: (finder: Finder) => Promise<Result>): Promise<Result> {
    try {
      return await search(this.#finder);
    } catch {
      this.#finder = new Finder(this.#fetch);
      return search(this.#finder);
    }
  }
}
