interface Named {
  readonly all: Intl.DisplayNames;
  /** The names that were asked for before: asking `Intl` takes a hundred times as long, and a map needs dozens. */
  readonly asked: Map<string, string>;
}

const known = new Map<string, Named>();

/** The name of a language or country in a language: `ko`, `en` → “Korean”. */
export function displayName(type: 'language' | 'region', code: string, inLanguage: string): string {
  const key = `${type} ${inLanguage}`;
  let names = known.get(key);
  if (!names) known.set(key, (names = { all: new Intl.DisplayNames([inLanguage], { type }), asked: new Map() }));
  let name = names.asked.get(code);
  if (name === undefined) names.asked.set(code, (name = names.all.of(code) ?? code));
  return name;
}

/** The name of a country in a language; undefined if it has none there. `code`: of ISO 3166, in letters. */
export function countryName(code: string, inLanguage: string): string | undefined {
  const name = displayName('region', code, inLanguage);
  return name === code ? undefined : name;
}
