import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '#src/tests/content-of.ts';
import { type ReadEntries, readEntries } from './read-entries.ts';

test('a text for which the stack is too small is a problem of its file', () => {
  const file = (text: string) => contentOf({ 'actors/a.md': `---\nname: A\nkind: group\n---\n\n${text}\n` });
  const files = file(`${'> - '.repeat(9)}${'*a '.repeat(90)}${'b* '.repeat(90)}`);
  assert.deepEqual(readEntries(files).problems, []);
  // What makes a problem is compiled when it is first used, for which there would be too little as well.
  assert.equal(readEntries(file('<b>')).problems.length, 1);

  /** Reads the files as soon as the little stack that is left suffices for more than to begin. */
  function withLittleStack(): ReadEntries {
    try {
      return withLittleStack();
    } catch {
      return readEntries(files);
    }
  }

  assert.deepEqual(
    withLittleStack().problems.map(({ file, rule, what }) => `${file} ${rule}: ${what}`),
    ['content/actors/a.md too-deep: The text is nested too deep to be parsed.'],
  );
});
