import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '#src/browser/launch.ts';
import { withoutOmitted } from '#src/core/language/canonical.ts';
import { normalizedText } from '#src/core/language/normalized-text.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { contentFiles } from '#src/files/public-files.ts';
import { editionAt } from './edition-at.ts';
import { longRuns, runFinder, textsOf } from './long-runs.ts';
import { sampleEdition, scriptsEdition } from './editions.ts';
import { violationsInBothSchemes } from './site/accessibility.ts';
import { buildTestSite, root, runCommand } from './site/built-site.ts';
import { digests } from './site/digests.ts';
import { anchorOf, elementsOf } from './site/html.ts';
import { advised } from './site/pages.ts';
import { chromiumReader } from './site/reader.ts';
import { faultsOfBag } from './standards/bag.ts';

/* The edition as an archive: a bag that a library keeps, and articles that open from a disk. */

describe('an archive', () => {
  let home = '';
  let browser: Browser;
  const outputs: Record<string, string> = {};
  const at = (...names: string[]) => path.join(home, ...names);
  const content = { sample: sampleEdition, excerpts: path.join(root, '.cache/tests/archived-excerpts') };
  // Those of the sites of other tests, whose templates are compiled by now, or will be.
  const cacheOf = (name: string) => path.join(root, '.cache/tests', `${name}.cache`);
  const archive = (name: string, edition: string, ...args: string[]) =>
    runCommand('archive.ts', [
      ...['--content', edition, '--out', at(name)],
      ...['--cache', cacheOf(name === 'excerpts' ? 'scripts' : name), ...args],
    ]);

  before(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'dramatis-archive-'));
    // Of an edition without an address, whose articles are published as excerpts only.
    await rm(content.excerpts, { recursive: true, force: true });
    cpSync(scriptsEdition, content.excerpts, { recursive: true });
    await appendFile(path.join(content.excerpts, 'site.yaml'), '\ntext: excerpt\n');
    await buildTestSite('sample', sampleEdition);
    for (const [name, ...args] of [['sample'], ['excerpts', '--with-content']] as const) {
      const { code, output } = await archive(name, content[name], ...args);
      assert.equal(code, 0, output);
      outputs[name] = output;
    }
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    for (const folder of [home, content.excerpts]) await rm(folder, { recursive: true, force: true });
  });

  test('is a valid bag, by its RFC and by sha256sum', () => {
    for (const name of ['excerpts', 'sample']) {
      assert.deepEqual(faultsOfBag(at(name)), []);
      for (const manifest of ['manifest', 'tagmanifest'])
        for (const algorithm of ['sha256', 'sha512']) {
          const args = ['-c', '--quiet', '--strict', `${manifest}-${algorithm}.txt`];
          const { status, error, stdout } = spawnSync(`${algorithm}sum`, args, { cwd: at(name), encoding: 'utf8' });
          if (!error) assert.equal(status, 0, stdout);
        }
    }
    assert.match(
      readFileSync(at('sample/bag-info.txt'), 'utf8'),
      /^Source-Organization: The readers of Norvik\nContact-Name: The readers of Norvik\nContact-Email: readers@example\.org\nExternal-Description: The Norvik Reader\. .*\n.*\nExternal-Identifier: https:\/\/example\.org\/paper\/\nInternal-Sender-Identifier: [\w-]{22}\nBag-Software-Agent: Dramatis \d.*\nBag-Size: [\d.]+ MB\nPayload-Oxum: \d+\.\d+\n$/,
    );
    assert.doesNotMatch(readFileSync(at('excerpts/bag-info.txt'), 'utf8'), /Email|Identifier: http/);
  });

  test('holds the site as it is built, the way to cite it, and what it was made from only if that is asked for', async () => {
    const { '.dramatis': mark, ...site } = digests(path.join(root, '.cache/tests/sample'));
    assert.ok(mark);
    assert.deepEqual(digests(at('sample/data/site')), site);
    assert.deepEqual(digests(at('excerpts/data/content')), digests(content.excerpts));
    for (const name of ['sample', 'excerpts']) {
      const { version } = JSON.parse(readFileSync(at(name, 'data/site/data/datapackage.json'), 'utf8')) as {
        version: string;
      };
      assert.match(readFileSync(at(name, 'CITATION.cff'), 'utf8'), new RegExp(`^version: "${version}"$`, 'm'));
      assert.deepEqual(await readFile(at(name, 'CITATION.cff')), await readFile(at(name, 'data/site/CITATION.cff')));
      assert.equal(existsSync(at(name, 'data/content')), name === 'excerpts');
      const told = readFileSync(at(name, 'README.txt'), 'utf8');
      assert.equal(told.includes('data/content/'), name === 'excerpts');
      const folders = [...told.matchAll(/^(\S+)\n {2}/gm)].map(([, file = '']) => file);
      assert.ok(folders.length >= 3);
      for (const file of folders) assert.ok(existsSync(at(name, file)), file);
    }
  });

  test('says at the end what was written, and how it is verified', () => {
    assert.match(
      outputs['sample'] ?? '',
      /^Archived “The Norvik Reader” in .*sample\/: \d+ files, [\d.]+ MB, as a BagIt 1\.0 bag\.\ndata\/site\/ is .*\ndata\/articles\/ has each of the 3 articles as a single file.*\nThe files that the site was made from are not in it; --with-content adds them\.\nTo verify it: cd .*sample && sha256sum -c --quiet manifest-sha256\.txt\n$/m,
    );
    const excerpts = outputs['excerpts'] ?? '';
    assert.match(excerpts, /^data\/articles\/ has each of the 6 articles as a single file/m);
    assert.match(
      excerpts,
      /^data\/content\/ has the files that the site was made from, with the whole text of every article\.\nThe site publishes only excerpts of 6 articles: share data\/content\/ only with those who may have the whole text\.$/m,
    );
    assert.match(excerpts, /^.+\/site\.yaml has no “url”/m);
  });

  /** The articles in one file: of which edition, and its id. */
  const articles = async () =>
    Promise.all(
      ['excerpts', 'sample'].map(async (name) =>
        (await readdir(at(name, 'data/articles'))).map((file) => ({ name, file: at(name, 'data/articles', file) })),
      ),
    ).then((all) => all.flat());

  test('has each article in one file, with the words of its source text', async () => {
    const { index } = await editionAt(sampleEdition);
    const files = await readdir(at('sample/data/articles'));
    assert.deepEqual(files.sort(), [...index.articles.keys()].map((id) => `${id}.html`).sort());
    const page = await browser.newPage({ javaScriptEnabled: false });
    let proved = 0;
    for (const { id, data, proof } of index.articles.values()) {
      if (!proof) continue;
      proved += 1;
      await page.goto(pathToFileURL(at(`sample/data/articles/${id}.html`)).href);
      const text = await page.evaluate(() =>
        [...document.querySelectorAll('h1[itemprop=headline], [itemprop=articleBody]')]
          .map((element) => element.textContent)
          .join(' '),
      );
      const source = await readFile(path.join(sampleEdition, proof.source), 'utf8');
      assert.equal(normalizedText(text), normalizedText(withoutOmitted(source, data.source.omit).text));
    }
    await page.close();
    assert.ok(proved > 1);
  });

  test('of excerpts has no more of a text than they have, but for what the site was made from', async () => {
    const { index } = await editionAt(scriptsEdition);
    const find = runFinder([...index.articles.values()].flatMap((article) => longRuns(index, article)));
    const found = filesBelow(at('excerpts')).filter((file) =>
      textsOf(file, readFileSync(at('excerpts', file))).some((text) => find(text) !== undefined),
    );
    assert.ok(found.length > 1);
    assert.deepEqual(
      found.filter((file) => !file.startsWith('data/content/')),
      [],
    );
  });

  test('an article in one file refers to no other, and its links lead to the published site, or into the archive', async () => {
    for (const { name, file } of await articles()) {
      const html = await readFile(file, 'utf8');
      const elements = elementsOf(html);
      const ids = new Set(elements.map(({ attributes }) => attributes['id']));
      let inArchive = 0;
      for (const { name: tag, attributes } of elements) {
        const where = `${file}: <${tag} ${JSON.stringify(attributes).slice(0, 200)}>`;
        assert.equal(attributes['srcset'], undefined, where);
        assert.doesNotMatch(attributes['src'] ?? 'data:', /^(?!data:)/, where);
        assert.ok(!(tag === 'link' && attributes['rel'] === 'stylesheet'), where);
        const href = attributes['href'];
        if (href === undefined || /^(?:https?|mailto):/.test(href) || (tag === 'link' && href.startsWith('data:')))
          continue;
        if (href.startsWith('#')) {
          assert.ok(ids.has(anchorOf(href)), where);
          continue;
        }
        assert.equal(name, 'excerpts', where);
        inArchive += 1;
        const target = new URL(href, pathToFileURL(file));
        const place = fileURLToPath(new URL(target.pathname, target));
        assert.ok(place.startsWith(at(name, 'data/site') + path.sep) && (await stat(place)).isFile(), where);
        const there = anchorOf(target.hash);
        if (there !== '')
          assert.ok(
            elementsOf(readFileSync(place, 'utf8')).some((one) => one.attributes['id'] === there),
            where,
          );
      }
      assert.equal(inArchive > 20, name === 'excerpts');
      assert.match(
        html,
        name === 'excerpts' ? /Its links lead to other files of the archive/ : /Its links lead to that site/,
      );
      assert.doesNotMatch(html, /role="search"/);
      const { results } = await advised.validateString(html, file);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ line, message }) => `${file}:${line} ${message}`)),
        [],
      );
      // Style and script are 48 KB of it.
      const text = html.replace(/data:image\/[^"]*/g, '');
      assert.ok(Buffer.byteLength(text) < 200_000, `${file} has ${Buffer.byteLength(text)} bytes without its pictures`);
    }
  });

  /** Opens an article from the disk, without a network, and hands on what the browser asks for and says. */
  async function opened(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true, ...options });
    const page = await context.newPage();
    const said: string[] = [];
    const file = pathToFileURL(at('sample/data/articles/bridge-planned.html')).href;
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => {
      if (request.url() !== file && !request.url().startsWith('data:')) said.push(request.url());
    });
    try {
      await page.goto(file);
      await work(page);
    } finally {
      await context.close();
    }
    return said;
  }
  const opens = (page: Page, selector: string) => page.locator(`${selector}:popover-open`).waitFor({ timeout: 3000 });

  for (const javaScriptEnabled of [true, false])
    test(`an article’s cards open from a disk by pointer, key and press${javaScriptEnabled ? '' : ', without JavaScript'}`, async () => {
      const said = await opened({ javaScriptEnabled }, async (page) => {
        await page.mouse.move(5, 5);
        await page.locator('#m-council-1').hover();
        await opens(page, '#c-council');
        await page.keyboard.press('Escape');
        await page.mouse.move(5, 5);
        await page.locator('#m-ferrymen-1').focus();
        await opens(page, '#c-ferrymen');
        await page.keyboard.press('Escape');
        await page.locator('#q-nobody-asked > .voice').click();
        await opens(page, '#c-nobody-asked');
        await page.locator('#c-nobody-asked h3 button').click();
        await opens(page, '#c-vera-kholm');
        const picture = page.locator('#c-vera-kholm img');
        await page.waitForFunction(() => document.querySelector<HTMLImageElement>('#c-vera-kholm img')?.complete);
        assert.ok(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0));
        await page.keyboard.press('Escape');
      });
      assert.deepEqual(said, []);
    });

  test('a card opens by the pointer from a disk in a browser that knows no interest', async () => {
    const reader = chromiumReader(browser, { interestfor: false });
    const tab = await reader.open(pathToFileURL(at('sample/data/articles/bridge-planned.html')).href);
    const [x, y] = await tab.evaluate((id) => {
      const { left, top, width, height } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2, top + height / 2] as const;
    }, 'm-norvik-1');
    await tab.moveTo(5, 5);
    await tab.moveTo(x, y);
    const isOpen = (id: string) => document.getElementById(id)?.matches(':popover-open') === true;
    for (let tries = 0; tries < 30 && !(await tab.evaluate(isOpen, 'c-norvik')); tries++) await pause(100);
    assert.ok(await tab.evaluate(isOpen, 'c-norvik'));
    assert.equal(tab.requests(), 1);
    await tab.close();
  });

  test('layers and the words of a speaker are shown in one file too', async () => {
    const said = await opened({}, async (page) => {
      await page.getByLabel('plain text', { exact: true }).check();
      assert.equal(
        await page.locator('#m-council-1').evaluate((link) => getComputedStyle(link).textDecorationLine),
        'none',
      );
      await page.getByLabel('plain text', { exact: true }).uncheck();
      await page.locator('.strip a[data-voice=anna-brandt]').click();
      assert.equal(await page.locator('.walk output').textContent(), '1/3');
      await page.locator('.walk button').last().click();
      assert.equal(await page.locator('.walk').count(), 0);
    });
    assert.deepEqual(said, []);
  });

  test('axe finds nothing in an article in one file, light and dark, on a phone and on a desk', async () => {
    for (const width of [390, 1280]) {
      const said = await opened({ viewport: { width, height: 900 } }, async (page) => {
        await page.locator('#m-council-1').focus();
        await opens(page, '#c-council');
        assert.deepEqual(await violationsInBothSchemes(page), []);
        const schemes: string[] = [];
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          schemes.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
        }
        assert.notEqual(schemes[0], schemes[1]);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
      });
      assert.deepEqual(said, []);
    }
    await opened({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.ok(!(await page.locator('.layers').isVisible()));
      assert.ok(await page.locator('.text').isVisible());
    });
  });

  test('that is killed leaves the last one as it was, and the next run leaves nothing but its own, the same to the byte', async () => {
    const expected = digests(at('sample'));
    const child = spawn(
      process.execPath,
      ['src/commands/archive.ts', '--content', sampleEdition, '--out', at('sample'), '--cache', cacheOf('sample')],
      { cwd: root, stdio: 'ignore' },
    );
    const ended = once(child, 'exit');
    const reached = at(`sample.building-${child.pid}/data/articles`);
    while (!existsSync(reached) && child.exitCode === null) await pause(5);
    child.kill('SIGKILL');
    const [killed] = (await ended) as [number | null];
    assert.equal(killed, null, 'it has not ended by itself');
    assert.deepEqual(digests(at('sample')), expected);
    const { code, output } = await archive('sample', sampleEdition);
    assert.equal(code, 0, output);
    assert.deepEqual(digests(at('sample')), expected);
    assert.deepEqual((await readdir(home)).sort(), ['excerpts', 'sample']);
  });

  test('that fails, or is told to write where it must not, changes nothing', async () => {
    const broken = at('broken');
    cpSync(sampleEdition, broken, { recursive: true });
    const file = path.join(broken, 'articles/bridge-planned.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('laughed', 'laughd'));
    const before = digests(at('sample'));
    const failed = await archive('sample', broken);
    assert.equal(failed.code, 1);
    assert.match(failed.output, /\(text-differs\)[^]*No archive was written; .*sample\/ has not changed\.\n$/);
    await rm(broken, { recursive: true });

    await writeFile(at('sample/note.txt'), 'mine');
    const added = await archive('sample', sampleEdition);
    assert.equal(added.code, 1);
    assert.match(added.output, /is an archive to which note\.txt was added/);
    await rm(at('sample/note.txt'));

    const built = await runCommand('build.ts', ['--content', sampleEdition, '--out', at('sample')]);
    assert.equal(built.code, 1);
    assert.match(built.output, /sample is an archive, which would be lost\. Name another folder with --out\.\n$/);
    assert.deepEqual(digests(at('sample')), before);
    assert.deepEqual((await readdir(home)).sort(), ['excerpts', 'sample']);
  });
});

test('the files of an edition are those of its author, whatever else lies beside them', async (context) => {
  const home = await mkdtemp(path.join(tmpdir(), 'dramatis-content-'));
  context.after(() => rm(home, { recursive: true, force: true }));
  cpSync(sampleEdition, home, { recursive: true });
  const named = () => contentFiles(home).files.map(({ file }) => file);
  const before = named();
  assert.ok(before.includes('public/.well-known/security.txt') && before.includes('site.yaml'));
  for (const file of ['.git', '.DS_Store', 'articles/.a.md.swp', 'public/.gitignore', 'public/Thumbs.db'])
    await writeFile(path.join(home, file), '');
  cpSync(path.join(home, 'articles'), path.join(home, 'node_modules/articles'), { recursive: true });
  assert.deepEqual(named(), before);
});
