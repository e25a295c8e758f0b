import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { readContent } from './read-content.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** A copy of a sound edition, in a folder that anybody may look into. */
async function editionFor(context: TestContext): Promise<string> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-read-'));
  context.after(() => rm(temporary, { recursive: true }));
  await chmod(temporary, 0o755);
  const content = path.join(temporary, 'content');
  await cp(path.join(project, 'src/tests/broken/base/content'), content, { recursive: true });
  return content;
}

const reportOf = async (content: string) => report(checkContent(await readContent(content)).problems);

/** `check`, as a user who is not allowed everything, and perhaps with a limit of the shell's. */
function check(content: string, limit = '') {
  const command = `${limit} exec "$0" src/commands/check.ts "$1"`;
  const isRoot = process.getuid?.() === 0;
  return spawnSync('sh', ['-c', command, process.execPath, content], {
    cwd: project,
    encoding: 'utf8',
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
}

test('pipes, sockets and devices are reported and never waited for', async (context) => {
  const content = await editionFor(context);
  for (const file of ['articles/pipe.md', 'sources/pipe.txt', 'images/pipe.png', 'published.txt'])
    await mkdir(path.join(content, path.dirname(file)), { recursive: true }).then(() =>
      execFileSync('mkfifo', [path.join(content, file)]),
    );
  await symlink('pipe.png', path.join(content, 'images/link.png'));
  await symlink('/dev/zero', path.join(content, 'actors/zero.md'));
  const server = createServer().listen(path.join(content, 'events/socket.md'));
  context.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  assert.deepEqual(
    (await reportOf(content))
      .split('\n')
      .map((line) => line.replace(/(link|stands|leads)( in its place| out of content\/)?\. .*/, '$1$2')),
    [
      'content/actors/zero.md:1:1  The file cannot be read: it is a link that leads out of content/',
      'content/articles/pipe.md:1:1  The file cannot be read: a pipe stands in its place',
      'content/events/socket.md:1:1  The file cannot be read: a socket stands in its place',
      'content/images/link.png:1:1  The picture cannot be read: a pipe stands in its place',
      'content/images/pipe.png:1:1  The picture cannot be read: a pipe stands in its place',
      'content/published.txt:1:1  The file cannot be read: a pipe stands in its place',
      'content/sources/pipe.txt:1:1  The file cannot be read: a pipe stands in its place',
      '',
      '7 errors in 7 files.',
    ],
  );
});

test('links within the content are as good as files', async (context) => {
  const content = await editionFor(context);
  const { entries } = await readContent(content);
  for (const file of ['actors/holm.md', 'articles/bridge.md', 'site.yaml', 'sources/bridge.txt']) {
    const elsewhere = path.join(content, 'kept', path.basename(file));
    await cp(path.join(content, file), elsewhere);
    await rm(path.join(content, file));
    await symlink(path.relative(path.dirname(path.join(content, file)), elsewhere), path.join(content, file));
  }
  assert.deepEqual((await readContent(content)).entries, entries);
  assert.equal(await reportOf(content), '');
  // The folder itself may be a link, as of an edition that lies elsewhere.
  await symlink('content', `${content}-link`);
  assert.equal(await reportOf(`${content}-link`), '');
});

test('what this user may not read is never taken for nothing', async (context) => {
  for (const closed of ['articles', 'actors', 'sources', '.']) {
    const content = await editionFor(context);
    const folder = path.join(content, closed);
    await chmod(folder, 0);
    const { status, stdout, stderr } = check(content);
    await chmod(folder, 0o755);
    assert.equal(
      stdout.split('\n')[0],
      `${path.join(content, closed)}:1:1  The folder cannot be read: permission was denied. Put a folder in its place that you can read.  (unreadable-file)`,
      stderr,
    );
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    assert.match(stdout, /^1 error in 1 file\.$/m);
  }
  for (const closed of ['site.yaml', 'published.txt', 'articles/bridge.md', 'images/a.png']) {
    const content = await editionFor(context);
    const file = path.join(content, closed);
    await mkdir(path.dirname(file), { recursive: true });
    if (!/md|yaml/.test(closed)) await writeFile(file, '');
    await chmod(file, 0);
    const { status, stdout } = check(content);
    assert.equal(status, 1);
    assert.ok(stdout.startsWith(`${file}:1:1  The `), stdout);
    assert.match(stdout, /^.+ The \w+ cannot be read: permission was denied\./);
  }
});

test('a folder that cannot be looked into below others is one too', async (context) => {
  const content = await editionFor(context);
  const folder = path.join(content, 'images/2024');
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0);
  const { status, stdout } = check(content);
  await chmod(folder, 0o755);
  assert.equal(status, 1);
  assert.match(stdout, /^.+\/images\/2024:1:1 {2}The folder cannot be read/);
});

test('where few files may be open at once, all are read', async (context) => {
  const content = await editionFor(context);
  await mkdir(path.join(content, 'sources/more'), { recursive: true });
  for (let n = 0; n < 500; n++) await writeFile(path.join(content, `sources/more/${n}.txt`), 'words');
  // A command has some twenty open for itself.
  const few = check(content, 'ulimit -n 34;');
  assert.equal(few.status, 0, few.stdout + few.stderr);
  assert.match(few.stdout, /^Checked 1 article, .*no problems/);
});

test('where no file can be opened, that is said in one sentence, and no file is blamed', async (context) => {
  const content = await editionFor(context);
  const program = `
    import { openSync } from 'node:fs';
    import { checkContent } from '#src/core/checks/check.ts';
    import { report } from '#src/core/checks/report.ts';
    import { readContent } from '#src/files/read-content.ts';
    try { for (;;) openSync('/dev/null'); } catch {}
    console.log(report(checkContent(await readContent(process.argv[1])).problems));`;
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -n 100; exec "$0" --input-type=module -e "$1" "$2"', process.execPath, program, content],
    { cwd: project, encoding: 'utf8' },
  );
  assert.equal(
    stdout,
    'content:1:1  The folder cannot be read: too many files are open on this system. Nothing is wrong with the content: end other programs, or allow more open files (ulimit -n 4096), and try again.  (unreadable-file)\n\n1 error in 1 file.\n',
    stderr,
  );
});

test('what was refused of suggestions is read, and no problem of the edition', async (context) => {
  const content = await editionFor(context);
  const before = await reportOf(content);
  await mkdir(path.join(content, 'refused'));
  await writeFile(path.join(content, 'refused/a.yaml'), '- { passage: 0, words: X, as: name }\n');
  await writeFile(path.join(content, 'refused/notes.txt'), 'anything');
  assert.equal(await reportOf(content), before);
  assert.deepEqual([...((await readContent(content)).refused?.keys() ?? [])], ['content/refused/a.yaml']);
});
