import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { suite, test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { readContent } from '#src/files/read-content.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { firstEdition } from './editions.ts';
import { readCase, withBroken, writeReport } from './broken-edition.ts';

/* UPDATE=1 writes the expected reports anew; read the diff, for every line, column and message of them must be right. */

const names = (await readdir(path.join(import.meta.dirname, 'broken')))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));
const cases = await Promise.all(names.sort().map(readCase));

const reportOf = async (content: string) => report(checkContent(await readContent(content)).problems);

test('the edition that the cases break is sound', async () => {
  assert.equal(await withBroken([], reportOf), '');
});

suite('Of a broken edition', () => {
  for (const broken of cases) {
    test(broken.sentence, async () => {
      const actual = await withBroken([broken], reportOf);
      if (process.env['UPDATE']) await writeReport(broken, actual);
      else assert.equal(actual, broken.report);
    });
  }
});

test('CRLF line ends and byte-order marks are no problem', async () => {
  await withBroken([], async (content) => {
    for (const file of await readdir(content, { recursive: true })) {
      if (!/\.(md|yaml|txt)$/.test(file)) continue;
      const text = await readFile(path.join(content, file), 'utf8');
      await writeFile(path.join(content, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    }
    assert.equal(await reportOf(content), '');
  });
});

/** Cases that break different places, so that what is reported of each stays the same when all are there at once. */
const together: readonly string[] = [
  'article-empty',
  'field-shape',
  'file-unexpected',
  'id-case',
  'id-in-fields',
  'id-malformed',
  'id-of-two-kinds',
  'image-remote',
  'label-empty',
  'nested-without-within',
  'omitted-order',
  'period-reversed',
  'quotation-without-segment',
  'site-broken',
  'utf8',
  'value-unknown',
];

test('what is wrong in many places is all reported in one run', async () => {
  const chosen = cases.filter(({ name }) => together.includes(name));
  assert.equal(chosen.length, together.length);
  const lines = (text: string) => text.split('\n').slice(0, -2);
  assert.deepEqual(
    lines(await withBroken(chosen, reportOf)).sort(),
    chosen.flatMap((broken) => lines(broken.report)).sort(),
  );
});

suite('The command check', () => {
  const check = (folder: string) =>
    spawnSync(process.execPath, ['src/commands/check.ts', folder], {
      cwd: path.join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });

  test('prints the report of a broken edition, without a stack, and ends with exit code 1', async () => {
    const chosen = cases.filter(({ name }) => name === 'folder-for-file' || name === 'yaml-twice');
    for (const broken of chosen) {
      const { status, stdout, stderr, folder } = await withBroken([broken], async (content) => ({
        ...check(content),
        folder: content,
      }));
      assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
      assert.ok(stdout.startsWith(`${withFolder(broken.report, folder)}\n`), stdout);
      assert.doesNotMatch(stdout, /^\s+at |file:\/\//m);
    }
  });

  test('ends with exit code 0 when there are but warnings', async () => {
    const warned = cases.filter(({ name }) => name === 'entry-unused');
    assert.equal((await withBroken(warned, async (content) => check(content))).status, 0);
  });

  test('counts no words of an article as proved that differs from its source text', async () => {
    const differing = ['text-mark', 'omitted-line', 'text-bullet', 'source-missing'];
    for (const broken of cases.filter(({ name }) => differing.includes(name))) {
      const { stdout } = await withBroken([broken], async (content) => check(content));
      assert.match(stdout, /^Checked 1 article, .*; no article proved; [1-9]/m, broken.name);
    }
  });

  test('counts the words of the other articles beside one that differs', async () => {
    const differing = cases.filter(({ name }) => name === 'text-mark');
    const stdout = await withBroken(differing, async (content) => {
      const article = await readFile(path.join(content, 'articles/bridge.md'), 'utf8');
      const [front = ''] = article.split(/^  omit:/m);
      const other = front.replace('sources/bridge.txt', 'sources/other.txt').replace(/"The .+"/, 'Four words of it');
      await writeFile(path.join(content, 'articles/other.md'), `${other}---\n\nAnd four more words.\n`);
      await writeFile(path.join(content, 'sources/other.txt'), 'Four words of it\n\nAnd four more words.\n');
      return check(content).stdout;
    });
    assert.match(stdout, /^Checked 2 articles, .*; 8 words of 1 article proved; 1 error/m);
  });

  test('says so when there is no such folder', () => {
    const { status, stderr } = check('nowhere');
    assert.equal(status, 1);
    assert.match(stderr, /^There is no folder nowhere\. .+\n$/);
  });

  test('finds nothing wrong in a sound edition of 69 files, within two seconds', () => {
    const { status, stdout } = check(firstEdition);
    assert.equal(status, 0, stdout);
    const [, milliseconds] =
      /^Checked .+; 822 words of 1 article proved; no problems; (\d+) ms; \d+ MB\.$/m.exec(stdout) ?? [];
    assert.ok(Number(milliseconds) < 2000, stdout);
  });
});
