import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import { elementsOf } from './html.ts';

/** Tests of a generated edition whose lists need several pages. */
export function largeTests(site: () => BuiltSite, url: () => string, browser: () => Browser): void {
  /** The pages of a list or entry, following the links to the next page. */
  function pagesFrom(first: string): string[] {
    const pages = [first];
    for (;;) {
      const page = pages.at(-1) ?? '';
      const next = elementsOf(site().read(page)).find(({ attributes }) => attributes['rel'] === 'next');
      if (!next) return pages;
      const { pathname } = new URL(next.attributes['href'] ?? '', `http://site/${page}`);
      pages.push(`${decodeURIComponent(pathname).slice(1)}index.html`);
      assert.ok(pages.length < 1000, `the pages of ${first} do not end`);
    }
  }

  const linksTo = (page: string, pattern: RegExp) =>
    elementsOf(site().read(page))
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => new URL(attributes['href'] ?? '', `http://site/${page}`))
      .filter(({ pathname, hash }) => hash === '' && pattern.test(pathname))
      .map(({ pathname }) => pathname);

  for (const [list, folder, pages] of [
    ['articles/', /^\/articles\/report-\d+\/$/, 7],
    ['actors/', /^\/actors\/[a-z]+-\d+\/$/, 2],
    ['events/', /^\/events\/event-\d+\/$/, 1],
    ['quotes/', /^\/quotes\/line-\d+\/$/, 5],
  ] as const) {
    test(`the list ${list} has everything once, on ${pages} pages that lead to one another`, () => {
      const all = site()
        .pages.map((page) => `/${page.replace('index.html', '')}`)
        .filter((page) => folder.test(page));
      const found = pagesFrom(`${list}index.html`);
      assert.equal(found.length, pages);
      // The list of quotations leads to each speaker too.
      const listed = found.flatMap((page) => linksTo(page, folder));
      assert.deepEqual([...listed].sort(), [...all].sort());
    });
  }

  test('the index of a list leads to the beginning of each group, on whatever page', () => {
    const page = 'articles/index.html';
    const marks = elementsOf(site().read(page)).filter(({ attributes }) => /#y-\d{4}$/.test(attributes['href'] ?? ''));
    assert.ok(marks.length > 5);
    for (const { attributes } of marks) {
      const { pathname, hash } = new URL(attributes['href'] ?? '', `http://site/${page}`);
      const html = site().read(`${pathname.slice(1)}index.html`);
      assert.match(html, new RegExp(`id="${hash.slice(1)}">${hash.slice(3)}</h2>`));
    }
  });

  test('an actor whom many articles name has pages that together hold every mention once', () => {
    const pages = pagesFrom('actors/state-1/index.html');
    assert.ok(pages.length > 2, `${pages.length} pages`);
    const sections = pages.flatMap((page) =>
      [
        ...site()
          .read(page)
          .matchAll(/<h2 id="(in-[^"]+)"/g),
      ].map(([, id]) => id),
    );
    assert.equal(new Set(sections).size, sections.length);
    const naming = site().pages.filter(
      (page) => /^articles\/report-\d+\/index/.test(page) && site().read(page).includes('id="m-state-1-1"'),
    );
    assert.equal(sections.length, naming.length);
  });

  test('no page grows with the edition', () => {
    const large = site()
      .pages.map((page) => ({ page, bytes: statSync(path.join(site().folder, page)).size }))
      .filter(({ bytes }) => bytes > 120_000);
    assert.deepEqual(large, []);
  });

  test('the filter of a list of several pages says that it filters this one, and offers the search', async () => {
    const page = await browser().newPage();
    await page.goto(`${url()}quotes/`);
    await page.getByLabel('Filter this page').fill('R&D');
    const link = page.getByRole('link', { name: 'Search all for “R&D”' });
    assert.equal(await link.getAttribute('href'), '../search/?q=R%26D');
    await page.getByLabel('Filter this page').fill('');
    assert.equal(await link.count(), 0);
    await page.close();
  });
}
