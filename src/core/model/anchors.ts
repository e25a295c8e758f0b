/*
 * The anchors in an article’s page, which files for programs use as ids too. Readers keep links to them, so they must not change.
 * Numbers begin with 1.
 */

/** A passage. The headline has the number 0. */
export function passageAnchor(n: number): string {
  return `p-${n}`;
}

/** The n-th mention of an actor or event. */
export function mentionAnchor(id: string, n: number): string {
  return `m-${id}-${n}`;
}

/** The n-th segment of a quotation. */
export function segmentAnchor(id: string, n: number): string {
  return n === 1 ? `q-${id}` : `q-${id}-${n}`;
}

/** The n-th glitch. */
export function glitchAnchor(n: number): string {
  return `g-${n}`;
}

/** The n-th note of the editor’s. */
export function noteAnchor(n: number): string {
  return `n-${n}`;
}

/** The sign of a note in the text: the first that refers to it, or a later one. */
export function noteReferenceAnchor(note: number, reference: number): string {
  return reference === 1 ? `nr-${note}` : `nr-${note}-${reference}`;
}
