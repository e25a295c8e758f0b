import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { cacheControl, hashed, headers, headersOf } from '#src/astro/hosts/policy.ts';
import type { BuiltSite } from './built-site.ts';
import { crawl } from './crawl.ts';
import { type RunningServer, programOf, servers, startServer } from './servers.ts';
import { isSkippedTransition } from './skipped-transition.ts';

/** Pages that stand for others, or only in frames: no link leads to them. */
export function isLinked(site: BuiltSite, page: string): boolean {
  return (
    page !== '404.html' && !page.endsWith('/embed/index.html') && !site.read(page).includes('http-equiv="refresh"')
  );
}

/** `actors/xi/index.html` → `actors/xi/` */
export function addressOf(page: string): string {
  return page.replace(/(^|\/)index\.html$/, '$1');
}

const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/i,
  '.css': /^text\/css/,
  '.js': /^(text|application)\/javascript/,
  '.json': /^application\/json/,
  '.svg': /^image\/svg\+xml/,
  '.webp': /^image\/webp/,
  '.png': /^image\/png/,
  '.txt': /^text\/plain/,
  '.xml': /^(text|application)\/xml/,
  // Not every server knows these.
  '.csv': /^(text\/csv|application\/octet-stream)/,
  '.md': /^(text\/markdown|application\/octet-stream)/,
  '.bib': /^((text|application)\/x-bibtex|application\/octet-stream)/,
  '.cff': /^application\/(yaml|octet-stream)/,
  '.ris': /^application\/(x-research-info-systems|octet-stream)/,
  '.jsonld': /^application\/(ld\+json|octet-stream)/,
};
const bytes = /^application\/octet-stream$/;

/** The sites on real servers, by the recipes that are printed for them. */
export function hostingTests(first: () => BuiltSite, sample: () => BuiltSite, browser: () => Browser): void {
  for (const server of servers) {
    const skip = programOf(server) === undefined && `there is no ${server} on this machine`;
    for (const at of ['/', '/some/sub/path/']) {
      describe(`${server} at ${at}`, { skip }, () =>
        serverTests(() => startServer(server, first().folder, at), first, browser),
      );
    }
    test(`${server} serves at a path, and from a folder, whose names mean something to it`, { skip }, async () => {
      const at = `/$(touch x)/a "b" {c}/río's/`;
      const folder = path.join(await mkdtemp(path.join(tmpdir(), 'dramatis-')), at);
      cpSync(sample().folder, folder, { recursive: true });
      const running = await startServer(server, folder, at);
      try {
        const front = await (await fetch(running.url)).text();
        const [style = ''] = /_astro\/[^"]+\.css/.exec(front) ?? [];
        for (const [file, status, cache] of [
          ['actors/', 200, cacheControl.other],
          [style, 200, cacheControl.hashed],
          ['no/such/page', 404, cacheControl.other],
        ] as const) {
          const response = await fetch(running.url + file, { redirect: 'manual' });
          assert.deepEqual([response.status, response.headers.get('cache-control')], [status, cache], file);
          if (status === 404) assert.equal(await response.text(), sample().read('404.html'));
        }
        const bare = await fetch(running.url.slice(0, -1), { redirect: 'manual' });
        const completed = new URL(bare.headers.get('location') ?? '', running.url);
        assert.equal(decodeURI(completed.pathname), at);
        await assertFrames(running.url);
      } finally {
        await running.stop();
        await rm(folder.slice(0, -at.length), { recursive: true });
      }
    });
    test(
      `${server} answers a wrong address below the edition’s path with its 404 page, links and style right, and lets only frames be framed`,
      { skip },
      async () => {
        const running = await startServer(server, sample().folder, '/paper/');
        try {
          const page = await browser().newPage();
          const response = await page.goto(`${running.url}actors/no/such/actor/`);
          assert.equal(response?.status(), 404);
          assert.equal(await page.evaluate(() => document.styleSheets[0]?.cssRules.length !== 0), true);
          await page.getByRole('main').getByRole('link', { name: 'Go to the front page' }).click();
          assert.equal(page.url(), running.url);
          await page.close();
          await assertFrames(running.url);
        } finally {
          await running.stop();
        }
      },
    );
  }
}

/** Checks that the sample's pages for frames may be framed, and its others may not. */
async function assertFrames(url: string): Promise<void> {
  for (const address of ['', 'quotes/', 'quotes/build-it/', 'quotes/build-it/embed/', 'no/such/page/']) {
    const response = await fetch(url + address);
    const expected = headersOf(address);
    for (const name of ['content-security-policy', 'x-frame-options'])
      assert.equal(response.headers.get(name), expected[name] ?? null, `${address}: ${name}`);
  }
}

function serverTests(start: () => Promise<RunningServer>, site: () => BuiltSite, browser: () => Browser): void {
  let running: RunningServer;
  before(async () => {
    running = await start();
  });
  after(() => running.stop());
  const get = (file: string, options: RequestInit = {}) =>
    fetch(running.url + file, { redirect: 'manual', ...options });

  function assertHeaders(response: Response, cache: string, what: string): void {
    for (const [name, value] of Object.entries(headers))
      assert.equal(response.headers.get(name), value, `${what}: ${name}`);
    assert.equal(response.headers.get('cache-control'), cache, `${what}: cache-control`);
  }

  test('every link, asset and fragment leads to something, and every page is reached', async () => {
    const { pages, dead } = await crawl(running.url, async (address) => {
      const response = await fetch(address, { redirect: 'manual' });
      const text = await response.text();
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      return { status: response.status, ...(isPage ? { html: text } : {}) };
    });
    assert.deepEqual(dead, []);
    const expected = site()
      .pages.filter((page) => isLinked(site(), page))
      .map(addressOf);
    assert.deepEqual([...pages.keys()].sort(), expected.sort());
  });

  test('every file comes as it was built, with its type, the headers, and the cache of its kind', async () => {
    const files = readdirSync(site().folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && !item.name.startsWith('.'))
      .map((item) => path.relative(site().folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
      .filter((file) => file !== '_headers' && file !== 'vercel.json');
    assert.ok(files.length > 150);
    for (const file of files) {
      const response = await get(file);
      assert.equal(response.status, 200, file);
      assert.ok(Buffer.from(await response.arrayBuffer()).equals(readFileSync(path.join(site().folder, file))), file);
      const isHashed = hashed.some((folder) => file.startsWith(`${folder}/`));
      assertHeaders(response, isHashed ? cacheControl.hashed : cacheControl.other, file);
      assert.match(response.headers.get('content-type') ?? '', types[path.extname(file)] ?? bytes, file);
    }
  });

  test('pages travel compressed, and are not sent again when they have not changed', async () => {
    const page = await get('about/', { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(page.headers.get('content-encoding'), 'gzip');
    const plain = await get('about/', { headers: { 'accept-encoding': 'identity' } });
    const etag = plain.headers.get('etag');
    assert.ok(etag);
    const again = await get('about/', { headers: { 'accept-encoding': 'identity', 'if-none-match': etag } });
    assert.equal(again.status, 304);
  });

  test('a wrong address has status 404, the page for it, and is not kept', async () => {
    for (const wrong of [
      'no-such-page/',
      'no-such-page',
      'actors/no/such/actor/',
      '_astro/none.js',
      '.htaccess',
      '.nojekyll',
    ]) {
      const response = await get(wrong);
      if (wrong === '.htaccess' && response.status === 403) continue;
      assert.equal(response.status, 404, wrong);
      assert.match(response.headers.get('content-type') ?? '', types['.html'] ?? bytes, wrong);
      assert.equal(await response.text(), site().read('404.html'), wrong);
      assertHeaders(response, cacheControl.other, wrong);
    }
  });

  test('an address without its last slash is completed', async () => {
    for (const address of ['actors/lavrov', 'articles', ...(new URL(running.url).pathname === '/' ? [] : [''])]) {
      const asked = new URL(address, running.url).href.replace(/\/$/, '');
      const response = await fetch(asked, { redirect: 'manual' });
      assert.ok([301, 308].includes(response.status), `${address}: ${response.status}`);
      assert.equal(new URL(response.headers.get('location') ?? '', asked).href, `${asked}/`);
    }
  });

  test('cards, layers and search work in Chromium, with nothing in its console', async () => {
    const page = await browser().newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => {
      if (!isSkippedTransition(error)) said.push(error.message);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(running.url);
    await page.locator('.lead h2 a').click();
    await page.waitForURL(/\/articles\/[^/]+\/$/);
    await page.locator('[itemprop=articleBody] a[interestfor=c-lavrov]').first().focus();
    await page.locator('#c-lavrov:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('sources', { exact: true }).check();
    await page.reload();
    assert.ok(await page.getByLabel('sources', { exact: true }).isChecked());
    await page.locator('.masthead input').fill('Lavrov');
    await page.locator('.masthead input').press('Enter');
    await page.locator('.results a').first().click();
    await page.waitForURL(/\/(actors|events|quotes|articles)\/[^/]+\//);
    assert.ok(page.url().startsWith(running.url), page.url());
    assert.deepEqual(said, []);
    await page.close();
  });
}
