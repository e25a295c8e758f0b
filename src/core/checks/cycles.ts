import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import { truncated } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

/** `cycle`: no entry is part of, follows, is within or answers itself, directly or through others. */
export function cyclesRule({ index }: RuleInput): Problem[] {
  return [
    ...cyclesOf(index.events, 'partOf', (event) => event.data.partOf),
    ...cyclesOf(index.events, 'follows', (event) => event.data.follows),
    ...cyclesOf(index.quotes, 'within', (quote) => quote.data.within),
    ...cyclesOf(index.quotes, 'repliesTo', (quote) => quote.data.repliesTo),
  ];
}

function cyclesOf<Entry extends { readonly file: string; readonly id: string }>(
  entries: ReadonlyMap<string, Entry>,
  field: string,
  next: (entry: Entry) => string | undefined,
): Problem[] {
  const settled = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of entries.values()) {
    const chain: Entry[] = [];
    let here: Entry | undefined = entry;
    while (here && !settled.has(here.id) && !chain.includes(here)) {
      chain.push(here);
      here = entries.get(next(here) ?? '');
    }
    if (here && chain.includes(here)) {
      const circle = [...chain.slice(chain.indexOf(here)), here].map(({ id }) => id).join(' → ');
      problems.push(
        ...inFile(here.file, [
          error(
            'cycle',
            { field: [field] },
            `“${field}” leads back to its start: ${truncated(circle, 300)}.`,
            'Remove it from one of them.',
          ),
        ]),
      );
    }
    for (const { id } of chain) settled.add(id);
  }
  return problems;
}
