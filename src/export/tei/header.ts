import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { escaped } from '#src/core/model/markup.ts';
import { quoteKinds, stances } from '#src/core/model/quote.ts';
import { glitchKinds } from '#src/core/model/glitch.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import type { Cast } from './cast.ts';
import { dateAttributes } from './date-attributes.ts';
import { block, blockOf, element, textElement } from './xml.ts';

/** The header: what the file is, what it was made from, how it was encoded, and what was corrected. */
export function teiHeader(edition: Edition, article: ArticleEntry, cast: Cast): string {
  return block(
    'teiHeader',
    {},
    block('fileDesc', {}, titleStatement(edition, article), publication(edition, article, cast), source(article)),
    encoding(edition, article),
    block('profileDesc', {}, block('langUsage', {}, ...languagesOf(edition, article))),
    blockOf(
      'revisionDesc',
      {},
      ...article.data.corrections.map(({ date, text }) => textElement('change', dateAttributes(date), text)),
    ),
  );
}

/** The languages of the text, and of what the edition says of it. */
function languagesOf({ site }: Edition, { data }: ArticleEntry): string[] {
  return [...new Set([data.language, site.language])].map((ident) => element('language', { ident }));
}

function titleStatement({ site }: Edition, { data, text }: ArticleEntry): string {
  // The file is in the language of the edition; what was printed is not.
  const printed = { 'xml:lang': data.language };
  return block(
    'titleStmt',
    {},
    textElement('title', data.titleBy === 'editor' ? { type: 'supplied' } : printed, text.title),
    data.byline ? textElement('author', printed, data.byline) : '',
    site.editor ? textElement('editor', {}, site.editor.name) : '',
  );
}

function publication({ site, words }: Edition, { id }: ArticleEntry, cast: Cast): string {
  const { licence } = site;
  const terms = licence
    ? element('licence', { target: licence.url }, element('p', {}, escaped(words.data.licence(licence.name))))
    : textElement('p', {}, words.data.noLicence);
  return block(
    'publicationStmt',
    {},
    textElement('publisher', {}, site.title),
    textElement('idno', { type: 'URI' }, cast.page(hrefs.article(id))),
    block('availability', {}, terms),
  );
}

/** The article as its publisher printed it. */
function source({ data, text }: ArticleEntry): string {
  const { publisher, url, retrieved } = data.source;
  const bibl = block(
    'bibl',
    { 'xml:lang': data.language },
    data.titleBy === 'editor' ? '' : textElement('title', { level: 'a' }, text.title),
    data.byline ? textElement('author', {}, data.byline) : '',
    textElement('publisher', {}, publisher),
    textElement(
      'date',
      { ...dateAttributes(data.published), type: data.dateBy === 'editor' ? 'supplied' : undefined },
      data.published,
    ),
    url ? textElement('ref', { target: url }, url) : '',
    retrieved ? textElement('date', { ...dateAttributes(retrieved), type: 'retrieved' }, retrieved) : '',
    data.translatedFrom ? textElement('note', { type: 'translatedFrom' }, data.translatedFrom) : '',
  );
  return block('sourceDesc', {}, bibl);
}

function encoding({ words }: Edition, { excerpt, proof }: ArticleEntry): string {
  const { tei } = words.data;
  const made = proof ? tei.project : `${tei.unproved} ${words.article.noSource}`;
  return block(
    'encodingDesc',
    {},
    block('projectDesc', {}, textElement('p', {}, excerpt ? tei.excerpt : made)),
    block(
      'editorialDecl',
      {},
      block('correction', {}, textElement('p', {}, tei.correction)),
      block('normalization', {}, textElement('p', {}, tei.normalization)),
      block('quotation', { marks: 'all' }, textElement('p', {}, tei.quotation)),
      block('interpretation', {}, textElement('p', {}, tei.interpretation)),
    ),
    block(
      'classDecl',
      {},
      taxonomy('kind', quoteKinds, words.quoteKinds),
      taxonomy('stance', stances, tei.stances),
      taxonomy('reading', [...glitchKinds, 'reverses'], { ...words.glitchKinds, reverses: words.data.reverses }),
    ),
  );
}

/** The categories at which the text points: `kind-direct`. */
function taxonomy<Word extends string>(
  name: string,
  values: readonly Word[],
  meanings: Readonly<Record<Word, string>>,
): string {
  return block(
    'taxonomy',
    { 'xml:id': name },
    ...values.map((value) =>
      element('category', { 'xml:id': `${name}-${value}` }, textElement('catDesc', {}, meanings[value])),
    ),
  );
}
