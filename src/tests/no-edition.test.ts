import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from './site/built-site.ts';

/* That no test of the software reads the edition in `content/`, so that all of them pass with any other in its place. */

const guard = pathToFileURL(path.join(root, 'src/tests/no-edition.ts')).href;

/** Runs a program as the tests of the software are run, and gives what it prints. */
async function run(program: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const args = [`--import=${guard}`, '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  return stdout.trim();
}

/** A program that prints `refused` if the guard stands in its way, else `read`, and if there is nothing, `missing`. */
const trying = (call: string) => `
  import * as fs from 'node:fs';
  import * as promises from 'node:fs/promises';
  import { execFileSync } from 'node:child_process';
  import { readFileSync } from 'node:fs';
  import { pathToFileURL } from 'node:url';
  try {
    await (${call});
    console.log('read');
  } catch (problem) {
    console.log(String(problem.stderr ?? problem).includes('A test of the software reads') ? 'refused' : 'missing');
  }`;

for (const call of [
  `readFileSync('content/site.yaml')`,
  `fs.readdirSync(fs.realpathSync('.') + '/content')`,
  `fs.existsSync('./src/../content')`,
  `fs.createReadStream('content/site.yaml')`,
  `fs.openSync(pathToFileURL('content/site.yaml'))`,
  `fs.promises.stat(Buffer.from('content/articles'))`,
  `promises.cp('content', '/nowhere', { recursive: true })`,
  `import('node:fs').then((again) => again.statSync('content'))`,
  `execFileSync(process.execPath, ['src/commands/check.ts', '--content', 'content'])`,
])
  test(`a test that does this is refused: ${call}`, async () => assert.equal(await run(trying(call)), 'refused'));

test('other editions and names that merely begin alike are read', async () => {
  assert.equal(await run(trying(`fs.readdirSync('src/tests/sample/content')`)), 'read');
  assert.equal(await run(trying(`fs.readFileSync('content-of-others.txt')`)), 'missing');
});

test('`npm test` runs the tests of the software so', async (context) => {
  if (process.env['DRAMATIS_CONTENT'] === undefined) return context.skip('this file alone is run');
  await assert.rejects(async () => readdir(path.join(root, 'content')), /A test of the software reads/);
});
