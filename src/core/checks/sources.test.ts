import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { hash } from '#src/files/hash.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { checkContent } from './check.ts';

const page = '<p>The harbour is closed.</p>\n';
const sha256 = createHash('sha256').update(page).digest('hex');

/** The rules by which an edition is reported whose article names this as what it was made from. */
function rulesFor(received: string, kept = page): string[] {
  const source = `{ publisher: Times, text: sources/a.txt, received: ${received} }`;
  const files = contentOf({
    'site.yaml': 'title: T\ndescription: D.\nlanguage: en\n',
    'sources/a.txt': 'A headline\n\nThe harbour is closed.\n',
    'sources/a.html': kept,
    'articles/a.md': articleFile({ source }, 'The harbour is closed.'),
  });
  const sources = new Map(
    [...files.sources].map(([path, { content }]) => [
      path,
      { content, digest: 'bytes' in content ? hash(content.bytes) : '' },
    ]),
  );
  return checkContent({ ...files, sources })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
}

test('the file from which a source text was made is there, and as it came', () => {
  assert.deepEqual(rulesFor(`{ file: sources/a.html, sha256: ${sha256} }`), []);
  assert.deepEqual(rulesFor(`{ file: sources/b.html, sha256: ${sha256} }`), ['received-missing']);
  assert.deepEqual(rulesFor(`{ file: sources/a.html, sha256: ${sha256} }`, `${page} `), ['received-differs']);
  assert.deepEqual(rulesFor(`{ file: sources/a.html, sha256: ${sha256.replace(/^./, 'x')} }`), ['invalid-field']);
  assert.deepEqual(rulesFor(`{ file: sources/a.html, sha256: ${'0'.repeat(64)} }`), ['received-differs']);
});
