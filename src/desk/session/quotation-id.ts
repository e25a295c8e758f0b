import { toId } from '#src/core/model/id.ts';
import { newId } from '#src/desk/forms/new-id.ts';

/** How many of a quotation’s words its id has, as long as that tells it from others; and at the most. */
const fewWords = 2;
const maxWords = 6;

/**
 * A free id for a quotation: its speaker and its first words (`holm-never-again`). It does not end with a number, since
 * `holm-never-again-2` is the anchor of a second segment.
 */
export function quotationId(speaker: string, words: string, isTaken: (id: string) => boolean): string {
  const parts = words
    .split(/\s+/)
    .map(toId)
    .filter((word) => word.length > 3);
  const isFree = (id: string) => id !== '' && !isTaken(id) && !/-\d+$/.test(id);
  for (let count = fewWords; count <= maxWords; count++) {
    const id = newId([speaker, ...parts.slice(0, count)].join(' '), 'quote', () => false);
    if (isFree(id)) return id;
  }
  return withLetter([speaker, ...parts.slice(0, fewWords)].join('-'), isFree);
}

/** A free id made of another one: `holm-never-again-b`. */
export function withLetter(id: string, isFree: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = toId(`${id.slice(0, 200)}-${lettersOf(n)}`);
    if (isFree(candidate)) return candidate;
  }
}

/** 1 → b, 25 → z, 26 → aa */
function lettersOf(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : lettersOf(Math.floor(n / 26) - 1) + String.fromCharCode(97 + (n % 26));
}
