import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ArticleDocument,
  type MarkSpec,
  type Place,
  isRefused,
  isUnreadable,
  mark,
  openArticle,
  unmark,
} from './document.ts';

/** A document with the given body, or with the lines of front matter in place of its title. */
function documentWith(body: string, title = 'title: A headline'): ArticleDocument {
  const fields = [title, 'published: 2024-05-02', 'language: en', 'summary: S.', 'source: { publisher: G }'];
  const document = openArticle(`---\n${fields.join('\n')}\n---\n${body}\n`);
  assert.ok(!isUnreadable(document), isUnreadable(document) ? JSON.stringify(document.problems) : '');
  return document;
}

/** The first place of some words, in the passages from `from` on. */
function placeOf({ passages }: ArticleDocument, words: string, from = 0): Place {
  for (const { n, text } of passages.slice(from)) {
    const start = text.indexOf(words);
    if (start !== -1) return { passage: n, start, end: start + words.length };
  }
  throw new Error(`There are no words “${words}”.`);
}

const holm: MarkSpec = { name: 'actor', id: 'holm' };
const said: MarkSpec = { name: 'quote', id: 'said' };

/** Marks words and looks at the line in the file; then removes the mark, which must give the file back. */
function assertMarked(document: ArticleDocument, words: string, spec: MarkSpec, line: string, from = 1): void {
  const result = mark(document, placeOf(document, words, from), spec);
  assert.ok(!isRefused(result), isRefused(result) ? result.refused : '');
  assert.ok(result.document.text.includes(line), result.document.text);
  let after = result.document;
  for (const key of result.keys) {
    const set = after.passages.flatMap(({ marks }) => marks).find((one) => one.key === key);
    assert.ok(set);
    const removed = unmark(after, set);
    assert.ok(!isRefused(removed));
    after = removed.document;
  }
  assert.equal(after.text, document.text);
}

function assertRefused(document: ArticleDocument, words: string, spec: MarkSpec, why: string): void {
  const result = mark(document, placeOf(document, words, 1), spec);
  assert.equal(isRefused(result) ? result.refused : result.document.text, why);
}

const bodies: readonly [what: string, body: string, words: string, spec: MarkSpec, line: string][] = [
  ['a paragraph', 'Then Holm left.', 'Holm', holm, 'Then :actor[Holm]{#holm} left.'],
  ['spaces around the words', 'Then Holm left.', ' Holm ', holm, 'Then :actor[Holm]{#holm} left.'],
  ['a heading', '## On Holm', 'Holm', holm, '## On :actor[Holm]{#holm}'],
  ['a heading with a line below it', 'On Holm\n---', 'Holm', holm, 'On :actor[Holm]{#holm}\n---'],
  ['the item of a list', '- one\n- Holm\n  left', 'Holm left', said, '- :quote[Holm\n  left]{#said}'],
  ['a list in a quotation', '> 1. Holm\n> 2. two', 'Holm', holm, '> 1. :actor[Holm]{#holm}'],
  ['the lines of a block quotation', '> so Holm\n> left', 'Holm left', said, '> so :quote[Holm\n> left]{#said}'],
  ['a cell', '| a | b |\n|---|---|\n| Holm | c |', 'Holm', holm, '| :actor[Holm]{#holm} | c |'],
  ['a bar in a cell', '| a \\| b | c |\n|---|---|', 'a | b', said, '| :quote[a \\| b]{#said} | c |'],
  ['a hard break', 'Holm\\\nleft', 'Holm left', said, ':quote[Holm\\\nleft]{#said}'],
  ['all of the emphasized words', 'Then **Holm** left.', 'Holm', holm, 'Then :actor[**Holm**]{#holm} left.'],
  ['some of the emphasized words', '*Holm left.*', 'Holm', holm, '*:actor[Holm]{#holm} left.*'],
  ['words around emphasis', 'so *Holm* left', 'so Holm left', said, ':quote[so *Holm* left]{#said}'],
  ['emphasis within a word', '他**习近平**说', '习近平', holm, '他:actor[**习近平**]{#holm}说'],
  ['a link', 'See [Holm](https://a.org/b_c).', 'Holm', holm, 'See :actor[[Holm](https://a.org/b_c)]{#holm}.'],
  ['words of a link', '[See Holm](https://a.org)', 'Holm', holm, '[See :actor[Holm]{#holm}](https://a.org)'],
  ['a link that its words refer to', '[Holm]\n\n[Holm]: https://a.org', 'Holm', holm, ':actor[[Holm]]{#holm}'],
  ['an address', 'At <https://a.org>', 'https://a.org', holm, 'At :actor[<https://a.org>]{#holm}'],
  ['code', 'Run `Holm`', 'Holm', holm, 'Run :actor[`Holm`]{#holm}'],
  ['a note', 'Holm[^n] left\n\n[^n]: N.', 'Holm left', said, ':quote[Holm[^n] left]{#said}\n\n[^n]: N.'],
  ['a colon before', 'Reuters:Holm', 'Holm', holm, 'Reuters&colon;:actor[Holm]{#holm}'],
  ['a colon after', 'Holm:Reuters', 'Holm', holm, ':actor[Holm]{#holm}:Reuters'],
  ['the minutes of a time', 'at 10:30 sharp', '30', said, 'at 10&colon;:quote[30]{#said} sharp'],
  ['an escaped colon before', 'a\\:Holm', 'Holm', holm, 'a\\::actor[Holm]{#holm}'],
  ['a backslash before', 'C\\Holm', 'Holm', holm, 'C&bsol;:actor[Holm]{#holm}'],
  ['a backslash at the end', 'Holm\\ left', 'Holm\\', holm, ':actor[Holm&bsol;]{#holm} left'],
  ['a brace after', 'so {x}', 'so ', { name: 'scare' }, ':scare[so] {x}'],
  ['a brace directly after', 'so{x}', 'so', { name: 'scare' }, ':scare[so]&lbrace;x}'],
  ['brackets', '[Holm] left', '[Holm] left', said, ':quote[[Holm] left]{#said}'],
  ['a bracket', 'a [ b', 'a [ b', said, ':quote[a &lbrack; b]{#said}'],
  ['a closing bracket', 'a) b] c', 'a) b]', said, ':quote[a) b&rbrack;]{#said} c'],
  ['an escaped bracket', 'a \\[ b', 'a [ b', said, ':quote[a \\[ b]{#said}'],
  ['an asterisk beside', 'a*b*', 'a', { name: 'scare' }, ':scare[a]*b*'],
  ['an underscore beside', 'a_b_ c', 'a', holm, ':actor[a]{#holm}&lowbar;b_ c'],
  ['references to characters', 'A &amp; B', 'A & B', holm, ':actor[A &amp; B]{#holm}'],
  ['letters of more than one unit', 'x 👩‍👩‍👧 y', '👩‍👩‍👧', holm, 'x :actor[👩‍👩‍👧]{#holm} y'],
  ['text from right to left', 'قال هولم أمس', 'هولم', holm, 'قال :actor[هولم]{#holm} أمس'],
  ['within a mark', ':quote[Holm left]{#said}', 'Holm', holm, ':quote[:actor[Holm]{#holm} left]{#said}'],
  ['around a mark', ':actor[Holm]{#holm} left', 'Holm left', said, ':quote[:actor[Holm]{#holm} left]{#said}'],
  ['a quotation of the same words', ':actor[Holm]{#holm}', 'Holm', said, ':quote[:actor[Holm]{#holm}]{#said}'],
  ['an actor of the same words', ':quote[Holm]{#said}', 'Holm', holm, ':quote[:actor[Holm]{#holm}]{#said}'],
  ['beside a mark', 'Holm:actor[’s]{#x}', 'Holm', holm, ':actor[Holm]{#holm}:actor[’s]{#x}'],
  ['a bracket in an attribute', ':sic[a]{corr="]"} b', 'a b', said, ':quote[:sic[a]{corr="&#93;"} b]{#said}'],
  ['the number of a paragraph', 'So.\n\n1917. A year\n\nEnd.', '1917', holm, 'So.\n\n:actor[1917]{#holm}. A year\n'],
  ['a paragraph that begins with a number', '1. May came', 'May', holm, '1. :actor[May]{#holm} came'],
];

for (const [what, body, words, spec, line] of bodies)
  test(`marks are set and removed: ${what}`, () => assertMarked(documentWith(body), words, spec, line));

const titles: readonly [what: string, title: string, words: string, line: string][] = [
  ['plain', 'title: Then Holm left', 'Holm', 'title: Then :actor[Holm]{#holm} left\n'],
  ['plain, from its beginning', 'title: Holm left', 'Holm', 'title: :actor[Holm]{#holm} left\n'],
  ['plain, on two lines', 'title: Then\n  Holm left', 'Holm', 'title: Then\n  :actor[Holm]{#holm} left\n'],
  ['in single quotes', "title: 'It''s Holm: left'", 'Holm', "title: 'It''s :actor[Holm]{#holm}: left'\n"],
  ['in double quotes', 'title: "Then \\"Holm\\""', '"Holm"', 'title: "Then :actor[\\"Holm\\"]{#holm}"\n'],
  [
    'with escapes',
    'title: "\\u201cHolm\\u201d \\\n  left"',
    '“Holm” left',
    'title: ":actor[\\u201cHolm\\u201d \\\n  left]{#holm}"\n',
  ],
  ['folded', 'title: >-\n  Then Holm\n  left', 'Holm left', 'title: >-\n  Then :actor[Holm\n  left]{#holm}\n'],
  ['literal', 'title: |\n  Then Holm', 'Holm', 'title: |\n  Then :actor[Holm]{#holm}\n'],
];

for (const [what, title, words, line] of titles)
  test(`marks are set and removed in a headline: ${what}`, () =>
    assertMarked(documentWith('Text.', title), words, holm, line, 0));

test('a headline that could not be read with the mark is put into quotation marks', () => {
  const document = documentWith('Text.', 'title: It’s Laprov');
  const result = mark(document, placeOf(document, 'Laprov'), { name: 'sic', attributes: { note: 'Not: Lavrov #1' } });
  assert.ok(!isRefused(result));
  assert.match(result.document.text, /^title: 'It’s :sic\[Laprov\]\{note="Not: Lavrov #1"\}'$/m);
});

test('a quotation that crosses a mark, emphasis or a cell is set in segments', () => {
  const document = documentWith('So :actor[Holm left]{#holm} *at once* there.\n\n| a | b |\n|---|---|\n| c | d |');
  const crossing = mark(document, placeOf(document, 'left at', 1), said);
  assert.ok(!isRefused(crossing));
  assert.match(
    crossing.document.text,
    /^So :actor\[Holm :quote\[left\]\{#said\}\]\{#holm\} \*:quote\[at\]\{#said\} once\*/m,
  );
  assert.match(crossing.notice ?? '', /in several segments/);
  const cells = mark(document, placeOf(document, 'c d', 1), said);
  assert.ok(!isRefused(cells));
  assert.match(cells.document.text, /^\| :quote\[c\]\{#said\} \| :quote\[d\]\{#said\} \|$/m);
});

test('what cannot be marked is refused with what to choose', () => {
  const crossing = documentWith(
    'So :actor[Holm left]{#holm} *at once* there, `a b` [x].\n\n~~~\ncode\n~~~\n\n| a | b |\n|---|---|',
  );
  assertRefused(
    crossing,
    'left at once',
    { name: 'event', id: 'storm' },
    'These words take in only a part of the actor “Holm left”: choose “Holm left at once”, “left” or “at once”.',
  );
  assertRefused(
    crossing,
    'once there',
    { name: 'scare' },
    'These words take in only a part of the emphasized words “at once”: choose “at once there”, “once” or “there”.',
  );
  const code = { ...placeOf(crossing, 'a b', 1), end: placeOf(crossing, 'a b', 1).start + 1 };
  assert.deepEqual(mark(crossing, code, holm), {
    refused: 'These words take in only a part of the code “a b”: choose “a b”.',
  });
  assertRefused(crossing, 'b [x', holm, 'These words take in only a part of the code “a b”: choose “a b [x” or “[x”.');
  assertRefused(crossing, 'code', holm, 'Words of a block of code cannot be marked.');
  const bracket = documentWith(':quote[so [x] there]{#said}');
  const why = 'These words have only one of two brackets that belong together: choose both or none.';
  assertRefused(bracket, '[x', holm, why);
  assertRefused(
    crossing,
    'a b',
    { name: 'actor', id: 'Holm' },
    '“Holm” is not a valid id: ids are small letters, digits and hyphens.',
  );
  assertRefused(crossing, 'Holm left', holm, 'These words already have this mark.');
  // It would become one paragraph with the line before it.
  const whole = 'This would change words of the text. Choose a word more or less.';
  for (const body of ['So\n1. May came', '> So\n> 1. May came', '1. May came\n2) So', '1. May\n1917. A year'])
    assertRefused(documentWith(body), body.includes('1917') ? '1917' : '1', holm, whole);
  const row = documentWith('| a | b |\n|---|---|');
  assertRefused(row, 'a b', holm, 'A mark cannot go over the border of a cell: choose words of one cell.');
  assertRefused(
    documentWith('x**it is**'),
    'it',
    holm,
    'A mark just there would break the emphasis beside it: choose all of the emphasized words, or none of them.',
  );
});

test('a mark is removed, and what would be Markdown without it is not', () => {
  const cases: readonly [body: string, after: string][] = [
    [':quote[- I said]{#said}', '\\- I said'],
    ['So\n:quote[1. I said]{#said}', '1\\. I said'],
    [':quote[1. I said]{#said}', '1. I said'],
    [':quote[# I said]{#said}', '\\# I said'],
    ['a*:actor[b]{#b}*c', 'a\\*b*c'],
    ['x&colon;:scare[actor][b]', 'x&colon;actor[b]'],
    [':actor[Holm:]{#holm}actor[x]', 'Holm\\:actor[x]'],
  ];
  for (const [body, after] of cases) {
    const document = documentWith(body);
    const [first] = document.passages[1]?.marks ?? [];
    assert.ok(first, body);
    const removed = unmark(document, first);
    assert.ok(!isRefused(removed), body);
    assert.deepEqual(removed.document.text.split('\n').at(-2), after);
    assert.deepEqual(removed.document.passages[1]?.text, document.passages[1]?.text);
  }
});
