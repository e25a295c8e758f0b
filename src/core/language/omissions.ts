import type { Omitted } from '#src/core/model/article.ts';
import { normalizedText, originalOffset } from './normalized-text.ts';

/** What a declaration under `omit` removes: a stretch of a line, by offsets in the line. */
export interface Omission {
  /** The line's index. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Whether the line is left out as a whole. */
  readonly whole: boolean;
}

/** Why a declaration removes nothing. `count`: how often its line occurs in the text, or its part in the line. */
export interface UnresolvedOmission {
  readonly missing: 'line' | 'nth' | 'part';
  readonly count: number;
  /** The index from which on the line was looked for. */
  readonly from: number;
  /** Whether all equal lines are removed by other declarations. */
  readonly allOmitted?: boolean;
}

/**
 * What each declaration removes, or why it removes nothing. A declaration with `nth` means that one of the equal lines. Any
 * other means the next equal line after that of the previous declaration, or the same line again if only a part of it was
 * removed. Lines are compared in their normalized form.
 */
export function findOmissions(lines: readonly string[], omit: readonly Omitted[]): (Omission | UnresolvedOmission)[] {
  if (omit.length === 0) return [];
  const places = new Map<string, number[]>();
  const forms = lines.map(normalizedText);
  forms.forEach((form, n) => {
    const known = places.get(form);
    if (known) known.push(n);
    else places.set(form, [n]);
  });
  const omitted = new Map<number, Omission[]>();
  let from = 0;

  function resolve(declared: Omitted): Omission | UnresolvedOmission {
    const equal = places.get(normalizedText(declared.line)) ?? [];
    const { nth, part } = declared;
    if (nth !== undefined && equal.length > 0 && equal[nth - 1] === undefined)
      return { missing: 'nth', count: equal.length, from };
    const first = nth === undefined ? indexFrom(equal, from) : nth - 1;
    const last = Math.min(nth ?? Infinity, equal.length);
    let missed: UnresolvedOmission = { missing: 'line', count: equal.length, from };
    for (let at = first; at < last; at++) {
      const line = equal[at] ?? 0;
      const before = omitted.get(line) ?? [];
      const text = lines[line] ?? '';
      if (part === undefined) {
        if (before.length === 0) return { line, start: 0, end: text.length, whole: true };
        continue;
      }
      const found = locatePart(forms[line] ?? '', normalizedText(part), text, before);
      if (typeof found !== 'number') return { line, ...found, whole: false };
      if (missed.missing === 'line' && before.every(({ whole }) => !whole))
        missed = { missing: 'part', count: found, from };
    }
    const isSpent = () => equal.length > 0 && equal.every((n) => omitted.get(n)?.some(({ whole }) => whole));
    return missed.missing === 'line' ? { ...missed, allOmitted: isSpent() } : missed;
  }

  return omit.map((declared) => {
    const found = resolve(declared);
    if ('missing' in found) return found;
    omitted.set(found.line, [...(omitted.get(found.line) ?? []), found]);
    from = found.whole ? found.line + 1 : found.line;
    return found;
  });
}

/** The index of the first of some rising numbers that is not below `least`. */
function indexFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Stretch = Pick<Omission, 'start' | 'end'>;

/**
 * The stretch of a line that a part means: at the end of the line, at its beginning, or its only occurrence. If there is no
 * such stretch, how often the part occurs outside of what was removed before.
 */
function locatePart(form: string, part: string, line: string, taken: readonly Omission[]): Stretch | number {
  const free = (at: number) => {
    const place = { start: originalOffset(line, at), end: originalOffset(line, at + part.length) };
    return taken.every((other) => other.end <= place.start || place.end <= other.start) ? place : undefined;
  };
  if (part === '') return 0;
  const edge =
    (form.endsWith(part) ? free(form.length - part.length) : undefined) ??
    (form.startsWith(part) ? free(0) : undefined);
  if (edge) return edge;
  const found: Stretch[] = [];
  let looks = 0;
  // Checking whether an occurrence has been removed already needs the whole line.
  for (let at = form.indexOf(part); at !== -1 && ++looks <= maxOccurrences; at = form.indexOf(part, at + 1)) {
    const place = free(at);
    if (place) found.push(place);
  }
  return found.length === 1 && looks <= maxOccurrences ? (found[0] as Stretch) : found.length;
}

/** How many occurrences of a part in a line are examined. With more, the author must quote more words anyway. */
const maxOccurrences = 100;
