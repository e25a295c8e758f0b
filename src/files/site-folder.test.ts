import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { outputFolder, outputFolderError } from './output-folder.ts';
import { markSite, removeLeftovers, replaceSite, siteMark, stagingFolder } from './site-folder.ts';

async function temporary(context: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-site-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a site is built only into what is empty, new, or was built before', async (context) => {
  const home = await temporary(context);
  const project = path.join(home, 'project');
  const around = { project, content: path.join(home, 'news/content'), cache: path.join(project, '.cache/dramatis') };
  for (const folder of [
    'project/src',
    'project/public',
    'project/.cache/dramatis',
    'news/content/actors',
    'empty',
    'full',
  ])
    await mkdir(path.join(home, folder), { recursive: true });
  await writeFile(path.join(home, 'full/letter.txt'), 'Dear');
  await writeFile(path.join(home, 'file'), '');
  await symlink(path.join(home, 'news'), path.join(home, 'linked'));
  markSite(path.join(home, 'site'));
  await writeFile(path.join(home, 'site/index.html'), '');
  await symlink(path.join(home, 'nowhere'), path.join(home, 'astray'));
  await symlink('circle', path.join(home, 'circle'));
  for (const [folder, history] of [
    ['pages', '.git'],
    ['kept', '.hg'],
  ] as const) {
    markSite(path.join(home, folder));
    await mkdir(path.join(home, folder, history));
  }
  // Named like the marker, but of somebody else.
  for (const folder of ['theirs', 'theirs-too']) await mkdir(path.join(home, folder));
  await writeFile(path.join(home, 'theirs', siteMark), 'A stage play');
  await mkdir(path.join(home, 'theirs-too', siteMark));
  const refusal = (folder: string) => outputFolderError(path.resolve(home, folder), around);
  for (const folder of ['empty', 'new', 'site', 'project/dist', 'project/out/deep', 'news/site'])
    assert.equal(refusal(folder), undefined, folder);
  for (const [folder, why] of [
    [
      'full',
      /holds files that were not written by a build \(letter\.txt, for example\).* Empty it, or name another folder/,
    ],
    ['file', /is a file/],
    ['file/site', /cannot be written\. A file stands in the place of a folder/],
    ['a'.repeat(300), /cannot be written\. The name of a file or folder is too long/],
    ['circle', /cannot be written\. Links lead in a circle/],
    ['astray', /is a link that leads nowhere/],
    ['pages', /holds \.git, the history of a repository/],
    ['kept', /holds \.hg, the history of a repository/],
    ['theirs', /holds files that were not written by a build \(\.dramatis, for example\)/],
    ['theirs-too', /holds files that were not written by a build/],
    ['project', /holds the project/],
    ['.', /holds the project/],
    ['news', /holds the content/],
    ['linked', /holds the content/],
    ['linked/content/site', /lies in the content/],
    ['news/content', /holds the content/],
    ['project/src', /lies in src/],
    ['project/public/site', /lies in public/],
    ['project/node_modules/site', /lies in node_modules/],
    ['project/.cache', /holds the cache/],
    ['project/.cache/dramatis/site', /lies in the cache/],
    ['/', /root of the disk/],
    [homedir(), /your home folder/],
  ] as const)
    assert.match(refusal(folder) ?? '', why, folder);
});

test('what is written and replaced is the folder that a link leads to', async (context) => {
  const home = await temporary(context);
  const real = outputFolder(path.join(home, 'www'));
  await mkdir(real);
  await symlink('www', path.join(home, 'dist'));
  assert.equal(outputFolder(path.join(home, 'dist')), real);
  assert.equal(outputFolder(path.join(home, 'dist/deep/er')), path.join(real, 'deep/er'));
  assert.equal(outputFolder(path.join(home, 'new')), path.join(path.dirname(real), 'new'));
});

test('a whole site takes the place of the last one, and what killed builds have left goes or comes back', async (context) => {
  const home = await temporary(context);
  const site = path.join(home, 'dist');
  const nobody = 2 ** 22 + 1;
  for (const [folder, text] of [
    [site, 'old'],
    [stagingFolder(site), 'new'],
    [`${site}.building-${nobody}`, 'half'],
  ] as const) {
    markSite(folder);
    await writeFile(path.join(folder, 'index.html'), text);
  }
  // Not ours, whatever they are called.
  await mkdir(path.join(home, `dist.building-${nobody + 1}`));
  await writeFile(path.join(home, `dist.building-${nobody + 1}/letter.txt`), 'Dear');
  await writeFile(path.join(home, `dist.building-${nobody + 2}`), 'Dear');
  await mkdir(path.join(home, 'dist.new'));
  replaceSite(stagingFolder(site), site);
  removeLeftovers(site);
  assert.deepEqual((await readdir(home)).sort(), [
    'dist',
    `dist.building-${nobody + 1}`,
    `dist.building-${nobody + 2}`,
    'dist.new',
  ]);
  assert.equal(await readFile(path.join(site, 'index.html'), 'utf8'), 'new');
  // Killed when the last site had just been put away.
  const away = `${site}.replaced-${nobody}`;
  markSite(away);
  await rm(site, { recursive: true });
  removeLeftovers(site);
  assert.ok((await readdir(home)).includes('dist'));
});

test('what only has the name of a leftover stays: links, wherever they lead, and what cannot be read', async (context) => {
  const home = await temporary(context);
  const site = path.join(home, 'dist');
  const nobody = 2 ** 22 + 1;
  const marked = path.join(home, 'kept');
  markSite(marked);
  await writeFile(path.join(marked, 'index.html'), 'kept');
  await symlink(marked, `${site}.building-${nobody}`);
  await symlink(path.join(home, 'nowhere'), `${site}.building-${nobody + 1}`);
  await mkdir(path.join(`${site}.building-${nobody + 2}`, siteMark), { recursive: true });
  const before = (await readdir(home)).sort();
  removeLeftovers(site);
  assert.deepEqual((await readdir(home)).sort(), before);
  assert.equal(await readFile(path.join(marked, 'index.html'), 'utf8'), 'kept');
});
