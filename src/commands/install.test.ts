import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

/** Runs what runs before every command, in a project in a folder of this name whose packages are installed. */
async function before(temporary: string, name: string) {
  const project = path.join(temporary, name, 'paper');
  await mkdir(path.join(project, 'node_modules'), { recursive: true });
  await writeFile(path.join(project, 'package-lock.json'), '{}');
  const stamp = createHash('sha256').update('{}').digest('hex');
  await writeFile(path.join(project, 'node_modules/.dramatis-installed'), stamp);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'install.mjs')], {
    cwd: project,
    encoding: 'utf8',
  });
  return { project, status, stdout, stderr };
}

test('before every command, a folder is refused in whose path tools get lost, and no other', async (context) => {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-install-'));
  context.after(() => rm(temporary, { recursive: true }));
  for (const name of ['a b', 'ü', '名', '[x]', '(y)', '{z}', "it's", 'a&b;c', '!$+,=@^~', '🎉'])
    assert.deepEqual(await before(temporary, name), {
      project: path.join(temporary, name, 'paper'),
      status: 0,
      stdout: '',
      stderr: '',
    });
  for (const [name, letter] of [
    ['50%', '“%”'],
    ['50%25', '“%”'],
    ['#1', '“#”'],
    ['a?b', '“?”'],
    ['a*b', '“*”'],
    ['a:b', '“:”'],
    ['a"b', '“"”'],
    ['a\\b', '“\\”'],
    ['a\nb', 'a control character'],
  ] as const) {
    const { project, status, stdout, stderr } = await before(temporary, name);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' }, name);
    assert.equal(
      stderr.split('\n')[0],
      `Dramatis does not run in ${JSON.stringify(project)}: the path holds ${letter}, which its tools misread.`,
    );
  }
});
