import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, fileStart, inFile } from '#src/core/model/problem.ts';
import { problemsPage, problemsPanel } from './problems-panel.ts';

const problems = (...rules: string[]) =>
  inFile(
    'content/articles/a.md',
    rules.map((rule) => error(rule, fileStart, 'It is <wrong>.', 'Mend it.')),
  );

test('what is proved on the page as it was is said to have been so then, where an article differs now', () => {
  const then = 'what it says to be proved was so then, and is not now';
  for (const rule of ['text-differs', 'omitted-line-not-found', 'source-missing'])
    assert.ok(problemsPanel(problems('unknown-actor', rule), () => '').includes(then), rule);
  assert.ok(!problemsPanel(problems('unknown-actor'), () => '').includes(then));
});

test('a list that is a page of its own tells of no page below', () => {
  const page = problemsPage(problems('text-differs'), () => '');
  assert.doesNotMatch(page, /Below/);
  assert.match(page, /It is &lt;wrong(?:>|&gt;)\. Mend it\./);
});

test('the place is told in the folder where the author has the edition', () => {
  for (const show of [problemsPanel, problemsPage])
    assert.match(
      show(problems('unknown-actor'), () => '', '../a & b'),
      /<code>\.\.\/a &amp; b\/articles\/a\.md:1:1<\/code>/,
    );
});
