import { type RecordKind, recordKinds } from '#src/search/browser/format.ts';
import { type QueryMatchers, splitAtMarks } from '#src/search/browser/marked.ts';
import type { SearchDoc } from '#src/search/browser/format.ts';
import type { SearchTexts } from '#src/search/index/texts.ts';
import { element, interpolate, formatNumber, plural } from './dom.ts';
import { PublishedIndex } from './published-index.ts';
import { languageOf, toNodes, stanceOf, excerptsOf } from './result.ts';
import { searchSummary } from './summary.ts';

/** The number of results of each kind that are suggested. */
const perKind = 2;
/** A search begins when no key has been pressed for so many milliseconds. */
const pause = 80;

/** Suggests results below the search box of the masthead while the reader types, grouped by kind. */
export function suggest(box: HTMLInputElement): void {
  const form = box.form as HTMLFormElement;
  const root = new URL('../', form.action);
  const index = new PublishedIndex(root);
  const list = element('div', { role: 'listbox', id: 'suggestions' });
  const status = element('p', { role: 'status', class: 'aside' });
  const panel = element('div', { class: 'suggest', hidden: '' }, list, status);
  form.append(panel);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    dir: 'auto',
  }))
    box.setAttribute(name, value);

  let active = -1;
  let lastQuery = '';
  let timer = 0;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) activate(-1);
  };
  const activate = (n: number) => {
    active = n;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === n)));
    const option = options()[n];
    if (option) {
      box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else box.removeAttribute('aria-activedescendant');
  };

  const search = async () => {
    const query = box.value.trim();
    lastQuery = query;
    if (query === '') return open(false);
    const words = await index.texts;
    try {
      const shown = await index.use(
        async (finder) => {
          const found = await finder.search(query, {});
          const facets = await finder.facets();
          const near = found.docs.length === 0 ? (await finder.nearest(query)).names : [];
          const byKind = new Map<RecordKind, number[]>();
          for (const doc of found.docs) {
            const kind = facets.kindOf(doc);
            const some = byKind.get(kind) ?? [];
            byKind.set(kind, some);
            if (some.length < perKind) some.push(doc);
            if (byKind.size === recordKinds.length && [...byKind.values()].every(({ length }) => length === perKind))
              break;
          }
          const groups = near.length > 0 ? [['nearest', near] as const] : [...byKind];
          return {
            total: found.docs.length,
            limitedTo: found.limitedTo,
            marks: found.marks,
            groups: await Promise.all(groups.map(async ([name, docs]) => ({ name, docs: await finder.docs(docs) }))),
          };
        },
        ({ total }) => total === 0,
      );
      if (lastQuery !== query) return;
      list.setAttribute('aria-label', words.suggestions);
      list.replaceChildren(
        ...shown.groups.map(({ name, docs }) =>
          element(
            'div',
            { role: 'group', 'aria-label': name === 'nearest' ? words.nearest : words.all[name] },
            element('p', { class: 'kind', role: 'presentation' }, name === 'nearest' ? words.nearest : words.all[name]),
            ...docs.map((doc) => option(doc, shown.marks, root)),
          ),
        ),
      );
      if (shown.total > 0) list.append(allResults(shown.total, query, words, form));
      options().forEach((one, n) => (one.id = `suggestion-${n}`));
      list.hidden = options().length === 0;
      status.textContent = searchSummary(query, shown, words);
      // What is found is seen; a screen reader says how much it is.
      status.classList.toggle('quiet', shown.total > 0 && shown.limitedTo === undefined);
      activate(-1);
      open(document.activeElement === box);
    } catch {
      if (lastQuery !== query) return;
      list.replaceChildren();
      status.textContent = words.unavailable;
      open(true);
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), pause);
  });
  box.addEventListener('focus', () => {
    if (box.value.trim() !== '' && list.childElementCount > 0) open(true);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) open(false);
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = options();
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && all.length > 0) {
      event.preventDefault();
      if (panel.hidden) open(true);
      // One step beyond either end of the list, the box itself is active.
      activate(((active + 1 + move + all.length + 1) % (all.length + 1)) - 1);
    } else if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === 'Enter' && active >= 0 && !panel.hidden) {
      event.preventDefault();
      all[active]?.click();
    }
  });
  // Without this, pressing on an option would move the focus and close the list before the click arrives.
  panel.addEventListener('pointerdown', (event) => event.preventDefault());
  if (box.value.trim() !== '') void search();
}

function option(doc: SearchDoc, marks: QueryMatchers, root: URL): HTMLAnchorElement {
  const isNamed = doc.kind === 'actor' || doc.kind === 'event';
  const [best] = excerptsOf(doc, marks, 1).best;
  return element(
    'a',
    { role: 'option', tabindex: '-1', href: new URL(best.url, root).href, 'aria-selected': 'false' },
    element(
      'span',
      isNamed ? {} : languageOf(doc),
      stanceOf(doc),
      ...toNodes(isNamed ? splitAtMarks(doc.title, marks) : best.parts),
    ),
    ' ',
    element(
      'span',
      { class: 'aside' },
      ...(isNamed ? [doc.detail] : [element('bdi', {}, doc.title), doc.kind === 'quote' ? `, ${doc.detail}` : '']),
    ),
  );
}

function allResults(total: number, query: string, texts: SearchTexts, form: HTMLFormElement): HTMLAnchorElement {
  return element(
    'a',
    {
      role: 'option',
      tabindex: '-1',
      class: 'everything',
      'aria-selected': 'false',
      href: `${form.action}?q=${encodeURIComponent(query)}`,
    },
    interpolate(plural(total, texts.everything), formatNumber(total)),
  );
}
