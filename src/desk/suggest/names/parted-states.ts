import type { Lexicon } from '../lexicon.ts';
import type { Mention } from './mention.ts';
import { stateTable } from './states/states.ts';
import type { Line } from './text-lines.ts';

/** States that are called by a point of the compass once both have been named: “the North”. */
const parted = [
  { direction: 'North', code: 'KP', other: 'KR' },
  { direction: 'South', code: 'KR', other: 'KP' },
] as const;

/** “The North” and “the South” in a text that names both Koreas; `codes`: those of all states in the text. */
export function partedStates(line: Line, codes: ReadonlySet<string>, lexicon: Lexicon, language: string): Mention[] {
  if (!language.startsWith('en') || !codes.has('KP') || !codes.has('KR')) return [];
  return line.words.flatMap(({ text, start, end }, n): Mention[] => {
    const state = parted.find(({ direction }) => direction === text);
    const [before, next] = [line.words[n - 1], line.words[n + 1]];
    if (!state || (next?.gap === ' ' && (next.isCapital || next.text === 'of'))) return [];
    const isListed = next?.text === 'and' && /^(?:North|South)$/.test(line.words[n + 2]?.text ?? '');
    if (before?.text.toLowerCase() !== 'the' && !isListed) return [];
    const entries = lexicon.states.get(state.code) ?? [];
    const name = stateTable('en')?.states.find(({ code }) => code === state.code)?.names[0] ?? '';
    return [
      {
        start,
        end,
        rule: 'short-form-after-name',
        reason: `${name} is named in full in this text.`,
        confidence: 0.85,
        entries,
        ...(entries.length === 0 ? { created: { name, kind: 'state' as const } } : {}),
        holdsOthers: false,
      },
    ];
  });
}
