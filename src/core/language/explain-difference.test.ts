import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { articleSchema } from '#src/core/model/article.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { parseArticle } from './parse-article.ts';

const front = `---
title: A day in town
published: 2024-05-02
language: en
summary: A test.
source: { publisher: The Gazette, text: sources/a.txt }
---

`;

/** The difference between an article’s file and its source text: where it is, and what to do about it. */
function differenceOf(file: string, source: string): { line: number; column: number; todo: string } | undefined {
  const { data: article, yaml, body } = readFrontMatter(file, articleSchema);
  assert.ok(article && yaml);
  const { problems } = parseArticle({ text: file, article, yaml, body }, { path: 'sources/a.txt', text: source });
  const found = problems.find(({ rule }) => rule === 'text-differs');
  if (!found) return undefined;
  assert.ok('line' in found.where);
  return { ...found.where, todo: found.todo };
}

const headline = 'A day in town\n';

/** The signs that a text loses as it stands, as advised one after the other; in the end it has to be proved. */
function followed(text: string): string[] {
  const advised: string[] = [];
  let file = `${front}${text}\n`;
  for (;;) {
    const difference = differenceOf(file, `${headline}${text}`);
    if (!difference) return advised;
    const { written = '', instead = '' } =
      /^Markdown takes “(?<written>.+)” for .+: write “(?<instead>.+)” to have it printed\./s.exec(difference.todo)
        ?.groups ?? {};
    const lines = file.split('\n');
    const line = lines[difference.line - 1] ?? '';
    const rest = line.slice(difference.column - 1);
    assert.ok(written && rest.startsWith(written), `${difference.todo} At: ${rest}`);
    lines[difference.line - 1] = line.slice(0, difference.column - 1) + instead + rest.slice(written.length);
    file = lines.join('\n');
    advised.push(instead);
    assert.ok(advised.length < 20, advised.join(' '));
  }
}

suite('Signs that Markdown takes for its own are named, and printed when written as advised', () => {
  const texts: Record<string, string[]> = {
    // Lists and quotations. A single paragraph that begins with a number is none.
    '- Yes, she said.': ['\\-'],
    '* In an earlier version a name was wrong.': ['\\*'],
    '+ 3 degrees in the morning.': ['\\+'],
    '> Read more': ['\\>'],
    '1. One\n\n2. Two': ['1\\.'],
    '3) Drei\n4) Vier': ['3\\)'],
    '1917. A year.\n\n1918. Another.': ['1917\\.'],
    // Headings and lines.
    '# 1 in the charts': ['\\#'],
    '## Two\n\nWords.': ['\\##'],
    '### Three ###': ['\\###'],
    'Results\n-------\n\nWords.': ['\\-------'],
    'Results\n===': ['\\==='],
    'Before.\n\n***\n\nAfter.': ['\\*\\*\\*'],
    'Before.\n\n___\n\nAfter.': ['\\_\\_\\_'],
    'Before.\n\n---\n\nAfter.': ['\\---'],
    'Before.\n\n* * *\n\nAfter.': ['\\* \\* \\*'],
    // Within a line.
    'A *b* c': ['\\*'],
    'The **best** of all': ['\\*\\*'],
    'A ***loud*** word': ['\\*\\*\\*'],
    'So _much_ for that': ['\\_'],
    '5*3*2 = 30': ['\\*'],
    'Type `make` now': ['\\`'],
    'A <tag> within': ['\\<tag>'],
    '<b>Bold</b> words': ['\\<b>', '\\</b>'],
    '<!-- comment --> and words': ['\\<!-- comment -->'],
    'At <https://example.org/> now': ['\\<'],
    'See [this](https://example.org/) there': ['\\['],
    'See ![this](https://example.org/) there': ['!\\['],
    'In C:\\*dir': ['\\\\\\*'],
    'A \\\\ B': ['\\\\\\\\'],
    'A \\\nB': ['\\\\'],
    'AT&amp;T said': ['\\&amp;'],
    'So &copy; and &#65; it is': ['\\&copy;', '\\&#65;'],
    'Write to <a@example.org> now': ['\\<'],
    'Words[^1] here.\n\n[^1]: A note of the text': ['\\[^1]', '\\[^1]:'],
    '> One\n>\n> Two': ['\\>', '\\>', '\\>'],
    '- One\n  - Two\n\n1) Three\n2) Four': ['\\-', '\\-', '1\\)'],
    '**Who:** me, __what__: `code`, *why*': ['\\*\\*', '\\_\\_', '\\`', '\\*'],
    'A | B\n:-- | --:\n1 | 2\n\n***\n\n# End #': ['\\|', '\\*\\*\\*', '\\#'],
    // Blocks.
    '[x]: https://example.org/\n\nWords.': ['\\[x]: https://example.org/'],
    '```\nwords': ['\\`\\`\\`'],
    '~~~ words\nmore': ['\\~\\~\\~'],
    'a | b\n--- | ---\nc | d': ['\\|'],
  };
  for (const [text, advised] of Object.entries(texts)) {
    test(JSON.stringify(text), () => {
      const given = followed(text);
      assert.deepEqual(given, advised);
    });
  }
});

test('signs of a headline and of a standfirst are named at their place in the front matter', () => {
  const file = front.replace('A day in town', '"A day & *night* &amp; town"');
  assert.deepEqual(differenceOf(`${file}Words.\n`, 'A day & *night* &amp; town\nWords.'), {
    line: 2,
    column: 17,
    todo: 'Markdown takes “*” for a sign of emphasis: write “\\*” to have it printed.',
  });
  const standfirst = front.replace('summary:', "standfirst: 'Q&amp;A'\nsummary:");
  assert.deepEqual(differenceOf(`${standfirst}Words.\n`, `${headline}Q&amp;A\nWords.`), {
    line: 5,
    column: 15,
    todo: 'Markdown takes “&amp;” for “&”: write “\\&amp;” to have it printed.',
  });
});

test('a backslash that Markdown prints is to be removed', () => {
  const todo = (file: string, source: string) => differenceOf(`${front}${file}\n`, `${headline}${source}`)?.todo;
  assert.equal(todo('A \\“b”', 'A “b”'), 'Markdown prints “\\” before ““”, which needs none: remove it.');
  assert.equal(todo('\\1. May', '1. May'), 'Markdown prints “\\” before “1”, which needs none: remove it.');
  assert.equal(todo('\\— No', '— No'), 'Markdown prints “\\” before “—”, which needs none: remove it.');
});

test('words that were added, left out or changed are no doing of Markdown', () => {
  const todo = (file: string, source: string) => differenceOf(`${front}${file}\n`, `${headline}${source}`)?.todo;
  for (const [file, source] of [
    ['- One\n- Two', 'One\nThree'],
    ['Some *words* more', 'Some words less'],
    ['Some *words* more', 'Some other words'],
    ['Words', 'Words and more'],
    ['1. One\n2. Two', 'One\n2) Two'],
  ] as const)
    assert.match(todo(file, source) ?? '', /^Restore the printed words;/);
});
