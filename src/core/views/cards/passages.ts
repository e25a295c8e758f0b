import type { Stretch } from '#src/core/language/annotated-text.ts';

/** The numbers of the passages of stretches; empty if there is only one, because that is where the reader is. */
export function passagesOf(stretches: readonly Stretch[]): number[] {
  const passages = [...new Set(stretches.map(({ passage }) => passage))];
  return passages.length > 1 ? passages : [];
}
