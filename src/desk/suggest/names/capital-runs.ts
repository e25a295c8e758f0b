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
    if (!first?.isCapital || (first.opens && vocabulary.articles.has(first.text.toLowerCase()))) continue;
    let to = from + 1;
    for (let next = joined(words, from, to, vocabulary); next > to; next = joined(words, from, to, vocabulary))
      to = next;
    runs.push({ words: words.slice(from, to), from });
    from = to - 1;
  }
  return runs;
}

const plainGap = /^[ \u00a0]$/;
const joiningGap = /^(?:[ \u00a0]|[-‐‑])$/;
/** What is often of several things: “Ministry of Health and Welfare”. */
const listed = /^(?:Ministry|Department|Committee|Institute|School|College|Office|Faculty|Commission)$/;
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
  const small = next.text;
  let after = to + 1;
  if (vocabulary.particles.has(small)) {
    while (vocabulary.particles.has(words[after]?.text ?? '') && plainGap.test(words[after]?.gap ?? '')) after += 1;
    return isPlainCapital(words[after]) ? after + 1 : to;
  }
  if (small === 'of' || small === 'for' || small === 'on') {
    if (words[after]?.text === 'the') after += 1;
    const heads = small === 'of' ? isHead(last, vocabulary) : vocabulary.organizations.has(last.text);
    const isPost = vocabulary.titles.has(last.text) && vocabulary.portfolios.has(words[after]?.text ?? '');
    return (heads || isPost) && isPlainCapital(words[after]) ? after + 1 : to;
  }
  if (small !== 'and' && small !== '&') return to;
  if (!isPlainCapital(words[after])) return to;
  const run = words.slice(from, to);
  const isInside = run.some(
    ({ text }, n) => /^(?:of|for|on)$/.test(text) && vocabulary.organizations.has(run[n - 1]?.text ?? ''),
  );
  // “Food and Drug Administration”, and not “Ohio and the White House”, or “Obama and Congress”.
  const tail = words.slice(after + 1, after + 3).find((word) => word.isCapital && plainGap.test(word.gap));
  const isHeaded =
    to - from === 1 &&
    !run[0]?.opens &&
    tail !== undefined &&
    vocabulary.organizations.has(tail.text) &&
    [run[0], words[after]].some((word) => vocabulary.isCommon(word?.text.toLowerCase() ?? ''));
  const next = words[after];
  const isListed = run.some(({ text }) => listed.test(text)) && !isPlainCapital(words[after + 1]);
  const isPlainWord = vocabulary.isCommon(next?.text.toLowerCase() ?? '');
  return (isInside && (isPlainWord || isListed)) || isHeaded ? after + 1 : to;
}

function isPlainCapital(word: Word | undefined): boolean {
  return word !== undefined && word.isCapital && plainGap.test(word.gap);
}

function isHead({ text }: Word, { organizations, places }: Vocabulary): boolean {
  return organizations.has(text) || places.has(text);
}

/** “Workers’ Party”, “People’s Republic”: nouns that own, before what is owned. */
function isOwned(last: Word, next: Word, { organizations, places, isCommon }: Vocabulary): boolean {
  return (
    (organizations.has(next.text) || places.has(next.text)) &&
    (isCommon(last.text.toLowerCase()) || last.text.endsWith('s'))
  );
}
