import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

function call(command: string, ...args: string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, printed: stdout + stderr };
}

test('a command that is called wrongly says why and how it is called, and does nothing', () => {
  const usage = /\nUsage: npm run \w+ .*\n$/;
  for (const [command, args, why] of [
    ['build', ['--contnet', 'x'], 'There is no option “--contnet”. Did you mean “--content”?'],
    ['build', ['x'], '“x” is not expected here.'],
    ['build', ['--content'], '“--content” needs a value after it.'],
    ['build', ['--verbose=yes'], '“--verbose” takes no value.'],
    ['check', ['--quick'], 'There is no option “--quick”.'],
    ['host', ['nginx', '--ulr', 'https://example.org/'], 'There is no option “--ulr”. Did you mean “--url”?'],
  ] as const) {
    const { status, printed } = call(command, ...args);
    assert.equal(status, 1, printed);
    assert.ok(printed.startsWith(`${why}\n`), printed);
    assert.match(printed, usage);
  }
  for (const port of ['abc', '70000', '', '1.5'])
    assert.equal(
      call('dev', `--port=${port}`).printed,
      `“${port}” is no port. Give a whole number up to 65535; 0 takes any that is free.\n`,
    );
  assert.equal(call('bench', '--sizes', '1000,x').printed, '“x” is no number of things. Give a whole one.\n');
});

test('every command tells how it is called', () => {
  for (const command of ['build', 'dev', 'check', 'addresses', 'host', 'screenshots', 'lighthouse', 'bench', 'serve']) {
    const { status, printed } = call(command, '--help');
    assert.equal(status, 0, printed);
    assert.match(printed, /^npm (run \w+|start) .*\n$/);
  }
});
