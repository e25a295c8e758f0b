import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { hostFiles } from '#src/astro/hosts/host-files.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import type { BuiltSite } from './built-site.ts';
import { crawl } from './crawl.ts';
import { addressOf, isLinked } from './hosting.ts';
import { anchorOf, elementsOf } from './html.ts';
import { isSkippedTransition } from './skipped-transition.ts';

/** Tests of the same files in a folder on disk, and on hosts that remove the final slash of an address. */
export function anyPlaceTests(
  first: () => BuiltSite,
  sample: () => BuiltSite,
  large: () => BuiltSite,
  browser: () => Browser,
): void {
  describe('in a folder on disk', () => diskTests(first, sample, browser));
  describe('on a host that removes final slashes', () => slashTests(first, browser));

  test('the files that tell hosts of headers and types are at the root of the site', () => {
    for (const [name, text] of Object.entries(hostFiles)) assert.equal(first().read(name), text(), name);
  });

  test('an edition without an address has nothing that needs one, and says so', () => {
    const files = readdirSync(first().folder, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.filter((file) => /^(sitemap|feed\.xml)|(sharing\.png|oembed\.json|embed)$/.test(file)),
      [],
    );
    for (const page of first().pages)
      assert.doesNotMatch(
        first().read(page),
        /rel="canonical"|application\/atom|og:(?:image|url)|\+oembed|Embed this/,
        page,
      );
    assert.doesNotMatch(first().read('robots.txt'), /Sitemap/);
    assert.match(
      first().output,
      /^src\/tests\/first-edition\/content\/site\.yaml has no “url”, so no canonical links, sitemap, Atom feeds, pictures for sharing or embeddable quotations were made/m,
    );
    assert.doesNotMatch(sample().output, /has no “url”/);
    // One line of summary, and no control codes for a terminal.
    assert.match(
      first().output,
      /^Built .+: \d+ pages; .+; 822 words of 1 article proved, 0 differences(?: \([^)]*\))?; \d+ search records; no problems; [\d.]+ s; \d+ MB\.$/m,
    );
    assert.doesNotMatch(first().output, /\r|\u001B/);
  });

  for (const [name, site] of Object.entries({ first, sample, large })) {
    test(`every page of the ${name} edition is reached from the front page within six links`, async () => {
      const { pages, dead } = await crawl('https://example.org/', (address) => {
        const file = path.join(site().folder, new URL(address).pathname.replace(/\/$/, '/index.html'));
        const found = existsSync(file);
        const html = found && file.endsWith('.html') ? { html: readFileSync(file, 'utf8') } : {};
        return Promise.resolve({ status: found ? 200 : 404, ...html });
      });
      assert.deepEqual(dead, []);
      const expected = site()
        .pages.filter((page) => isLinked(site(), page))
        .map(addressOf);
      assert.deepEqual([...pages.keys()].sort(), expected.sort());
      const far = [...pages].filter(([, depth]) => depth > 6);
      assert.deepEqual(far, []);
    });
  }
}

function diskTests(first: () => BuiltSite, sample: () => BuiltSite, browser: () => Browser): void {
  const at = (site: BuiltSite, file: string) => pathToFileURL(path.join(site.folder, file)).href;

  test('every page has its style, and every link leads to a page or place that is there', async () => {
    const page = await browser().newPage();
    const wrong: string[] = [];
    page.on('requestfailed', (request) => {
      // No browser loads modules from a disk. Reading needs none.
      if (request.resourceType() !== 'script') wrong.push(request.url());
    });
    const root = at(first(), 'index.html');
    const reached = new Set([root]);
    for (const address of reached) {
      await page.goto(address);
      const { styled, links, dead } = await page.evaluate(() => ({
        styled: getComputedStyle(document.querySelector('.masthead') as Element).display !== 'block',
        links: [
          ...[...document.links].map(({ href }) => href),
          ...[...document.forms].map(({ action }) => action),
        ].filter((href) => href.startsWith('file:')),
        dead: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter((id) => document.getElementById(id) === null),
      }));
      if (!styled) wrong.push(`${address} has no style`);
      wrong.push(...dead.map((id) => `${address}#${id}`));
      for (const link of links) {
        const { href, hash, pathname } = new URL(link);
        const target = href.slice(0, href.length - hash.length);
        if (!existsSync(fileURLToPath(target)) || target.endsWith('/')) wrong.push(`${address}: ${link}`);
        else if (hash && !hasId(target, anchorOf(hash))) wrong.push(`${address}: ${link} (no such id)`);
        // Tables and the like are no pages.
        if (pathname.endsWith('.html')) reached.add(target);
      }
    }
    await page.close();
    assert.deepEqual(wrong, []);
    assert.equal(reached.size, first().pages.filter((file) => isLinked(first(), file)).length);
  });

  test('cards open, layers show, and one goes from page to page', async () => {
    const page = await browser().newPage();
    await page.goto(at(first(), 'index.html'));
    await page.locator('.lead h2 a').click();
    await page.locator('[itemprop=articleBody] a[interestfor=c-lavrov]').first().focus();
    await page.locator('#c-lavrov:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('plain text', { exact: true }).check();
    await page.locator('[itemprop=articleBody] a.actor').first().click();
    await page.waitForURL(/\/actors\/[^/]+\/index\.html$/);
    await page.close();
  });

  test('search says that it needs a server, and offers the lists', async () => {
    const page = await browser().newPage();
    await page.goto(at(first(), 'search/index.html'));
    await page.getByText('Search needs a web server').waitFor();
    assert.equal(await page.getByRole('searchbox').count(), 0);
    await page.getByRole('main').getByRole('link', { name: 'Quotations' }).click();
    assert.equal(page.url(), at(first(), 'quotes/index.html'));
    await page.close();
  });

  test('a former address leads on', async () => {
    const page = await browser().newPage();
    await page.goto(at(sample(), 'actors/brandt/index.html'));
    await page.waitForURL(at(sample(), 'actors/karl-brandt/index.html'));
    await page.close();
  });
}

const idsOf = new Map<string, ReadonlySet<string | undefined>>();

function hasId(address: string, id: string): boolean {
  const ids =
    idsOf.get(address) ??
    new Set(elementsOf(readFileSync(fileURLToPath(address), 'utf8')).map(({ attributes }) => attributes['id']));
  idsOf.set(address, ids);
  return ids.has(id);
}

/** At the root of a domain, `../` beyond the root is ignored, so relative links work with and without the final slash. */
function slashTests(site: () => BuiltSite, browser: () => Browser): void {
  let server: Server;
  let url = '';
  before(async () => {
    const types: Readonly<Record<string, string>> = {
      '.html': 'text/html',
      '.css': 'text/css',
      '.js': 'text/javascript',
    };
    server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== '/' && pathname.endsWith('/')) {
        response.writeHead(308, { location: pathname.slice(0, -1) + search }).end();
        return;
      }
      const file = [pathname, `${pathname}/index.html`]
        .map((name) => path.join(site().folder, name))
        .find((name) => existsSync(name) && path.extname(name) !== '');
      if (!file) return void response.writeHead(404).end();
      response.writeHead(200, { ...headers, 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    }).listen(0);
    url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    await Promise.resolve();
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  test('each link means the same from an address with and without its last slash', () => {
    const different: string[] = [];
    for (const page of site().pages) {
      const address = addressOf(page);
      for (const { attributes } of elementsOf(site().read(page))) {
        for (const target of [attributes['href'], attributes['src'], attributes['data-root']]) {
          if (target === undefined || target.startsWith('#')) continue;
          const [withSlash, without] = [address, address.replace(/\/$/, '')].map(
            (from) => new URL(target, `https://example.org/${from}`).href,
          );
          if (withSlash !== without) different.push(`${page}: ${target}`);
        }
      }
    }
    assert.deepEqual(different, []);
  });

  test('style, cards and search work in Chromium, with nothing in its console', async () => {
    const page = await browser().newPage();
    const said = listenTo(page);
    await page.goto(`${url}articles`);
    await page.locator('.articles a').first().click();
    await page.waitForURL(/\/articles\/[^/]+$/);
    await page.locator('[itemprop=articleBody] a[interestfor=c-lavrov]').first().focus();
    await page.locator('#c-lavrov:popover-open').waitFor();
    await page.goto(`${url}search?q=Lavrov`);
    await page.locator('.results a').first().click();
    await page.waitForURL(/\/(actors|events|quotes|articles)\/[^/]+/);
    assert.equal(await page.locator('h1').count(), 1);
    assert.deepEqual(said, []);
    await page.close();
  });
}

function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => {
    if (!isSkippedTransition(error)) said.push(error.message);
  });
  return said;
}
