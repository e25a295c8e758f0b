/** Words by the forms that a language has for numbers; `#` stands for the number. `none` is for 0, where that is told otherwise. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule | 'none', string>> & { other: string }>;

/**
 * How a language tells numbers: `(2, { one: '# word', other: '# words' })` → “2 words”. `written`: how it writes a number,
 * by default in figures.
 */
export function pluralsOf(
  language: string,
  written = (n: number) => n.toLocaleString(language),
): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => {
    const form = (n === 0 ? forms.none : undefined) ?? forms[rules.select(n)] ?? forms.other;
    return form.replaceAll('#', () => written(n));
  };
}
