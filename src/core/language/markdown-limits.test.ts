import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inlineLimits, textLimits } from './markdown-limits.ts';

const limitsIn = (text: string) => textLimits(text).map(({ rule, what }) => `${rule}: ${what}`);
const times = (n: number, text: string | ((n: number) => string)) =>
  Array.from({ length: n }, (_, index) => (typeof text === 'string' ? text : text(index))).join('');

suite('Without an answer in seconds were', () => {
  for (const [name, text, expected] of [
    ['nested quotations', `${'>'.repeat(1507)} a`, /^too-deep: Quotations and lists/],
    ['nested list items', `${'- '.repeat(867)}a`, /^too-deep: Quotations and lists/],
    ['nested numbers', `${'1. '.repeat(500)}a`, /^too-deep: Quotations and lists/],
    ['nested notes', times(500, (n) => `[^${n}]: `), /^too-deep: Quotations and lists/],
    ['lists that are nested line by line', times(40, (n) => `${' '.repeat(2 * n)}- a\n`), /^too-deep: Quotations/],
    ['lists nested behind lazy lines', times(40, (n) => `${' '.repeat(2 * n)}- a\nb\n`), /^too-deep: Quotations/],
    [
      'quotations of a thousand lines, deep',
      times(1600, `${'> '.repeat(20)}a\n`),
      /^too-large: .+ lines in quotations/,
    ],
    ['lazy lines below a deep quotation', `${'> '.repeat(20)}a\n${times(2000, 'a\n')}`, /^too-large: .+ lines in quot/],
    ['very many items', times(6000, '- a\n'), /^too-large: .+ list items/],
    ['very many lines', times(10_001, 'a\n'), /^too-large: .+10,000 lines/],
    ['open brackets', '['.repeat(2000), /^too-deep: More than 32 square brackets/],
    ['nested annotations', `${':actor['.repeat(2000)}a${']{#a}'.repeat(2000)}`, /^too-deep: More than 32 square/],
    ['closing brackets', ']'.repeat(2000), /^too-large: More than 100 brackets “]”/],
    ['open emphasis', '*a '.repeat(2000), /^too-deep: More than 200 signs “\*” are open/],
    [
      'emphasis beside quotation marks',
      `${'"_a'.repeat(900)}${'a_"'.repeat(900)}`,
      /^too-deep: More than 200 signs “_” are/,
    ],
    ['emphasis beside that of another kind', '"*a a_" '.repeat(900), /^too-deep: More than 200 signs “\*” are/],
    ['open strong emphasis', `${'*'.repeat(3000)}a${'*'.repeat(3000)}`, /^too-deep: More than 200 signs/],
    ['emphasis of both kinds', '*a_ b* c_ '.repeat(2000), /^too-large: This paragraph has more than 4,000 signs/],
    ['words with colons', 'a:b '.repeat(5000), /^too-large: This paragraph has more than 4,000 signs/],
    ['escapes', '\\*'.repeat(5000), /^too-large: This paragraph has more than 4,000 signs/],
    ['many paragraphs of them', times(12, `${'a:b '.repeat(2000)}\n\n`), /^too-large: .+20,000 signs/],
    [
      'links without an end',
      `${'[a](b ('.repeat(400)}${'word '.repeat(5000)}`,
      /^too-large: .+ links, tags or code spans/,
    ],
    [
      'links that end with an escape',
      `${'[a](b (\\) '.repeat(1000)}${'word '.repeat(5000)}`,
      /^too-large: .+ links, tags or code spans/,
    ],
    ['tags without an end', `${'<a b="'.repeat(400)}${'word '.repeat(5000)}`, /^too-large: .+ links, tags or code/],
    ['comments without an end', `a ${'<!-- > '.repeat(400)}${'word '.repeat(5000)}`, /^too-large: .+ links, tags or/],
    [
      'code without an end',
      `${times(200, (n) => `${'`'.repeat(n + 1)} `)}${'word '.repeat(5000)}`,
      /^too-large: .+ code/,
    ],
    ['many cells', `|a|b|\n|-|-|\n${times(3000, '|a|b|\n')}`, /^too-large: .+10,000 cells/],
    [
      'rows without bars',
      `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${times(5000, 'a\n')}`,
      /^too-large: .+ cells/,
    ],
    ['notes', '[^a]\n\n'.repeat(2500), /^too-large: .+ signs “\[\^”/],
    ['underlines', times(2500, 'a\n=\n'), /^too-large: .+ lines of “=” or “-”/],
  ] as const)
    test(name, () => {
      const problems = limitsIn(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', expected);
    });
});

test('the place of a limit is told', () => {
  assert.deepEqual(
    textLimits(`\n\nA paragraph.\n\nx ${'['.repeat(40)}`).map(({ where }) => where),
    [{ line: 5, column: 35 }],
  );
  const [problem] = inlineLimits('*a '.repeat(400), (offset) => ({ line: 2, column: 8 + offset }));
  assert.deepEqual(problem?.where, { line: 2, column: 8 + 600 });
});

test('a headline is one paragraph', () => {
  const text = times(4, `${'a:b '.repeat(1500)}\n\n`);
  assert.deepEqual(limitsIn(text), []);
  assert.match(
    inlineLimits(text, () => ({ line: 2, column: 8 }))[0]?.what ?? '',
    /^This paragraph has more than 4,000/,
  );
});

suite('No limit is met by', () => {
  for (const [name, text] of [
    ['rules across the page', times(200, `${'- '.repeat(60)}\n\n${'* '.repeat(40)}\n\n---\n\n`)],
    ['a line to fill in', `Name ${'_'.repeat(500)} Date ${'_'.repeat(500)}`],
    [
      'a thousand items with links, notes and annotations',
      times(1000, (n) => `${n + 1}. :actor[A]{#a} [b](https://c.d)[^e]\n`),
    ],
    [
      'a thousand notes one below the other',
      times(900, (n) => `[^n${n}]: See [this](https://example.org/${n}) and *that*.\n`),
    ],
    ['a table of five hundred rows', `| a | b |\n|---|---|\n${times(500, '| *a* | :actor[b]{#b} |\n')}`],
    [
      'five thousand words with a thousand marks',
      times(20, `${':quote[“a b”]{#q} said :actor[C]{#c} d e. '.repeat(25)}\n\n`),
    ],
    ['lists in lists in quotations', '> - a\n>   - b\n>     1. c\n>        - d\n> \n> e\n'],
    ['escaped brackets', '\\[a\\] '.repeat(500)],
    ['prices and footnote signs', 'a* b** 5* < 6 > 4 a_b_c 这是**粗体**文字 “*a*” '.repeat(100)],
  ] as const)
    test(name, () => assert.deepEqual(limitsIn(text), []));
});
