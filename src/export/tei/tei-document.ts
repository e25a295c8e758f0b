import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { glitchAnchor, segmentAnchor } from '#src/core/model/anchors.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { publishedText } from '../text/published-text.ts';
import { textOfHtml } from '../text/text-of-html.ts';
import { teiBody } from './body.ts';
import { type Cast, castOf } from './cast.ts';
import { teiHeader } from './header.ts';
import { markedText } from './marked-text.ts';
import { marksByPassage } from './marks.ts';
import { standOff } from './stand-off.ts';
import { block, blockOf, element, textElement } from './xml.ts';

/**
 * An article as TEI P5: the words in `body`, with who speaks, who is named and what is meant; those who are named, quoted and
 * so on in `standOff`; the editor's notes in `back`. Without `corr`, the text of `body` is the article's.
 */
export function teiDocument(edition: Edition, article: ArticleEntry): string {
  const published = publishedText(article);
  const cast = castOf(edition, article);
  const marks = marksByPassage(edition.index, article, published, cast);
  const body = teiBody(article.text.passages, ({ n }) => markedText(published.lines[n] ?? '', marks.get(n) ?? []));
  const text = block('text', { 'xml:lang': article.data.language }, body, notes(edition, article, cast));
  const tei = block(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': edition.site.language },
    teiHeader(edition, article, cast),
    standOff(edition, cast),
    text,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tei}\n`;
}

/** The editor's notes: on the text, on its readings, and on quotations, of which the words in their own language are given. */
function notes({ site }: Edition, { text }: ArticleEntry, { quotes }: Cast): string {
  const language = { 'xml:lang': site.language };
  return blockOf(
    'back',
    language,
    blockOf(
      'div',
      { type: 'notes' },
      ...text.notes.map(({ n, html }) =>
        textElement('note', { 'xml:id': `note-${n}`, n: String(n) }, textOfHtml(html)),
      ),
      ...text.glitches.flatMap(({ n, note }) =>
        note ? [textElement('note', { type: 'reading', target: `#${glitchAnchor(n)}` }, note)] : [],
      ),
      ...quotes.flatMap(({ id, data, profile }) => [
        ...(data.original
          ? [
              element(
                'note',
                { type: 'original', target: `#${segmentAnchor(id, 1)}` },
                textElement('quote', { 'xml:lang': data.original.language }, data.original.text),
                data.original.note ? ` ${textElement('s', {}, data.original.note)}` : '',
              ),
            ]
          : []),
        ...(data.reading
          ? [textElement('note', { type: 'reading', target: `#${segmentAnchor(id, 1)}` }, data.reading)]
          : []),
        ...(profile.text
          ? [textElement('note', { type: 'context', target: `#${segmentAnchor(id, 1)}` }, profile.text)]
          : []),
      ]),
    ),
  );
}
