import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Segment, Stretch } from '#src/core/language/annotated-text.ts';
import type { QuoteKind } from '#src/core/model/quote.ts';
import { wordsIn } from '#src/core/words/words.ts';
import { suggestedSpeech } from './suggested-speech.ts';

/** What the text tells of a quotation. */
export interface Speech {
  readonly kind: QuoteKind;
  readonly within?: string;
  readonly speaker?: string;
  readonly cue?: string;
}

/**
 * Guesses who speaks, and by what words it is said: what the desk would suggest for these words, or else the actor whose mark is
 * nearest to a verb of saying, in the sentence of one of the segments and outside of all quotations. Neither where there is no
 * such verb or no such mark.
 */
export function guessSpeech(article: ArticleEntry, segments: readonly Segment[]): Speech {
  const { data, text } = article;
  const [first] = segments;
  const inside = first?.inside;
  const shape = {
    kind: inside ? ('nested' as const) : kindOf(first ? wordsAt(text.passages, first) : ''),
    ...(inside ? { within: inside } : {}),
  };
  const suggested = suggestedSpeech(article, segments);
  if (suggested) return { ...shape, ...suggested };
  const verbs = verbsOf(data.language);
  for (const segment of verbs ? segments : []) {
    const passage = text.passages[segment.passage];
    if (!passage || !verbs) continue;
    const from = passage.sentences.findLast((start) => start <= segment.start) ?? 0;
    const to = passage.sentences.find((start) => start >= segment.end) ?? passage.text.length;
    // What another one says in it, or what is around it, says nothing of who speaks; but for the quotation around it.
    const quotations = text.segments.filter(
      (other) =>
        other.passage === segment.passage &&
        !(other.start <= segment.start && other.end >= segment.end && other !== segment),
    );
    const isQuoted = (start: number, end: number) => quotations.some((other) => start < other.end && end > other.start);
    const mentions = text.mentions.filter(
      ({ kind, passage: n, start, end }) =>
        kind === 'actor' &&
        n === segment.passage &&
        start >= from &&
        end <= to &&
        !isQuoted(start, end) &&
        !preposition.test(passage.text.slice(from, start)),
    );
    const found = [...passage.text.slice(from, to).matchAll(verbs)]
      .map(({ index, 0: cue }) => ({ cue, start: from + index, end: from + index + cue.length }))
      .filter(({ start, end }) => !isQuoted(start, end) && !mentions.some((one) => start < one.end && end > one.start))
      .sort((a, b) => gap(a, segment) - gap(b, segment));
    const [verb] = found;
    if (!verb) continue;
    const able = /^according/i.test(verb.cue) ? mentions.filter(({ start }) => start >= verb.end) : mentions;
    const [speaker] = able.toSorted((a, b) => gap(a, verb) - gap(b, verb) || b.end - b.start - (a.end - a.start));
    if (speaker) return { ...shape, speaker: speaker.id, cue: verb.cue.toLowerCase() };
  }
  return shape;
}

/** Before a name that says where somebody works, or whom they speak to. */
const preposition = /(?<!according )\b(?:at|of|in|from|for|with|to|on|about|against)(?: the| an?)? $/i;

/** Words in quotation marks are direct, or a part of a sentence; others are the article’s. */
function kindOf(words: string): QuoteKind {
  if (!/^[“”„«»‹›‘’‚"'「『]/.test(words)) return 'indirect';
  return /^\P{L}*(?:\p{Lu}|\p{Lo})/u.test(words) ? 'direct' : 'partial';
}

function wordsAt(passages: ArticleEntry['text']['passages'], { passage, start, end }: Stretch): string {
  return passages[passage]?.text.slice(start, end) ?? '';
}

function gap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

/** Words that are as often something else. */
const doubtful = new Set(['what', 'have', 'has', 'do', 'does', 'did', 'called', 'calls', 'expected', 'expects']);

function verbsOf(language: string): RegExp | undefined {
  const asking = wordsIn(language)?.search.asking;
  if (!asking) return undefined;
  const verbs = `${asking.said} ${asking.claimed}`.split(' ').filter((word) => !doubtful.has(word));
  const alternatives = verbs.map((word) => (word === 'according' ? 'according to' : word));
  return new RegExp(`(?<![\\p{L}’'-])(?:${alternatives.join('|')})(?![\\p{L}-])`, 'giu');
}
