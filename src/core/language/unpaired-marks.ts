import { type LocalProblem, warning } from '#src/core/model/problem.ts';
import { truncated } from '#src/core/model/shown.ts';
import type { AnnotatedText, Glitch, Passage } from './annotated-text.ts';
import { type QuotationMark, pairMarks } from './pair-marks.ts';

/** What is printed of a glitch whose attributes could not be read. */
const attributes = /\{\s*(?:corr|cert|note|kind)\s*[=:]/;

/**
 * `unpaired-mark`: a warning for a passage whose quotation marks do not pair by the rules of the article’s language, unless a
 * :sic says so.
 */
export function unpairedMarks({ passages: all, glitches }: AnnotatedText, language: string): LocalProblem[] {
  const passages = all.filter(({ kind }) => kind !== 'code');
  const printed = unpairedIn(passages, language);
  // The quotation marks within a :sic may be left out for the others to pair.
  const read = printed.size > 0 ? unpairedIn(withoutMarks(passages, glitches), language) : printed;
  return passages.flatMap(({ n, text, at }, index) => {
    const marks = printed.get(index) ?? [];
    // Attributes that are printed are reported as such.
    if (
      marks.length === 0 ||
      attributes.test(text) ||
      !read.has(index) ||
      marks.some((mark) => isIn(mark, n, glitches))
    )
      return [];
    return [
      warning(
        'unpaired-mark',
        at,
        `Passage ${n} has a quotation mark without its partner: ${excerpt(text, marks[0]?.at ?? 0)}.`,
        'If it is printed so, say how it is to be read with :sic.',
      ),
    ];
  });
}

/** The marks without a partner, by the index of their passage. */
function unpairedIn(
  passages: readonly Pick<Passage, 'text' | 'kind'>[],
  language: string,
): Map<number, QuotationMark[]> {
  return Map.groupBy(pairMarks(passages, language).unpaired, ({ passage }) => passage);
}

/** The passages, with the quotation marks within glitches replaced by other characters. */
function withoutMarks(passages: readonly Passage[], glitches: readonly Glitch[]): Passage[] {
  return passages.map((passage) => {
    let { text } = passage;
    for (const { start, end, passage: n } of glitches)
      if (n === passage.n)
        text = text.slice(0, start) + text.slice(start, end).replace(/["\p{Pi}\p{Pf}„‚]/gu, '·') + text.slice(end);
    return { ...passage, text };
  });
}

function isIn({ at }: QuotationMark, n: number, glitches: readonly Glitch[]): boolean {
  return glitches.some(({ passage, start, end }) => passage === n && start <= at && at < end);
}

function excerpt(text: string, at: number): string {
  return `${at > 0 ? '…' : ''}${truncated(text.slice(at), 24).replace(/…$/, '')}…`;
}
