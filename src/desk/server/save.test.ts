import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { ParseMemory } from '#src/core/entries/parse-memory.ts';
import { hash } from '#src/files/hash.ts';
import { sampleEdition } from '#src/tests/editions.ts';
import type { FileToSave } from './api.ts';
import { EditionMemory } from './edition-memory.ts';
import { Refusal } from './refusal.ts';
import { save } from './save.ts';

function memoryOf(folder: string): EditionMemory {
  const parses = new ParseMemory();
  return new EditionMemory(folder, () => Promise.resolve(parses));
}

/** A copy of an edition, and what a desk does with it. */
class Copy {
  readonly folder: string;
  readonly #memory: EditionMemory;

  constructor(folder: string) {
    this.folder = folder;
    this.#memory = memoryOf(folder);
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  text(name: string): Promise<string> {
    return readFile(this.at(name), 'utf8');
  }

  /** A change of a file that has been loaded just now. */
  async change(name: string, of: (text: string) => string | null): Promise<FileToSave> {
    const text = await this.text(name);
    const changed = of(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
    return { path: `content/${name}`, hash: hash(await readFile(this.at(name))), text: changed };
  }

  save(...changes: readonly FileToSave[]) {
    return save(this.folder, changes, this.#memory);
  }

  /** Expects that these changes are refused, that the sentence is this one, and that nothing has changed. */
  async refuses(status: number, message: RegExp, ...changes: readonly FileToSave[]): Promise<Refusal> {
    const before = await this.everything();
    const problem = await this.save(...changes).then(
      () => assert.fail(`it was saved: ${changes.map((change) => change.path).join()}`),
      (thrown: unknown) => thrown,
    );
    if (!(problem instanceof Refusal)) throw problem;
    assert.equal(problem.status, status, problem.message);
    const problems = (problem.more['problems'] ?? []) as readonly { readonly what: string }[];
    assert.match([problem.message, ...problems.map(({ what }) => what)].join(' '), message);
    assert.deepEqual(await this.everything(), before);
    return problem;
  }

  /** Every file and folder, hidden ones too, with bytes and mode. */
  async everything(): Promise<Record<string, string>> {
    const found = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const all: Record<string, string> = {};
    for (const item of found) {
      const place = path.join(item.parentPath, item.name);
      const { mode } = await stat(place).catch(() => ({ mode: 0 }));
      all[place] = `${mode} ${item.isFile() ? (await readFile(place)).toString('latin1') : ''}`;
    }
    return all;
  }
}

async function withCopy(use: (copy: Copy) => Promise<void>, folder?: string): Promise<void> {
  const temporary = folder ?? (await mkdtemp(path.join(tmpdir(), 'dramatis-save-')));
  try {
    const content = path.join(temporary, 'content');
    await cp(sampleEdition, content, { recursive: true });
    await use(new Copy(content));
  } finally {
    if (folder === undefined) await rm(temporary, { recursive: true });
  }
}

const article = 'articles/bridge-planned.md';
const unsourced = 'articles/bridge-opens.md';
const actor = 'actors/norvik.md';
const marked = (text: string) => text.replace('on Thursday', ':event[on Thursday]{#council-vote}');
const isNew = { path: 'content/actors/new-one.md', hash: null, text: '---\nname: New\nkind: person\n---\n' };
/** Root may write anywhere. */
const isRoot = process.getuid?.() === 0;

describe('A save', () => {
  test('writes, makes and removes files, and answers with their hashes', () =>
    withCopy(async (copy) => {
      const { saved } = await copy.save(
        await copy.change(article, marked),
        isNew,
        { path: 'content/refused/bridge-planned.yaml', hash: null, text: '- rule: surname\n  words: Brandt\n' },
        await copy.change('events/ferry-end.md', () => null),
      );
      assert.match(await copy.text(article), /said :event\[on Thursday\]\{#council-vote\} that/);
      assert.equal(await copy.text('actors/new-one.md'), isNew.text);
      assert.match(await copy.text('refused/bridge-planned.yaml'), /^- rule/);
      assert.ok(!existsSync(copy.at('events/ferry-end.md')));
      assert.deepEqual(
        saved.map(({ hash: one }) => one),
        [
          hash(await readFile(copy.at(article))),
          hash(isNew.text),
          hash(await readFile(copy.at('refused/bridge-planned.yaml'))),
          null,
        ],
      );
    }));

  test('keeps line ends, byte-order mark and mode, and touches nothing where the text is the same', () =>
    withCopy(async (copy) => {
      const before = `\uFEFF${(await copy.text(article)).replaceAll('\n', '\r\n')}`;
      await writeFile(copy.at(article), before);
      await chmod(copy.at(article), 0o666);
      const { mtimeMs, ino } = await stat(copy.at(actor));
      await copy.save(await copy.change(article, marked), await copy.change(actor, (text) => text));
      assert.equal(await copy.text(article), marked(before));
      assert.equal((await stat(copy.at(article))).mode & 0o777, 0o666);
      const after = await stat(copy.at(actor));
      assert.deepEqual([after.mtimeMs, after.ino], [mtimeMs, ino]);
      await copy.save(await copy.change(article, () => before.slice(1).replaceAll('\r\n', '\n')));
      assert.equal(await copy.text(article), before);
    }));

  test('follows a link to a file of the content, and leaves the link', () =>
    withCopy(async (copy) => {
      await rm(copy.at(actor));
      await writeFile(copy.at('actors/elsewhere.md'), '---\nname: Norvik\nkind: state\n---\n');
      await symlink('elsewhere.md', copy.at(actor));
      await copy.save(await copy.change(actor, (text) => text.replace('state', 'group')));
      assert.match(await copy.text('actors/elsewhere.md'), /group/);
      assert.equal(
        (await readdir(copy.at('actors'), { withFileTypes: true })).filter((one) => one.isSymbolicLink()).length,
        1,
      );
    }));
});

describe('Nothing is saved where', () => {
  test('a file has been changed, removed or made meanwhile; what is there now is told', () =>
    withCopy(async (copy) => {
      const sound = await copy.change(article, marked);
      const stale = await copy.change(actor, (text) => `${text}\nMore.\n`);
      await writeFile(copy.at(actor), '---\nname: Theirs\nkind: state\n---\n');
      const changed = await copy.refuses(409, /actors\/norvik\.md\. Nothing was saved\.$/, sound, isNew, stale);
      const theirs = '---\nname: Theirs\nkind: state\n---\n';
      assert.deepEqual(changed.more['conflicts'], [{ path: `content/${actor}`, text: theirs, hash: hash(theirs) }]);
      await rm(copy.at(actor));
      const removed = await copy.refuses(409, /Nothing was saved/, stale, sound);
      assert.deepEqual(removed.more['conflicts'], [{ path: `content/${actor}`, text: null, hash: null }]);
      await writeFile(copy.at('actors/new-one.md'), theirs);
      const made = await copy.refuses(409, /Nothing was saved/, sound, isNew);
      assert.deepEqual(made.more['conflicts'], [{ path: isNew.path, text: theirs, hash: hash(theirs) }]);
      await copy.refuses(409, /Nothing was saved/, { ...isNew, text: null });
    }));

  test('a file that has become no text has been loaded, or is in its way', () =>
    withCopy(async (copy) => {
      const stale = await copy.change(actor, (text) => `${text}\n`);
      await writeFile(copy.at(actor), Buffer.from([0xff, 0xfe, 0]));
      const { more } = await copy.refuses(409, /Nothing was saved/, stale);
      assert.deepEqual(more['conflicts'], [
        { path: `content/${actor}`, text: null, hash: hash(new Uint8Array([0xff, 0xfe, 0])) },
      ]);
      await copy.refuses(422, /not valid UTF-8/, { ...stale, hash: hash(new Uint8Array([0xff, 0xfe, 0])) });
    }));

  test('the words of an article would differ from its source text', () =>
    withCopy(async (copy) => {
      const changed = await copy.change(article, (text) => text.replace('on Thursday', 'on Friday'));
      const { more } = await copy.refuses(
        422,
        /^Nothing was saved, because of content\/articles\/bridge-planned\.md:\d+:\d+\. .*Friday/,
        isNew,
        changed,
      );
      const [problem] = more['problems'] as { file: string; line: number; rule: string }[];
      assert.deepEqual([problem?.file, problem?.rule], [`content/${article}`, 'text-differs']);
      assert.ok((problem?.line ?? 0) > 20);
      const omitted = await copy.change(article, (text) => text.replace('line: Share this page', 'line: Share'));
      await copy.refuses(422, /Nothing was saved/, omitted);
    }));

  test('the source text has changed just now', () =>
    withCopy(async (copy) => {
      const change = await copy.change(article, marked);
      await copy.save(await copy.change(actor, (text) => `${text}\nMore.\n`));
      const source = await copy.text('sources/bridge-planned.txt');
      await writeFile(copy.at('sources/bridge-planned.txt'), source.replace('Thursday', 'Sunday'));
      await copy.refuses(422, /Sunday/, change);
      await rm(copy.at('sources/bridge-planned.txt'));
      await copy.refuses(422, /no file content\/sources\/bridge-planned\.txt/, change);
      await writeFile(copy.at('sources/bridge-planned.txt'), source);
      await copy.save(change);
    }));

  test('the words of an article without a source text would change, or the source text would be disowned', () =>
    withCopy(async (copy) => {
      const changed = await copy.change(unsourced, (text) => text.replace('on Tuesday', 'on Monday'));
      await copy.refuses(422, /words of the article/, changed);
      await copy.save(
        await copy.change(unsourced, (text) => text.replace('on Tuesday', ':event[on Tuesday]{#ferry-end}')),
      );
      const disowned = (text: string) => text.replace(/  text: sources[^]*?---\n/, '---\n');
      const cheat = await copy.change(article, (text) => disowned(text).replace('wants a', 'fears a'));
      await copy.refuses(422, /words of the article/, cheat);
      await copy.save(await copy.change(article, disowned));
    }));

  test('a file could not be read as an entry, or as YAML', () =>
    withCopy(async (copy) => {
      const broken = await copy.change(actor, (text) => text.replace(/kind: .*/, 'kind: preson'));
      await copy.refuses(422, /actors\/norvik\.md:\d+:\d+\. .*preson/, await copy.change(article, marked), broken);
      await copy.refuses(422, /front matter/, { ...isNew, text: 'nothing' });
      await copy.refuses(422, /Nothing was saved/, await copy.change(article, () => ''));
      const yaml = { path: 'content/refused/a.yaml', hash: null, text: 'a: [\n' };
      await copy.refuses(422, /refused\/a\.yaml:\d+:\d+\. .*YAML/, isNew, yaml);
    }));

  test('a path leads elsewhere, or a name cannot be that of a new file', () =>
    withCopy(async (copy) => {
      for (const name of [
        'content/site.yaml',
        'content/sources/bridge-planned.txt',
        'content/../evil.md',
        'content/actors/../../evil.md',
        '/etc/evil.md',
        'content/actors/con.md',
        'content/published.txt',
        'content/public/evil.md',
        '../evil.md',
      ])
        await copy.refuses(403, /The desk does not write/, isNew, { ...isNew, path: name });
      for (const name of ['content/actors/Holm.md', 'content/actors/%2e%2e.md', 'content/actors/index.md'])
        await copy.refuses(403, /cannot be the id of a new file/, { ...isNew, path: name });
      await copy.refuses(400, /only once/, isNew, isNew);
    }));

  test('a link leads out of the content, whether to a file, to a folder or to nothing', () =>
    withCopy(async (copy) => {
      const outside = path.join(copy.folder, '../outside');
      await mkdir(outside);
      const secret = path.join(outside, 'secret.md');
      await writeFile(secret, '---\nname: Secret\nkind: person\n---\n');
      await symlink(secret, copy.at('actors/linked.md'));
      await symlink(path.join(outside, 'nothing.md'), copy.at('actors/to-nothing.md'));
      await symlink(outside, copy.at('actors/folder'));
      await symlink(outside, copy.at('refused'));
      const leading = /beyond a link that leads out/;
      const known = hash(await readFile(secret));
      await copy.refuses(403, leading, { path: 'content/actors/linked.md', hash: known, text: isNew.text });
      await copy.refuses(403, leading, { path: 'content/actors/linked.md', hash: known, text: null });
      for (const name of [
        'actors/to-nothing.md',
        'actors/folder/new.md',
        'actors/folder/secret.md',
        'refused/new.yaml',
      ])
        for (const loaded of [null, known])
          await copy.refuses(403, leading, isNew, { path: `content/${name}`, hash: loaded, text: isNew.text });
      assert.deepEqual(await readdir(outside), ['secret.md']);
      assert.equal(await readFile(secret, 'utf8'), '---\nname: Secret\nkind: person\n---\n');
    }));

  test('a folder or something else is in the place of a file', () =>
    withCopy(async (copy) => {
      await mkdir(copy.at('actors/new-one.md'));
      await copy.refuses(422, /is not a file/, isNew);
      await writeFile(copy.at('refused'), 'a file');
      const refused = { path: 'content/refused/a.yaml', hash: null, text: 'a: b\n' };
      await copy.refuses(
        500,
        /content\/refused cannot be read: it is not a folder/,
        await copy.change(article, marked),
        refused,
      );
    }));

  test('a file is write-protected', () =>
    withCopy(async (copy) => {
      await chmod(copy.at(actor), 0o444);
      const change = await copy.change(actor, (text) => `${text}\nMore.\n`);
      // The folder that is made for the first of them goes again.
      const refused = { path: 'content/refused/deep/a.yaml', hash: null, text: 'a: b\n' };
      await copy.refuses(403, /norvik\.md is write-protected\. Nothing was changed\.$/, refused, isNew, change);
    }));

  test('a folder may not be written, or a file not be read', { skip: process.platform === 'win32' }, () =>
    withCopy(async (copy) => {
      const changes = [await copy.change(article, marked), await copy.change('events/ferry-end.md', () => null), isNew];
      if (isRoot) {
        await chmod(path.dirname(copy.folder), 0o755);
        for (const one of [copy.folder, ...Object.keys(await copy.everything())]) await chown(one, 65534, 65534);
        process.setegid?.(65534);
        process.seteuid?.(65534);
      }
      try {
        await chmod(copy.at('events'), 0o555);
        await copy.refuses(
          403,
          /events\/ferry-end\.md cannot be written: permission was denied\. Nothing was changed\.$/,
          ...changes,
        );
        await chmod(copy.at('events'), 0o755);
        await chmod(copy.at(article), 0);
        const problem = await copy.save(...changes).catch((thrown: unknown) => thrown);
        assert.ok(problem instanceof Refusal);
        assert.deepEqual(
          [problem.status, problem.message],
          [403, `content/${article} cannot be read: permission was denied.`],
        );
        await chmod(copy.at(article), 0o644);
        await copy.save(...changes);
      } finally {
        if (isRoot) process.seteuid?.(0);
        if (isRoot) process.setegid?.(0);
      }
    }),
  );

  test('the disk is full', async (context) => {
    const disk = await mkdtemp(path.join(tmpdir(), 'dramatis-disk-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk]).status === 0;
    try {
      if (!mounted) return context.skip('this user cannot make a small disk');
      await withCopy(async (copy) => {
        const long = await copy.change(actor, (text) => `${text}\n${'A profile that is long. '.repeat(80_000)}\n`);
        const change = await copy.change(article, marked);
        await copy.refuses(
          500,
          /norvik\.md cannot be written: the disk is full\. Nothing was changed\.$/,
          isNew,
          change,
          long,
        );
        await copy.save(isNew, change);
      }, disk);
    } finally {
      if (mounted) spawnSync('umount', [disk]);
      await rm(disk, { recursive: true, force: true });
    }
  });

  test('the whole folder is gone', () =>
    withCopy(async (copy) => {
      const change = await copy.change(article, marked);
      await rm(copy.folder, { recursive: true });
      await mkdir(copy.folder);
      const { more } = await copy.refuses(409, /Nothing was saved/, change);
      assert.deepEqual(more['conflicts'], [{ path: `content/${article}`, text: null, hash: null }]);
    }));
});

test('an error of the disk is told in its words, whatever it is', () =>
  withCopy(async (copy) => {
    const memory = memoryOf(copy.folder);
    const change = await copy.change(article, marked);
    for (const [cause, status] of [
      ['failed', 500],
      ['forbidden', 403],
    ] as const) {
      const failing = save(copy.folder, [change], memory, async () => ({
        why: 'x cannot be written: the disk is full.',
        cause,
      }));
      await assert.rejects(failing, { status, message: 'x cannot be written: the disk is full.' });
    }
    const meanwhile = save(copy.folder, [change], memory, async () => {
      await writeFile(copy.at(article), 'theirs');
      return { why: 'changed meanwhile', cause: 'stale' };
    });
    await assert.rejects(meanwhile, (problem) => problem instanceof Refusal && problem.status === 409);
    assert.equal(await copy.text(article), 'theirs');
  }));
