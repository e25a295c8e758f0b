import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { cacheFolderOf } from './settings.ts';

test('each edition has a cache of its own, however its folder is named, unless one is named', () => {
  assert.equal(cacheFolderOf('content'), path.join('.cache', 'dramatis'));
  assert.equal(cacheFolderOf(path.resolve('content')), cacheFolderOf('./content/'));
  const other = cacheFolderOf('../other');
  assert.match(other, /^\.cache[\\/]dramatis-[\w-]{8}$/);
  assert.equal(cacheFolderOf(path.resolve('../other')), other);
  assert.notEqual(cacheFolderOf('../third'), other);
  for (const content of ['content', '../other'])
    assert.equal(cacheFolderOf(content, 'kept'), path.join('kept', 'dramatis'));
});
