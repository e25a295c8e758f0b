import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';

/** The search page of the first edition, in a real browser under the strict policy. */
export function searchTests(url: () => string, browser: () => Browser): void {
  async function search(query: string): Promise<{ page: Page; console: string[] }> {
    const page = await browser().newPage();
    const console: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (problem) => console.push(problem.message));
    await page.goto(`${url()}search/?q=${encodeURIComponent(query)}`);
    await page.locator('[role=status]:not(:empty)').waitFor();
    return { page, console };
  }

  for (const [query, kind, title] of [
    ['Lavrov', 'Actor', 'Sergey Lavrov'],
    ['라브로프', 'Actor', 'Sergey Lavrov'],
    ['positive development trend', 'Quotation', 'Sergey Lavrov'],
    ['Vostochny Cosmodrome', 'Event', /Putin.*Kim/],
    ['artillery shells', 'Passage', /Russia’s/],
  ] as const) {
    test(`“${query}” finds an entry of kind ${kind}`, async () => {
      const { page, console } = await search(query);
      const hit = page
        .locator('.results li')
        .filter({ has: page.locator('.kind', { hasText: kind }) })
        .filter({ has: page.locator('h2', { hasText: title }) });
      assert.ok((await hit.count()) > 0, await page.locator('.results').innerText());
      const href = (await hit.first().locator('a').getAttribute('href')) ?? '';
      assert.equal((await fetch(href)).status, 200);
      assert.deepEqual(console, []);
      await page.close();
    });
  }

  test('nothing found is said, and announced', async () => {
    const { page } = await search('xyzzyplugh');
    assert.equal(await page.locator('[role=status]').textContent(), 'Nothing found for “xyzzyplugh”.');
    await page.close();
  });

  test('a list of many is filtered by what is typed, whatever the script, and says how many are left', async () => {
    const page = await browser().newPage();
    await page.goto(`${url()}actors/`);
    for (const [typed, left] of [
      ['minister', 3],
      ['라브로프', 1],
      ['persons russia', 2],
      ['xyzzy', 0],
    ] as const) {
      await page.getByLabel('Filter this list').fill(typed);
      assert.equal(await page.locator('.lines > li:visible').count(), left, typed);
      assert.equal(await page.locator('main [role=status]').textContent(), `Left of the list: ${left}`);
    }
    await page.close();
  });

  test('without JavaScript the page offers the lists', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url()}search/`);
    await page.getByRole('main').getByRole('link', { name: 'Quotations' }).click();
    assert.equal(page.url(), `${url()}quotes/`);
    await context.close();
  });
}
