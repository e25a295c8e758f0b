import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';

/** The layers of the first edition's article, in a real browser. */
export function layerTests(url: () => string, browser: () => Browser): void {
  const article = 'articles/trilateral-solidarity/';

  async function withPage(javaScriptEnabled: boolean, work: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser().newContext({ javaScriptEnabled, viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    try {
      await page.goto(url() + article);
      await work(page);
    } finally {
      await context.close();
    }
  }

  const style = (page: Page, selector: string, property: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ''), [
        property,
        pseudo,
      ] as const);

  for (const javaScriptEnabled of [true, false]) {
    const mode = javaScriptEnabled ? '' : ', without JavaScript';

    test(`a ticked box shows its layer, and the clean view shows no mark at all${mode}`, () =>
      withPage(javaScriptEnabled, async (page) => {
        const later = '.text span.actor';
        const before = await style(page, later, 'background-color');
        await page.getByLabel('all names').check();
        assert.notEqual(await style(page, later, 'background-color'), before);
        await page.getByLabel('what is meant').check();
        assert.match(await style(page, '.sic:text-is("Laprov")', 'content', '::before'), /Meant: /);
        await page.getByLabel('who speaks').check();
        assert.match(await style(page, '#q-lavrov-trend', 'content', '::before'), /attr|Sergey Lavrov/);
        await page.getByLabel('how it is known').check();
        for (const [quote, line] of [
          ['lavrov-trend', 'solid'],
          ['china-does-not-intervene', 'double'],
          ['intelligence-weapons', 'dotted'],
        ]) {
          assert.equal(await style(page, `#q-${quote}`, 'border-bottom-style'), line);
        }
        await page.getByLabel('no marks').check();
        assert.equal(await style(page, '#m-lavrov-1', 'text-decoration-line'), 'none');
        assert.equal(await page.locator('.text .mark:visible, .text .n:visible, .text .note:visible').count(), 0);
      }));
  }

  test('layers are there again on the next page before anything is drawn', () =>
    withPage(true, async (page) => {
      await page.getByLabel('no marks').check();
      // With every later script held back, what the page looks like is what it looked like from the start.
      await page.route(/astro_type_script/, (route) => route.abort());
      await page.reload();
      assert.equal(await style(page, '#m-lavrov-1', 'text-decoration-line'), 'none');
    }));

  test('what is copied is the article’s words alone, whatever is shown', () =>
    withPage(true, async (page) => {
      const words = await page.locator('[itemprop=articleBody]').textContent();
      for (const layer of ['all names', 'who speaks', 'what is meant']) await page.getByLabel(layer).check();
      const copied = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('[itemprop=articleBody]') as Element);
        return getSelection()?.toString();
      });
      const folded = (text = '') => text.replace(/\s+/g, ' ').trim();
      assert.equal(folded(copied), folded(words ?? ''));
    }));

  test('the margin says who speaks, what is meant and how an event stood, where there is a margin', () =>
    withPage(true, async (page) => {
      assert.equal(await style(page, '#q-lavrov-trend', 'content', '::before'), 'none');
      await page.setViewportSize({ width: 1600, height: 900 });
      assert.notEqual(await style(page, '#q-lavrov-trend', 'content', '::before'), 'none');
      assert.equal(
        await page.locator('#q-lavrov-trend').getAttribute('data-m'),
        'Sergey Lavrov, through Ministry of Foreign Affairs of China',
      );
      assert.equal(await page.locator('.sic:text-is("Laprov")').getAttribute('data-m'), 'Meant: Lavrov');
      assert.match(
        (await page.locator('#m-putin-xi-meeting-1').getAttribute('data-m')) ?? '',
        /^Planned, 18 October 2023$/,
      );
    }));
}
