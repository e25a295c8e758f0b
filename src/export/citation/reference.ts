import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { CslItem } from './csl-item.ts';
import { mla } from './mla.ts';
import { type ReferenceParts, splitApart, withNamesApart } from './parts.ts';

/** A work as a list of references has it, in one of the usual styles. */
export interface Reference {
  /** The name of the style; the manuals call it so in every language. */
  readonly style: string;
  readonly parts: ReferenceParts;
}

/**
 * The styles that a reference is given in. The manuals are those of English; headlines stand as they are printed, whatever the
 * manual says of capital letters.
 */
const styles = { APA: apa, Chicago: chicago, MLA: mla } as const;

/** A work in every style. */
export function references(item: CslItem): Reference[] {
  const marked = withNamesApart(item);
  return Object.entries(styles).map(([style, write]) => ({ style, parts: splitApart(write(marked)) }));
}
