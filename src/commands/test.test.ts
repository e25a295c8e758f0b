import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { bareEdition } from '#src/tests/editions.ts';
import { fastTests, testFiles } from './test-files.ts';

async function testsOfSoftware(): Promise<string[]> {
  return (await Array.fromAsync(glob('src/**/*.test.ts'))).map((file) => file.split(path.sep).join('/')).sort();
}

test('the fast half has no test that builds a site or opens a browser, and all others', async () => {
  const fast = fastTests().all;
  const isSlow =
    /\b(buildTestSite|buildThreeSites|servedSite|launchBrowser|copyOfProject)\(|['/](build|dev|start)\.ts'|astro\.mjs/;
  const files = await testsOfSoftware();
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    assert.equal(fast.includes(file), !isSlow.test(text) && !file.includes('together'), file);
  }
  assert.ok(fast.length > 150 && files.length > fast.length + 20);
});

test('each test of the software is run once: by the runner, or with others in one process', async () => {
  const started = testFiles('all', 'nowhere');
  const { all, shared } = fastTests();
  assert.deepEqual([...started, ...shared].sort(), await testsOfSoftware());
  assert.deepEqual(
    testFiles('fast', 'nowhere').filter((file) => !file.includes('together')),
    all.filter((file) => !shared.includes(file)),
  );
});

test('no test that shares a process changes what belongs to all of it', async () => {
  const changes =
    /\bprocess\.env(\[[^\]]+\]|\.\w+) \??=[^=]|\bglobalThis\.\w+ =[^=]|\bprocess\.chdir\(|\bsetFlagsFromString\(/;
  for (const file of fastTests().shared) assert.doesNotMatch(await readFile(file, 'utf8'), changes, file);
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
