import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '#src/tests/content-of.ts';
import { readEntries } from './read-entries.ts';

const files = {
  'articles/a.md':
    '---\ntitle: A bridge\npublished: 2024\nlanguage: en\nsummary: S.\nsource: { publisher: G, text: sources/a.txt }\n---\nIs built.[^n]\n\n[^n]: A note.\n[^m]: Unused.\n',
  'actors/vera.md': '---\nname: Vera\nkind: person\n---\n',
  'sources/a.txt': 'A bridge\nIs built.',
};

/** Reads `files`, then again with `changes`; returns how many files were parsed the second time, and the problems. */
function again(changes: Partial<typeof files>) {
  const digests = contentOf(files).entries.map(({ path, digest }) => [path, digest] as const);
  const known = new Map(
    readEntries(contentOf(files)).entries.map((entry) => [
      entry.file,
      { entry, digest: new Map(digests).get(entry.file) ?? '' },
    ]),
  );
  const { parsed, problems, entries } = readEntries(contentOf({ ...files, ...changes }), {
    known: ({ path }) => known.get(path),
  });
  return { parsed, rules: problems.map(({ rule }) => rule), entries: entries.length };
}

test('what is known and has not changed is not parsed again, and its warnings are still reported', () => {
  assert.deepEqual(again({}), { parsed: 0, rules: ['unused-note'], entries: 2 });
});

test('a changed file is parsed, and no other', () => {
  assert.deepEqual(again({ 'actors/vera.md': '---\nname: Vera Holm\nkind: person\n---\n' }).parsed, 1);
});

test('an article is proved again when its source text changes or disappears', () => {
  assert.deepEqual(again({ 'sources/a.txt': 'A bridge\nWas built.' }), {
    parsed: 1,
    rules: ['unused-note', 'text-differs'],
    entries: 2,
  });
  const { 'sources/a.txt': _, ...rest } = files;
  const known = readEntries(contentOf(files)).entries[0];
  assert.ok(known);
  const { problems } = readEntries(contentOf(rest), {
    known: ({ digest, kind }) => (kind === 'article' ? { entry: known, digest } : undefined),
  });
  assert.deepEqual(problems.map(({ rule }) => rule).sort(), ['source-missing', 'unused-note']);
});
