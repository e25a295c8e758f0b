import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFolder } from './shown-folder.ts';

const told = `content/articles/bridge.md:14:8  No actor has the id “hollm”. Did you mean “holm”? Otherwise add content/actors/hollm.md.
There is no file “content/sources/a.txt” (content/sources/a.txt:2:1).
content/site.yaml has no “url”. content/published.txt lacks 1.`;

test('the files of an edition are told in the folder that the command was given', () => {
  const at = (folder: string) => told.replaceAll('content/', () => `${folder}/`);
  for (const folder of ['../my-edition', '/srv/an edition', '..', '../$&', 'editions/content'])
    assert.equal(withFolder(told, folder), at(folder));
  assert.equal(withFolder(told, '../my-edition/'), at('../my-edition'));
  for (const folder of ['content', './content', 'content/']) assert.equal(withFolder(told, folder), told);
});

test('so is the folder itself', () => {
  assert.equal(withFolder('\ncontent:1:1  It cannot be read.', '../x/'), '\n../x:1:1  It cannot be read.');
});

test('other words stay as they are', () => {
  for (const text of [
    'the content/form of it',
    'src/content/articles/a.md',
    'my-content/actors/a.md',
    'content/articlesque',
    'https://example.org/content/actors/',
  ])
    assert.equal(withFolder(text, '../x'), text);
});
