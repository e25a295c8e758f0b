import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { sampleEdition } from '#src/tests/editions.ts';

const project = path.resolve(import.meta.dirname, '../..');

function suggest(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/suggest.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the command prints, tells what it would do, does it, and refuses what was not shown', async (context) => {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-suggest-'));
  context.after(() => rm(temporary, { recursive: true }));
  const content = path.join(temporary, 'content');
  await cp(path.join(project, sampleEdition), content, { recursive: true });
  const where = ['--content', content];
  const article = path.join(content, 'articles/bridge-planned.md');
  const before = await readFile(article, 'utf8');

  const printed = suggest('bridge-planned', ...where, '--kind', 'date');
  assert.equal(printed.status, 0, printed.stderr);
  assert.ok(printed.stdout.startsWith(`${article}:`), printed.stdout);
  assert.match(printed.stdout, /^.+\/bridge-planned\.md:\d+:\d+ {2}\d+ {2}“.+” → date 2019-/);
  const [, number = ''] = /^\S+ {2}(\d+) {2}/.exec(printed.stdout) ?? [];

  const dry = suggest('bridge-planned', ...where, '--refuse', number, '--dry-run');
  assert.match(dry.stdout, /Nothing was changed, since this is a dry run\.\n$/);
  assert.ok(!(await readdir(content)).includes('refused'));

  assert.equal(suggest('bridge-planned', ...where, '--refuse', number).status, 0);
  assert.match(
    await readFile(path.join(content, 'refused/bridge-planned.yaml'), 'utf8'),
    /\n- \{ passage: \d+, words: ".+", as: date \}\n$/,
  );

  for (const [args, told] of [
    [
      ['bridge-planned', ...where, '--accept', 'Nobody At All'],
      /No suggestion has the number, the words or the entry “Nobody At All”\.\n?Nothing was changed\./,
    ],
    [['bridge-planed', ...where], /There is no entry “articles\/bridge-planed”\. Did you mean “bridge-planned”\?/],
    [
      ['bridge-planned', ...where, '--kind', 'names'],
      /There is no kind “names” of suggestions\. Did you mean “name”\?/,
    ],
    [where, /Name the article\./],
  ] as const) {
    const { status, stderr } = suggest(...args);
    assert.equal(status, 1);
    assert.match(stderr, told);
  }
  assert.equal(await readFile(article, 'utf8'), before);
});
