import assert from 'node:assert/strict';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { crossref } from '#src/core/index/crossref.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { en } from '#src/core/words/en.ts';
import { contentOf } from './content-of.ts';

/** An edition of a few files, by their path below `content/`, each of which must be valid by itself. */
export function editionOf(files: Readonly<Record<string, string>>): Edition {
  const { entries, problems } = readEntries(contentOf(files));
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return {
    index: crossref(entries),
    site: { title: 'T', description: 'D', language: 'en' },
    words: en,
  };
}

/** A file: its fields, as YAML or as an object, and its body. Adds the fields that an article requires. */
export function articleFile(fields: Readonly<Record<string, string>>, body: string): string {
  const all = {
    title: 'A headline',
    published: '2024-05-02',
    language: 'en',
    summary: 'S.',
    source: '{ publisher: The Gazette }',
    ...fields,
  };
  return `---\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n${body}\n`;
}
