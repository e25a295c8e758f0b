import type { NameKind, Span } from '../suggestion.ts';

/** A stretch that a rule takes for a name, before it is settled which of those that overlap are suggested. */
export interface Mention extends Span {
  readonly rule: NameRule;
  readonly reason: string;
  readonly confidence: number;
  readonly entries: readonly string[];
  readonly created?: { readonly name: string; readonly kind: NameKind };
  /** Whether other names may be suggested within it: “Chinese” in “Chinese Foreign Ministry”. */
  readonly holdsOthers: boolean;
}

export type NameRule =
  | 'edition-name'
  | 'alias'
  | 'native-name'
  | 'event-name'
  | 'short-name'
  | 'state'
  | 'demonym'
  | 'government'
  | 'list-of-states'
  | 'capital-as-government'
  | 'title-and-name'
  | 'surname'
  | 'surname-after-name'
  | 'given-name-after-name'
  | 'acronym'
  | 'acronym-after-name'
  | 'short-form-after-name'
  | 'title-after-name'
  | 'new-person'
  | 'new-organization'
  | 'new-place'
  | 'new-name'
  | 'name-in-headline'
  | 'unnamed-source'
  | 'pronoun';

/** What a mention is of, so that mentions of one and the same are known as such. */
export function keyOf({ entries, created }: Pick<Mention, 'entries' | 'created'>): string {
  return entries[0] ?? created?.name ?? '';
}
