import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bareEdition } from './editions.ts';
import { copyOfProject } from './site/copy-of-project.ts';
import { runCommand } from './site/built-site.ts';

/* The software without its own edition, and with somebody else's in the place of that: as `new` lays one out. */
describe('with another edition in content/', () => {
  let project = '';
  before(async () => {
    project = await copyOfProject();
    const { code, output } = await runCommand('new.ts', ['edition', 'content'], {}, project);
    assert.equal(code, 0, output);
  });
  after(() => rm(project, { recursive: true, force: true }));

  test('it is built, and all of its words are proved', async () => {
    const { code, output } = await runCommand('build.ts', ['--content', 'content'], {}, project);
    assert.equal(code, 0, output);
    assert.match(output, /^Built dist\/: .* 60 words of 1 article proved, 0 differences; .* no problems;/m);
    assert.ok(existsSync(path.join(project, 'dist/articles/night-library/index.html')));
  });

  test('start builds and serves the edition that it is given', async () => {
    const args = ['src/commands/start.ts', '--content', bareEdition, '--port', '0'];
    const server = spawn(process.execPath, args, { cwd: project });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let output = '';
        for (const stream of [server.stdout, server.stderr])
          stream.on('data', (data: Buffer) => {
            output += data.toString();
            const [, address] = /^Serving at (http:\/\/\S+)/m.exec(output) ?? [];
            if (address) resolve(address);
          });
        server.on('close', () => reject(new Error(output)));
      });
      assert.match(await (await fetch(`${url}articles/lamp/`)).text(), /lights a lamp\./);
    } finally {
      server.kill();
    }
  });
});
