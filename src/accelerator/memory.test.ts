import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { heapOptions } from './memory.ts';

test('this Node knows the options of the heap', () => {
  // An option that V8 does not know is an error here, and passed over in silence when it is set in a running process.
  const { status, stderr } = spawnSync(process.execPath, [...heapOptions, '-e', ''], { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.notEqual(spawnSync(process.execPath, ['--no-such-option-of-the-heap', '-e', '']).status, 0);
});
