import type { ArticleEntry, Excerpt } from '#src/core/entries/entry.ts';
import type { Stretch } from '#src/core/language/annotated-text.ts';
import { addressOfWords, textDirective } from '#src/core/language/text-fragment.ts';
import type { CutPassage } from './cut-passage.ts';
import type { WordsByPassage } from './published-words.ts';

/**
 * The addresses at which passages and segments can be read at their publisher: by a text fragment of words of theirs that are
 * published. A segment without such words has the address of its passage.
 */
export function publisherAddresses(
  page: string,
  article: ArticleEntry,
  words: WordsByPassage,
  passages: readonly CutPassage[],
): Pick<Excerpt, 'passageAddresses' | 'segmentAddresses'> {
  const { text } = article;
  const placeOf = placeFinder(article, words, passages);
  const places = text.passages.map(({ n, text: { length } }) => placeOf({ passage: n, start: 0, end: length }));
  return {
    passageAddresses: places.map((place) => addressOfWords(page, place)),
    segmentAddresses: text.segments.map((segment) => addressOfWords(page, placeOf(segment) ?? places[segment.passage])),
  };
}

/** Returns a function that finds a text directive by which published words of a stretch can be found in the whole text. */
function placeFinder(
  { data, text }: ArticleEntry,
  words: WordsByPassage,
  cut: readonly CutPassage[],
): (stretch: Stretch) => string | undefined {
  const starts: number[] = [];
  let whole = '';
  for (const passage of text.passages) {
    starts.push(whole.length);
    whole += `${passage.text}\n`;
  }
  return ({ passage, start, end }) => {
    const runs = (cut[passage]?.pieces ?? [])
      .filter((piece) => piece.omitted === undefined && piece.start < end && piece.end > start)
      .map((piece) => {
        const inside = (words[passage] ?? []).filter(
          (word) => word.start >= Math.max(start, piece.start) && word.end <= Math.min(end, piece.end),
        );
        return { from: inside[0]?.start ?? 0, to: inside.at(-1)?.end ?? 0, words: inside.length };
      })
      .filter((run) => run.words > 0)
      .sort((a, b) => b.words - a.words || a.from - b.from);
    for (const { from, to } of runs) {
      const at = (starts[passage] ?? 0) + from;
      const directive = textDirective(whole.slice(0, at + to - from), at, data.language);
      if (directive) return directive;
    }
    return undefined;
  };
}
