import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Problem, error, inFile, warning } from '#src/core/model/problem.ts';
import { withPositions } from './place.ts';
import { isError, report, summary } from './report.ts';

const text = '---\nname: Vera\nroles:\n  - title: Mayor\n    of: norvick\n---\n';
const at = (line: number, column: number) => ({ line, column });
const problems: Problem[] = [
  ...inFile('content/articles/b.md', [
    error('a-rule', at(10, 2), 'This is wrong.', 'Mend it.'),
    error('a-rule', at(9, 30), 'So is this.', ''),
  ]),
  ...inFile('content/actors/vera.md', [
    warning('field-rule', { field: ['roles', 0, 'of'] }, 'No such town.', 'Found it.'),
    error('field-rule', { field: ['roles', 0, 'from'] }, 'No date.', 'Add it.'),
  ]),
];

test('a report has a line for each problem, in the order of files and places, and a count', () => {
  assert.equal(
    report(withPositions(problems, () => text)),
    `content/actors/vera.md:4:5  No date. Add it.  (field-rule)
content/actors/vera.md:5:9  warning: No such town. Found it.  (field-rule)
content/articles/b.md:9:30  So is this.  (a-rule)
content/articles/b.md:10:2  This is wrong. Mend it.  (a-rule)

3 errors and 1 warning in 2 files.`,
  );
});

test('nothing to report is an empty report', () => {
  assert.equal(report([]), '');
  assert.equal(summary([]), 'No problems in 0 files');
});

test('only errors stop a build', () => {
  assert.deepEqual(problems.map(isError), [true, true, false, true]);
  assert.equal(summary(problems.slice(2, 3)), '1 warning in 1 file');
});

test('the name of a file cannot forge a line of the report', () => {
  const forged = inFile('content/actors/a\ncontent/b.md:1:1  \x1B[2K\u202Egood.md', [
    warning('a-rule', at(1, 1), 'W.', ''),
  ]);
  assert.equal(
    report(forged).split('\n')[0],
    'content/actors/a[U+000A]content/b.md:1:1  [U+001B][2K[U+202E]good.md:1:1  warning: W.  (a-rule)',
  );
});

test('no message holds what a terminal obeys, wherever it comes from', () => {
  const [problem] = inFile('a.md', [error('a-rule', at(1, 1), 'What \x1B[31m is\r\n', 'Do\u2066 it\x9B.')]);
  assert.equal(
    report(problem ? [problem] : []).split('\n')[0],
    'a.md:1:1  What [U+001B][31m is[U+000D][U+000A] Do[U+2066] it[U+009B].  (a-rule)',
  );
});
