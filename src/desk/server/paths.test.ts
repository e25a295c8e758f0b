import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import path from 'node:path';
import { deskPathOf } from './desk-path.ts';
import { isNewName, readablePath, writablePath } from './paths.ts';

test('entries and refused suggestions can be written', () => {
  assert.deepEqual(writablePath('content/actors/holm.md'), { below: 'actors/holm.md', kind: 'actor', id: 'holm' });
  assert.equal(writablePath('content/articles/2024/bridge.md')?.id, 'bridge');
  assert.equal(writablePath('content/events/vote.md')?.kind, 'event');
  assert.equal(writablePath('content/quotes/go.md')?.kind, 'quote');
  assert.deepEqual(writablePath('content/refused/a.yaml'), { below: 'refused/a.yaml', kind: 'refused', id: 'a' });
  // A file that there is keeps its name, be it one that `check` reports.
  assert.equal(writablePath('content/actors/Bürgermeister Holm.md')?.id, 'Bürgermeister Holm');
});

const never = [
  '',
  'content',
  'content/',
  'content/actors',
  'content/actors/',
  'content/actors/.md',
  'actors/holm.md',
  '/content/actors/holm.md',
  './content/actors/holm.md',
  'content//actors/holm.md',
  'content/actors//holm.md',
  'content/./actors/holm.md',
  'content/../actors/holm.md',
  'content/actors/../../holm.md',
  'content/actors/..',
  'content/actors/../holm.md',
  'content/actors/%2e%2e/holm.md/..',
  'content\\actors\\holm.md',
  'content/actors/..\\..\\holm.md',
  'content/actors/c:\\holm.md',
  'content/actors/c:holm.md',
  'C:/content/actors/holm.md',
  '//server/share/content/actors/holm.md',
  'content/Actors/holm.md',
  'CONTENT/actors/holm.md',
  'content/actors/holm.MD',
  'content/actors/holm.md ',
  'content/actors/holm.md.',
  'content/actors/holm .md/',
  'content/actors/ holm.md',
  'content/actors/holm.md\0',
  'content/actors/ho\0lm.md',
  'content/actors/ho\nlm.md',
  'content/actors/.hidden.md',
  'content/actors/.git/holm.md',
  'content/actors/con.md',
  'content/actors/AUX.md',
  'content/actors/nul/holm.md',
  'content/actors/com1.md',
  'content/actors/lpt¹.md',
  'content/actors/con.x.md',
  'content/actors/folder./holm.md',
  'content/actors/holm.md:stream',
  'content/actors/holm?.md',
  'content/actors/\ud800.md',
  'content/actors/holm.yaml',
  'content/refused/a.md',
  'content/published.txt',
  'content/images/a.md',
  'content/public/a.md',
  'content/tests/a.test.ts',
  'content/cache/a.md',
];

test('nothing else can be written or read', () => {
  for (const name of never) {
    assert.equal(writablePath(name), undefined, name);
    assert.equal(readablePath(name), undefined, name);
  }
});

test('source texts and the settings of the site can be read only', () => {
  for (const name of ['content/sources/a.txt', 'content/sources/2024/a b.txt', 'content/site.yaml']) {
    assert.ok(readablePath(name), name);
    assert.equal(writablePath(name), undefined, name);
  }
  for (const name of ['content/sources/../site.yaml', 'content/sources/', 'content/Site.yaml'])
    assert.equal(readablePath(name), undefined, name);
});

test('no path leads out of the folder', () => {
  const part = fc.oneof(
    fc.constantFrom('content', 'actors', 'refused', '..', '.', '', '%2e%2e', 'holm.md', '~', 'a.yaml', 'C:', '\\', '…'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      for (const name of [parts.join('/'), `content/actors/${parts.join('/')}.md`]) {
        const below = (readablePath(name) ?? writablePath(name))?.below;
        if (below === undefined) continue;
        for (const { resolve, sep } of [path.posix, path.win32])
          assert.ok(resolve('/edition', below).startsWith(`${resolve('/edition')}${sep}`), below);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a new file has a name that can be an id', () => {
  const isNew = (name: string) => isNewName(writablePath(`content/actors/${name}.md`) ?? assert.fail(name));
  assert.ok(isNew('vera-holm-2'));
  for (const name of ['Holm', 'höhe', 'a b', 'index', 'page', 'a_b', '-a', '%2e%2e']) assert.ok(!isNew(name), name);
});

test('every spelling of the desk’s address is its own, with the base and without', () => {
  for (const url of ['/desk', '/desk/', '/desk/?x=1', '//desk//', '/%64esk/', '/DESK/', '/./desk/', '/a/%2e%2e/desk/'])
    for (const base of ['', '/paper']) assert.equal(deskPathOf(base + url, `${base}/`), '', base + url);
  assert.equal(deskPathOf('/desk/api/file?path=content/desk/x'), 'api/file');
  assert.equal(deskPathOf('http://localhost:4321/desk/api/edition'), 'api/edition');
  assert.equal(deskPathOf('/paper/desk/api/edition', '/paper/'), 'api/edition');
  assert.equal(deskPathOf('/desk/api/edition', '/paper/'), 'api/edition');
  for (const url of ['/', '', '*', '/desks/', '/articles/desk/', '/desk.html', '/%', '/?/desk/'])
    assert.equal(deskPathOf(url), undefined, url);
});
