/** Lists shorter than this are taken in at a glance. */
const worthFiltering = 20;

/**
 * `<dramatis-filter>`: a box that leaves of the lists of a page only the lines that hold what is typed, whatever their
 * accents and capitals, and of the sections those that have a line left.
 */
class Filter extends HTMLElement {
  connectedCallback(): void {
    const lines = [...document.querySelectorAll<HTMLElement>('main section > ul > li')];
    const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
    const input = this.querySelector('input');
    if (!input || lines.length < worthFiltering) return;
    this.hidden = false;
    const texts = lines.map((line) =>
      plain(line.closest('section')?.querySelector('h2')?.textContent + ' ' + line.textContent),
    );
    input.addEventListener('input', () => {
      const wanted = plain(input.value).split(/\s+/).filter(Boolean);
      lines.forEach((line, n) => (line.hidden = !wanted.every((word) => texts[n]?.includes(word))));
      for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
      const left = lines.filter(({ hidden }) => !hidden).length;
      const status = this.querySelector('[role=status]');
      if (status)
        status.textContent = wanted.length > 0 ? (this.dataset['found'] ?? '').replace('%', String(left)) : '';
    });
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('dramatis-filter', Filter);
