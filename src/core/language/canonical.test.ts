import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Omitted } from '#src/core/model/article.ts';
import { withoutOmitted } from './canonical.ts';
import { normalizedText } from './normalized-text.ts';
import { findOmissions } from './omissions.ts';

const source = 'Advertisement\nA bridge\n  Advertisement \nfor Norvik\n';
const omit = (...lines: string[]) =>
  withoutOmitted(
    source,
    lines.map((line) => ({ line, why: 'Not the article’s.' })),
  );
const messages = (...lines: string[]) => omit(...lines).problems.map(({ what, todo }) => `${what} ${todo}`);

test('white space is folded and letters are composed', () => {
  assert.equal(normalizedText('\u00a0A  bridge\n\n\tfor the cafe\u0301 '), 'A bridge for the café');
});

test('a declaration takes away one line and leaves all others where they stand', () => {
  assert.equal(omit('Advertisement').text, '             \nA bridge\n  Advertisement \nfor Norvik\n');
  assert.equal(normalizedText(omit('Advertisement', 'Advertisement').text), 'A bridge for Norvik');
  assert.deepEqual(messages('Advertisement', 'Advertisement'), []);
});

test('a line that the source text has not is reported with the nearest one', () => {
  assert.deepEqual(messages('Advertisment'), [
    'The source text has no line “Advertisment”. Did you mean “Advertisement”?',
  ]);
  assert.deepEqual(messages('Related posts'), [
    'The source text has no line “Related posts”. Copy the line from the source text, or remove the declaration.',
  ]);
  assert.deepEqual(messages('bridge'), ['The source text has no line “bridge”. Did you mean “A bridge”?']);
});

test('a line declared after one that follows it in the text is reported as out of order', () => {
  assert.deepEqual(messages('for Norvik', 'A bridge'), [
    'The source text has no line “A bridge” after line 4. It is on line 2: declare the lines in the order of the text, or say with “nth” which one you mean.',
  ]);
});

test('a line declared once more than it stands is reported', () => {
  assert.deepEqual(messages('Advertisement', 'Advertisement', 'Advertisement'), [
    'The source text has no line “Advertisement” after line 3. It occurs 2 times and is already declared as often: remove this declaration.',
  ]);
});

test('lines are compared in the form in which texts are', () => {
  const { text, problems } = withoutOmitted('Share\xA0 this\nKa\u0301roly\nB', [
    { line: 'Share this', why: 'A button.' },
    { line: 'Károly', why: 'A name.' },
  ]);
  assert.deepEqual([normalizedText(text), problems], ['B', []]);
  assert.deepEqual(findOmissions(['a\u3000b', 'c'], [{ line: ' a b', why: '' }]), [
    { line: 0, start: 0, end: 3, whole: true },
  ]);
});

test('what is invisible counts in a line, too', () => {
  const { problems } = withoutOmitted('Share\xAD this', [{ line: 'Share this', why: 'A button.' }]);
  assert.deepEqual(
    problems.map(({ what, todo }) => `${what} ${todo}`),
    ['The source text has no line “Share this”. Did you mean “Share[U+00AD] this”?'],
  );
});

const text = 'The tolls rise. Read more: here\nShare\nThe mayor is[1] gone.\nShare\nShare';
const without = (...omit: Omitted[]) => withoutOmitted(text, omit);
const declared = (line: string, more: Partial<Omitted> = {}): Omitted => ({ line, why: 'Boilerplate.', ...more });

test('a part of a line is taken out, wherever it stands, and the rest stays as it was', () => {
  const { text: left, problems } = without(
    declared('The tolls rise. Read more: here', { part: 'Read more: here' }),
    declared('The mayor is[1] gone.', { part: '[1]' }),
  );
  assert.deepEqual(problems, []);
  assert.equal(left, 'The tolls rise. \nShare\nThe mayor is gone.\nShare\nShare');
});

test('an offset behind what was taken out leads to the same character of the source text', () => {
  const { text: left, offsetInSource } = without(
    declared('The tolls rise. Read more: here', { part: 'Read more: here' }),
    declared('The mayor is[1] gone.', { part: '[1]' }),
    declared('Share'),
  );
  for (const word of ['The tolls', 'rise.', 'Share', 'The mayor', ' gone'])
    assert.equal(text.slice(offsetInSource(left.indexOf(word))).slice(0, word.length), word);
});

test('the number says which of equal lines is meant, in any order', () => {
  assert.equal(
    normalizedText(without(declared('Share', { nth: 2 })).text),
    normalizedText(text.replace('gone.\nShare', 'gone.')),
  );
  const { text: left, problems } = without(declared('Share', { nth: 3 }), declared('Share', { nth: 1 }));
  assert.deepEqual(problems, []);
  assert.equal(normalizedText(left), 'The tolls rise. Read more: here The mayor is[1] gone. Share');
});

test('several parts of one line, equal parts of equal lines, and parts at both ends are told apart', () => {
  const parts = (source: string, ...omit: Omitted[]) => {
    const { text: left, problems } = withoutOmitted(source, omit);
    assert.deepEqual(problems, []);
    return normalizedText(left);
  };
  assert.equal(parts('(ad) He came. (ad)', declared('(ad) He came. (ad)', { part: '(ad)' })), '(ad) He came.');
  assert.equal(
    parts(
      '(ad) He came. (ad)',
      declared('(ad) He came. (ad)', { part: '(ad)' }),
      declared('(ad) He came. (ad)', { part: '(ad)' }),
    ),
    'He came.',
  );
  const line = 'He came. More';
  assert.equal(
    parts(`${line}\n${line}`, declared(line, { part: 'More' }), declared(line, { part: 'More' })),
    'He came. He came.',
  );
  assert.equal(parts(`${line}\n${line}`, declared(line, { part: 'More' }), declared(line)), 'He came.');
});

test('a part is found in the form in which texts are compared, and letters that are composed stay whole', () => {
  const line = 'Das Cafe\u0301 \u00a0 von\u2009Ka\u0301roly';
  const { text: left, problems } = withoutOmitted(line, [declared('Das Café von Károly', { part: 'von Károly' })]);
  assert.deepEqual([normalizedText(left), problems], ['Das Café', []]);
});

test('a part or number that is not there is reported, with what to do', () => {
  const problems = without(
    declared('Share', { nth: 4 }),
    declared('The mayor is[1] gone.', { nth: 2 }),
    declared('The mayor is[1] gone.', { part: 'present' }),
    declared('The tolls rise. Read more: here', { part: 'e', nth: 1 }),
  ).problems.map(({ rule, what, todo }) => `${what} ${todo} (${rule})`);
  assert.deepEqual(problems, [
    'The source text has the line “Share” 3 times, so there is no number 4. Write a number from 1 to 3. (omitted-line-not-found)',
    'The source text has the line “The mayor is[1] gone.” once, so there is no number 2. Leave out “nth”. (omitted-line-not-found)',
    'The line has no “present”. Copy the part from the line, or remove the declaration. (omitted-part-not-found)',
  ]);
  assert.deepEqual(
    withoutOmitted('a b a b a c', [declared('a b a b a c', { part: 'b' })]).problems.map(
      ({ what, todo }) => `${what} ${todo}`,
    ),
    [
      'The line has “b” 2 times, and neither at its beginning nor at its end. Add the words beside it, so that it occurs once.',
    ],
  );
});

test('a line that stands nowhere has no number, either', () => {
  const { text, problems } = withoutOmitted(source, [{ line: 'Related posts', nth: 1, why: 'Links.' }]);
  assert.deepEqual([text, problems.map(({ rule }) => rule)], [source, ['omitted-line-not-found']]);
});

test('many declarations, lines and occurrences are looked through in less than seconds', () => {
  const started = process.cpuUsage().user;
  const why = 'No part.';
  const long = 'a b '.repeat(20_000).trim();
  withoutOmitted(long, [{ line: long, part: 'b a', why }]);
  withoutOmitted(
    'line\n'.repeat(20_000),
    Array.from({ length: 5000 }, (_, n) => ({ line: `other ${n}`, why })),
  );
  withoutOmitted(
    'a\n'.repeat(90_000),
    Array.from({ length: 8000 }, () => ({ line: 'a', why })),
  );
  assert.ok(process.cpuUsage().user - started < 3_000_000);
});
