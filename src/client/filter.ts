import { loadTokens } from './turn-to-search.ts';

/** Shorter lists get no filter. */
const worthFiltering = 20;

/**
 * `<dramatis-filter>`: a box that filters the lists of a page. It hides lines that do not contain every typed word, by the
 * folding of the search, and sections without a visible line. If the list continues on other pages (`data-search`), it also
 * offers to search the whole edition for the typed text.
 */
class Filter extends HTMLElement {
  connectedCallback(): void {
    const lines = [...document.querySelectorAll<HTMLElement>('main section > ul > li')];
    const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
    const input = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!input || !status || lines.length < worthFiltering) return;
    this.hidden = false;
    let comparing: Promise<readonly [(text: string) => string[], readonly string[]]> | undefined;
    const comparison = () =>
      (comparing ??= loadTokens().then(({ tokens }) => {
        const words = (text: string) => tokens(text).map((token) => token.text);
        const texts = lines.map((line) =>
          words(`${line.closest('section')?.querySelector('h2')?.textContent} ${line.textContent}`).join(' '),
        );
        return [words, texts];
      }));
    input.addEventListener('focus', comparison, { once: true });
    const elsewhere = document.createElement('a');
    const filter = async () => {
      const typed = input.value.trim();
      const [words, texts] = await comparison();
      if (typed !== input.value.trim()) return;
      const wanted = words(typed);
      lines.forEach((line, n) => (line.hidden = !wanted.every((word) => texts[n]?.includes(word))));
      for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
      const left = lines.filter(({ hidden }) => !hidden).length;
      const { found = '', search, searchAll = '' } = this.dataset;
      status.textContent = typed ? found.replace('%', String(left)) : '';
      if (search === undefined) return;
      elsewhere.href = search + encodeURIComponent(typed);
      elsewhere.textContent = searchAll.replace('%', () => typed);
      if (typed) status.after(elsewhere);
      else elsewhere.remove();
    };
    input.addEventListener('input', () => void filter());
  }
}

customElements.define('dramatis-filter', Filter);
