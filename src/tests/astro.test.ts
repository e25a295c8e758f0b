import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sampleEdition as sample } from './editions.ts';
import { copyOfProject } from './site/copy-of-project.ts';
import { digests } from './site/digests.ts';

/*
 * The project as an Astro project: Astro's own commands, and what its documentation says can be added.
 */

const astro = 'node_modules/astro/bin/astro.mjs';

describe('an Astro project', () => {
  let project = '';
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_PREVIEW_BACKGROUND: '0',
    DRAMATIS_CONTENT: sample,
  };
  const call = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    return stdout + stderr;
  };
  const file = (...names: string[]) => path.join(project, ...names);
  const read = (...names: string[]) => readFile(file('dist', ...names), 'utf8');

  before(async () => {
    project = await copyOfProject();
  });
  after(() => rm(project, { recursive: true, force: true }));

  test('`astro build` makes the whole site, search and sitemap included', async () => {
    call(astro, 'build');
    const made = await readdir(file('dist'));
    for (const name of ['index.html', '404.html', 'feed.xml', 'sitemap-index.xml', 'pagefind', 'search', '_headers'])
      assert.ok(made.includes(name), name);
    assert.match(await read('articles/bridge-planned/index.html'), /href="\.\.\/\.\.\/_astro\//);
    assert.match(await read('sitemap-0.xml'), /<loc>https:\/\/example\.org\/paper\/actors\/anna-brandt\/<\/loc>/);
    assert.doesNotMatch(await read('sitemap-0.xml'), /404|old/);
  });

  test('`astro preview` serves it', async () => {
    const server = spawn(process.execPath, [astro, 'preview', '--port', '4391'], { cwd: project, env });
    try {
      const page = 'http://localhost:4391/paper/articles/bridge-planned/';
      let answer: Response | undefined;
      for (let tries = 0; tries < 100 && !answer; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        answer = await fetch(page).catch(() => undefined);
      }
      assert.match((await answer?.text()) ?? '', /itemprop="articleBody"/);
    } finally {
      server.kill();
    }
  });

  test('content that has errors fails `astro build` with the report, and no page is empty', async () => {
    const broken = file('broken');
    cpSync(file(sample), broken, { recursive: true });
    const actor = path.join(broken, 'actors/anna-brandt.md');
    await writeFile(actor, (await readFile(actor, 'utf8')).replace('kind: person', 'kind: persn'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', 'failed'], {
      cwd: project,
      env: { ...env, DRAMATIS_CONTENT: broken },
      encoding: 'utf8',
    });
    assert.notEqual(status, 0);
    assert.match(
      stdout + stderr,
      /\/broken\/actors\/anna-brandt\.md:\d+:\d+ {2}“persn” is not a valid value of “kind”/,
    );
    assert.ok(!existsSync(file('failed/index.html')));
  });

  describe('with a page, pictures, a style sheet and an integration of one’s own', () => {
    const integration = `
const own = {
  name: 'own',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      const { readFile, writeFile } = await import('node:fs/promises');
      const kit = await readFile(new URL('press-kit/index.html', dir), 'utf8');
      await writeFile(new URL('own.json', dir), JSON.stringify({ pages: pages.length, kit: kit.length }));
    },
  },
};
`;
    const page = `---
import { getCollection, getEntry } from 'astro:content';
import { Image } from 'astro:assets';
import river from '../assets/river.png';
import '../assets/kit.css';

const persons = await getCollection('actors', ({ data }) => data.kind === 'person');
const site = await getEntry('site', 'site');
const first: string | undefined = persons[0]?.data.name;
---

<html lang="en">
  <head><title>{site?.data.title}</title></head>
  <body>
    <h1>{persons.length} persons, first {first}</h1>
    <img src={river.src} alt="" />
    <Image src={river} alt="A river" width={20} />
  </body>
</html>
`;

    before(async () => {
      await mkdir(file('src/assets'));
      const picture = await readFile(file(sample, 'images/river.png'));
      // Each has bytes of its own: those that are equal are one file for Astro.
      for (const [n, name] of ['river', 'paper'].entries())
        await writeFile(file(`src/assets/${name}.png`), Buffer.concat([picture, Buffer.alloc(n + 1)]));
      await writeFile(file('src/assets/kit.css'), 'h1 { background: url(./paper.png); }');
      await writeFile(file('src/pages/press-kit.astro'), page);
      const config = await readFile(file('astro.config.mjs'), 'utf8');
      await writeFile(
        file('astro.config.mjs'),
        config.replace('export default', `${integration}\nexport default`).replace('dramatis(),', 'dramatis(), own,'),
      );
    });

    for (const [command, args] of [
      ['astro build', [astro, 'build']],
      ['npm run build', ['src/commands/build.ts']],
    ] as const)
      test(`\`${command}\` has all of it`, async () => {
        await rm(file('dist'), { recursive: true, force: true });
        const output = call(...args);
        if (command === 'npm run build') assert.match(output, /Built by Astro alone.*the integration own/);
        const kit = await read('press-kit/index.html');
        assert.match(kit, /<h1>\d+ persons, first \w+ \w+<\/h1>/);
        const pictures = [...kit.matchAll(/src="\.\.\/(_astro\/[^"]+)"/g)].map(([, name = '']) => name);
        assert.equal(pictures.length, 2, kit);
        for (const name of pictures) assert.ok(existsSync(file('dist', name)), name);
        const sheets = [...kit.matchAll(/href="\.\.\/(_astro\/[^"]+\.css)"/g)].map(([, name = '']) => name);
        const css = (await Promise.all(sheets.map((name) => read(name)))).join('');
        const [, paper = ''] = /url\(([^)]*paper[^)]*)\)/.exec(css) ?? [];
        assert.ok(existsSync(file('dist/_astro', paper)), `${paper} in ${css}`);
        const { pages, kit: length } = JSON.parse(await read('own.json')) as { pages: number; kit: number };
        assert.equal(length, kit.length, 'what the integration sees is what is published');
        assert.ok(pages > 40, `${pages} pages`);
      });

    test('its collections are typed', async () => {
      const check = (text: string) => writeFile(file('src/pages/press-kit.astro'), text);
      // The page alone: `npm test` has all others checked.
      const include = ['.astro/types.d.ts', 'src/env.d.ts', 'src/pages/press-kit.astro'];
      await writeFile(file('tsconfig.kit.json'), JSON.stringify({ extends: './tsconfig.json', include }));
      await check(page.replace('const first: string | undefined', 'const first: number | undefined'));
      const { status, stdout } = spawnSync(
        process.execPath,
        [astro, 'check', '--minimumSeverity', 'error', '--tsconfig', 'tsconfig.kit.json'],
        {
          cwd: project,
          env,
          encoding: 'utf8',
        },
      );
      await check(page);
      assert.equal(status, 1);
      assert.match(stdout, /press-kit\.astro[^]*Type 'string' is not assignable to type 'number'/);
      assert.match(stdout, /- 1 error/);
    });
  });
});

test('without the accelerator, `npm run build` makes the same site', async (context) => {
  const project = await copyOfProject();
  context.after(() => rm(project, { recursive: true, force: true }));
  const build = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', '--content', sample], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    return digests(path.join(project, 'dist'));
  };
  const expected = await build();
  await rm(path.join(project, 'src/accelerator'), { recursive: true });
  const command = path.join(project, 'src/commands/building.ts');
  const lines = (await readFile(command, 'utf8')).split('\n');
  const without = lines.filter((line) => !line.includes("import('#src/accelerator/build.ts')"));
  assert.equal(lines.length - without.length, 1);
  await writeFile(command, without.join('\n'));
  assert.deepEqual(await build(), expected);
});
