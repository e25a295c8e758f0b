import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { Parser } from 'htmlparser2';
import { withPositions } from '#src/core/checks/place.ts';
import { report } from '#src/core/checks/report.ts';
import { decode } from '#src/core/entries/decode.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { inFile } from '#src/core/model/problem.ts';
import type { AnnotatedText, Stretch } from './annotated-text.ts';
import { parseArticle } from './parse-article.ts';

/*
 * Each folder of fixtures/ is a case: `input.md` is an article's file, `source.txt` (not always there) its source text.
 * What is expected stands beside them: the HTML, what was found in the text, and the report of the problems.
 * UPDATE=1 writes the expectations anew; read the diff, for every line of them must be right.
 */
const fixtures = path.join(import.meta.dirname, 'fixtures');
const utf8 = new TextEncoder();

for (const name of readdirSync(fixtures).sort()) {
  const folder = path.join(fixtures, name);
  const input = readFileSync(path.join(folder, 'input.md'), 'utf8');
  const result = parse(input, folder);

  suite(`The fixture ${name}`, () => {
    test('is rendered as expected', () => matches(path.join(folder, 'output.html'), htmlOf(result.text)));
    test('yields the mentions, segments and glitches expected', () =>
      matches(path.join(folder, 'found.json'), foundIn(result.text)));
    test('is reported as expected', () => matches(path.join(folder, 'problems.txt'), result.problems));
    test('has the same words on the page as in its passages', () => {
      const page = [result.text.html.headline, result.text.html.body].map(wordsOfHtml).join(' ');
      assert.equal(folded(page), folded(result.text.passages.map(({ text }) => text).join(' ')));
    });
    test('reads the same with a byte-order mark and CRLF line ends', () => {
      assert.deepEqual(parse(`\uFEFF${input.replaceAll('\n', '\r\n')}`, folder), result);
    });
  });
}

function parse(input: string, folder: string): { text: AnnotatedText; problems: string } {
  const { text = '' } = decode({ bytes: utf8.encode(input) });
  const { data: article, yaml, body, problems } = readFrontMatter(text, articleSchema);
  assert.ok(article && yaml, `The front matter of ${folder} is not sound: ${report(inFile('input.md', problems))}`);
  const sourceFile = path.join(folder, 'source.txt');
  const source = existsSync(sourceFile)
    ? { path: 'sources/source.txt', text: readFileSync(sourceFile, 'utf8') }
    : undefined;
  const parsed = parseArticle({ text, article, yaml, body }, source);
  return {
    text: parsed.text,
    problems: `${report(withPositions(inFile('input.md', parsed.problems), () => text))}\n`.trimStart(),
  };
}

function matches(file: string, actual: string): void {
  if (process.env['UPDATE']) writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

function htmlOf({ html, notes }: AnnotatedText): string {
  const lines = [
    `<h1>${html.headline}</h1>`,
    html.body,
    ...notes.map((note) => `<aside id="n-${note.n}">${note.html}</aside>`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A line for each thing found: what and where it is, and its words. */
function foundIn(text: AnnotatedText): string {
  const words = ({ passage, start, end }: Stretch) => `${passage} “${text.passages[passage]?.text.slice(start, end)}”`;
  const found = {
    passages: text.passages.map(({ n, kind, text: printed }) => `${n} ${kind}: ${printed}`),
    mentions: text.mentions.map((mention) => `${mention.kind} ${mention.id} ${mention.n}: ${words(mention)}`),
    segments: text.segments.map(
      (segment) => `${segment.id} ${segment.n}${segment.inside ? ` inside ${segment.inside}` : ''}: ${words(segment)}`,
    ),
    glitches: text.glitches.map(
      ({ n, corr, cert, note, kind, reverses, ...where }) =>
        `${n}: ${words(where)} ${JSON.stringify({ corr, cert, note, kind, reverses })}`,
    ),
    scareQuotes: text.scareQuotes.map(words),
    noteReferences: text.noteReferences.map(
      ({ n, passage, offset }) =>
        `${n}: ${passage} “…${text.passages[passage]?.text.slice(Math.max(0, offset - 8), offset)}”`,
    ),
    noteMentions: text.noteMentions.map(({ kind, id, at }) => `${kind} ${id}: line ${at.line}, column ${at.column}`),
  };
  return `${JSON.stringify(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0)), null, 2)}\n`;
}

function wordsOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (chunk) => (text += chunk),
    onopentagname: (name) => (text += blocks.has(name) ? ' ' : ''),
  });
  parser.end(html);
  return text;
}

const blocks = new Set(['p', 'li', 'h2', 'h3', 'th', 'td', 'pre', 'br']);

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
