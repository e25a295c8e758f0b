import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseArticle } from '#src/core/language/parse-article.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { firstEdition, sampleEdition, scriptsEdition, wideEdition } from '#src/tests/editions.ts';
import {
  type ArticleDocument,
  isRefused,
  isUnreadable,
  mark,
  markInFile,
  markOf,
  openArticle,
  passageInFile,
  placeInFile,
  placeOfFileOffset,
  reopenArticle,
  unmark,
} from './document.ts';

const editions = [firstEdition, sampleEdition, scriptsEdition, wideEdition];
const root = path.join(import.meta.dirname, '../../..');
const articles = editions.flatMap((edition) =>
  globSync('articles/*.md', { cwd: path.join(root, edition) }).map((file) => path.join(root, edition, file)),
);

function opened(file: string): ArticleDocument {
  const document = openArticle(readFileSync(file, 'utf8'));
  assert.ok(!isUnreadable(document));
  return document;
}

/** All that is extracted from a text, but for positions in the file. */
function extracted(text: string): unknown {
  const { data, yaml, body } = readFrontMatter(text, articleSchema);
  assert.ok(data && yaml);
  const { text: read, problems } = parseArticle({ text, article: data, yaml, body });
  const { html: _, ...rest } = read;
  return JSON.parse(
    JSON.stringify({ ...rest, problems }, (key, value: unknown) =>
      key === 'at' || key === 'where' ? undefined : value,
    ),
  );
}

for (const file of articles)
  test(`${path.relative(root, file)}: all marks removed and set again give the same extraction`, () => {
    const first = opened(file);
    const marks = first.passages.flatMap((passage) => passage.marks);
    assert.ok(marks.length > 0);
    let document = first;
    for (const one of marks) {
      const removed = unmark(document, markOf(document, one.key) ?? one);
      assert.ok(!isRefused(removed), isRefused(removed) ? removed.refused : '');
      document = removed.document;
    }
    assert.deepEqual(
      document.passages.map((passage) => ({ ...passage, marks: [] })),
      first.passages.map((passage) => ({ ...passage, marks: [] })),
    );
    assert.deepEqual(
      document.passages.flatMap((passage) => passage.marks),
      [],
    );
    // Inner before outer, so that of two with the same words the outer goes around the other.
    for (const one of [...marks].reverse()) {
      const result = mark(document, one, one);
      assert.ok(!isRefused(result), isRefused(result) ? `${one.key}: ${result.refused}` : '');
      assert.equal(result.notice, undefined);
      document = result.document;
    }
    assert.deepEqual(extracted(document.text), extracted(first.text));
    const back = reopenArticle(document, first.text);
    assert.ok(!isUnreadable(back));
    assert.deepEqual(back.passages, first.passages);
  });

test('what is in the file is found from the text, and what is in the text from the file', () => {
  for (const file of articles) {
    const document = opened(file);
    const { text, passages } = document;
    for (const passage of passages) {
      const range = passageInFile(document, passage.n);
      assert.ok(range && range.start < range.end);
      for (const { 0: word, index } of passage.text.matchAll(/\p{L}+/gu)) {
        const place = { passage: passage.n, start: index, end: index + word.length };
        const there = placeInFile(document, place);
        assert.ok(there && there.start >= range.start && there.end <= range.end);
        assert.equal(text.slice(there.start, there.start + 1), word.charAt(0));
        assert.equal(text.slice(there.end - 1, there.end), word.at(-1));
        assert.deepEqual(placeOfFileOffset(document, there.start), { ...place, end: index + 1 });
      }
      for (const one of passage.marks) {
        const source = markInFile(document, one);
        assert.ok(source);
        assert.ok(text.slice(source.start, source.labelStart).endsWith(`:${one.name}[`));
        assert.equal(placeOfFileOffset(document, source.start)?.start, one.start);
      }
    }
  }
});
