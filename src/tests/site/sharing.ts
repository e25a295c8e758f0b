import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import openGraph from 'open-graph-scraper';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { headersOf } from '#src/astro/hosts/policy.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { serveFolder } from '#src/files/static-server.ts';
import type { BuiltSite } from './built-site.ts';
import { elementsOf } from './html.ts';

/** The address that the edition is published at, as `site.yaml` says. */
const published = 'https://example.org/paper/';

/** What a built site has for whoever shares a page of it or embeds a quotation. */
export function sharingTests(site: () => BuiltSite, browser: () => Browser): void {
  const fileOf = (address: string) => path.join(site().folder, address.slice(published.length));
  const isFramed = (page: string) => page.endsWith('/embed/index.html');
  const isMoved = (page: string) => site().read(page).includes('http-equiv="refresh"');

  test('a parser of Open Graph finds on every page what the protocol demands, and a picture that is there', async () => {
    const pictures = new Set<string>();
    for (const page of site().pages.filter((each) => !isFramed(each))) {
      const html = site().read(page);
      const { error, result } = await openGraph({ html });
      assert.equal(error, false, page);
      for (const field of ['ogTitle', 'ogType', 'ogDescription', 'ogSiteName'] as const)
        assert.ok(result[field], `${page}: ${field}`);
      assert.match(result.ogLocale ?? '', /^[a-z]{2,3}_[A-Z]{2}$/, page);
      assert.equal(result.twitterCard, 'summary_large_image', page);
      // A page that is not at one address, or that stands for another, has no own.
      if (page !== '404.html' && !isMoved(page))
        assert.equal(result.ogUrl, published + page.replace(/(^|\/)index\.html$/, '$1'));
      const [image, ...others] = result.ogImage ?? [];
      if (!image) assert.fail(`${page} has no picture`);
      assert.ok(image.url.startsWith(published), page);
      assert.deepEqual(others, [], page);
      assert.deepEqual([Number(image.width), Number(image.height), image.type], [1200, 630, 'image/png'], page);
      assert.ok(image.alt, page);
      pictures.add(image.url);
      const isOfArticle = /^articles\/[a-z0-9-]+\/index\.html$/.test(page) && !page.startsWith('articles/page');
      assert.equal(result.ogType, isOfArticle && !isMoved(page) ? 'article' : 'website', page);
      // No tag is there twice.
      const names = elementsOf(html).flatMap(({ name, attributes }) =>
        name === 'meta' ? (attributes['property'] ?? []) : [],
      );
      assert.equal(new Set(names).size, names.length, page);
    }
    assert.ok(pictures.size > 10);
    for (const picture of pictures) {
      const { data, info } = await sharp(fileOf(picture)).greyscale().raw().toBuffer({ resolveWithObject: true });
      assert.deepEqual([info.width, info.height], [1200, 630], picture);
      assert.ok(data.filter((shade) => shade < 100).length > 1500, `${picture} is blank`);
      assert.ok(readFileSync(fileOf(picture)).length < 40_000, picture);
    }
  });

  test('each quotation and article leads programs to its oEmbed, whose addresses lead to something', () => {
    let found = 0;
    for (const page of site().pages)
      for (const { name, attributes } of elementsOf(site().read(page))) {
        if (name !== 'link' || attributes['type'] !== 'application/json+oembed') continue;
        const about = JSON.parse(readFileSync(fileOf(attributes['href'] ?? ''), 'utf8')) as Record<string, string>;
        assert.equal(about['title'], attributes['title'], page);
        assert.ok(readFileSync(fileOf(about['thumbnail_url'] ?? '')).length > 0, page);
        assert.equal(about['type'], page.startsWith('quotes/') ? 'rich' : 'link', page);
        const [frame] = elementsOf(about['html'] ?? '');
        if (frame) assert.ok(site().read(`${frame.attributes['src']?.slice(published.length)}index.html`), page);
        found += 1;
      }
    assert.ok(found > 10);
  });

  test('pages for frames are in no search, no sitemap, and behind no link', () => {
    const framed = site().pages.filter(isFramed);
    assert.ok(framed.length > 5);
    for (const page of framed) {
      const elements = elementsOf(site().read(page));
      const canonical = elements.find(({ attributes }) => attributes['rel'] === 'canonical');
      assert.equal(canonical?.attributes['href'], published + page.replace(/embed\/index\.html$/, ''));
      assert.ok(elements.some(({ attributes }) => attributes['content'] === 'noindex'));
      assert.ok(!elements.some(({ name }) => ['script', 'nav', 'form', 'input'].includes(name)), page);
    }
    assert.doesNotMatch(site().read('sitemap-0.xml'), /\/embed\//);
    for (const page of site().pages)
      for (const { attributes } of elementsOf(site().read(page)))
        assert.doesNotMatch(attributes['href'] ?? '', /\/embed\//, page);
  });

  /** Two origins: the edition, served as at its address, and a page of somebody else. */
  let servers: readonly Server[] = [];
  let edition = '';
  let elsewhere = '';
  let body = '';

  before(async () => {
    const { server, url } = await serveFolder({ folder: site().folder, port: 0, headers: headersOf });
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><body>${body}</body></html>`);
    });
    await new Promise<void>((resolve) => other.listen(0, () => resolve()));
    edition = url;
    elsewhere = `http://localhost:${(other.address() as AddressInfo).port}/`;
    servers = [server, other];
  });
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  test('in the page of another site, the code alone shows every quotation, whole, and nothing is fetched from elsewhere', async () => {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (![new URL(edition).origin, new URL(elsewhere).origin].includes(origin)) said.push(request.url());
      if (origin === new URL(edition).origin && request.headers()['referer']?.startsWith(elsewhere))
        said.push(`${request.url()} was told where it stands`);
    });
    const quotes = site().pages.filter((each) => /^quotes\/[a-z0-9-]+\/index\.html$/.test(each) && !isMoved(each));
    assert.ok(quotes.length > 5);
    for (const quote of quotes) {
      const code = await codeOn(quote);
      body = code.replace(published, edition);
      assert.notEqual(body, code);
      await page.goto(elsewhere);
      const frame = page.frames()[1] ?? assert.fail(quote);
      await frame.waitForLoadState();
      const shown = await frame.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        const words = document.querySelector('blockquote');
        const line = words ? getComputedStyle(words).borderInlineStartWidth : '';
        return { words: words?.innerText ?? '', scrollHeight, clientHeight, line };
      });
      assert.ok(shown.words.length > 10, quote);
      assert.equal(shown.line, '3px', 'its style sheet is there');
      assert.ok(shown.scrollHeight <= shown.clientHeight, `${quote}: ${shown.scrollHeight} > ${shown.clientHeight}`);
      assert.ok(shown.scrollHeight > shown.clientHeight - 1, quote);
    }
    // Its link opens the quotation's page, which is an ordinary one: scripts run there.
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.frames()[1]?.getByRole('link', { name: 'See the context in The Norvik Reader' }).click(),
    ]);
    await opened.waitForLoadState();
    assert.match(opened.url(), new RegExp(`^${edition}quotes/[a-z0-9-]+/$`));
    assert.equal(await opened.evaluate(() => self.origin), new URL(edition).origin);
    assert.deepEqual(said, []);
    await context.close();
  });

  test('no other page can be framed', async () => {
    const page = await browser().newPage();
    for (const address of ['', 'quotes/build-it/', 'articles/bridge-planned/']) {
      body = `<iframe src="${edition}${address}" title="A page"></iframe>`;
      const refused = page.waitForEvent('console', (message) => /X-Frame-Options|frame/i.test(message.text()));
      await page.goto(elsewhere);
      await refused;
      const frame = page.frames()[1] ?? assert.fail(address);
      assert.notEqual(frame.url(), edition + address);
    }
    await page.close();
  });

  /** The code to copy on the page of a quotation, as a reader sees it. */
  async function codeOn(quote: string): Promise<string> {
    const page = await browser().newPage({ javaScriptEnabled: false });
    await page.goto(edition + quote.replace(/index\.html$/, ''));
    // A heading, as “Cite this quotation” is, under which the headings of its works stand.
    await page.getByRole('heading', { level: 2, name: 'Embed this quotation' }).click();
    assert.ok(await page.getByRole('heading', { level: 2, name: 'Cite this quotation' }).isVisible());
    const box = page.getByLabel('Code to copy');
    const code = await box.inputValue();
    const hidden = await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    assert.equal(hidden, 0, `${quote}: all of the code can be seen`);
    await page.close();
    return code;
  }
}

/** What an edition has that is not to be embedded, and to have no pictures: links to its pages and nothing more. */
export function notSharingTests(site: () => BuiltSite): void {
  test('there are no pictures and no frames, and nothing speaks of them', () => {
    const files = filesBelow(site().folder);
    assert.deepEqual(
      files.filter((file) => /\/embed\/|\.png$/.test(file)),
      [],
    );
    for (const file of files.filter((each) => each.endsWith('oembed.json')))
      assert.doesNotMatch(site().read(file), /"rich"|iframe|thumbnail|\.png/, file);
    for (const page of site().pages)
      assert.doesNotMatch(site().read(page), /og:image|summary_large_image|\.png|Embed this/, page);
    assert.match(site().read('index.html'), /<meta property="og:title" content="An invented edition">/);
  });
}
