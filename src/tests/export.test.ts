import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import { crossref } from '#src/core/index/crossref.ts';
import { isError } from '#src/core/checks/report.ts';
import { pageText } from '#src/core/language/page-text.ts';
import { normalizedText } from '#src/core/language/normalized-text.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { en } from '#src/core/words/en.ts';
import { annotationPage } from '#src/export/annotations/annotation-page.ts';
import { teiDocument } from '#src/export/tei/tei-document.ts';
import { publishedText } from '#src/export/text/published-text.ts';
import { soundArticle } from './arbitrary-article.ts';
import { anyEdition } from './arbitrary-edition.ts';
import { contentOf } from './content-of.ts';

/* What holds for the files beside any article, whatever is marked in it. */

const schema = readFileSync('src/tests/standards/tei-cut-down.rng', 'utf8');
const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema));
const namespaces = { t: 'http://www.tei-c.org/ns/1.0' };
const runs = { seed: 7919, numRuns: 25 };

/** The edition of these files; undefined if one of them has errors. */
function editionOf(files: Readonly<Record<string, string>>): Edition | undefined {
  const { entries, problems } = readEntries(contentOf(files));
  if (problems.some(isError)) return undefined;
  return { index: crossref(entries), site: { title: 'T', description: 'D', language: 'en' }, words: en };
}

/** That the files beside each article are valid, and have and select its words: those of the whole text, or of an excerpt. */
function soundFiles(edition: Edition): void {
  const excerpts = publishedIndex(edition.index, { text: 'excerpt' });
  for (const current of [edition, { ...edition, index: excerpts }]) soundFilesOf(current);
  for (const { text } of excerpts.articles.values()) {
    const found = pageText(`<div itemprop="articleBody">${text.html.body}</div>`, { own: false });
    const letters = (words = '') => words.replace(/\s+/g, '');
    assert.equal(letters(found), letters(text.passages.flatMap((one) => (one.n === 0 ? [] : one.text)).join('')));
  }
}

function soundFilesOf(edition: Edition): void {
  for (const article of edition.index.articles.values()) {
    const { text } = publishedText(article);
    assert.equal(normalizedText(text), normalizedText(article.text.passages.map((passage) => passage.text).join(' ')));

    const tei = XmlDocument.fromString(teiDocument(edition, article));
    validator.validate(tei);
    const words = tei.find('//t:body//text()[not(ancestor::t:corr)]', namespaces).map(({ content }) => content);
    assert.equal(normalizedText(words.join('')), normalizedText(text));

    const points = Array.from(text);
    const { items } = JSON.parse(annotationPage(edition, article)) as {
      items: { id: string; target: { selector: [Record<string, string>, { start: number; end: number }] } }[];
    };
    for (const { id, target } of items) {
      const [{ prefix = '', exact = '', suffix = '' }, { start, end }] = target.selector;
      assert.equal(points.slice(start, end).join(''), exact, id);
      const all = prefix + exact + suffix;
      assert.equal(text.split(all).length, 2, id);
      assert.equal(Array.from(text.slice(0, text.indexOf(all)) + prefix).length, start, id);
    }
    tei.dispose();
  }
}

test('of any edition', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyEdition, (files) => {
      const edition = editionOf(files);
      if (!edition) return;
      tried += 1;
      soundFiles(edition);
    }),
    runs,
  );
  assert.ok(tried > 20, String(tried));
});

test('of any article, whomever it names', () => {
  let tried = 0;
  fc.assert(
    fc.property(soundArticle, (file) => {
      const edition = editionOf({ 'articles/a.md': file });
      if (!edition) return;
      tried += 1;
      soundFiles(edition);
    }),
    { ...runs, numRuns: 150 },
  );
  assert.ok(tried > 50, String(tried));
});
