const known = new Map<string, Intl.DisplayNames>();

/** The name of a language or country in a language: `ko`, `en` → “Korean”. */
export function displayName(type: 'language' | 'region', code: string, inLanguage: string): string {
  const key = `${type} ${inLanguage}`;
  let names = known.get(key);
  if (names === undefined) known.set(key, (names = new Intl.DisplayNames([inLanguage], { type })));
  return names.of(code) ?? code;
}
