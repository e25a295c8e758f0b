import { coveringSegments } from '#src/core/language/covering.ts';
import { glitchAnchor, mentionAnchor } from '#src/core/model/anchors.ts';
import { glitchKinds } from '#src/core/model/glitch.ts';
import { certainties } from '#src/core/model/quote.ts';
import { publishedText } from '../../text/published-text.ts';
import { offset, oneOf, ordinal, passage, requiredText, text } from '../columns.ts';
import { articleTable, refersTo } from '../table.ts';

export const mentions = articleTable<'mentions'>({
  name: 'mentions',
  columns: {
    article: requiredText,
    anchor: requiredText,
    actor: text,
    event: text,
    n: ordinal,
    passage,
    start: offset,
    end: offset,
    text: requiredText,
    quotation: text,
  },
  key: ['article', 'anchor'],
  references: [
    refersTo('article', 'articles'),
    refersTo('actor', 'actors'),
    refersTo('event', 'events'),
    refersTo('quotation', 'quotations'),
  ],
  count: (_, article) => article.text.mentions.length,
  *rows(_, article) {
    const { stretchOf, wordsOf } = publishedText(article);
    const covering = coveringSegments(article.text);
    for (const mention of article.text.mentions)
      yield {
        article: article.id,
        anchor: mentionAnchor(mention.id, mention.n),
        actor: mention.kind === 'actor' ? mention.id : undefined,
        event: mention.kind === 'event' ? mention.id : undefined,
        n: mention.n,
        passage: mention.passage,
        ...stretchOf(mention),
        text: wordsOf(mention),
        quotation: covering(mention).at(-1)?.id,
      };
  },
});

/** Which words are meant by printed ones: other words, none at all, or nobody can tell. */
const meant = ['words', 'nothing', 'unclear'] as const;

export const readings = articleTable<'readings'>({
  name: 'readings',
  columns: {
    article: requiredText,
    n: ordinal,
    anchor: requiredText,
    passage,
    start: offset,
    end: offset,
    printed: requiredText,
    meant: oneOf(meant, true),
    reading: text,
    certainty: oneOf(certainties),
    kind: oneOf(glitchKinds, true),
    reverses: { type: 'boolean', required: true },
    note: text,
    quotation: text,
  },
  key: ['article', 'n'],
  references: [refersTo('article', 'articles'), refersTo('quotation', 'quotations')],
  count: (_, article) => article.text.glitches.length,
  *rows(_, article) {
    const { stretchOf, wordsOf } = publishedText(article);
    const covering = coveringSegments(article.text);
    for (const glitch of article.text.glitches)
      yield {
        article: article.id,
        n: glitch.n,
        anchor: glitchAnchor(glitch.n),
        passage: glitch.passage,
        ...stretchOf(glitch),
        printed: wordsOf(glitch),
        meant: glitch.corr === undefined ? 'unclear' : glitch.corr === '' ? 'nothing' : 'words',
        reading: glitch.corr || undefined,
        certainty: glitch.cert,
        kind: glitch.kind ?? 'wording',
        reverses: glitch.reverses ?? false,
        note: glitch.note,
        quotation: covering(glitch).at(-1)?.id,
      };
  },
});
