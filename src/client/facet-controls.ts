import {
  type Counts,
  type FacetName,
  type FacetValue,
  type Selection,
  facetNames,
} from '#src/search/browser/facets.ts';
import type { Finder } from '#src/search/browser/finder.ts';
import type { SearchTexts } from '#src/search/index/texts.ts';
import { element, interpolate, formatNumber } from './dom.ts';
import type { SearchState } from './search-state.ts';

/** The number of values of a facet that are shown at first, and that each “more” adds. */
const initialValues = 6;
const addedValues = 20;

/** A value of a facet as it is shown. */
interface ValueView {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Converts chosen values to those of the finder. The id of a speaker or article that does not exist finds nothing. */
export async function toSelection({ chosen }: SearchState, finder: Finder): Promise<Selection> {
  const selection: Partial<Record<FacetName, FacetValue[]>> = {};
  for (const name of facetNames) {
    const folder = folders[name];
    const values = chosen[name];
    if (values === undefined) continue;
    selection[name] = folder
      ? await Promise.all(values.map(async (id) => (await finder.numberOf(`${folder}/${id}/`)) ?? id))
      : [...values];
  }
  return selection;
}

/** Facets whose values are entries: the finder uses their numbers, the address of the page their ids. */
const folders: Partial<Record<FacetName, string>> = { speaker: 'actors', article: 'articles' };

/** The controls of the facets that apply to the results. `shown`: how many values of a facet are shown after “more”. */
export async function facetControls(
  counts: Counts,
  selection: Selection,
  state: SearchState,
  finder: Finder,
  texts: SearchTexts,
  shown: Map<FacetName, number>,
): Promise<HTMLFieldSetElement[]> {
  const groups = await Promise.all(
    facetNames.map(async (name) => {
      const values = inOrder(name, counts, selection, texts);
      if (values.length === 0) return undefined;
      const limit = shown.get(name) ?? initialValues;
      const chosen = new Set(selection[name] ?? []);
      const shownValues = [...values.slice(0, limit), ...values.slice(limit).filter((value) => chosen.has(value))];
      const views = await valueViews(name, shownValues, counts, chosen, finder, texts);
      return fieldset(name, views, values.length - shownValues.length, state, texts);
    }),
  );
  return groups.filter((made) => made !== undefined);
}

/** Sorts the values of a facet: years from the latest, fixed values as in the interface, others by number of hits. */
function inOrder(name: FacetName, counts: Counts, selection: Selection, { values: named }: SearchTexts): FacetValue[] {
  const values = [...new Set([...counts[name].keys(), ...(selection[name] ?? [])])];
  const order = Object.keys(named);
  return values.sort((a, b) => {
    if (name === 'year') return Number(b) - Number(a);
    if (folders[name] === undefined) return order.indexOf(String(a)) - order.indexOf(String(b));
    return (counts[name].get(b) ?? 0) - (counts[name].get(a) ?? 0) || Number(a) - Number(b);
  });
}

/** The words of the interface for a value. One that an address has made up is shown as it is, also `constructor`. */
export function nameOf(value: FacetValue, named: SearchTexts['values']): string {
  return (Object.hasOwn(named, value) ? named[value] : undefined) ?? String(value);
}

async function valueViews(
  name: FacetName,
  values: readonly FacetValue[],
  counts: Counts,
  chosen: ReadonlySet<FacetValue>,
  finder: Finder,
  { values: named }: SearchTexts,
): Promise<ValueView[]> {
  const folder = folders[name];
  return Promise.all(
    values.map(async (value) => {
      const [thing] = folder && typeof value === 'number' ? await finder.docs([value]) : [];
      return {
        value: thing ? (thing.url.split('/')[1] ?? '') : String(value),
        label: thing?.title ?? (name === 'year' ? yearName(String(value)) : nameOf(value, named)),
        count: counts[name].get(value) ?? 0,
        isChosen: chosen.has(value),
      };
    }),
  );
}

/**
 * A year as it is written: before our era, and below 100, with its era. EDTF counts a year 0, which is 1 BC. What an address
 * has in its place stays as it is.
 */
function yearName(value: string): string {
  const year = Number(value);
  if (!/^-?\d{1,4}$/.test(value) || year >= 100) return value;
  const { lang } = document.documentElement;
  const moment = new Date(0);
  moment.setUTCFullYear(year, 0, 1);
  const written = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'UTC',
    year: 'numeric',
    era: 'short',
  });
  return written.format(moment);
}

function fieldset(
  name: FacetName,
  views: readonly ValueView[],
  rest: number,
  { chosen }: SearchState,
  texts: SearchTexts,
): HTMLFieldSetElement {
  const items = views.map(({ value, label, count, isChosen }) => {
    const box = element('input', { type: 'checkbox', name, value });
    box.checked = isChosen || (chosen[name]?.includes(value) ?? false);
    return element(
      'li',
      {},
      element(
        'label',
        {},
        box,
        ' ',
        element('span', {}, element('bdi', {}, label)),
        ' ',
        element('span', { class: 'count' }, formatNumber(count)),
      ),
    );
  });
  return element(
    'fieldset',
    { class: 'facet' },
    element('legend', { class: 'label' }, texts.facets[name]),
    element('ul', {}, ...items),
    rest > 0 &&
      element('button', { type: 'button', 'data-more': name }, interpolate(texts.moreValues, formatNumber(rest))),
  );
}

/** How many values of a facet to show after “more”. */
export function valuesAfterMore(shown: number | undefined): number {
  return (shown ?? initialValues) + addedValues;
}
