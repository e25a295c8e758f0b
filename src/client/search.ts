/** What this page uses of Pagefind's API, which is loaded from the index's own folder. */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: readonly Result[] } | null>;
}

interface Result {
  data(): Promise<{ raw_url?: string; url: string; excerpt: string; meta: Record<string, string> }>;
}

/** The interface's words, as the page gives them; `%` stands for the query. */
interface Texts {
  kinds: Record<string, string>;
  none: string;
  found: { one: string; many: string };
  unavailable: string;
  searching: string;
  fromDisk: string;
}

const perPage = 12;

/**
 * `<dramatis-search>`: the search box and its results. The index is fetched when the reader turns to the box. The
 * query is kept in the address, so that a search can be shared and gone back to.
 */
class Search extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: readonly Result[] = [];
  #shown = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input.addEventListener('input', () => void this.#search());
    this.#element('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#element('.more').addEventListener('click', () => void this.#showMore(true));
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value) void this.#search();
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
  }

  get #root(): URL {
    return new URL(this.dataset['root'] ?? './', document.baseURI);
  }

  get #input(): HTMLInputElement {
    return this.#element<HTMLInputElement>('input');
  }

  #element<Type extends HTMLElement>(selector: string): Type {
    return this.querySelector(selector) as Type;
  }

  #say(text: string): void {
    this.#element('[role=status]').textContent = text;
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', this.#root).href)) as Pagefind;
      await pagefind.options({ baseUrl: '/', excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    })();
    return this.#pagefind;
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);

    let pagefind: Pagefind;
    try {
      pagefind = await this.#load();
    } catch {
      this.#pagefind = undefined;
      this.#say(location.protocol === 'file:' ? this.#texts.fromDisk : this.#texts.unavailable);
      return;
    }
    const found = query ? await pagefind.debouncedSearch(query) : { results: [] };
    // Null: another letter was typed meanwhile.
    if (found === null || query !== this.#input.value.trim()) return;
    this.#results = found.results;
    this.#shown = 0;
    this.#element('.results').replaceChildren();
    await this.#showMore(false);
    this.#say(query ? this.#summary(query) : '');
  }

  #summary(query: string): string {
    const { none, found } = this.#texts;
    const { length } = this.#results;
    if (length === 0) return none.replace('%', query);
    return (length === 1 ? found.one : found.many.replace('9', String(length))).replace('%', query);
  }

  async #showMore(focus: boolean): Promise<void> {
    const results = this.#results;
    const next = await Promise.all(results.slice(this.#shown, this.#shown + perPage).map((result) => result.data()));
    // Meanwhile another search may have taken the list.
    if (results !== this.#results) return;
    const items = next.map((data) => this.#item(data));
    this.#element('.results').append(...items);
    this.#shown += items.length;
    this.#element('.more').hidden = this.#shown >= results.length;
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  #item({ raw_url: rawUrl, url, excerpt, meta }: Awaited<ReturnType<Result['data']>>): HTMLLIElement {
    const item = document.createElement('li');
    const kind = document.createElement('p');
    kind.className = 'kind';
    kind.textContent = this.#texts.kinds[meta['kind'] ?? ''] ?? '';
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    link.href = new URL((rawUrl ?? url).replace(/^\//, ''), this.#root).href;
    link.textContent = meta['title'] ?? url;
    heading.append(link);
    const detail = document.createElement('p');
    detail.className = 'aside';
    detail.textContent = meta['detail'] ?? '';
    const text = document.createElement('p');
    const shown = marked(excerpt);
    const start = shown[0]?.textContent ?? '';
    const end = shown[shown.length - 1]?.textContent?.trimEnd() ?? '';
    // An excerpt is cut anywhere.
    text.append(...(/^\p{Ll}/u.test(start) ? ['… '] : []), ...shown, ...(/[\p{L}\d,:]$/u.test(end) ? [' …'] : []));
    item.append(kind, heading, detail, text);
    return item;
  }
}

/** An excerpt's text and marks. It arrives as HTML, of which nothing but these is taken over. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('dramatis-search', Search);
