import type { FacetName } from '#src/search/browser/facets.ts';
import type { Finder, SearchResult, Nearest } from '#src/search/browser/finder.ts';
import type { SearchDoc, RecordKind } from '#src/search/browser/format.ts';
import type { SearchTexts } from '#src/search/index/texts.ts';
import { element, interpolate, formatNumber, quotedQuery, plural } from './dom.ts';
import { PublishedIndex } from './published-index.ts';
import { valuesAfterMore, facetControls, toSelection } from './facet-controls.ts';
import { resultItem } from './result.ts';
import { type SearchState, isNarrowed, searchString, parseSearch, toggleValue } from './search-state.ts';
import { searchSummary } from './summary.ts';

/** The number of results of each kind when several kinds are shown, and of each page when only one is. */
const perGroup = 4;
const perPage = 12;
/** A search begins when no key has been pressed for so many milliseconds. */
const pause = 80;

/** What is stored with an entry of the browser's history, so that going back restores the page as it was. */
interface Kept {
  readonly shown?: number;
  readonly top?: number;
}

/** The results of one kind, as they are shown. */
interface Group {
  readonly kind: RecordKind;
  readonly total: number;
  readonly docs: readonly SearchDoc[];
}

/**
 * `<dramatis-search>`: the search box, the facets, and the results, grouped by kind until one kind is chosen. The
 * address contains the whole search. Typing replaces the address; choosing a value adds a step to the history.
 */
class Search extends HTMLElement {
  #index!: PublishedIndex;
  #texts!: SearchTexts;
  #state: SearchState = { query: '', chosen: {} };
  #shown = perPage;
  #unfolded = new Map<FacetName, number>();
  #turn = 0;
  #timer = 0;

  async connectedCallback(): Promise<void> {
    history.scrollRestoration = 'manual';
    const root = this.#root;
    this.#index = new PublishedIndex(root);
    this.#state = parseSearch(location.search);
    this.#input.value = this.#state.query;
    this.hidden = false;
    this.#listen();
    if (innerWidth >= 800) this.#element<HTMLDetailsElement>('details').open = true;
    this.#texts = await this.#index.texts;
    await this.#restore();
  }

  get #root(): URL {
    return new URL('../', new URL(this.#form.action));
  }

  get #form(): HTMLFormElement {
    return this.#element('form');
  }

  get #input(): HTMLInputElement {
    return this.#element('input[name=q]');
  }

  #element<Type extends HTMLElement>(selector: string): Type {
    return this.querySelector(selector) as Type;
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go({ ...this.#state, query: this.#input.value }, 'typed'), pause);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#go({ ...this.#state, query: this.#input.value }, 'typed');
    });
    this.#element('.narrow').addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      this.#go(toggleValue(this.#state, name as FacetName, value), 'chosen');
    });
    this.addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      const button = (target as Element).closest('button');
      const link = (target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
      const more = button?.dataset['more'];
      if (link && !ctrlKey && !metaKey && !shiftKey) {
        event.preventDefault();
        this.#go(parseSearch(link.search), 'chosen');
        this.#input.value = this.#state.query;
        scrollTo({ top: 0 });
      } else if (more === 'results') void this.#more();
      else if (more) void this.#moreValues(more as FacetName);
    });
    this.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('popstate', () => {
      this.#state = parseSearch(location.search);
      this.#input.value = this.#state.query;
      void this.#restore();
    });
    // The position is stored whenever it changes, because it cannot be stored reliably when the page is left.
    addEventListener('scrollend', () => this.#keep());
  }

  /** Shows the search in the address, and scrolls to where the reader was. */
  async #restore(): Promise<void> {
    const { shown, top } = (history.state ?? {}) as Kept;
    this.#shown = shown ?? perPage;
    await this.#draw();
    if (top !== undefined) scrollTo({ top, behavior: 'instant' });
    else if (this.#state.query === '' && !isNarrowed(this.#state)) this.#input.focus({ preventScroll: true });
  }

  #keep(): void {
    history.replaceState({ shown: this.#shown, top: scrollY } satisfies Kept, '');
  }

  #go(state: SearchState, how: 'typed' | 'chosen'): void {
    if (searchString(state) === searchString(this.#state)) return;
    this.#state = state;
    this.#shown = perPage;
    const address = `${location.pathname}${searchString(state)}`;
    if (how === 'chosen') history.pushState({}, '', address);
    else history.replaceState({}, '', address);
    void this.#draw();
  }

  /** ↓ and ↑ move from the box through the results and back. Escape in the results moves to the box. */
  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    const target = event.target as HTMLElement;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.results li > :is(h3, blockquote, p):first-child > a')];
    const at = target === this.#input ? -1 : links.findIndex((link) => link === target);
    const isInList = target === this.#input || at >= 0;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && isInList && links.length > 0) {
      if (key === 'ArrowUp' && at < 0) return;
      event.preventDefault();
      const next = key === 'ArrowDown' ? links[Math.min(at + 1, links.length - 1)] : (links[at - 1] ?? this.#input);
      next?.focus();
    } else if (key === 'Escape' && target !== this.#input) {
      this.#input.focus();
      this.#input.select();
    }
  }

  async #draw(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    const results = this.#element('.results');
    results.ariaBusy = 'true';
    try {
      const drawn = await this.#index.use(
        (finder) => this.#prepare(state, finder),
        ({ total }) => total === 0,
      );
      // Keys are handled between the steps.
      await yieldToBrowser();
      if (turn !== this.#turn) return;
      results.replaceChildren(...drawn.results);
      await yieldToBrowser();
      if (turn !== this.#turn) return;
      const focused = document.activeElement as HTMLInputElement | null;
      this.#element('.narrow > div').replaceChildren(...drawn.facets);
      this.#element('.narrow').hidden = drawn.facets.length === 0;
      this.#element('.chosen').replaceChildren(...this.#chosen());
      this.#element('.hint').hidden = state.query !== '' || isNarrowed(state);
      // The check boxes have been replaced: the new one for the same value gets the focus.
      if (focused?.closest('.facet') && focused.name)
        [...this.querySelectorAll<HTMLInputElement>(`input[name="${focused.name}"]`)]
          .find(({ value }) => value === focused.value)
          ?.focus({ preventScroll: true });
      this.#say(drawn.summary);
    } catch {
      if (turn === this.#turn) this.#say(this.#texts.unavailable);
    }
    if (turn === this.#turn) results.ariaBusy = 'false';
  }

  #say(text: string): void {
    this.#element('[role=status]').textContent = text;
  }

  async #prepare(state: SearchState, finder: Finder) {
    const isAsked = state.query.trim() !== '' || isNarrowed(state);
    const selection = await toSelection(state, finder);
    const found = await finder.search(state.query, selection);
    await yieldToBrowser();
    const facets = facetControls(found.counts, selection, state, finder, this.#texts, this.#unfolded);
    const total = found.docs.length;
    if (!isAsked) return { facets: await facets, results: [], summary: '', total };
    const isDoubtful = found.docs.length === 0 || (found.doubtful && found.docs.length <= perGroup);
    const near = isDoubtful ? await finder.nearest(state.query) : undefined;
    await yieldToBrowser();
    const results = await this.#results(found, state, finder);
    await yieldToBrowser();
    return {
      facets: await facets,
      results: [...(near ? await this.#otherwise(near, found, state, finder) : []), ...results],
      summary: this.#summary(found, state),
      total,
    };
  }

  async #results({ docs, marks }: SearchResult, state: SearchState, finder: Finder): Promise<HTMLElement[]> {
    const facets = await finder.facets();
    const byKind = Map.groupBy(docs, (doc) => facets.kindOf(doc));
    const limit = byKind.size === 1 ? this.#shown : perGroup;
    const groups: Group[] = await Promise.all(
      [...byKind].map(async ([kind, all]) => ({
        kind,
        total: all.length,
        docs: await finder.docs(all.slice(0, limit)),
      })),
    );
    const drawing = { marks, root: this.#root, texts: this.#texts };
    return groups.map(({ kind, total, docs: some }) =>
      element(
        'section',
        { 'aria-labelledby': `found-${kind}` },
        element(
          'h2',
          { id: `found-${kind}` },
          this.#texts.all[kind],
          ' ',
          element('span', { class: 'count' }, formatNumber(total)),
        ),
        element('ol', {}, ...some.map((doc) => resultItem(doc, drawing))),
        total > some.length && this.#further(kind, some.length, total, state, byKind.size === 1),
      ),
    );
  }

  /** A button for the next results, or, if several kinds are shown, a link to all results of this kind. */
  #further(kind: RecordKind, shown: number, total: number, state: SearchState, isAlone: boolean): HTMLElement {
    if (!isAlone) {
      const href = searchString({ ...state, chosen: { ...state.chosen, kind: [kind] } });
      const name = `${interpolate(this.#texts.everything.other, formatNumber(total))}: ${this.#texts.all[kind]}`;
      return element('p', { class: 'further' }, element('a', { href }, name));
    }
    return element(
      'p',
      { class: 'further' },
      element('button', { type: 'button', class: 'more', 'data-more': 'results' }, this.#texts.more),
      ' ',
      element('span', { class: 'aside' }, interpolate(this.#texts.shown, formatNumber(shown), formatNumber(total))),
    );
  }

  /** Suggestions for a search with no results or only doubtful ones. */
  async #otherwise(near: Nearest, { docs }: SearchResult, state: SearchState, finder: Finder): Promise<HTMLElement[]> {
    const texts = this.#texts;
    const link = (query: string, text: string) =>
      element('p', {}, element('a', { href: searchString({ query, chosen: state.chosen }) }, text));
    const suggestions: HTMLElement[] = [];
    if (near.names.length > 0) {
      const drawing = { marks: [], root: this.#root, texts };
      suggestions.push(
        element('h2', {}, texts.nearest),
        element('ol', {}, ...(await finder.docs(near.names)).map((doc) => resultItem(doc, drawing))),
      );
    }
    if (near.query !== undefined)
      suggestions.push(link(near.query, interpolate(texts.instead, quotedQuery(near.query, texts.quoted))));
    if (docs.length === 0) {
      if (isNarrowed(state)) {
        const { length } = (await finder.search(state.query, {})).docs;
        if (length > 0)
          suggestions.push(
            element(
              'p',
              {},
              element(
                'a',
                { href: searchString({ ...state, chosen: {} }) || '?' },
                interpolate(texts.unnarrowed, formatNumber(length)),
              ),
            ),
          );
      }
      for (const { query, count } of near.parts)
        suggestions.push(link(query, interpolate(texts.part, quotedQuery(query, texts.quoted), formatNumber(count))));
      suggestions.push(this.#element('.lists').cloneNode(true) as HTMLElement);
    }
    return suggestions.length > 0 ? [element('section', { class: 'otherwise' }, ...suggestions)] : [];
  }

  /** A link that clears all chosen values. */
  #chosen(): HTMLElement[] {
    if (!isNarrowed(this.#state)) return [];
    return [element('a', { href: searchString({ ...this.#state, chosen: {} }) || '?' }, this.#texts.clear)];
  }

  #summary({ docs, limitedTo }: SearchResult, state: SearchState): string {
    const { foundAll, noneChosen } = this.#texts;
    const total = docs.length;
    const query = state.query.trim();
    if (query) return searchSummary(query, { total, limitedTo }, this.#texts);
    return total === 0 ? noneChosen : interpolate(plural(total, foundAll), formatNumber(total));
  }

  async #more(): Promise<void> {
    const before = this.#shown;
    this.#shown += perPage;
    await this.#draw();
    this.#keep();
    const item = this.querySelectorAll('.results li')[before];
    item?.querySelector('a')?.focus();
  }

  async #moreValues(name: FacetName): Promise<void> {
    const before = this.querySelectorAll(`.facet input[name="${name}"]`).length;
    this.#unfolded.set(name, valuesAfterMore(this.#unfolded.get(name)));
    await this.#draw();
    this.querySelectorAll<HTMLInputElement>(`.facet input[name="${name}"]`)[before]?.focus();
  }
}

/** Lets the browser handle waiting events. */
function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

customElements.define('dramatis-search', Search);
