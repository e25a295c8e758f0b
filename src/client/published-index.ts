import { type Pagefind, openEngine } from '#src/search/browser/engine.ts';
import { Finder } from '#src/search/browser/finder.ts';
import type { RecordTable } from '#src/search/browser/format.ts';
import type { SearchTexts } from '#src/search/index/texts.ts';

/** For how long an index is assumed to be the published one, in milliseconds. */
const trustedFor = 60_000;

/** How long a request may take that checks whether it still is. */
const checkTimeout = 2000;

/** An index that has been opened, and the list of entries that belongs to it. */
interface Opened {
  readonly finder: Finder;
  readonly things: Promise<RecordTable>;
  /** Until when it is assumed to be the published one. */
  trustedUntil: number;
}

/**
 * The search index below an edition's root. If the edition has been published anew since the index was opened, `use`
 * repeats a search on the new index. It checks this when a search fails or finds nothing, and when the last check is
 * more than a minute old.
 */
export class PublishedIndex {
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
   * Runs a search. `isEmpty` says whether it found nothing, which may be a sign of a replaced index: Pagefind ignores
   * files that it cannot load.
   */
  async use<Result>(
    search: (finder: Finder) => Promise<Result>,
    isEmpty: (result: Result) => boolean,
  ): Promise<Result> {
    const opened = this.#opened;
    try {
      const isLate = Date.now() > opened.trustedUntil;
      // If the check gets no answer, the results that were found are still better than none.
      const [result, isOld] = await Promise.all([
        search(opened.finder),
        isLate && this.#isOld(opened, AbortSignal.timeout(checkTimeout)).catch(() => false),
      ]);
      if (!isOld && !(isEmpty(result) && (await this.#isOld(opened)))) return result;
    } catch {
      // Repeated below, on the present index.
    }
    if (this.#opened === opened) this.#opened = this.#open();
    return search(this.#opened.finder);
  }

  #open(): Opened {
    const script = new URL('pagefind/pagefind.js', this.#root).href;
    // Every search needs both, so both are requested now.
    const pagefind = import(/* @vite-ignore */ script) as Promise<Pagefind>;
    const things = this.#json<RecordTable>('search/records.json');
    const asking = this.texts.then((texts) => texts.asking);
    for (const needed of [pagefind, things, asking]) needed.catch(() => undefined);
    const finder = new Finder({
      engine: async (shards) => openEngine(await pagefind, this.#root.href, shards),
      json: <Value>(name: string) =>
        name === 'records' ? (things as Promise<Value>) : this.#json<Value>(`search/${name}.json`),
      asking,
    });
    return { finder, things, trustedUntil: Date.now() + trustedFor };
  }

  async #isOld(opened: Opened, signal?: AbortSignal): Promise<boolean> {
    const namesOf = ({ shards }: RecordTable) => shards.map(({ index }) => index).join();
    const [published, known] = await Promise.all([
      this.#json<RecordTable>('search/records.json', signal),
      opened.things,
    ]);
    if (namesOf(published) !== namesOf(known)) return true;
    opened.trustedUntil = Date.now() + trustedFor;
    return false;
  }

  async #json<Value>(path: string, signal?: AbortSignal): Promise<Value> {
    const response = await fetch(new URL(path, this.#root), { cache: 'no-cache', ...(signal ? { signal } : {}) });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return (await response.json()) as Value;
  }
}
