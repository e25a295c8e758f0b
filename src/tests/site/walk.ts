import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';

/** A way through the first edition without a pointer: every stop shows where the focus is. */
export function walkTests(url: () => string, browser: () => Browser): void {
  test('by keys alone one goes from the front page to the article, a card, the cards in it, an actor, and back', async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    try {
      await page.goto(url());
      await tabTo(page, '.lead h2 a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/articles\/[^/]+\/$/);
      const article = page.url();

      await tabTo(page, '#p-5 + .apparatus summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '#p-5 + .apparatus button');
      await page.keyboard.press('Enter');
      await page.locator('#c-lavrov-trend:popover-open').waitFor();
      await tabTo(page, '#c-lavrov-trend [popovertarget=c-lavrov]');
      await page.keyboard.press('Enter');
      await page.locator('#c-lavrov:popover-open').waitFor();
      await tabTo(page, '#c-lavrov h3 a');
      const scrolled = await page.evaluate(() => scrollY);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/actors\/lavrov\/$/);
      assert.equal(await page.locator('h1').textContent(), 'Sergey Lavrov');
      await tabTo(page, 'main a');

      // What Alt and the left arrow do is the browser's own; a browser without a window has no such key.
      await page.goBack();
      assert.equal(page.url(), article);
      assert.ok(Math.abs((await page.evaluate(() => scrollY)) - scrolled) < 100, 'the article is where it was left');
      await page.keyboard.press('Tab');
      await showsFocus(page);
    } finally {
      await page.close();
    }
  });
}

/** Presses Tab until the focus is on an element; at every stop one can see where it is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab');
    await showsFocus(page);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`Tab comes to ${selector}`);
}

/** Asserts that the focused element is in view and outlined, and that nothing lies over it. */
async function showsFocus(page: Page): Promise<void> {
  const stop = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { what: 'nothing' };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [line] = element.getClientRects();
    const at = line && document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    return {
      what: element.outerHTML.slice(0, 120),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      // With room for its outline.
      inView: line !== undefined && line.top >= 3 && line.bottom <= innerHeight - 3,
      uncovered: Boolean(at && (element.contains(at) || at.contains(element))),
    };
  });
  assert.deepEqual(stop, { what: stop.what, outlined: true, inView: true, uncovered: true });
}
