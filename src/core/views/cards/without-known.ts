/**
 * What an actor does in an event, without the parts that say no more than its post, which stands above it: “Foreign
 * Minister of Russia; quoted” of the “Foreign Minister, Russia” is “quoted”. Parts end with semicolons.
 */
export function withoutKnown(role: string, post: string): string {
  const known = new Set(wordsOf(post));
  const isKnown = (part: string) => {
    const words = wordsOf(part);
    return words.length > 0 && words.every((word) => known.has(word));
  };
  const parts = role.split(/(?<=[;；])/);
  const kept = parts.filter((part) => !isKnown(part));
  if (kept.length === parts.length) return role;
  return kept
    .join('')
    .trim()
    .replace(/[;；]$/, '');
}

/** The words of a text, without those that are too short to tell anything, as “of”. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 || wide.test(word));
}

/** Words of these scripts are short. */
const wide = /[\p{Script=Han}\p{Script=Hangul}]/u;
