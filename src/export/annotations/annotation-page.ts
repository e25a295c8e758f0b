import type { AnnotatedText, Stretch } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { glitchAnchor, mentionAnchor, noteReferenceAnchor, segmentAnchor } from '#src/core/model/anchors.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import { exportAddress } from '../address.ts';
import { publishedText } from '../text/published-text.ts';
import { Bodies, type Body, type Purpose } from './bodies.ts';
import { selectorsIn } from './selectors.ts';

/** A stretch that is annotated, with what is said of it. */
interface Mark {
  /** Its anchor on the article's page, or a name of the same kind where it has none. */
  readonly anchor: string;
  readonly motivation: Purpose;
  readonly stretch: Stretch;
  readonly body: readonly Body[];
}

/**
 * All annotations of an article in the Web Annotation model: a page of its mentions, segments, scare quotes, glitches and
 * notes, each of which selects its words in the text that is published beside it.
 */
export function annotationPage(edition: Edition, article: ArticleEntry): string {
  const { text, stretchOf } = publishedText(article);
  const selectorsOf = selectorsIn(text);
  const folder = hrefs.article(article.id);
  const address = (name: string) => exportAddress(edition, folder + name, folder);
  const here = address('annotations.jsonld');
  const source = address('text.txt');
  const items = marksOf(edition, article).map(({ anchor, motivation, stretch, body }) => ({
    id: `${here}#${anchor}`,
    type: 'Annotation',
    motivation,
    body,
    target: { type: 'SpecificResource', source, scope: address(''), selector: selectorsOf(stretchOf(stretch)) },
  }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: here,
    type: 'AnnotationPage',
    partOf: {
      id: `${here}#all`,
      type: 'AnnotationCollection',
      label: article.text.title,
      total: items.length,
      ...(edition.site.licence?.url ? { rights: edition.site.licence.url } : {}),
    },
    startIndex: 0,
  };
  // An annotation on each line: indented, the file would be twice as large.
  const head = JSON.stringify(page).slice(0, -1);
  return `${head},"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}

/** What is marked in an article, in reading order; of what begins at one place, the longest first. */
function marksOf(edition: Edition, { id, data, text }: ArticleEntry): Mark[] {
  const bodies = new Bodies(edition, { id, language: data.language });
  const notes = new Map(text.notes.map((note) => [note.n, note]));
  const referred = new Map<number, number>();
  const marks: Mark[] = [
    ...text.mentions.map((mention) => ({
      anchor: mentionAnchor(mention.id, mention.n),
      motivation: 'identifying' as const,
      stretch: mention,
      body: bodies.ofMention(mention),
    })),
    ...text.segments.map((segment) => ({
      anchor: segmentAnchor(segment.id, segment.n),
      motivation: 'linking' as const,
      stretch: segment,
      body: bodies.ofSegment(segment),
    })),
    ...text.scareQuotes.map((stretch, n) => ({
      anchor: `s-${n + 1}`,
      motivation: 'tagging' as const,
      stretch,
      body: bodies.ofScareQuote(),
    })),
    ...text.glitches.map((glitch) => ({
      anchor: glitchAnchor(glitch.n),
      motivation: 'editing' as const,
      stretch: glitch,
      body: bodies.ofGlitch(glitch),
    })),
    ...text.noteReferences.flatMap((reference) => {
      const note = notes.get(reference.n);
      const nth = (referred.get(reference.n) ?? 0) + 1;
      referred.set(reference.n, nth);
      if (!note) return [];
      return {
        anchor: noteReferenceAnchor(reference.n, nth),
        motivation: 'commenting' as const,
        stretch: notedStretch(text, reference),
        body: bodies.ofNote(note),
      };
    }),
  ];
  return marks
    .filter(({ stretch }) => stretch.end > stretch.start)
    .sort(({ stretch: a }, { stretch: b }) => a.passage - b.passage || a.start - b.start || b.end - a.end);
}

/** The words that a note is about: those of its sentence up to its sign; all of the sentence, if the sign stands before it. */
function notedStretch(
  { passages }: AnnotatedText,
  { passage, offset }: AnnotatedText['noteReferences'][number],
): Stretch {
  const { sentences = [], text = '' } = passages[passage] ?? {};
  const start = sentences.findLast((at) => at < offset);
  if (start !== undefined) return { passage, start, end: offset };
  return { passage, start: 0, end: sentences.find((at) => at > 0) ?? text.length };
}
