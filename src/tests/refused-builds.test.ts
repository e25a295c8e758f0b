import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

const project = path.resolve(import.meta.dirname, '../..');

/** Builds, with what an author sees of it: the first line of what is printed. */
function build(content: string, out: string, cache: string, ...way: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/build.ts', '--content', content, '--out', out, '--cache', cache, ...way],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, lines: stderr.replace(/^.*An unhandled error occurred while.*\n/gm, '').split('\n') };
}

test('an edition or a cache that cannot be used is told in a sentence, and nothing is left', async (context) => {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-load-'));
  context.after(() => rm(temporary, { recursive: true }));
  const place = (name: string) => path.join(temporary, name);
  const sound = path.join(project, 'src/tests/broken/base/content');
  cpSync(sound, place('what?/content'), { recursive: true });
  await writeFile(place('file'), 'mine');
  for (const way of [[], ['--plain']])
    for (const [content, cache, told] of [
      [
        place('what?/content'),
        place('cache'),
        `An edition cannot be built from ${place('what?/content')}: the path holds “?” or “\\”, which Vite misreads. Rename that folder.`,
      ],
      [
        sound,
        place('file'),
        /^The cache cannot be written to .*\/file\/dramatis\S*: it is not a folder\. Correct that, or name another folder with --cache\.$/,
      ],
    ] as const) {
      const { status, lines } = build(content, place('out'), cache, ...way);
      if (typeof told === 'string') assert.equal(lines[0], told);
      else assert.match(lines[0] ?? '', told);
      assert.deepEqual({ status, rest: lines.slice(1) }, { status: 1, rest: ['Nothing was built.', ''] });
      assert.deepEqual(
        (await readdir(temporary)).filter((name) => name.startsWith('out')),
        [],
      );
    }
});

test('what stands in the place of a part of the cache is named', async (context) => {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-load-'));
  context.after(() => rm(temporary, { recursive: true }));
  const sound = path.join(project, 'src/tests/broken/base/content');
  for (const [name, kind] of [
    ['templates', 'file'],
    ['astro', 'file'],
    ['parsed', 'file'],
    ['last-build', 'folder'],
    ['lock', 'folder'],
  ] as const) {
    const part = path.join(temporary, name, 'dramatis', name);
    await mkdir(kind === 'file' ? path.dirname(part) : part, { recursive: true });
    if (kind === 'file') await writeFile(part, 'mine');
    for (const way of [[], ['--plain']]) {
      const { status, lines } = build(sound, path.join(temporary, 'out'), path.join(temporary, name), ...way);
      const why = kind === 'file' ? 'it is not a folder' : 'a folder stands in its place';
      assert.deepEqual(
        { status, lines },
        {
          status: 1,
          lines: [
            `The cache cannot be written to ${part}: ${why}. Correct that, or name another folder with --cache.`,
            'Nothing was built.',
            '',
          ],
        },
      );
    }
  }
});

test('no words are said to be proved of an edition in which an article differs', async (context) => {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-load-'));
  context.after(() => rm(temporary, { recursive: true }));
  const content = path.join(temporary, 'content');
  cpSync(path.join(project, 'src/tests/broken/base/content'), content, { recursive: true });
  const source = path.join(content, 'sources/bridge.txt');
  await writeFile(source, (await readFile(source, 'utf8')).replace('a vote', 'no vote'));
  for (const way of [[], ['--plain']]) {
    const { status, stdout, lines } = build(
      content,
      path.join(temporary, 'out'),
      path.join(temporary, 'cache'),
      ...way,
    );
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /^.+\/content\/articles\/bridge\.md:16:66  .+\(text-differs\)$/);
    assert.doesNotMatch(`${stdout}\n${lines.join('\n')}`, /proved/);
  }
});
