import type { NameKind } from '../suggestion.ts';
import type { Candidate } from './candidates.ts';

/** What one and the same name is taken for in different places of a text is settled by the most of them; a title decides. */
export function sameKinds(candidates: readonly Candidate[]): (candidate: Candidate) => Candidate {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { printed, kind, title, name, before } of candidates) {
    if (kind === 'none' || printed === '') continue;
    const ofName = votes.get(printed) ?? new Map<NameKind, number>();
    votes.set(printed, ofName);
    // At the beginning of a sentence there is nothing before it to tell.
    const weight = title.length > 0 ? 100 : name[0]?.opens || !before ? 0.5 : 1;
    ofName.set(kind, (ofName.get(kind) ?? 0) + weight);
  }
  const settled = new Map(
    [...votes].map(([printed, kinds]) => [printed, [...kinds].toSorted((a, b) => b[1] - a[1])[0]?.[0]]),
  );
  return (candidate) => {
    const kind = settled.get(candidate.printed);
    return candidate.kind === 'none' || kind === undefined ? candidate : { ...candidate, kind };
  };
}
