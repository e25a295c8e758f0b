import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { faultsOfBag } from '#src/tests/standards/bag.ts';
import { markSite } from '#src/files/site-folder.ts';
import { archiveFolderError } from './archive-folder.ts';
import { bagInfo, checksumsIn, readableSize } from './bag.ts';
import { writeBag } from './write-bag.ts';

const info = [['Source-Organization', 'The readers of Norvik']] as const;

function temporary(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-bag-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with files at the paths that are named, each of which holds its own path. */
function folderWith(context: TestContext, ...files: string[]): string {
  const folder = temporary(context);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  return folder;
}

const hostile = [
  '100 %.txt',
  '100 %25.txt',
  'two\nlines.txt',
  'a\rb.txt',
  '%0A',
  ' beginning and end ',
  'c\\d',
  'é',
  '.hidden',
];

test('a bag is valid whatever its files are called, and tells every change', (context) => {
  const folder = folderWith(context, ...hostile.map((name) => `data/${name}`), 'data/deep/er/file', 'notes.txt');
  const files = writeBag(folder, info);
  assert.equal(files.length, hostile.length + 1);
  assert.deepEqual(faultsOfBag(folder), []);
  const manifest = readFileSync(path.join(folder, 'manifest-sha512.txt'), 'utf8');
  assert.match(manifest, /^[0-9a-f]{128} {2}data\/two%0Alines\.txt$/m);
  assert.match(manifest, /^[0-9a-f]{128} {2}data\/100 %2525\.txt$/m);
  assert.deepEqual(new Set(checksumsIn(manifest).keys()), new Set(files.map((file) => file.path)));

  const change = (file: string, text: string | undefined, fault: RegExp) => {
    const place = path.join(folder, file);
    const before = text === undefined || file === 'data/added' ? undefined : readFileSync(place);
    if (text === undefined) rmSync(place);
    else writeFileSync(place, text);
    assert.match(faultsOfBag(folder).join('\n'), fault);
    if (before) writeFileSync(place, before);
    else if (text === undefined) writeFileSync(place, file);
    else rmSync(place);
    assert.deepEqual(faultsOfBag(folder), []);
  };
  change('data/é', 'other', /data\/é has another checksum[^]*Payload-Oxum/);
  change('data/deep/er/file', undefined, /data\/deep\/er\/file is missing/);
  change('data/added', '', /data\/added is not listed/);
  change('notes.txt', 'other', /tagmanifest-sha256\.txt: notes\.txt has another checksum/);
});

test('long values are folded, so that they are read as one line', () => {
  const value = `An edition${' of a newspaper with very long words'.repeat(4)}: ${'x'.repeat(100)} end`;
  const text = bagInfo([
    ['External-Description', value],
    ['Contact-Name', undefined],
    ['Contact-Email', ' \n '],
    ['Source-Organization', 'Two\nlines\tand  more'],
  ]);
  const lines = text.trimEnd().split('\n');
  assert.ok(lines.every((line) => line.length <= 79 || /^ {2}x+$/.test(line)));
  assert.ok(lines.length > 4);
  assert.equal(
    text.replace(/\n {2}/g, ' '),
    `External-Description: ${value}\nSource-Organization: Two lines and more\n`,
  );
});

test('a size is told in the unit that fits', () => {
  const sizes = [0, 999, 1000, 1_234_567, 987_654_321_000, 2e15].map(readableSize);
  assert.deepEqual(sizes, ['0 bytes', '999 bytes', '1.0 KB', '1.2 MB', '987.7 GB', '2000.0 TB']);
});

test('an archive replaces only what is an archive, and nothing else in it', (context) => {
  const home = temporary(context);
  const around = { project: path.join(home, 'p'), content: path.join(home, 'c'), cache: path.join(home, 'p/.cache') };
  const bag = path.join(home, 'bag');
  mkdirSync(path.join(bag, 'data'), { recursive: true });
  markSite(bag, 'archive');
  writeFileSync(path.join(bag, 'data/a%b'), '');
  writeBag(bag, info);
  markSite(path.join(home, 'dist'));
  writeFileSync(path.join(home, 'letter'), '');
  const refusal = (folder: string) => archiveFolderError(path.join(home, folder), around) ?? '';
  assert.equal(refusal('bag'), '');
  assert.equal(refusal('new/er'), '');
  assert.match(refusal('dist'), /dist is a built site, which would be lost\. Name another folder/);
  assert.match(refusal('c/archive'), /An archive cannot be written into .*, which lies in the content/);
  assert.match(refusal('.'), /An archive cannot be written into .*, which holds the project/);
  assert.match(refusal('letter'), /is a file/);
  mkdirSync(path.join(bag, 'data/mine'));
  symlinkSync(home, path.join(bag, 'data/mine/link'));
  assert.match(refusal('bag'), /is an archive to which data\/mine\/link was added/);
  rmSync(path.join(bag, 'data/mine'), { recursive: true });
  assert.equal(refusal('bag'), '');
  for (const file of ['data/a%b', 'bag-info.txt', 'manifest-sha256.txt']) {
    const written = readFileSync(path.join(bag, file));
    writeFileSync(path.join(bag, file), `${written.toString()}Contact-Name: Vera\n`);
    assert.ok(refusal('bag').includes(`is an archive in which ${file} was changed`), refusal('bag'));
    rmSync(path.join(bag, file));
    if (file !== 'manifest-sha256.txt') assert.equal(refusal('bag'), '', 'A file that is gone is no loss.');
    writeFileSync(path.join(bag, file), written);
  }
  rmSync(path.join(bag, 'data/a%b'));
  symlinkSync(path.join(home, 'letter'), path.join(bag, 'data/a%b'));
  assert.match(refusal('bag'), /in which data\/a%b was changed/);
  rmSync(path.join(bag, 'data/a%b'));
  writeFileSync(path.join(bag, 'note.txt'), '');
  assert.match(refusal('bag'), /note\.txt was added, and all of it would be replaced/);
});
