import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { FileDigests, OutdatedDigestError } from './file-digests.ts';
import { hash } from './hash.ts';

/** Milliseconds after which a change of a file shows in its times for certain. */
const settled = 2700;

/** Returns a function that puts the clock forward by some milliseconds, and back to the present by none. */
function clockOf({ mock }: TestContext): (later: number) => void {
  let ahead = 0;
  mock.method(Date, 'now', () => performance.timeOrigin + performance.now() + ahead);
  return (later) => (ahead = later);
}

test('a file is read again only if it has changed since an earlier run, be it to the same length and dates', async (context) => {
  const putForward = clockOf(context);
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-digests-'));
  const [kept, file] = [path.join(folder, 'digests'), path.join(folder, 'a')];
  /** What another run finds in the file, and whether it has read it for its digest. */
  const run = async (readsAll?: boolean) => {
    const digests = await FileDigests.from(kept, 'this code', readsAll);
    let isRead = false;
    const { content, digest } = await digests.recall(file, async () => {
      isRead = true;
      const bytes = await readFile(file).catch(() => undefined);
      return bytes ? { content: { bytes }, digest: hash(bytes) } : { content: { unreadable: 'gone' }, digest: '' };
    });
    await digests.save();
    const text = 'bytes' in content ? Buffer.from(content.bytes).toString() : content.unreadable;
    assert.equal(digest, 'bytes' in content ? hash(text) : '');
    return `${text}${isRead ? ', read' : ''}`;
  };
  const write = async (text: string) => {
    await writeFile(file, text);
    await utimes(file, 1_000_000_000, 1_000_000_000);
  };
  try {
    assert.equal(await run(), 'gone, read');
    // What was written just now may be written again without a change of its times.
    for (const text of ['one', 'two', 'six']) {
      await write(text);
      assert.equal(await run(), `${text}, read`);
    }
    putForward(settled);
    assert.deepEqual([await run(), await run(), await run()], ['six, read', 'six', 'six']);
    await write('ten');
    putForward(0);
    assert.equal(await run(), 'ten, read');
    putForward(settled);
    assert.deepEqual([await run(), await run(), await run(true)], ['ten, read', 'ten', 'ten, read']);
    const bytes = await readFile(kept);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await writeFile(kept, bytes);
    assert.deepEqual([await run(), await run()], ['ten, read', 'ten']);
    await rm(file);
    assert.equal(await run(), 'gone, read');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file that is changed or disappears before its content is asked for does not pass for what it was', async (context) => {
  const putForward = clockOf(context);
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-digests-'));
  const [kept, file] = [path.join(folder, 'digests'), path.join(folder, 'a')];
  try {
    await writeFile(file, 'one');
    putForward(settled);
    const read = async () => ({ content: { bytes: await readFile(file) }, digest: hash('one') });
    const first = await FileDigests.from(kept, 'this code');
    await first.recall(file, read);
    await first.save();
    const digests = await FileDigests.from(kept, 'this code');
    const [changed, gone] = [await digests.recall(file, read), await digests.recall(file, read)];
    await writeFile(file, 'two');
    assert.throws(() => changed.content, OutdatedDigestError);
    await rm(file);
    assert.throws(() => gone.content, OutdatedDigestError);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('content that is read when it is sent to another thread arrives there', async (context) => {
  const putForward = clockOf(context);
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-digests-'));
  const kept = path.join(folder, 'digests');
  const texts = new Map(Array.from({ length: 40 }, (_, n) => [path.join(folder, `${n}`), `Text ${n} `.repeat(10 + n)]));
  const read = async (file: string) => {
    const bytes = await readFile(file);
    return { content: { bytes }, digest: hash(bytes) };
  };
  const recallAll = async () => {
    const digests = await FileDigests.from(kept, 'this code');
    const all = [];
    for (const file of texts.keys()) all.push(await digests.recall(file, () => read(file)));
    await digests.save();
    return all;
  };
  try {
    for (const [file, text] of texts) await writeFile(file, text);
    putForward(settled);
    await recallAll();
    const sent = structuredClone(await recallAll());
    assert.deepEqual(
      sent.map(({ content }) => ('bytes' in content ? Buffer.from(content.bytes).toString() : content.unreadable)),
      [...texts.values()],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('of files that have not changed, a check asks only for those in which it finds something', () => {
  const { entries, sources, ...rest } = contentOf({
    'site.yaml': 'title: T\ndescription: D\nlanguage: en\n',
    'actors/vera.md': '---\nname: Vera Holm\nkind: person\n---\n',
    'articles/a.md': articleFile({}, ':actor[Holm]{#vera} said: Vera Holm came.'),
    'articles/b.md': articleFile({}, ':actor[Holm]{#vera} said nothing.'),
    'sources/c.txt': 'A text that no article names.',
  });
  const whole = { entries, sources, ...rest };
  const { index, problems } = checkContent(whole);
  const known = new Map(
    [...index.actors.values(), ...index.articles.values()].map((entry) => [
      entry.file,
      { digest: 'known', entry: structuredClone(entry) },
    ]),
  );
  const asked: string[] = [];
  const onDemand = <File extends { readonly content: unknown }>(file: File, name: string): File =>
    Object.defineProperty({ ...file, digest: 'known' }, 'content', {
      get: () => {
        asked.push(name);
        return file.content;
      },
    });
  const again = checkContent(
    {
      ...whole,
      entries: entries.map((file) => onDemand(file, file.path)),
      sources: new Map([...sources].map(([name, file]) => [name, onDemand(file, name)])),
    },
    { known: ({ path: file }) => known.get(file) },
  );
  assert.equal(again.parsed, 0);
  assert.deepEqual(again.problems, problems);
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['name-unannotated'],
  );
  assert.deepEqual([...new Set(asked)], ['content/articles/a.md']);
});
