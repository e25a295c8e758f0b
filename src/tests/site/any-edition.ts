import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { provePage } from '#src/astro/prove-page.ts';
import { kindsOfPage } from '#src/browser/kinds-of-page.ts';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import { withoutOmitted } from '#src/core/language/canonical.ts';
import { normalizedText } from '#src/core/language/normalized-text.ts';
import { ownFileOfSite } from '#src/core/model/site-files.ts';
import { en } from '#src/core/words/en.ts';
import { publicFiles } from '#src/files/public-files.ts';
import { readContent } from '#src/files/read-content.ts';
import { anyAccessibilityTests } from './accessibility.ts';
import { type BuiltSite, root } from './built-site.ts';
import { crawl } from './crawl.ts';
import { addressOf, isLinked } from './hosting.ts';
import { elementsOf } from './html.ts';
import { anyPageTests } from './pages.ts';

/** Tests of what holds for the site of any edition in which `check` finds no error. */
export function anyEditionTests(
  site: () => BuiltSite,
  content: string,
  url: () => string,
  browser: () => Browser,
): void {
  /** What is published of it: of some articles perhaps an excerpt. */
  const checked = readContent(content).then((files) => {
    const { index, site: settings } = checkContent(files);
    return { index: publishedIndex(index, settings), site: settings };
  });
  const files = () =>
    readdirSync(site().folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => path.relative(site().folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'));

  describe('pages', () => anyPageTests(site));

  test('every page is reached from the front page, and no link leads to nothing', async () => {
    const { pages, dead } = await crawl('https://example.org/', (address) => {
      const file = path.join(
        site().folder,
        decodeURIComponent(new URL(address).pathname).replace(/\/$/, '/index.html'),
      );
      const found = existsSync(file);
      return Promise.resolve({
        status: found ? 200 : 404,
        ...(found && file.endsWith('.html') ? { html: readFileSync(file, 'utf8') } : {}),
      });
    });
    assert.deepEqual(dead, []);
    const expected = site().pages.filter((page) => isLinked(site(), page));
    assert.deepEqual([...pages.keys()].sort(), expected.map(addressOf).sort());
  });

  test('a list that is empty says so, and tells of no order', async () => {
    const { index } = await checked;
    for (const folder of ['actors', 'events', 'quotes'] as const) {
      const list = site().read(`${folder}/index.html`);
      const note = { actors: en.lists.actorsNote, events: en.lists.eventsNote, quotes: en.lists.quotesNote }[folder];
      assert.equal(list.includes(en.lists.none), index[folder].size === 0, folder);
      assert.equal(list.includes(`${note}</p>`) || list.includes(`${note} `), index[folder].size > 0, folder);
    }
  });

  test('every article with a source text has its words on its page, and nothing else', async () => {
    const { index } = await checked;
    for (const article of index.articles.values()) {
      if (article.proof) assert.equal(report(provePage(article, content, site().folder)), '');
      else assert.match(site().read(`articles/${article.id}/index.html`), /itemprop="articleBody"/, article.id);
    }
  });

  test('in a browser, too, the first article with a source text has its words', async (context) => {
    const { index } = await checked;
    const article = [...index.articles.values()].find(({ proof, excerpt }) => proof && !excerpt);
    if (!article?.proof) return context.skip('no article is published in full and has a source text');
    const tab = await browser().newPage();
    await tab.goto(`${url()}articles/${article.id}/`);
    const words = await tab.evaluate(() =>
      [document.querySelector('h1[itemprop=headline]'), document.querySelector('[itemprop=articleBody]')]
        .map((element) => element?.textContent)
        .join(' '),
    );
    await tab.close();
    const source = readFileSync(path.join(content, article.proof.source), 'utf8');
    assert.equal(normalizedText(words), normalizedText(withoutOmitted(source, article.data.source.omit).text));
  });

  describe('accessibility', () =>
    anyAccessibilityTests(url, browser, () =>
      Object.values(kindsOfPage(site().folder)).filter((page) => page !== undefined),
    ));

  test('every file of XML is well-formed', async () => {
    const tab = await browser().newPage();
    const broken: string[] = [];
    for (const file of files().filter((name) => name.endsWith('.xml'))) {
      const problem = await tab.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
        readFileSync(path.join(site().folder, file), 'utf8'),
      );
      if (problem) broken.push(`${file}: ${problem}`);
    }
    await tab.close();
    assert.deepEqual(broken, []);
  });

  test('with an address, the sitemap has every page that is linked to, and the feed the newest articles; without, neither is there', async () => {
    const { index, site: settings } = await checked;
    const maps = files().filter((file) => /^sitemap-\d+\.xml$/.test(file));
    if (settings?.url === undefined)
      return assert.deepEqual([...maps, ...files().filter((file) => file === 'feed.xml')], []);
    const base = settings.url.replace(/\/*$/, '/');
    const listed = maps.flatMap((file) =>
      [
        ...site()
          .read(file)
          .matchAll(/<loc>([^<]+)<\/loc>/g),
      ].map(([, loc = '']) => loc.replaceAll('&amp;', '&')),
    );
    const linked = site().pages.filter((page) => isLinked(site(), page));
    assert.deepEqual(listed.sort(), linked.map((page) => new URL(addressOf(page), base).href).sort());
    const entries = elementsOf(site().read('feed.xml'), { xmlMode: true }).filter(({ name }) => name === 'entry');
    assert.equal(entries.length, Math.min(index.articles.size, 30));
  });

  test('the site has the files of public/ as they are, and its own are those that no such file may replace', () => {
    const brought = new Map(publicFiles(content).map((one) => [one.file, one.path]));
    for (const [file, from] of brought)
      assert.ok(readFileSync(path.join(site().folder, file)).equals(readFileSync(from)), file);
    const ofSoftware = new Set(readdirSync(path.join(root, 'public'), { recursive: true, encoding: 'utf8' }));
    const unknown = files().filter((file) => !brought.has(file) && !ofSoftware.has(file) && !ownFileOfSite(file));
    assert.deepEqual(unknown, []);
  });
}
