import assert from 'node:assert/strict';
import { cpSync, statSync } from 'node:fs';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '#src/files/files-below.ts';
import { hashed } from '#src/astro/hosts/policy.ts';
import { type BuiltSite, root, runCommand } from './built-site.ts';
import { copyOfProject } from './copy-of-project.ts';
import { digests } from './digests.ts';

/** Builds an edition into a folder, on the cache beside that. `plain`: by Astro's own build, without the accelerator. */
async function build(content: string, out: string, plain = false): Promise<void> {
  const { code, output } = await runCommand('build.ts', [
    ...['--content', content, '--out', out, '--cache', `${out}.cache`],
    ...(plain ? ['--plain'] : []),
  ]);
  assert.equal(code, 0, output);
}

/** Builds an edition as `build` does, and gives the digests of the site. */
async function builtAt(content: string, out: string, plain = false): Promise<Record<string, string>> {
  await build(content, out, plain);
  return digests(out);
}

/** Replaces text in a file. */
async function change(file: string, from: RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  assert.match(before, from, file);
  await writeFile(file, before.replace(from, to));
}

/** Tests that the same content always gives the same site, and that a failed build changes nothing. */
export function repeatTests(
  sites: readonly { readonly site: () => BuiltSite; readonly content: string }[],
  temporary: () => string,
): void {
  for (const { site, content } of sites) {
    test(`${content} is built to the same bytes in another folder, time zone and language, on a cold and on a warm cache`, async () => {
      const project = await copyOfProject();
      try {
        const expected = digests(site().folder);
        for (const [parsed, env] of [
          ['cold', { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' }],
          ['warm', { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }],
        ] as const) {
          const { code, output } = await runCommand('build.ts', ['--content', content], env, project);
          assert.equal(code, 0, output);
          if (parsed === 'warm') assert.match(output, / 0 of \d+ files parsed/);
          else assert.match(output, /(\d+) of \1 files parsed/);
          assert.deepEqual(digests(path.join(project, 'dist')), expected, parsed);
        }
      } finally {
        await rm(project, { recursive: true, force: true });
      }
    });
  }

  for (const { site, content } of sites)
    test(`${content} is built to the same bytes by Astro alone`, async () => {
      const out = path.join(temporary(), `plain-${path.basename(site().folder)}`);
      assert.deepEqual(await builtAt(content, out, true), digests(site().folder));
    });

  const [{ site, content } = { site: () => undefined, content: '' }] = sites;

  test('a build that fails leaves the site of the last one as it was, to the byte, and nothing beside it', async () => {
    const built = site();
    assert.ok(built);
    const out = path.join(temporary(), 'kept');
    const broken = path.join(temporary(), 'broken-content');
    cpSync(built.folder, out, { recursive: true });
    cpSync(path.join(root, content), broken, { recursive: true });
    const file = path.join(broken, 'actors/lavrov.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('kind: person', 'kind: persn'));
    const { code, output } = await runCommand('build.ts', [
      '--content',
      broken,
      '--out',
      out,
      '--cache',
      path.join(temporary(), 'kept.cache'),
    ]);
    assert.equal(code, 1);
    assert.match(output, /lavrov\.md:\d+:\d+ .*“persn” is not a valid value of “kind”.*\n[^]*has not changed\./);
    assert.deepEqual(digests(out), digests(built.folder));
    assert.deepEqual(
      (await readdir(temporary())).filter((name) => name.startsWith('kept.')),
      [],
    );
  });

  test('a template that throws fails the build, which tells what it threw and leaves the last site, and nothing beside it', async () => {
    const built = site();
    assert.ok(built);
    const project = await copyOfProject();
    try {
      cpSync(built.folder, path.join(project, 'dist'), { recursive: true });
      const template = path.join(project, 'src/pages/quotes/[id].astro');
      const text = await readFile(template, 'utf8');
      await writeFile(
        template,
        text.replace(/\n---\n/, `\nif (Astro.params.id === 'park-burden') throw new Error('No ink.');\n---\n`),
      );
      const { code, output } = await runCommand('build.ts', ['--content', content], {}, project);
      assert.equal(code, 1, output);
      assert.match(output, /No ink\.[^]*Nothing was built; dist\/ has not changed\./);
      assert.deepEqual(digests(path.join(project, 'dist')), digests(built.folder));
      assert.deepEqual(
        (await readdir(project)).filter((name) => name.startsWith('dist')),
        ['dist'],
      );
    } finally {
      await rm(project, { recursive: true, force: true });
    }
  });

  test('an unchanged build leaves every file as it is, an edit changes what shows it, and damage is mended', async () => {
    const built = site();
    assert.ok(built);
    const edited = path.join(temporary(), 'touched-content');
    const out = path.join(temporary(), 'touched');
    cpSync(path.join(root, content), edited, { recursive: true });
    cpSync(built.folder, out, { recursive: true, preserveTimestamps: true });
    cpSync(`${built.folder}.cache`, `${out}.cache`, { recursive: true });
    /** The files with another date or inode than before, and new ones. */
    const changedBy = async (work: () => Promise<unknown>) => {
      const marks = async () =>
        new Map(
          filesBelow(out).map((file) => {
            const { mtimeMs, ino } = statSync(path.join(out, file));
            return [file, `${mtimeMs} ${ino}`] as const;
          }),
        );
      const before = await marks();
      await work();
      return [...(await marks())].filter(([file, mark]) => before.get(file) !== mark).map(([file]) => file);
    };
    assert.deepEqual(await changedBy(() => build(edited, out)), []);
    assert.deepEqual(digests(out), digests(built.folder));

    const actor = path.join(edited, 'actors/lavrov.md');
    await writeFile(actor, `${await readFile(actor, 'utf8')}\nA sentence more.\n`);
    const changed = await changedBy(() => build(edited, out));
    assert.ok(changed.includes('actors/lavrov/index.html'));
    const pages = changed.filter((file) => file.endsWith('.html'));
    assert.ok(pages.length < built.pages.length / 4, pages.join('\n'));
    assert.ok(changed.some((file) => file.startsWith('pagefind/fragment/')));
    assert.ok(changed.filter((file) => file.startsWith('pagefind/')).length < 12, changed.join('\n'));

    const after = digests(out);
    await writeFile(path.join(out, 'actors/lavrov/index.html'), 'Not what was printed.');
    await rm(path.join(out, 'events/index.html'));
    await writeFile(path.join(out, 'stranger.html'), 'Not of this edition.');
    assert.deepEqual(await builtAt(edited, out), after);
  });

  test('after an edit, a warm build has the same bytes as Astro’s own, and what browsers keep for a year changes only under another name', async () => {
    const built = site();
    assert.ok(built);
    const edited = path.join(temporary(), 'edited-content');
    const out = path.join(temporary(), 'edited');
    cpSync(path.join(root, content), edited, { recursive: true });
    for (const [name, from, to] of [
      ['actors/lavrov.md', /^name: .*$/m, 'name: S. V. Lavrov'],
      ['events/lavrov-visit.md', /is: planned/, 'is: proposed'],
      ['quotes/park-burden.md', /^speakerAs: .*$/m, 'speakerAs: "a professor"'],
    ] as const)
      await change(path.join(edited, name), from, to);
    const [before, after] = [digests(built.folder), await builtAt(edited, out, true)];
    // On the cache of the build before the edit, of which most pages can be taken.
    cpSync(`${built.folder}.cache`, `${out}-warm.cache`, { recursive: true });
    cpSync(built.folder, `${out}-warm`, { recursive: true });
    assert.deepEqual(await builtAt(edited, `${out}-warm`), after);
    const kept = (files: object) =>
      Object.keys(files).filter((name) =>
        hashed.some((folder) => name.split(path.sep).join('/').startsWith(`${folder}/`)),
      );
    assert.deepEqual(
      kept(after).filter((name) => name in before && before[name] !== after[name]),
      [],
    );
    assert.ok(kept(after).some((name) => !(name in before)));
    assert.notEqual(after['actors/lavrov/index.html'], before['actors/lavrov/index.html']);
  });
}

/** One file changed at a time, as authors do, in an edition of which most pages then stay. */
export function editTests(site: () => BuiltSite, content: string, temporary: () => string): void {
  test('edits that follow one another, each on what the last build has left, give the bytes of Astro’s own build', async () => {
    const edited = path.join(temporary(), 'one-by-one-content');
    const out = path.join(temporary(), 'one-by-one');
    cpSync(content, edited, { recursive: true });
    cpSync(site().folder, out, { recursive: true, preserveTimestamps: true });
    cpSync(`${site().folder}.cache`, `${out}.cache`, { recursive: true });
    const edit = (name: string, from: RegExp, to: string) => change(path.join(edited, name), from, to);
    const actor = (await readdir(path.join(edited, 'actors')))[0] ?? '';
    const end = /\.\s*$/;
    for (const step of [
      // The words of an article, and of its source text.
      async () => {
        for (const name of ['articles/report-7.md', 'sources/report-7.txt']) await edit(name, end, ' anew.\n');
        // The next is published as an excerpt from now on.
        await edit('articles/report-12.md', /^published:/m, 'text: excerpt\npublished:');
      },
      // A name that stands on the pages of others; a date that moves an event; who has spoken.
      () => edit(`actors/${actor}`, /^name: (.*)$/m, 'name: Zed $1'),
      () => edit('events/event-5.md', /^when: .*$/m, 'when: 2001-01-01'),
      () => edit('quotes/line-9.md', /^speaker: .*$/m, `speaker: ${path.parse(actor).name}`),
      // What kind of quotation it is, on which depends what the excerpt of its article has.
      () => edit('quotes/line-12.md', /^kind: indirect$/m, 'kind: direct'),
      // Another name of a file, to which no other file refers.
      () => rename(path.join(edited, 'articles/report-11.md'), path.join(edited, 'articles/renamed.md')),
      // An article that is gone, with its quotation.
      async () => {
        for (const name of ['articles/report-3.md', 'sources/report-3.txt', 'quotes/line-3.md'])
          await rm(path.join(edited, name));
      },
      // So many that the search needs a shard less.
      async () => {
        for (let n = 20; n < 26; n++)
          for (const name of [`articles/report-${n}.md`, `sources/report-${n}.txt`, `quotes/line-${n}.md`])
            await rm(path.join(edited, name));
      },
    ]) {
      await step();
      await build(edited, out);
    }
    assert.deepEqual(digests(out), await builtAt(edited, `${out}-plain`, true));
  });
}
