import { fold } from '#src/core/fold/fold.ts';
import { type ListedEntry, namesOf } from './entries.ts';

/** A text of an entry that is searched, and how much it counts. */
interface Searched {
  readonly entry: ListedEntry;
  /** Folded names, and the id, which counts least. */
  readonly names: readonly string[];
}

/** Prepares entries for `findEntries`; do it once for a list of entries. */
export function searchable(entries: Iterable<ListedEntry>): readonly Searched[] {
  return [...entries].map((entry) => ({ entry, names: [...namesOf(entry), entry.id].map(fold) }));
}

/**
 * The entries that a typed text may mean, the most probable first: those whose name is it, begins with it, has a word that
 * begins with it, holds it, or holds its letters in order (`pyt` finds “Putin, Yuri T.”). Of equal ones, those that the
 * article names come first, then those that other articles name most. With nothing typed, all are in this order.
 */
export function findEntries(
  entries: readonly Searched[],
  typed: string,
  article: string,
  limit = 50,
): readonly ListedEntry[] {
  const wanted = fold(typed.trim());
  const ranked: { readonly entry: ListedEntry; readonly rank: number; readonly here: number; readonly all: number }[] =
    [];
  for (const { entry, names } of entries) {
    const rank = wanted === '' ? 0 : Math.min(...names.map((name) => rankOf(name, wanted)));
    if (rank === Infinity) continue;
    const counts = Object.values(entry.uses);
    ranked.push({ entry, rank, here: entry.uses[article] ?? 0, all: counts.reduce((sum, count) => sum + count, 0) });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || b.here - a.here || b.all - a.all || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** 0 is the best; Infinity if the name does not hold what is wanted at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const at = name.indexOf(wanted);
  if (at !== -1) return [...name.matchAll(wordStart)].some(({ index }) => name.startsWith(wanted, index)) ? 2 : 3;
  const words = wanted.split(/\s+/);
  // Its words in another order, or some of them only begun: “jinping xi”.
  if (words.length > 1 && words.every((word) => name.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))))
    return 2;
  return wanted.length >= 2 && inOrder(name, wanted) ? 4 : Infinity;
}

function inOrder(name: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}
