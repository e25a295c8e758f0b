import type { Article } from '#src/core/model/article.ts';
import { type Edtf, partsOf } from '#src/core/model/dates.ts';
import { formatDate } from '#src/core/words/format-date.ts';
import type { Edition } from './edition.ts';

/** A date in words; for a single date, also the value for the `datetime` attribute. */
export interface DateView {
  readonly text: string;
  readonly machine?: string;
}

const known = new WeakMap<Edition, Map<Edtf, DateView>>();

/** An EDTF date in the words of the interface. Memoized, because the same dates occur on many pages. */
export function dateView(edition: Edition, value: Edtf): DateView {
  let views = known.get(edition);
  if (!views) known.set(edition, (views = new Map()));
  let view = views.get(value);
  if (!view) views.set(value, (view = inWords(edition, value)));
  return view;
}

/** The date of an article for a list: in brackets if it is the editor's. */
export function publishedView(edition: Edition, { published, dateBy }: Article): DateView {
  const view = dateView(edition, published);
  return dateBy === 'editor' ? { ...view, text: edition.words.article.supplied(view.text) } : view;
}

function inWords({ site, words }: Edition, value: Edtf): DateView {
  const text = formatDate(value, site.language, words.dates);
  const parts = partsOf(value);
  // HTML knows no year before 1.
  return parts.type === 'date' && parts.date.year > 0 ? { text, machine: value.replace(/[~?%]/g, '') } : { text };
}
