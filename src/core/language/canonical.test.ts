import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizedText, omittedLines, withoutOmitted } from './canonical.ts';

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
    'The source text has no line “A bridge” after line 4. It stands on line 2: declare the lines in the order of the text.',
  ]);
});

test('a line declared once more than it stands is reported', () => {
  assert.equal(messages('Advertisement', 'Advertisement', 'Advertisement').length, 1);
});

test('lines are compared in the form in which texts are', () => {
  const { text, problems } = withoutOmitted('Share\xA0 this\nKa\u0301roly\nB', [
    { line: 'Share this', why: 'A button.' },
    { line: 'Károly', why: 'A name.' },
  ]);
  assert.deepEqual([normalizedText(text), problems], ['B', []]);
  assert.deepEqual(omittedLines(['a\u3000b', 'c'], [{ line: ' a b', why: '' }]), [0]);
});

test('what is invisible counts in a line, too', () => {
  const { problems } = withoutOmitted('Share\xAD this', [{ line: 'Share this', why: 'A button.' }]);
  assert.deepEqual(
    problems.map(({ what, todo }) => `${what} ${todo}`),
    ['The source text has no line “Share this”. Did you mean “Share[U+00AD] this”?'],
  );
});
