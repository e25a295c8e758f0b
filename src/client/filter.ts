/** Lists shorter than this are taken in at a glance. */
const worthFiltering = 20;

/**
 * `<dramatis-filter>`: a box that leaves of the lists of a page only the lines that hold what is typed, whatever their
 * accents and capitals, and of the sections those that have a line left. Where the list goes on on other pages
 * (`data-search`), it offers the search for what was typed.
 */
class Filter extends HTMLElement {
  connectedCallback(): void {
    const lines = [...document.querySelectorAll<HTMLElement>('main section > ul > li')];
    const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
    const input = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!input || !status || lines.length < worthFiltering) return;
    this.hidden = false;
    const texts = lines.map((line) =>
      plain(line.closest('section')?.querySelector('h2')?.textContent + ' ' + line.textContent),
    );
    const elsewhere = document.createElement('a');
    input.addEventListener('input', () => {
      const typed = input.value.trim();
      const wanted = plain(typed).split(/\s+/).filter(Boolean);
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
    });
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('dramatis-filter', Filter);
