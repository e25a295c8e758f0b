import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { contentOf } from './content-of.ts';
import { passagesOf, plan, spanOf } from './desk/plan.ts';
import { plannedEdition } from './desk/planned-edition.ts';

/*
 * The plan by which the protocol annotates two articles at the desk: what it leads to is a proved edition without problems.
 */
test('the planned edition has no problems, and its articles are their source texts word for word', () => {
  const { index, problems } = checkContent(contentOf(plannedEdition(plan)));
  assert.equal(report(problems), '');
  for (const article of plan.articles) {
    const words = passagesOf(article).join(' ').split(/\s+/).length;
    assert.ok(index.articles.get(article.id)?.proof, `${article.id} is proved`);
    assert.ok(words >= 400 && words <= 900, `${article.id} has ${words} words`);
    assert.ok(article.marks.length / words > 0.1, `${article.id} is marked densely`);
  }
});

test('marks stand in the order of the text, cut no word, and are apart or one within the other', () => {
  for (const article of plan.articles) {
    const passages = passagesOf(article);
    assert.equal(passages[0], article.title);
    for (const [n, passage] of passages.entries()) {
      const open: number[] = [];
      let last = 0;
      for (const mark of article.marks.filter((one) => one.passage === n)) {
        const span = spanOf(mark, passage);
        assert.ok(span && span.start >= last, `“${mark.words}” stands where the plan has it`);
        assert.ok(isEdge(passage, span.start) && isEdge(passage, span.end), `“${mark.words}” cuts a word`);
        while ((open.at(-1) ?? Infinity) <= span.start) open.pop();
        assert.ok(span.end <= (open.at(-1) ?? Infinity), `“${mark.words}” crosses no other mark`);
        open.push(span.end);
        last = span.start;
      }
    }
  }
});

test('every entry is used, and every id has an entry', () => {
  const marks = plan.articles.flatMap(({ marks }) => marks);
  const used = (kind: string) =>
    new Set(marks.flatMap((mark) => (mark.kind === kind && 'id' in mark ? [mark.id] : [])));
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  assert.deepEqual(used('actor'), ids(plan.actors));
  assert.deepEqual(used('event'), ids(plan.events));
  assert.deepEqual(used('quote'), ids(plan.quotes));
});

test('the README credits each article', () => {
  const readme = readFileSync(path.join(import.meta.dirname, 'desk/README.md'), 'utf8');
  for (const { id, url } of plan.articles) assert.ok(readme.includes(`| \`${id}\` |`) && readme.includes(url));
});

/** Whether no word goes on over this place; brackets within a word do not count. */
function isEdge(passage: string, place: number): boolean {
  return !/^\p{L}{2}$/u.test(passage.slice(Math.max(place - 1, 0), place + 1));
}
