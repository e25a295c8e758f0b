import type { Lexicon } from '../lexicon.ts';
import { areInitials } from './acronyms.ts';
import type { Candidate } from './candidates.ts';
import { type Cast, type Member, memberOf } from './cast.ts';
import type { Mention } from './mention.ts';
import type { Line } from './text-lines.ts';

/** The most characters that brackets with an acronym have. */
const longest = 40;
const inBrackets = /^ \(["“”‘']?((?:\p{Lu}[\p{L}\p{N}&.]*\p{Lu}[\p{L}\p{N}.]*))["“”’']?[),;]/u;

/** Takes down the acronyms that a line gives in brackets behind a name: “World Health Organization (WHO)”. */
export function registerAcronyms(
  line: Line,
  known: readonly Mention[],
  candidates: readonly Candidate[],
  cast: Cast,
  lexicon: Lexicon,
): void {
  const tryAt = (end: number, names: readonly string[], member: Member | undefined) => {
    const acronym = inBrackets.exec(line.text.slice(end - line.start, end - line.start + longest))?.[1];
    if (acronym && member && names.some((name) => areInitials(acronym, name))) cast.addAcronym(acronym, member);
  };
  for (const { start, end, entries } of known) {
    const member = memberOf(lexicon, entries[0] ?? '', start);
    if (member) tryAt(end, [member.name, line.text.slice(start - line.start, end - line.start)], member);
  }
  for (const { name, printed, kind } of candidates) {
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || kind === 'none') continue;
    const as = kind === 'place' || kind === 'state' ? kind : 'organization';
    tryAt(last.end, [printed], { name: printed, kind: as, entries: [], at: first.start, isSure: false });
  }
}
