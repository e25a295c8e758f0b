import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Glitch } from '#src/core/language/annotated-text.ts';
import { rankOf } from './readings.ts';

/** What is found about the glitches of an article: of the most telling kind that it has. */
export type CorrectionFinding =
  /** Printed words turn round what is meant, or give it to somebody else. `sure`: whether that is more than doubtful. */
  | {
      readonly is: 'reversed';
      readonly sure: boolean;
      /** In the headline. */
      readonly headline?: Glitch;
      /** In so many other passages, and the first of these. */
      readonly passages: number;
      readonly first?: Glitch;
    }
  /** So many statements are wrong in fact. */
  | { readonly is: 'facts'; readonly sure: boolean; readonly n: number; readonly first: Glitch }
  /** So many wordings have another reading, and so many have none that is known. */
  | { readonly is: 'wordings'; readonly corrected: number; readonly unclear: number; readonly first: Glitch };

/** Undefined where no glitch is marked. */
export function correctionIn({ text: { glitches } }: ArticleEntry): CorrectionFinding | undefined {
  const of = (rank: number) => glitches.filter((glitch) => rankOf(glitch) === rank);
  const reversing = surest(of(0));
  if (reversing.glitches.length > 0) {
    const headline = reversing.glitches.find(({ passage }) => passage === 0);
    const others = reversing.glitches.filter(({ passage }) => passage > 0);
    return {
      is: 'reversed',
      sure: reversing.sure,
      ...(headline ? { headline } : {}),
      passages: new Set(others.map(({ passage }) => passage)).size,
      ...(others[0] ? { first: others[0] } : {}),
    };
  }
  const wrong = surest(of(2));
  if (wrong.glitches[0]) return { is: 'facts', sure: wrong.sure, n: wrong.glitches.length, first: wrong.glitches[0] };
  const [first] = glitches;
  if (!first) return undefined;
  const corrected = glitches.filter(({ corr }) => corr !== undefined).length;
  return { is: 'wordings', corrected, unclear: glitches.length - corrected, first };
}

/** Those of which it is not doubtful; all where it is of each. */
function surest(glitches: readonly Glitch[]): { readonly sure: boolean; readonly glitches: readonly Glitch[] } {
  const sure = glitches.filter(({ cert }) => cert !== 'low');
  return sure.length > 0 ? { sure: true, glitches: sure } : { sure: false, glitches };
}
