import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { bareEdition } from '#src/tests/editions.ts';
import { testFiles } from './test-files.ts';

test('the fast half has no test that builds a site or opens a browser, and all others', async () => {
  const [all, fast] = [testFiles('all', 'nowhere'), testFiles('fast', 'nowhere')];
  const isSlow =
    /\b(buildTestSite|buildThreeSites|servedSite|launchBrowser|copyOfProject)\(|['/](build|dev|start)\.ts'|astro\.mjs/;
  for (const file of all) {
    const text = await readFile(file, 'utf8');
    assert.equal(fast.includes(file), !isSlow.test(text), file);
  }
});

test('an edition’s own tests are run wherever it lies, have the software’s source, and fail the run', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis [own] '));
  try {
    await cp(bareEdition, folder, { recursive: true });
    await mkdir(path.join(folder, 'tests/deep'), { recursive: true });
    await writeFile(
      path.join(folder, 'tests/deep/own.test.ts'),
      `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryAddress } from '#src/core/model/address.ts';
const address: string = entryAddress('actors', 'ida');
test('an own test that holds', () => assert.equal(address, '/actors/ida/'));
test('an own test that does not', () => assert.equal(address, '/'));
`,
    );
    const args = ['edition', '--content', folder, '--test-name-pattern=own test|check finds'];
    const { status, stdout } = spawnSync(process.execPath, ['src/commands/test.ts', ...args], { encoding: 'utf8' });
    assert.equal(status, 1, stdout);
    assert.match(stdout, /✔ check finds no error in .*own/);
    assert.match(stdout, /✔ an own test that holds/);
    assert.match(stdout, /✖ an own test that does not/);
    assert.match(stdout, /^ℹ fail 1$/m);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('no script calls Astro, whose telemetry is on, but by a command of ours that turns it off', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [name, script] of Object.entries(scripts)) assert.doesNotMatch(script, /\bastro\b/, name);
});
