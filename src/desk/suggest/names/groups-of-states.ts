import type { Lexicon } from '../lexicon.ts';
import type { StateMention } from './known-names.ts';
import type { Mention } from './mention.ts';
import type { Line } from './text-lines.ts';

/** Commas, “and”, hyphens and articles between the states of one list. */
const between = /^(?:[-–‐‑/]|, (?:and |& )?(?:the )?| (?:and|&) (?:the )?)$/;

/**
 * Lists of two and more states that the edition has as one group: “North Korea-China-Russia”, where an actor is called “North
 * Korea, China and Russia”.
 */
export function groupsOfStates(line: Line, states: readonly StateMention[], lexicon: Lexicon): Mention[] {
  if (lexicon.groups.length === 0) return [];
  let reached = -1;
  const names = states
    .filter(({ form }) => form === 'name')
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isWithin = end <= reached;
      reached = Math.max(reached, end);
      return !isWithin;
    });
  const found: Mention[] = [];
  for (let from = 0; from < names.length; from++) {
    let to = from;
    while (to + 1 < names.length && isNext(names[to], names[to + 1], line)) to += 1;
    const [first, last] = [names[from], names[to]];
    if (to > from && first && last) {
      const listed = names.slice(from, to + 1);
      const groups = lexicon.groups.filter(({ codes }) => isSame(codes, listed));
      const [group] = groups;
      if (group)
        found.push({
          start: first.start,
          end: last.end,
          rule: 'list-of-states',
          reason: `These are the states of “${lexicon.entries.get(group.id)?.data.name ?? group.id}”.`,
          confidence: 0.7,
          entries: groups.map(({ id }) => id),
          holdsOthers: true,
        });
    }
    from = to;
  }
  return found;
}

function isNext(one: StateMention | undefined, next: StateMention | undefined, line: Line): boolean {
  return (
    one !== undefined &&
    next !== undefined &&
    between.test(line.text.slice(one.end - line.start, next.start - line.start))
  );
}

/** Whether a list names the states of a group and no others; “Korea” may be either of two. */
function isSame(codes: ReadonlySet<string>, listed: readonly StateMention[]): boolean {
  return (
    listed.length === codes.size &&
    listed.every((state) => state.codes.some((code) => codes.has(code))) &&
    [...codes].every((code) => listed.some((state) => state.codes.includes(code)))
  );
}
