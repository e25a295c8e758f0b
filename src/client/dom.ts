import type { PluralForms } from '#src/core/words/plural.ts';

type Child = Node | string | undefined | false;

/** Creates an element. Undefined attributes, and children that are undefined or false, are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Fills in a text of the interface: replaces the n-th `%` by the n-th value. */
export function interpolate(text: string, ...values: readonly (string | number)[]): string {
  let n = 0;
  return text.replace(/%/g, () => String(values[n++] ?? ''));
}

/** The same for one value that is an element. */
export function filled(text: string, value: HTMLElement): (string | HTMLElement)[] {
  const [before = '', after = ''] = text.split('%');
  return [before, value, after];
}

/** The language and direction of words of the interface in an element of another language. */
export function pageLanguage(): { lang: string; dir: string } {
  const { lang, dir } = document.documentElement;
  return { lang, dir: dir || 'ltr' };
}

/** A query as it appears in a sentence: in quotation marks, unless it contains some itself. */
export function quotedQuery(query: string, quoted: string): string {
  return /["“”„«»「」『』]/.test(query) ? query : interpolate(quoted, query);
}

/** Of the forms of a text the one for a number, in the interface's language. */
export function plural(n: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(document.documentElement.lang).select(n)] ?? forms.other;
}

/** A number as the interface's language writes it. */
export function formatNumber(n: number): string {
  return n.toLocaleString(document.documentElement.lang);
}
