import type { PublishedWord } from './published-words.ts';

/** What an excerpt has in place of words that it leaves out. */
export const omission = '[…]';

/** A stretch of a passage as an excerpt has it: as it is, as a sign for the words that are left out, or as nothing. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** A space that the excerpt needs before it. */
  readonly before: '' | ' ';
  readonly text: string;
  /** Where `text` begins in the excerpt of the passage. */
  readonly at: number;
  /** How many words the sign stands for. Absent if `text` is what the passage has. */
  readonly omitted?: number;
}

/** What an excerpt has of a passage. */
export interface CutPassage {
  readonly text: string;
  /** They cover the passage. */
  readonly pieces: readonly Piece[];
  /** Where in the excerpt a stretch begins, or ends, whose beginning or end in the passage is given. */
  startAt(offset: number): number;
  endAt(offset: number): number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a passage down to the words that are published. `stretches`: all that is annotated. None of them begins or ends inside
 * an omission, so stretches that do not overlap in the passage do not overlap in the excerpt.
 */
export function cutPassage(text: string, words: readonly PublishedWord[], stretches: readonly Span[]): CutPassage {
  const kept = keptCharacters(text, words, stretches);
  const bounds = new Set(stretches.flatMap(({ start, end }) => [start, end]));
  const pieces: Piece[] = [];
  let cut = '';
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + 1;
    while (end < text.length && kept[end] === kept[start] && (kept[start] || !bounds.has(end))) end += 1;
    if (kept[start]) {
      const own = text.slice(start, end);
      const before = cut.endsWith(omission) && !/^[\s\p{Pe}\p{Pf}.,;:!?…、。，！？]/u.test(own) ? ' ' : '';
      pieces.push({ start, end, before, text: own, at: cut.length + before.length });
    } else {
      const omitted = words.filter((word) => word.as === 'omitted' && word.start >= start && word.start < end).length;
      const before = omitted > 0 && /\S$/.test(cut) ? ' ' : '';
      pieces.push({ start, end, before, text: omitted > 0 ? omission : '', at: cut.length + before.length, omitted });
    }
    const { before, text: added } = pieces.at(-1) as Piece;
    cut += before + added;
  }
  return {
    text: cut,
    pieces,
    startAt: (offset) => {
      const piece = pieces.find(({ end }) => offset < end);
      if (!piece) return cut.length;
      return piece.omitted === undefined ? piece.at + offset - piece.start : piece.at;
    },
    endAt: (offset) => {
      const piece = pieces.findLast(({ start }) => start < offset);
      if (!piece) return 0;
      return piece.at + (piece.omitted === undefined ? offset - piece.start : piece.text.length);
    },
  };
}

/** Which characters are published: those of published words, and the punctuation and spaces that belong to them. */
function keptCharacters(text: string, words: readonly PublishedWord[], stretches: readonly Span[]): Uint8Array {
  const kept = new Uint8Array(text.length);
  const keep = (from: number, to: number) => kept.fill(1, from, to);
  const isKept = (word: PublishedWord | undefined) => word !== undefined && word.as !== 'omitted';
  /** Whether a sign beside a word belongs to it: it does in a quotation, and where an annotation holds both. */
  const holds = (word: PublishedWord, at: number) =>
    word.as === 'quoted' ||
    stretches.some(({ start, end }) => start <= at && at < end && start < word.end && end > word.start);

  for (let n = 0; n <= words.length; n++) {
    const [before, after] = [words[n - 1], words[n]];
    if (after && isKept(after)) keep(after.start, after.end);
    const [from, to] = [before?.end ?? 0, after?.start ?? text.length];
    if ((isKept(before) || !before) && (isKept(after) || !after)) keep(from, to);
    else if (before && isKept(before)) {
      let end = from;
      while (end < to && !isSpace(text, end) && holds(before, end)) end += 1;
      keep(from, isSpace(text, end) ? end + 1 : end);
    } else if (after && isKept(after)) {
      let start = to;
      while (start > from && !isSpace(text, start - 1) && holds(after, start - 1)) start -= 1;
      keep(start > from && isSpace(text, start - 1) ? start - 1 : start, to);
    }
  }
  // Annotations that hold no word, such as a quotation mark whose partner is missing in print.
  for (const { start, end } of stretches) if (!someBetween(words, start, end)) keep(start, end);
  // A gap that holds no omitted word would get no sign, so it is kept.
  const omitted = words.filter((word) => !isKept(word));
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && !kept[end]) end += 1;
    if (end > start && !someBetween(omitted, start, end)) keep(start, end);
  }
  return kept;
}

/** Whether any of some words, in their order, has a part in a stretch. */
function someBetween(words: readonly Span[], start: number, end: number): boolean {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (words[low]?.start ?? Infinity) < end;
}

function isSpace(text: string, at: number): boolean {
  return /^\s/.test(text.charAt(at));
}
