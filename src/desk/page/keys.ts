/** What is known of a pressed key. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a pressed key, as commands list it: `j`, `[`, `Enter`, `Shift+Enter`, `Mod+z` (Ctrl, or ⌘ on a Mac). On a
 * keyboard of another script the key in the place of the Latin letter counts. Undefined with Alt, which belongs to the
 * browser and to the signs of many keyboards.
 */
export function nameOfKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (altKey) return undefined;
  const isLetter = /^[a-z]$/i.test(key);
  const placed = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const isOtherScript = key.length === 1 && /\p{L}/u.test(key) && !isLetter;
  const name = isLetter ? key.toLowerCase() : ((isOtherScript || key === 'Process') && placed) || key;
  const mod = ctrlKey || metaKey ? 'Mod+' : '';
  // A sign such as “?” already tells of the Shift that it was typed with.
  const shift = shiftKey && (mod !== '' || name.length > 1 || /^[a-z]$/.test(name)) ? 'Shift+' : '';
  return `${mod}${shift}${name}`;
}

/** A key’s name for readers: `Mod+Shift+z` → `Ctrl Shift Z`. */
export function spelledKey(name: string, isMac = false): string {
  return name
    .split(/\+(?!$)/)
    .map((part) =>
      part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : (signs[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
    )
    .join(' ');
}

const signs: Readonly<Record<string, string>> = { Enter: '↵', Delete: 'Del', Backspace: '⌫', Escape: 'Esc' };
