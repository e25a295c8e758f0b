import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefused } from '#src/desk/document/document.ts';
import { type OnDisk, type Session, openSession, rereadFile, undone, unsaved, withFile, withStep } from './session.ts';

const path = 'content/articles/harbour.md';
const text =
  '---\ntitle: Harbour\npublished: 2024-02-20\nlanguage: en\nsummary: One.\nsource: { publisher: Weekly }\n---\n\nHolm said so.\n';
const actor = 'content/actors/holm.md';

function opened(): Session {
  const session = openSession('harbour', { path, text, hash: '1' });
  assert.ok(!isRefused(session));
  return withFile(session, actor, { text: 'name: Holm\n', hash: '1' });
}

function reread(session: Session, file: string, onDisk: OnDisk): Session {
  const read = rereadFile(session, file, onDisk);
  assert.ok(!isRefused(read));
  return read;
}

test('a file that is read again is as it is on disk, and nothing has to be undone before anything was done', () => {
  const read = reread(opened(), actor, { text: 'name: Vera Holm\n', hash: '2' });
  assert.equal(read.texts[actor], 'name: Vera Holm\n');
  assert.deepEqual(unsaved(read), []);
  assert.equal(undone(read), undefined);
  const gone = reread(read, actor, { text: null, hash: null });
  assert.deepEqual(unsaved(gone), []);
});

test('undo goes through a file that was read again, back to the same bytes', () => {
  const worked = withStep(opened(), { label: 'Remove a line', texts: { [actor]: '' } });
  const saved = withFile(worked, actor, { text: '', hash: '2' });
  // What was removed would be put back at the old place, into whatever stands there now.
  const read = reread(saved, actor, { text: 'kind: person\n', hash: '3' });
  const once = undone(read);
  assert.equal(once?.session.texts[actor], '');
  assert.match(once?.label ?? '', /holm\.md/);
  assert.equal(undone(once.session)?.session.texts[actor], 'name: Holm\n');
});

test('an article that cannot be read any more is not taken', () => {
  const session = opened();
  for (const broken of ['---\ntitle: [\n', null])
    assert.ok(isRefused(rereadFile(session, path, { text: broken, hash: null })));
});
