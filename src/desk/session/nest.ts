/** A stretch of a text with something that it is. */
export interface Laid<Kind> {
  readonly start: number;
  readonly end: number;
  readonly is: Kind;
}

/** A piece of a text: its words, or a stretch with what is in it. */
export type Nested<Kind> = string | { readonly is: Kind; readonly inside: readonly Nested<Kind>[] };

/**
 * Nests stretches of a text in each other. They are given in the order of the text, outer ones before inner ones, and none
 * crosses another. One without words, such as the reference to a note, is in what ends at its place.
 */
export function nest<Kind>(text: string, stretches: readonly Laid<Kind>[]): readonly Nested<Kind>[] {
  let next = 0;
  function within(start: number, end: number): Nested<Kind>[] {
    const pieces: Nested<Kind>[] = [];
    let at = start;
    for (;;) {
      const stretch = stretches[next];
      if (!stretch || stretch.end > end) break;
      const isEmpty = stretch.start === stretch.end;
      next += 1;
      if (stretch.start > at) pieces.push(text.slice(at, stretch.start));
      pieces.push({ is: stretch.is, inside: isEmpty ? [] : within(stretch.start, stretch.end) });
      at = stretch.end;
    }
    if (at < end) pieces.push(text.slice(at, end));
    return pieces;
  }
  return within(0, text.length);
}
