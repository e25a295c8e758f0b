/** A picture whose words cannot be set, since no font has some of their letters. */
export interface UnsetPicture {
  readonly address: string;
  readonly letters: string;
}

/* Astro bundles pages apart from the build that reports on them, so this module exists twice: a global variable joins them. */
const place = globalThis as { [key: symbol]: UnsetPicture[] | undefined };
const key = Symbol.for('dramatis:unset-pictures');

/** Notes a picture for whoever takes the list. */
export function noteUnset(picture: UnsetPicture): void {
  (place[key] ??= []).push(picture);
}

/** Returns the pictures that this thread has noted since it was asked last. */
export function takeUnset(): readonly UnsetPicture[] {
  const noted = place[key] ?? [];
  place[key] = [];
  return noted;
}

/** Tells in a line which letters are in no font, and what to do; undefined if there are none. */
export function unsetNote(unset: readonly UnsetPicture[]): string | undefined {
  if (unset.length === 0) return undefined;
  const letters = [...new Set(unset.flatMap((picture) => [...picture.letters]))].sort();
  const scripts = fontScripts.filter((script) => letters.some((letter) => isOf(script, letter)));
  const few = letters.slice(0, 8).map((letter) => `${letter} (U+${hexOf(letter)})`);
  const advice = scripts.map((script) => `@fontsource-variable/noto-serif-${script.toLowerCase()}`);
  return `${unset.length === 1 ? '1 picture for sharing shows' : `${unset.length} pictures for sharing show`} the edition’s title instead of the words, since no installed font has ${few.join(', ')}${letters.length > few.length ? ' …' : ''}. ${
    advice.length > 0
      ? `Install a font that has them: npm install --save-exact ${advice.join(' ')}`
      : 'Install a Fontsource package that has them, such as @fontsource-variable/noto-sans-symbols'
  }.`;
}

function hexOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The scripts for which Fontsource has a serif of Noto under the script’s own name. */
const fontScripts = [
  ...['Armenian', 'Bengali', 'Devanagari', 'Ethiopic', 'Georgian', 'Gujarati', 'Gurmukhi', 'Hebrew', 'Kannada'],
  ...['Khmer', 'Lao', 'Malayalam', 'Sinhala', 'Tamil', 'Telugu', 'Thai', 'Tibetan'],
];

function isOf(script: string, letter: string): boolean {
  return new RegExp(`\\p{Script=${script}}`, 'u').test(letter);
}
