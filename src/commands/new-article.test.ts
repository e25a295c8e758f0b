import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { readContent } from '#src/files/read-content.ts';

let work: string;
let content: string;
beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'dramatis-article-'));
  content = path.join(work, 'edition');
  await cp('src/commands/new/edition', content, { recursive: true });
});
afterEach(() => rm(work, { recursive: true, force: true }));

function call(input: string | Uint8Array, ...args: readonly string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/new.ts', 'article', ...args, '--content', content],
    { input, encoding: 'utf8', timeout: 30_000 },
  );
  return { status, printed: stdout + stderr };
}

const names = async () => (await readdir(content, { recursive: true })).sort();
const kept = (name: string) => readFile(path.join(content, name));
const facts = ['--published', '2024-02-19', '--publisher', 'Lunsay Weekly', '--language', 'en'];
const text =
  '\uFEFFFerry crews vote to *strike*\r\n\r\n1. “We have asked,” said [1] Tom Arden.\r\n# No heading\t&amp;\r\n';

async function assertSound(id: string): Promise<void> {
  const { index, problems } = checkContent(await readContent(content));
  assert.equal(report(problems.filter(({ severity }) => severity === 'error')), '');
  assert.ok([...index.articles.values()].find((article) => article.id === id)?.proof);
}

suite('A new article', () => {
  test('from a text keeps its bytes as the source, and is proved at once', async () => {
    const file = path.join(work, 'a text.txt');
    await writeFile(file, text);
    const { status, printed } = call('', file, ...facts);
    assert.equal(status, 0, printed);
    assert.match(printed, /articles\/ferry-crews-vote-to-strike\.md: \d+ words, proved against/);
    assert.match(printed, /npm run check -- --content /);
    assert.match(printed, /^If lines of it are not the article’s.*“omit”\.$/m);
    assert.equal(String(await kept('sources/ferry-crews-vote-to-strike.txt')), text);
    await assertSound('ferry-crews-vote-to-strike');
    const written = String(await kept('articles/ferry-crews-vote-to-strike.md'));
    assert.match(
      written,
      /^title: .*\npublished: 2024-02-19\ndateBy: editor\nlanguage: en\n# To be written: .*\nsummary: /m,
    );
  });

  test('from standard input, with an id, a title and an address of its own', async () => {
    const args = ['-', '--id', 'mine', '--title', 'Of the editor', '--url', 'https://lunsay.example/a', ...facts];
    const { status, printed } = call(text, ...args);
    assert.equal(status, 0, printed);
    assert.match(printed, /the title is a proposal|prints no headline/);
    await assertSound('mine');
    assert.match(String(await kept('articles/mine.md')), /titleBy: editor\n[^]*url: "https:\/\/lunsay\.example\/a"/);
  });

  test('from a page in windows-1251 keeps the page too', async () => {
    const words = 'Экипажи паромов проголосовали за забастовку, сообщил в понедельник их профсоюз.';
    const html = `<html lang="ru"><head><meta charset="windows-1251"><meta name="author" content="Inés"><title>x</title></head>
      <body><nav><a>Меню</a></nav><h1>Паромы встанут</h1><article><p>${words}</p><p>${words} Ещё раз.</p></article></body></html>`;
    const bytes = Uint8Array.from([...html].map((one) => cyrillic(one)));
    const file = path.join(work, 'page.html');
    await writeFile(file, bytes);
    const { status, printed } = call('', file, '--published', '2024-02-19', '--publisher', 'Лансей', '--id', 'paromy');
    assert.equal(status, 0, printed);
    assert.deepEqual(new Uint8Array(await kept('sources/paromy.html')), bytes);
    assert.match(String(await kept('sources/paromy.txt')), /^Меню\nПаромы встанут\nЭкипажи/);
    assert.match(String(await kept('articles/paromy.md')), /title: "Паромы встанут"[^]*line: "Меню"/);
    await assertSound('paromy');
  });

  test('is refused, and nothing written, where a file of its name is there', async () => {
    call(text, '-', ...facts);
    const before = await names();
    const { status, printed } = call(text.replace('Tom', 'Ann'), '-', ...facts);
    assert.equal(status, 1);
    assert.match(
      printed,
      /There is already a file .*; nothing was written\. Choose another id: --id ferry-.*-strike-2\./,
    );
    assert.deepEqual(await names(), before);
    assert.equal(String(await kept('sources/ferry-crews-vote-to-strike.txt')), text);
  });

  test('names everything that a pipe cannot be asked for', async () => {
    const before = await names();
    const { status, printed } = call('A line\nof words', '-', '--language', 'en');
    assert.equal(status, 1);
    assert.match(
      printed,
      /^Standard input does not tell when it was published, who published it\. Give --published, --publisher\.\n$/,
    );
    assert.deepEqual(await names(), before);
  });

  for (const [args, why] of [
    [['-', '--published', 'yesterday'], /“yesterday” is not a single date/],
    [['-', '--language', 'English!'], /not a language tag/],
    [['-', '--url', 'lunsay'], /not a web address/],
    [['-', '--id', 'My Id'], /cannot be an id\. .*my-id/],
    [['-', ...facts], /Standard input has no words/],
    [['missing.txt', ...facts], /missing\.txt cannot be read: /],
    [[], /Name the file of the text/],
    [['a', 'b'], /“b” is not expected here/],
  ] as const)
    test(`is refused with a plain word: ${args.join(' ')}`, async () => {
      const before = await names();
      const { status, printed } = call(' \n', ...args);
      assert.equal(status, 1);
      assert.match(printed, why);
      assert.doesNotMatch(printed, /\n\s+at /);
      assert.deepEqual(await names(), before);
    });

  test('leaves nothing where a file cannot be written', { skip: userInfo().uid === 0 }, async () => {
    await chmod(path.join(content, 'articles'), 0o555);
    const before = await names();
    const { status, printed } = call(text, '-', ...facts);
    await chmod(path.join(content, 'articles'), 0o755);
    assert.equal(status, 1);
    assert.match(printed, /cannot be written: .*Nothing was left/);
    assert.deepEqual(await names(), before);
  });

  test('leaves nothing where a file stands in the place of a folder', async () => {
    await rm(path.join(content, 'articles'), { recursive: true });
    await writeFile(path.join(content, 'articles'), 'a file');
    await mkdir(path.join(content, 'x'));
    const before = await names();
    const { status, printed } = call(text, '-', ...facts);
    assert.equal(status, 1, printed);
    assert.match(printed, /cannot be written: .*Nothing was left/);
    assert.deepEqual(await names(), before);
  });
});

/** The byte of a character in windows-1251. */
function cyrillic(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (character === 'Ё' || character === 'ё') return character === 'Ё' ? 0xa8 : 0xb8;
  if (character === 'é') return 0x3f;
  return code >= 0x410 ? code - 0x410 + 0xc0 : code;
}
