import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { checkContent } from './check.ts';

/** What is advised about the addresses that are gone from an edition of some actors. */
function advised(actors: Readonly<Record<string, string>>): string[] {
  const marks = Object.keys(actors).map((id) => `:actor[x]{#${id}}`);
  const files = Object.entries(actors).map(([id, fields]) => [
    `actors/${id}.md`,
    `---\nname: ${id}\nkind: person\n${fields}---\n`,
  ]);
  const content = contentOf({
    'site.yaml': 'title: T\ndescription: D\nlanguage: en\n',
    'published.txt': '/actors/ferrer/\n/actors/council/\n',
    'articles/a.md': articleFile({}, marks.join(' ')),
    ...Object.fromEntries(files),
  });
  return checkContent(content).problems.flatMap(({ rule, todo }) => (rule === 'address-gone' ? [todo ?? ''] : []));
}

test('an entry that has taken the place of another one is not proposed for a third', () => {
  const [todo = '', ...more] = advised({ 'lucia-ferrer': 'formerIds: [ferrer]\n' });
  assert.deepEqual(more, []);
  assert.match(todo, /^Name “council” under “formerIds” of the entry to which readers should be led/);
  const both = advised({ 'lucia-ferrer': '' });
  assert.equal(both.length, 2);
  for (const one of both) assert.match(one, /^Has “lucia-ferrer” taken its place\?/);
});
