import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { editionAt } from '#src/tests/edition-at.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import { annotationPage } from './annotations/annotation-page.ts';
import { articleMarkdown } from './markdown/article-markdown.ts';
import { editionMarkdown } from './markdown/list-markdown.ts';
import { teiDocument } from './tei/tei-document.ts';
import { publishedText } from './text/published-text.ts';

/* What is published for programs of articles whose text is not. */

const editions = await Promise.all(
  [firstEdition, sampleEdition, scriptsEdition].map(async (folder): Promise<Edition> => {
    const edition = await editionAt(folder);
    return { ...edition, index: publishedIndex(edition.index, { text: 'excerpt' }) };
  }),
);
const each = (work: (edition: Edition, id: string) => void) => {
  for (const edition of editions) for (const id of edition.index.articles.keys()) work(edition, id);
};
const articleOf = ({ index }: Edition, id: string) => index.articles.get(id) ?? assert.fail(id);

test('annotations select their words in the text of the excerpt, in one place', () => {
  each((edition, id) => {
    const { text } = publishedText(articleOf(edition, id));
    const points = [...text];
    const { items } = JSON.parse(annotationPage(edition, articleOf(edition, id))) as {
      items: { id: string; target: { selector: [Record<string, string>, { start: number; end: number }] } }[];
    };
    assert.ok(items.length > 0);
    for (const { id: name, target } of items) {
      const [{ prefix = '', exact = '', suffix = '' }, { start, end }] = target.selector;
      assert.equal(points.slice(start, end).join(''), exact, name);
      assert.equal(text.split(prefix + exact + suffix).length, 2, name);
    }
  });
});

test('TEI is valid, and says that the text is not published', () => {
  const validator = RelaxNGValidator.fromDoc(
    XmlDocument.fromString(readFileSync('src/tests/standards/tei-cut-down.rng', 'utf8')),
  );
  each((edition, id) => {
    const tei = XmlDocument.fromString(teiDocument(edition, articleOf(edition, id)));
    validator.validate(tei);
    assert.ok(tei.toString().includes(edition.words.data.tei.excerpt));
  });
});

test('Markdown says so too', () => {
  each((edition, id) => {
    const text = articleMarkdown(edition, articleOf(edition, id), undefined);
    assert.ok(text.includes('This is an excerpt'));
    assert.ok(editionMarkdown(edition).includes(edition.words.markdown.aboutExcerpts.slice(0, 40)));
  });
});
