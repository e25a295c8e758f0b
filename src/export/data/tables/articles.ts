import { speechIn } from '#src/core/analysis/who-speaks.ts';
import { hrefs } from '#src/core/views/links.ts';
import { exportAddress } from '../../address.ts';
import { count, list, oneOf, requiredText, text, words } from '../columns.ts';
import { articleTable, listed } from '../table.ts';

const by = ['text', 'editor'] as const;

export const articles = articleTable<'articles'>({
  name: 'articles',
  columns: {
    id: requiredText,
    address: requiredText,
    title: requiredText,
    title_by: oneOf(by, true),
    published: requiredText,
    published_by: oneOf(by, true),
    language: requiredText,
    translated_from: text,
    byline: text,
    publisher: requiredText,
    publisher_address: text,
    retrieved: text,
    text: oneOf(['full', 'excerpt']),
    proved: { type: 'boolean', required: true },
    passages: count,
    words,
    words_own: words,
    words_direct: words,
    words_reported: words,
    mentions: count,
    quotations: count,
    summary: requiredText,
    updated: text,
    corrections: list,
  },
  key: ['id'],
  references: [],
  count: () => 1,
  *rows(edition, article) {
    const { id, data, text: annotated, proof, excerpt } = article;
    const speech = speechIn(edition.index, article);
    yield {
      id,
      address: exportAddress(edition, hrefs.article(id)),
      title: annotated.title,
      title_by: data.titleBy ?? 'text',
      published: data.published,
      published_by: data.dateBy ?? 'text',
      language: data.language,
      translated_from: data.translatedFrom,
      byline: data.byline,
      publisher: data.source.publisher,
      publisher_address: data.source.url,
      retrieved: data.source.retrieved,
      text: excerpt ? 'excerpt' : 'full',
      proved: proof !== undefined,
      passages: annotated.passages.length,
      words: speech.words,
      words_own: speech.own,
      words_direct: speech.direct,
      words_reported: speech.indirect,
      mentions: annotated.mentions.length,
      quotations: new Set(annotated.segments.map((segment) => segment.id)).size,
      summary: data.summary,
      updated: data.updated,
      corrections: listed(data.corrections),
    };
  },
});
