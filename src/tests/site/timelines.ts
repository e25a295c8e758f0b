import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';

/** Timelines and folded details in a real browser with its own faces. */
export function timelineTests(url: () => string, browser: () => Browser, pages: readonly string[]): void {
  test('the line of the article’s day crosses no words of a timeline, on a phone and on a desk', async () => {
    for (const width of [320, 390, 800, 1280]) {
      const page = await browser().newPage({ viewport: { width, height: 900 } });
      for (const path of pages) {
        await page.goto(url() + path);
        const crossed = await page.locator('div.timeline').evaluateAll((timelines) =>
          timelines.flatMap((timeline) => {
            const lines = [...timeline.querySelectorAll('.day')].map((line) => line.getBoundingClientRect());
            if (lines.length < 2) return ['there is no line'];
            return [...timeline.querySelectorAll('text, li > p')]
              .filter((text) => {
                const { left, right, top, bottom } = text.getBoundingClientRect();
                // The box of a text is as high as its face, which is more than its letters.
                return lines.some(
                  (line) => line.left < right && line.right > left && line.top < bottom - 3 && line.bottom > top + 3,
                );
              })
              .map((text) => text.textContent);
          }),
        );
        assert.deepEqual(crossed, [], `${path} at ${width} pixels`);
      }
      await page.close();
    }
  });
}

/** What is folded on the page of an article's analysis. `anchors`: those on summaries of folded details. */
export function foldedTests(url: () => string, browser: () => Browser, path: string, anchors: readonly string[]): void {
  test('links into folded details lead to what they are called, which a key opens', async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
    for (const anchor of anchors) {
      await page.goto(`${url()}${path}#${anchor}`);
      const summary = page.locator(`summary#${anchor}`);
      const box = await summary.boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 900, anchor);
      await summary.press('Enter');
      assert.equal(await page.locator(`details:has(> #${anchor})`).getAttribute('open'), '', anchor);
      await page.goto('about:blank');
    }
    await page.close();
  });

  test('the page is short until something is unfolded, and on paper nothing is folded', async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url() + path);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok((await height()) <= 5200, `${await height()} pixels`);
    const hidden = () =>
      page
        .locator('.folded')
        .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility({ contentVisibilityAuto: true })).length);
    const folded = await page.locator('.folded').count();
    assert.ok(folded > 10);
    assert.equal(await hidden(), folded);
    await page.emulateMedia({ media: 'print' });
    // What is skipped is laid out with the next frame.
    await page.waitForFunction(() => [...document.querySelectorAll('.folded')].every((part) => part.checkVisibility()));
    assert.equal(await hidden(), 0);
    await page.close();
  });

  test('no table and no picture is wider than the smallest phone, folded or not', async () => {
    const page = await browser().newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(url() + path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await page.close();
  });
}
