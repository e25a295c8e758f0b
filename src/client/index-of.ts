import { type Pagefind, engineOver } from '#src/search/browser/engine.ts';
import { Finder } from '#src/search/browser/finder.ts';
import type { Things } from '#src/search/browser/format.ts';
import type { SearchTexts } from '#src/search/index/texts.ts';

/** How long an index is taken for the one that is published, in milliseconds. */
const trusted = 60_000;

/** How long the answer to whether it still is may take. */
const patience = 2000;

/** An index that is searched, and what tells which it is. */
interface Opened {
  readonly finder: Finder;
  readonly things: Promise<Things>;
  /** Until when it is taken for the published one. */
  trustedUntil: number;
}

/**
 * The search below an edition's root. `use` runs a search; when the edition was published anew meanwhile, once more on
 * the new index. Whether it was, is asked when a search fails or finds nothing, and at times.
 */
export class Index {
  readonly #root: URL;
  /** The words of the interface that the search shows. */
  readonly texts: Promise<SearchTexts>;
  #opened: Opened;

  constructor(root: URL) {
    this.#root = root;
    this.texts = this.#json<SearchTexts>('search/texts.json');
    this.#opened = this.#open();
  }

  /**
   * `isEmpty` tells whether nothing was found: what an index lacks that has been replaced, Pagefind passes over, in one
   * volume as in all.
   */
  async use<Result>(
    search: (finder: Finder) => Promise<Result>,
    isEmpty: (result: Result) => boolean,
  ): Promise<Result> {
    const opened = this.#opened;
    try {
      const isLate = Date.now() > opened.trustedUntil;
      // Without an answer, what was found is better than nothing.
      const [result, isOld] = await Promise.all([
        search(opened.finder),
        isLate && this.#isOld(opened, AbortSignal.timeout(patience)).catch(() => false),
      ]);
      if (!isOld && !(isEmpty(result) && (await this.#isOld(opened)))) return result;
    } catch {
      // Once more, on the index that is there now.
    }
    if (this.#opened === opened) this.#opened = this.#open();
    return search(this.#opened.finder);
  }

  #open(): Opened {
    const script = new URL('pagefind/pagefind.js', this.#root).href;
    // Both it and the things are needed first.
    const pagefind = import(/* @vite-ignore */ script) as Promise<Pagefind>;
    const things = this.#json<Things>('search/things.json');
    const asking = this.texts.then((texts) => texts.asking);
    for (const needed of [pagefind, things, asking]) needed.catch(() => undefined);
    const finder = new Finder({
      engine: async (volumes) => engineOver(await pagefind, this.#root.href, volumes),
      json: <Value>(name: string) =>
        name === 'things' ? (things as Promise<Value>) : this.#json<Value>(`search/${name}.json`),
      asking,
    });
    return { finder, things, trustedUntil: Date.now() + trusted };
  }

  async #isOld(opened: Opened, signal?: AbortSignal): Promise<boolean> {
    const namesOf = ({ volumes }: Things) => volumes.map(({ index }) => index).join();
    const [published, known] = await Promise.all([this.#json<Things>('search/things.json', signal), opened.things]);
    if (namesOf(published) !== namesOf(known)) return true;
    opened.trustedUntil = Date.now() + trusted;
    return false;
  }

  async #json<Value>(path: string, signal?: AbortSignal): Promise<Value> {
    const response = await fetch(new URL(path, this.#root), { cache: 'no-cache', ...(signal ? { signal } : {}) });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return (await response.json()) as Value;
  }
}
