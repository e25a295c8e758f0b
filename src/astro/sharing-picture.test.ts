import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { type SharingPicture, editionPicture, quotePicture } from '#src/export/sharing/picture.ts';
import { editionIn } from '#src/tests/edition-in.ts';
import { sampleEdition } from '#src/tests/editions.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-pictures-'));
process.env['DRAMATIS_CACHE'] = folder;
// These modules read the settings.
const { pictureEndpoint } = await import('./sharing-picture.ts');
const { keepLoaded } = await import('./loaded.ts');
const { takeUnset, unsetNote } = await import('./unset-pictures.ts');
after(() => rm(folder, { recursive: true }));

const sample = await editionIn(sampleEdition);
keepLoaded(sample);
const quote = sample.index.quotes.get('build-it') ?? assert.fail();
const general = editionPicture(sample);
const own = quotePicture(sample, quote);
const inThai: SharingPicture = { ...own, words: { parts: [{ text: 'สวัสดี', marked: false }], language: 'th' } };

/** What is served at the address of a quotation's picture that shows this. */
async function served(view: SharingPicture, pattern = '/quotes/[id]/sharing.png'): Promise<Buffer> {
  const route = { pattern, getStaticPaths: () => [], groups: () => [], view: () => view };
  const response = await pictureEndpoint(route).GET({ params: { id: 'a-line' } });
  assert.equal(response.headers.get('content-type'), 'image/png');
  return Buffer.from(await response.arrayBuffer());
}

const cached = path.join(folder, 'dramatis/pictures/quotes+a-line+sharing.png');

test('a picture is kept while it shows the same, and neither one that shows something else nor a damaged one is served', async () => {
  const first = await served(own);
  assert.ok((await readFile(cached)).includes(first), 'it is kept');
  const { mtimeMs } = await stat(cached);
  assert.deepEqual(await served(own), first);
  assert.equal((await stat(cached)).mtimeMs, mtimeMs, 'not drawn again');
  const other = await served({ ...own, name: 'Somebody else' });
  assert.notDeepEqual(other, first);
  assert.deepEqual(await served(own), first);
  await appendFile(cached, 'x');
  assert.deepEqual(await served(own), first);
  const bytes = await readFile(cached);
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
  await writeFile(cached, bytes);
  assert.deepEqual(await served(own), first);
  assert.deepEqual(takeUnset(), []);
  assert.deepEqual(await readdir(path.dirname(cached)), ['quotes+a-line+sharing.png'], 'nothing else is left');
});

test('words that no font can set give way to the edition’s picture, which is told each time, with what to do', async () => {
  const title = await served(general, '/sharing.png');
  for (let n = 0; n < 2; n++) {
    assert.deepEqual(await served(inThai), title);
    const unset = takeUnset();
    assert.deepEqual(
      unset.map(({ address }) => address),
      ['quotes/a-line/sharing.png'],
    );
    const note = unsetNote(unset) ?? '';
    assert.match(
      note,
      /^1 picture for sharing shows the edition’s title instead of the words, since no installed font has ./,
    );
    assert.match(note, /U\+0E2A/);
    assert.match(note, /npm install --save-exact @fontsource-variable\/noto-serif-thai\.$/);
    assert.doesNotMatch(note, /\n/);
  }
  assert.equal(unsetNote([]), undefined);
});

test('an edition whose own title cannot be set has an empty picture: never boxes', async () => {
  keepLoaded({ ...sample, site: { ...sample.site, title: 'สวัสดี' } });
  const empty = await served({ ...general, words: { parts: [], language: 'en' }, lines: [] }, '/sharing.png');
  const untitled = editionPicture({ ...sample, site: { ...sample.site, title: 'สวัสดี' } });
  assert.deepEqual(await served(untitled, '/sharing.png'), empty);
  keepLoaded(sample);
});
