import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow } from './files-below.ts';
import { keepDigests, removeChanged } from './verified-folder.ts';

test('what is not as it was is removed, and nothing else', (context) => {
  const home = mkdtempSync(path.join(tmpdir(), 'dramatis-verified-'));
  context.after(() => rmSync(home, { recursive: true }));
  const folder = path.join(home, 'cache');
  const at = (...names: string[]) => path.join(folder, ...names);
  removeChanged(folder);
  keepDigests(folder);
  mkdirSync(at('deep'), { recursive: true });
  for (const file of ['a', 'b', 'c', 'd', '__proto__', 'deep/e', 'deep/f']) writeFileSync(at(file), file);
  keepDigests(folder);
  removeChanged(folder);
  assert.equal(filesBelow(folder).length, 8);
  writeFileSync(at('b'), 'B');
  rmSync(at('c'));
  mkdirSync(at('c/deep'), { recursive: true });
  rmSync(at('d'));
  symlinkSync(at('a'), at('d'));
  writeFileSync(at('deep/e'), '');
  writeFileSync(at('deep/new'), '');
  removeChanged(folder);
  assert.deepEqual(filesBelow(folder).sort(), ['__proto__', 'a', 'deep/f', 'digests.json']);
  for (const text of ['', '{', 'null', '{"a":1}']) {
    writeFileSync(at('digests.json'), text);
    removeChanged(folder);
    assert.deepEqual(filesBelow(folder), ['digests.json'], text);
    writeFileSync(at('a'), 'a');
  }
});
