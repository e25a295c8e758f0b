import type { ArticleEntry, Excerpt } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import type { AnnotatedText, Passage, Stretch } from '#src/core/language/annotated-text.ts';
import { type CutPassage, cutPassage } from './cut-passage.ts';
import { type PassageExcerpt, excerptHtml } from './excerpt-html.ts';
import { type WordsByPassage, excerptKey, publishedWords } from './published-words.ts';
import { publisherAddresses } from './publisher-addresses.ts';

/**
 * An article cut down to its excerpt: an entry that holds no more of the text than may be published, so that whatever is made
 * from it cannot publish more. Statistics stay those of the whole text; offsets are those in the excerpt.
 */
export function cutArticle(index: Crossref, article: ArticleEntry): ArticleEntry {
  const { data, text } = article;
  const words = publishedWords(index, article);
  const passages = text.passages.map((passage) =>
    cutPassage(passage.text, words[passage.n] ?? [], stretchesIn(text, passage)),
  );
  const inExcerpt = <Kind extends Stretch>(stretch: Kind): Kind => {
    const { startAt, endAt } = passages[stretch.passage] as CutPassage;
    return { ...stretch, start: startAt(stretch.start), end: Math.max(startAt(stretch.start), endAt(stretch.end)) };
  };
  const excerpt = excerptOf(index, article, words, passages);
  const { standfirst, ...front } = data;
  return {
    ...article,
    warnings: [],
    data: front,
    excerpt,
    text: {
      title: text.title,
      notes: text.notes,
      noteMentions: text.noteMentions,
      controls: text.controls,
      passages: text.passages.map((passage, n) => ({
        ...passage,
        text: passages[n]?.text ?? '',
        sentences: sentencesOf(passage, passages[n] as CutPassage),
      })),
      mentions: text.mentions.map(inExcerpt),
      segments: text.segments.map(inExcerpt),
      voices: text.voices.map(inExcerpt),
      glitches: text.glitches.map(inExcerpt),
      scareQuotes: text.scareQuotes.map(inExcerpt),
      noteReferences: text.noteReferences.map((reference) => ({
        ...reference,
        offset: (passages[reference.passage] as CutPassage).endAt(reference.offset),
      })),
      get html() {
        const { headline, apparatus, body } = article.text.html;
        return { headline, apparatus, body: excerptHtml(body, passageExcerpts(article, words, passages, excerpt)) };
      },
    },
  };
}

/** All that is annotated in a passage. */
function stretchesIn({ mentions, segments, glitches, scareQuotes }: AnnotatedText, { n }: Passage): Stretch[] {
  return [...mentions, ...segments, ...glitches, ...scareQuotes].filter(({ passage }) => passage === n);
}

/** Where the sentences of the excerpt begin. Of those that begin within one omission, the first stands for all. */
function sentencesOf({ sentences }: Passage, { startAt, text }: CutPassage): number[] {
  const starts = sentences.map(startAt).filter((at) => at < text.length);
  return starts.filter((at, n) => n === 0 || at > Math.max(...starts.slice(0, n)));
}

function excerptOf(
  index: Crossref,
  article: ArticleEntry,
  words: WordsByPassage,
  passages: readonly CutPassage[],
): Excerpt {
  const { url } = article.data.source;
  return {
    key: excerptKey(index, article),
    words: words.flat().filter(({ as }) => as !== 'omitted').length,
    ...(url === undefined ? {} : publisherAddresses(url, article, words, passages)),
  };
}

function passageExcerpts(
  { text }: ArticleEntry,
  words: WordsByPassage,
  passages: readonly CutPassage[],
  { passageAddresses }: Excerpt,
): ReadonlyMap<number, PassageExcerpt> {
  return new Map(
    text.passages.map(({ n, text: whole }) => {
      const address = passageAddresses?.[n];
      return [
        n,
        {
          text: whole,
          cut: passages[n] as CutPassage,
          words: words[n]?.length ?? 0,
          ...(address === undefined ? {} : { address }),
        },
      ];
    }),
  );
}
