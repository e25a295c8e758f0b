import type { Line, Word } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** Words with capitals that follow one another, with the small words between them that belong to the name. */
export interface CapitalRun {
  readonly words: readonly Word[];
  /** Its place among the words of the line. */
  readonly from: number;
}

/** The runs of capitals in a line: “University of California”, “Ursula von der Leyen”, “Food and Drug Administration”. */
export function capitalRuns({ words }: Line, vocabulary: Vocabulary): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    // “The Food and Drug Administration” begins with “Food”.
    if (!first?.isCapital || vocabulary.articles.has(first.text.toLowerCase())) continue;
    let to = from + 1;
    while (to - from < mostWords) {
      const next = joined(words, from, to, vocabulary);
      if (next === to) break;
      to = next;
    }
    runs.push({ words: words.slice(from, to), from });
    from = to - 1;
  }
  return runs;
}

/** No name has more words. */
const mostWords = 24;
const plainGap = /^[ \u00a0]$/;
const joiningGap = /^(?:[ \u00a0]|[-‐‑])$/;
/** What is often of several things: “Ministry of Health and Welfare”. */
const ofSeveral = /^(?:Ministry|Department|Committee|Institute|School|College|Office|Faculty|Commission)$/;
/** The apostrophe behind a plural, and an ’s within a name. */
const apostropheGap = /^(?:[’']s?) $/;

/** The end of a run when what follows from `to` on is joined to it; `to` if nothing is. */
function joined(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): number {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || !next) return to;
  if (next.isCapital) {
    if (joiningGap.test(next.gap)) return to + 1;
    return apostropheGap.test(next.gap) && isOwned(last, next, vocabulary) ? to + 1 : to;
  }
  if (!plainGap.test(next.gap)) return to;
  if (vocabulary.particles.has(next.text)) return afterParticles(words, to, vocabulary);
  if (/^(?:of|for|on)$/.test(next.text)) return afterOf(words, to, vocabulary);
  if (next.text === 'and' || next.text === '&') return isOfSeveral(words, from, to, vocabulary) ? to + 2 : to;
  return to;
}

/** “Ursula van der Berg” */
function afterParticles(words: readonly Word[], to: number, { particles }: Vocabulary): number {
  let after = to + 1;
  while (particles.has(words[after]?.text ?? '') && plainGap.test(words[after]?.gap ?? '')) after += 1;
  return isPlainCapital(words[after]) ? after + 1 : to;
}

/** “University of Norvik”, “Department for the Environment”, “Minister of Finance” */
function afterOf(words: readonly Word[], to: number, vocabulary: Vocabulary): number {
  const [last, small] = [words[to - 1], words[to]];
  const after = words[to + 1]?.text === 'the' ? to + 2 : to + 1;
  if (!last || !small || !isPlainCapital(words[after])) return to;
  const { organizations, places, titles, portfolios } = vocabulary;
  const isHead = organizations.has(last.text) || (small.text === 'of' && places.has(last.text));
  const isPost = titles.has(last.text) && portfolios.has(words[after]?.text ?? '');
  return isHead || isPost ? after + 1 : to;
}

/** Whether “and” is within a name: “Ministry of Health and Welfare”, “Food and Drug Agency”; not in “Obama and Congress”. */
function isOfSeveral(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): boolean {
  const second = words[to + 1];
  if (!isPlainCapital(second)) return false;
  const run = words.slice(from, to);
  const isCommon = (word: Word | undefined) => vocabulary.isCommon(word?.text.toLowerCase() ?? '');
  const isOfHead = run.some(
    ({ text }, n) => /^(?:of|for|on)$/.test(text) && vocabulary.organizations.has(run[n - 1]?.text ?? ''),
  );
  if (isOfHead) {
    const isListed = run.some(({ text }) => ofSeveral.test(text)) && !isPlainCapital(words[to + 2]);
    return isCommon(second) || isListed;
  }
  const tail = words.slice(to + 2, to + 4).find((word) => word.isCapital && plainGap.test(word.gap));
  const isHeaded = tail !== undefined && vocabulary.organizations.has(tail.text);
  return run.length === 1 && !run[0]?.opens && isHeaded && (isCommon(run[0]) || isCommon(second));
}

function isPlainCapital(word: Word | undefined): boolean {
  return word !== undefined && word.isCapital && plainGap.test(word.gap);
}

/** “Workers’ Party”, “People’s Republic”: nouns that own, before what is owned. */
function isOwned(last: Word, next: Word, { organizations, places, isCommon }: Vocabulary): boolean {
  return (
    (organizations.has(next.text) || places.has(next.text)) &&
    (isCommon(last.text.toLowerCase()) || last.text.endsWith('s'))
  );
}
