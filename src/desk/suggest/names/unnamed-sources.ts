import { fold } from '#src/core/fold/fold.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from './mention.ts';
import type { Line, Word } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** The most entries of an edition that an unnamed source may be; more tell nothing. */
const mostEntries = 5;
/** How many words may stand between those who speak and the verb. */
const farthestVerb = 12;

/** Those whom a line cites without a name: “experts”, “officials familiar with the matter”, beside a cue of saying. */
export function unnamedSources(
  line: Line,
  named: readonly Mention[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Mention[] {
  const { words } = line;
  const found = words.flatMap((word, n): Mention[] => {
    if (!vocabulary.speakers.test(word.text) || (word.isCapital && !word.opens && !vocabulary.nounsHaveCapitals))
      return [];
    const from = startOf(words, n, named, vocabulary);
    if (isTitle(words, n, named, vocabulary)) return [];
    // “People” by themselves are anybody.
    if (/^people$/i.test(word.text) && from === n && !attributes.test(words[n + 1]?.text ?? '')) return [];
    const isPlural = /(?:s|[^m]en|people|police|staff|family)$/i.test(word.text);
    if (!isPlural && !vocabulary.articles.has(words[from - 1]?.text.toLowerCase() ?? '') && from === n) return [];
    const cue = cueOf(line, from, n, vocabulary);
    const [first, last] = [words[from], words[cue?.to ?? n]];
    if (!cue || !first || !last) return [];
    const printed = line.text.slice(first.start - line.start, last.end - line.start);
    const known = lexicon.unnamed.get(fold(word.text)) ?? [];
    const entries = known.length <= mostEntries ? known : [];
    return [
      {
        start: first.start,
        end: last.end,
        rule: 'unnamed-source' as const,
        reason: `“${cue.words}” stands beside it, and no name. If all of them are meant, they are a group.`,
        confidence:
          cue.confidence *
          (isPlural ? 1 : 0.9) *
          (word.opens && from === n && word.isCapital && line.isTitled ? 0.5 : 1),
        entries,
        created: { name: printed, kind: 'unnamed' as const },
        holdsOthers: true,
      },
    ];
  });
  // “The police” within “a spokeswoman for the police” say nothing by themselves.
  let reached = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isWithin = end <= reached;
      reached = Math.max(reached, end);
      return !isWithin;
    });
}

/** Where the words about a noun begin: “three senior government officials”, without an article. */
function startOf(words: readonly Word[], n: number, named: readonly Mention[], vocabulary: Vocabulary): number {
  let from = n;
  for (; from > 0; from--) {
    const [word, before] = [words[from], words[from - 1]];
    if (!word || !before || !/^[ \u00a0]$/.test(word.gap)) break;
    const isNamed = named.some(({ start, end }) => start <= before.start && before.end <= end);
    if (!vocabulary.ofSpeakers.has(before.text.toLowerCase()) && !isNamed) break;
  }
  while (from < n && isLeftOut(words[from]?.text.toLowerCase() ?? '', vocabulary)) from += 1;
  return from;
}

function isLeftOut(word: string, { articles }: Vocabulary): boolean {
  return articles.has(word) || word === 'of';
}

/** Whether a name follows, so that the noun is its title: “researcher Jane Doe”, “a spokesman, John Doe”. */
function isTitle(words: readonly Word[], n: number, named: readonly Mention[], vocabulary: Vocabulary): boolean {
  const next = words[n + 1];
  if (!next || !/^,? $/.test(next.gap) || !next.isCapital || vocabulary.nounsHaveCapitals) return false;
  return (
    named.some(({ start, end }) => start <= next.start && next.end <= end) ||
    !vocabulary.isCommon(next.text.toLowerCase())
  );
}

interface Cue {
  readonly words: string;
  /** The last word that belongs to those who speak. */
  readonly to: number;
  readonly confidence: number;
}

/** The cue beside a noun: “according to” before it, a verb after what is said of it, or a verb right before it. */
function cueOf(line: Line, from: number, n: number, vocabulary: Vocabulary): Cue | undefined {
  const { words } = line;
  const [first, before] = [words[from], words[from - 1]];
  const article = before && vocabulary.articles.has(before.text.toLowerCase()) ? before : undefined;
  const ahead = line.text.slice(0, (article ?? first ?? { start: line.start }).start - line.start);
  const according = vocabulary.accordingTo.exec(ahead);
  const to = endOfAttributes(words, n, vocabulary);
  if (according) return { words: according[0].trim(), to, confidence: 0.8 };
  const verb = verbAfter(words, to, vocabulary);
  if (verb) return { words: verb.text, to, confidence: 0.75 };
  const behind = article ? words[from - 2] : before;
  const isInverted = behind && vocabulary.isSaying(behind.text) && /["”’,»]\s*$/.test(behind.gap);
  return isInverted ? { words: behind.text, to, confidence: 0.7 } : undefined;
}

const attributes =
  /^(?:familiar|close|briefed|including|with|knowledgeable|involved|of|at|from|in|for|who|on|inside|within)$/;

/** The end of what is said of a noun before the verb: “officials familiar with the matter”; the noun, if no verb follows it. */
function endOfAttributes(words: readonly Word[], n: number, vocabulary: Vocabulary): number {
  const next = words[n + 1];
  if (!next || !/^ $/.test(next.gap) || !attributes.test(next.text)) return n;
  if (next.text === 'who') return n;
  for (let to = n + 1; to < Math.min(words.length, n + farthestVerb); to++) {
    const word = words[to + 1];
    if (!word || !/^ $/.test(word.gap)) return /^(?:familiar|close|briefed)$/.test(next.text) ? to : n;
    if (isVerb(word, vocabulary) || /^(?:have|has|had|are|is|were|was|who|that)$/.test(word.text)) return to;
  }
  return n;
}

const between =
  /^(?:have|has|had|also|later|now|who|then|already|recently|widely|often|generally|still|would|are|is|were|was|being|in|on|told)$/;

/** “People accused of it” and “people were told” say nothing; “people are saying” do. */
function isPassive(verb: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (/^(?:are|is|were|was|being)$/.test(before?.text ?? '')) return !verb.text.endsWith('ing');
  return verb.text.endsWith('ed') && next?.gap === ' ' && /^(?:of|by)$/.test(next.text);
}

function isVerb(word: Word, vocabulary: Vocabulary): boolean {
  return !word.isCapital && vocabulary.isSaying(word.text);
}

/** The verb of saying after a noun, with no more than small words or adverbs before it. */
function verbAfter(words: readonly Word[], to: number, vocabulary: Vocabulary): Word | undefined {
  for (let at = to + 1; at <= to + 3; at++) {
    const word = words[at];
    if (!word || !/^(?: |, )$/.test(word.gap) || (word.gap !== ' ' && at === to + 1 && word.text !== 'who'))
      return undefined;
    if (isVerb(word, vocabulary)) return isPassive(word, words[at - 1], words[at + 1]) ? undefined : word;
    if (!between.test(word.text) && !/ly$/.test(word.text)) return undefined;
  }
  return undefined;
}
