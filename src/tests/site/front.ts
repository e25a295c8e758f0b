import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import { linesOf } from './html.ts';

/** The front page of the first edition: one article, told by what was found in it, and one sentence that can be read closely. */
export function frontTests(site: () => BuiltSite, url: () => string, browser: () => Browser): void {
  const front = () => site().read('index.html');

  test('the front page tells the headline with what it means, where it is from, and what was found', () => {
    const lines = linesOf(front());
    const at = lines.findIndex((line) => line.startsWith('Russia’s ‘North Korea-China-Russia solidarity’ struggles…'));
    assert.ok(at > 0);
    assert.match(lines[at] ?? '', /\[(?:misleading as printed; )?meant: all-out effort…\]/);
    assert.match(lines[at + 1] ?? '', /· 17 October 2023 · translated from Korean$/);
    assert.match(lines[at + 2] ?? '', /of what others say comes from people the article does not name\. .*passages/);
  });

  test('the front page does without what there is nothing to say of: other articles, who is heard most in them', () => {
    assert.doesNotMatch(front(), /id="(?:newest|heard)"/);
    assert.match(front(), /id="planned"/);
  });

  test('a sentence on the front page opens its cards by key, touch and pointer, and no others are there', async () => {
    for (const hasTouch of [false, true]) {
      const context = await browser().newContext({ viewport: { width: hasTouch ? 390 : 1280, height: 900 }, hasTouch });
      const page = await context.newPage();
      await page.goto(url());
      const opened = await page
        .locator('.live [interestfor]')
        .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('interestfor') ?? ''))]);
      const cards = await page.locator('.cards > [popover]').evaluateAll((all) => all.map(({ id }) => id));
      assert.deepEqual(opened.sort(), cards.sort());
      assert.ok(cards.length > 2);
      const mark = page.locator('.live .mark').first();
      const card = page.locator(`[id="${await mark.getAttribute('interestfor')}"]`);
      if (hasTouch) await mark.tap();
      else await mark.click();
      await card.and(page.locator(':popover-open')).waitFor();
      assert.match((await card.textContent()) ?? '', /Meant/);
      await page.keyboard.press('Escape');
      if (!hasTouch) {
        const link = page.locator('.live a[interestfor]').first();
        await page.locator('.strip a').last().focus();
        await page.keyboard.press('Tab');
        assert.ok(await link.evaluate((each) => each === document.activeElement));
        await page.locator(`[id="${await link.getAttribute('interestfor')}"]:popover-open`).waitFor();
      }
      await context.close();
    }
  });

  test('links of cards and of the finding lead from the front page to places of the article', async () => {
    const page = await browser().newPage();
    for (const selector of ['.finding a', '.live + .cards a[href*="#"]', '.live > .aside a']) {
      await page.goto(url());
      const hrefs = await page
        .locator(selector)
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      for (const href of new Set(hrefs.slice(0, 6))) {
        await page.goto(href);
        assert.equal(await page.locator(':target').count(), 1, href);
      }
    }
    await page.close();
  });
}

/** The front page of an edition of many articles. */
export function largeFrontTests(site: () => BuiltSite): void {
  test('the front page of a large edition has ten of its articles, who is heard most, and the way to all', () => {
    const html = site().read('index.html');
    const lines = linesOf(html);
    // Cards have headings of their own.
    assert.equal([...html.matchAll(/<h3><a href="[^"]*articles\//g)].length, 10);
    assert.equal([...html.matchAll(/<p class="finding">/g)].length, 11);
    assert.ok(lines.includes('All 260 articles'));
    assert.ok(lines.includes('Who is heard most'));
    assert.ok(html.length < 60_000, `${html.length} bytes`);
  });
}
