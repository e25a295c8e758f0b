import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { sampleEdition } from '#src/tests/editions.ts';

function call(command: string, ...args: readonly string[]): { status: number | null; printed: string } {
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
      `“${port}” is not a port number. Give a whole number up to 65535, or 0 for any free port.\n`,
    );
  assert.equal(call('bench', '--sizes', '1000,x').printed, '“x” is not a whole number from 1 on.\n');
});

test('an option that npm has kept for itself is not passed over', () => {
  for (const [command, args, kept, option] of [
    ['build', [], { npm_config_content: '../elsewhere' }, 'content'],
    ['rename', ['norvik', 'norwick'], { npm_config_dry_run: 'true' }, 'dry-run'],
    ['check', [sampleEdition], { npm_config_fix: 'true' }, 'fix'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...kept },
    });
    assert.equal(status, 1, stdout);
    assert.ok(stderr.startsWith(`npm has kept “--${option}” for itself. Write “ -- ” before`), stderr);
    assert.match(stderr, /\nUsage: npm run \w+ .*-- /);
  }
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', sampleEdition], {
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: '/tmp/npm', npm_config_dry_run: '' },
  });
  assert.equal(status, 0, stderr);
});

test('every command tells how it is called', () => {
  const commands = ['build', 'dev', 'start', 'serve', 'check', 'addresses', 'new', 'host', 'test'];
  for (const command of [...commands, 'screenshots', 'lighthouse', 'bench']) {
    const { status, printed } = call(command, '--help');
    assert.equal(status, 0, printed);
    assert.match(printed, /^(?:npm (?:run \w+|start|test) .*\n)+$/);
  }
});

test('the edition is named after --content, or without it where the command takes nothing else', () => {
  const checked = /^Checked \d+ articles, .* no problems; /;
  assert.match(call('check', '--content', sampleEdition).printed, checked);
  assert.match(call('check', sampleEdition).printed, checked);
  for (const args of [['--content', sampleEdition], [sampleEdition]])
    assert.equal(call('addresses', ...args).printed, `${sampleEdition}/published.txt has every address.\n`);
  assert.match(call('host', 'nginx', '--content', sampleEdition).printed, /server_name example\.org;[^]* \/paper\//);
});

test('an edition that is not there, or is named twice, is refused, and so is the folder above one', () => {
  for (const command of ['check', 'addresses', 'start', 'test']) {
    const { status, printed } = call(command, '--content', 'nowhere');
    assert.equal(status, 1, command);
    assert.match(printed, /^There is no folder nowhere\. .*\n$/);
  }
  assert.match(call('check', '--content', 'a', 'b').printed, /^“b” is not expected here\. Name one folder\.\n$/);
  assert.match(call('check', 'a', 'b').printed, /^“b” is not expected here\. Name one folder\.\n$/);
  assert.equal(
    call('check', 'src/tests/sample').printed,
    `src/tests/sample holds no edition. Did you mean ${sampleEdition}?\n`,
  );
});
