import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { ParseMemory } from './parse-memory.ts';
import { filesToParse, readEntries } from './read-entries.ts';

const sourced = (body: string) => articleFile({ source: '{ publisher: P, text: sources/a.txt }' }, body);
const files = {
  'actors/vera.md': '---\nname: Vera\nkind: person\n---\n',
  'actors/wrong.md': '---\nname: Wrong\nkind: preson\n---\n',
  'articles/a.md': sourced('Is built.'),
  'sources/a.txt': 'A headline\nIs built.',
};

function reader() {
  const memory = new ParseMemory();
  return (changes: Partial<typeof files> = {}) => {
    const all = { ...files, ...changes };
    const content = contentOf(Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined)));
    const { parsed, problems } = readEntries(content, { memory });
    assert.deepEqual(filesToParse(content, { memory }), []);
    return { parsed, rules: problems.map(({ rule }) => rule) };
  };
}

test('nothing is parsed twice, be it wrong', () => {
  const read = reader();
  assert.deepEqual(read(), { parsed: 3, rules: ['invalid-field'] });
  assert.deepEqual(read(), { parsed: 0, rules: ['invalid-field'] });
});

test('a changed file is parsed, and what it was before is still known', () => {
  const read = reader();
  read();
  const changed = { 'actors/wrong.md': '---\nname: Wrong\nkind: person\n---\n' };
  assert.deepEqual(read(changed), { parsed: 1, rules: [] });
  assert.deepEqual(read(), { parsed: 0, rules: ['invalid-field'] });
  assert.deepEqual(read(changed), { parsed: 0, rules: [] });
});

test('an article is proved again when its source text changes, goes, comes back, or another one comes', () => {
  const read = reader();
  const base = read().rules;
  const changed = { 'sources/a.txt': 'A headline\nWas built.' };
  assert.deepEqual(read(changed), { parsed: 1, rules: [...base, 'text-differs'] });
  assert.deepEqual(read({ 'sources/a.txt': undefined } as never), { parsed: 1, rules: [...base, 'source-missing'] });
  assert.deepEqual(read({ 'sources/a.txt': undefined } as never).parsed, 0);
  const near = { 'sources/a.txt': undefined, 'sources/b.txt': 'x' } as never;
  assert.deepEqual(read(near), { parsed: 1, rules: [...base, 'source-missing'] });
  assert.deepEqual(read().rules, base);
});
