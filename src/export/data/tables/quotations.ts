import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { quotationWords } from '#src/core/index/quotation-words.ts';
import { quotationsOf } from '#src/core/index/quotations-of.ts';
import { stanceOf } from '#src/core/index/stance.ts';
import { segmentAnchor } from '#src/core/model/anchors.ts';
import { certainties, quoteKinds, stances } from '#src/core/model/quote.ts';
import { hrefs } from '#src/core/views/links.ts';
import { exportAddress } from '../../address.ts';
import { publishedText } from '../../text/published-text.ts';
import { count, list, offset, oneOf, ordinal, passage, requiredText, text, words } from '../columns.ts';
import { articleTable, listed, refersTo } from '../table.ts';

export const quotations = articleTable<'quotations'>({
  name: 'quotations',
  columns: {
    id: requiredText,
    address: requiredText,
    article: requiredText,
    speaker: requiredText,
    speaker_as: text,
    kind: oneOf(quoteKinds, true),
    within: text,
    stance: oneOf(stances, true),
    cues: list,
    text: requiredText,
    words,
    segments: count,
    said: text,
    said_at: text,
    certainty: oneOf(certainties),
    replies_to: text,
    reading: text,
    original_language: text,
    original_text: text,
    original_note: text,
    context: text,
  },
  key: ['id'],
  references: [
    refersTo('article', 'articles'),
    refersTo('speaker', 'actors'),
    refersTo('within', 'quotations'),
    refersTo('said_at', 'events'),
    refersTo('replies_to', 'quotations'),
  ],
  count: ({ index }, article) => quotationsOf(index, article).length,
  *rows(edition, article) {
    const { index } = edition;
    const spoken = wordsByQuotation(article);
    for (const quote of quotationsOf(index, article)) {
      const { id, data, profile } = quote;
      yield {
        id,
        address: exportAddress(edition, hrefs.quote(id)),
        article: article.id,
        speaker: data.speaker,
        speaker_as: data.speakerAs,
        kind: data.kind,
        within: data.within,
        stance: stanceOf(index, quote),
        cues: listed(data.cues),
        text: quotationWords(index, id),
        words: spoken.get(id) ?? 0,
        segments: index.segments.get(id)?.length ?? 0,
        said: data.said,
        said_at: data.at,
        certainty: data.certainty,
        replies_to: data.repliesTo,
        reading: data.reading,
        original_language: data.original?.language,
        original_text: data.original?.text,
        original_note: data.original?.note,
        context: profile.text || undefined,
      };
    }
  },
});

export const tellers = articleTable<'tellers'>({
  name: 'tellers',
  columns: { quotation: requiredText, n: ordinal, actor: requiredText },
  key: ['quotation', 'n'],
  references: [refersTo('quotation', 'quotations'), refersTo('actor', 'actors')],
  count: ({ index }, article) => quotationsOf(index, article).reduce((sum, { data }) => sum + data.through.length, 0),
  *rows({ index }, article) {
    for (const { id, data } of quotationsOf(index, article))
      for (const [n, actor] of data.through.entries()) yield { quotation: id, n: n + 1, actor };
  },
});

export const segments = articleTable<'segments'>({
  name: 'segments',
  columns: {
    quotation: requiredText,
    n: ordinal,
    article: requiredText,
    anchor: requiredText,
    passage,
    start: offset,
    end: offset,
    text: requiredText,
    inside: text,
  },
  key: ['quotation', 'n'],
  references: [refersTo('quotation', 'quotations'), refersTo('article', 'articles'), refersTo('inside', 'quotations')],
  count: (_, article) => article.text.segments.length,
  *rows(_, article) {
    const { stretchOf, wordsOf } = publishedText(article);
    for (const segment of article.text.segments)
      yield {
        quotation: segment.id,
        n: segment.n,
        article: article.id,
        anchor: segmentAnchor(segment.id, segment.n),
        passage: segment.passage,
        ...stretchOf(segment),
        text: wordsOf(segment),
        inside: segment.inside,
      };
  },
});

/** How many words of an article each of its quotations has. */
function wordsByQuotation({ text: { voices } }: ArticleEntry): ReadonlyMap<string, number> {
  const spoken = new Map<string, number>();
  for (const voice of voices)
    if (voice.quote !== undefined) spoken.set(voice.quote, (spoken.get(voice.quote) ?? 0) + voice.words);
  return spoken;
}
