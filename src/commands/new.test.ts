import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { readContent } from '#src/files/read-content.ts';

let work: string;
beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'dramatis-new-'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

const at = (...names: readonly string[]) => path.join(work, ...names);

function call(...args: readonly string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, printed: stdout + stderr };
}

/** Every file below a folder with its text. */
async function texts(folder: string): Promise<Record<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const)),
  );
}

suite('A new edition', () => {
  test('has no problem and no warning, and the commands that are told next find it', async () => {
    const { status, printed } = call('edition', at('deep', 'my-edition'));
    assert.equal(status, 0, printed);
    const commands = [...printed.matchAll(/^ {2}npm run (\w+) -- --content (.+)$/gm)].map(([, name, folder]) => [
      name,
      folder,
    ]);
    assert.deepEqual(
      commands,
      ['check', 'dev', 'build'].map((name) => [name, at('deep', 'my-edition')]),
    );
    const { index, site, problems } = checkContent(await readContent(at('deep', 'my-edition')));
    assert.equal(report(problems), '');
    assert.equal(site?.title, 'My edition');
    assert.ok(!existsSync(at('deep', 'my-edition', 'published.txt')));
    const [article] = index.articles.values();
    assert.ok(article?.proof);
    assert.ok(article.data.source.omit.length > 0);
  });

  test('shows all five marks, one within another, a broken quotation and a note, and teaches in comments', async () => {
    call('edition', at('e'));
    const { index } = checkContent(await readContent(at('e')));
    const [article] = index.articles.values();
    assert.ok(article);
    const { mentions, segments, glitches, noteMentions } = article.text;
    const body = (await texts(at('e')))['articles/night-library.md'] ?? '';
    assert.deepEqual(new Set(mentions.map(({ kind }) => kind)), new Set(['actor', 'event']));
    assert.ok(body.includes(':scare['));
    assert.ok(glitches.length > 0);
    assert.ok(segments.some(({ inside }) => inside !== undefined));
    assert.ok(segments.some(({ id }, n) => segments.findIndex((one) => one.id === id) < n));
    assert.match(body, /\[\^\w+\]: /);
    assert.deepEqual(noteMentions, []);
    for (const [file, text] of Object.entries(await texts(at('e'))))
      if (/^(site\.yaml|(articles|events)\/)/.test(file)) assert.match(text, /^# \S+ \S+ /m, file);
  });

  test('has the title that it is given, whatever stands in it', async () => {
    for (const [n, title] of ['#Strike: “now” & <b>', '- 2024', "'", 'null', 'Ещё: 뉴스'].entries()) {
      const { status, printed } = call('edition', at(String(n)), `--title=${title}`);
      assert.equal(status, 0, printed);
      const { site, problems } = checkContent(await readContent(at(String(n))));
      assert.equal(site?.title, title);
      assert.equal(report(problems), '');
    }
  });

  test('may be laid out in an empty folder, and in a new repository of git', async () => {
    await mkdir(at('empty'));
    assert.equal(call('edition', at('empty')).status, 0);
    await mkdir(at('cloned/.git'), { recursive: true });
    await writeFile(at('cloned/.git/HEAD'), 'ref: refs/heads/main\n');
    assert.equal(call('edition', at('cloned')).status, 0);
    assert.equal((await texts(at('cloned')))['.git/HEAD'], 'ref: refs/heads/main\n');
  });
});

suite('Nothing is laid out, and all is left as it was,', () => {
  test('where something stands already', async () => {
    await mkdir(at('full/articles'), { recursive: true });
    await writeFile(at('full/articles/night-library.md'), 'Mine.');
    await writeFile(at('file'), 'A file.');
    await symlink('nowhere', at('link'));
    const before = await texts(work);
    for (const [folder, why] of [
      ['full', /is not empty; nothing was written\. Name a folder/],
      ['file', /cannot be written: a file stands in its place/],
      ['file/below', /cannot be written: a file stands in its place/],
      ['link', /cannot be written: /],
    ] as const) {
      const { status, printed } = call('edition', at(folder));
      assert.equal(status, 1, printed);
      assert.match(printed, why);
      assert.doesNotMatch(printed, /^\s+at /m);
    }
    assert.deepEqual(await texts(work), before);
    assert.deepEqual((await readdir(work)).sort(), ['file', 'full', 'link']);
  });

  test('under a name, title or language with which it cannot be', async () => {
    for (const args of [
      [at('a/b'), '--title', ' '],
      [at('a/b'), '--language', 'xx'],
      [at('a/b'), '--language', 'not a tag'],
      [at('a', 'x'.repeat(300))],
      [at('a'), at('b')],
      [],
    ]) {
      const { status, printed } = call('edition', ...args);
      assert.equal(status, 1, printed);
      assert.doesNotMatch(printed, /^\s+at /m);
    }
    assert.deepEqual(await readdir(work), []);
  });

  test('where this user may not write', { skip: userInfo().uid === 0 && 'root may' }, async () => {
    await mkdir(at('closed'));
    await chmod(at('closed'), 0o555);
    const { status, printed } = call('edition', at('closed/edition'));
    assert.equal(status, 1);
    assert.match(printed, /cannot be written: permission was denied/);
    await chmod(at('closed'), 0o755);
    assert.deepEqual(await readdir(at('closed')), []);
  });

  test('when what was written has a problem', async () => {
    // The software without one of the files that it lays out.
    await cp('src/commands/new', at('new'), { recursive: true });
    await cp('package.json', at('package.json'));
    await symlink(path.resolve('src'), at('src'));
    await symlink(path.resolve('node_modules'), at('node_modules'));
    await rm(at('new/edition/site.yaml'));
    const { layOutEdition } = (await import(at('new/lay-out-edition.ts'))) as typeof import('./new/lay-out-edition.ts');
    await mkdir(at('there'));
    for (const folder of ['there', 'not/there']) {
      const { refused } = await layOutEdition(at(folder), { title: 'T', language: 'en' });
      assert.match(refused ?? '', /site\.yaml.*\(unreadable-file\)[^]*Nothing was written/);
    }
    assert.deepEqual(await readdir(at('there')), []);
    assert.ok(!existsSync(at('not')));
  });
});

test('what cannot be laid out is answered with the nearest that can', () => {
  for (const [args, why] of [
    [['editon', 'x'], /^There is no “editon” to create\. Did you mean “edition”\?\nUsage: /],
    [['toString', 'x'], /^There is no “toString” to create\. Say what to create: edition, article\.\nUsage: /],
    [[], /^Say what to create: edition, article\.\nUsage: /],
  ] as const) {
    const { status, printed } = call(...args);
    assert.equal(status, 1);
    assert.match(printed, why);
  }
});
