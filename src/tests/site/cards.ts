import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Cards on the first edition's article, in a real browser. */
export function cardTests(url: () => string, browser: () => Browser): void {
  const article = 'articles/trilateral-solidarity/';
  const link = '#m-lavrov-1';
  const card = '#c-lavrov';

  async function withPage(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    try {
      await page.goto(url() + article);
      await work(page);
    } finally {
      await context.close();
    }
  }

  const isOpen = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.matches(':popover-open'));
  const opens = (page: Page, selector: string) => page.locator(`${selector}:popover-open`).waitFor({ timeout: 3000 });
  const closes = (page: Page, selector: string) =>
    page.locator(`${selector}:not(:popover-open)`).waitFor({ state: 'attached', timeout: 3000 });

  for (const javaScriptEnabled of [true, false]) {
    const mode = javaScriptEnabled ? '' : ', without JavaScript';

    test(`a card opens on hover and closes when the pointer leaves${mode}`, () =>
      withPage({ javaScriptEnabled }, async (page) => {
        await page.locator(link).hover();
        await opens(page, card);
        assert.match(
          (await page.locator(card).textContent()) ?? '',
          /Sergey Lavrov.*Сергей.*Minister of Foreign Affairs, Russia/s,
        );
        await page.mouse.move(5, 5);
        await closes(page, card);
      }));

    test(`a card can be reached with the pointer, and a card inside it opens${mode}`, () =>
      withPage({ javaScriptEnabled }, async (page) => {
        await page.locator('#q-lavrov-trend + .mark').hover();
        await opens(page, '#c-lavrov-trend');
        await page.locator('#c-lavrov-trend h3 a').hover();
        await opens(page, card);
        assert.ok(await isOpen(page, '#c-lavrov-trend'), 'the outer card stays');
      }));

    test(`a card opens on keyboard focus, is entered with Tab and closed with Escape${mode}`, () =>
      withPage({ javaScriptEnabled }, async (page) => {
        await page.locator(link).focus();
        await opens(page, card);
        await page.keyboard.press('Tab');
        assert.ok(await page.locator(`${card} :focus`).count(), 'focus is in the card');
        await page.keyboard.press('Escape');
        await closes(page, card);
        assert.ok(await page.locator(`${link}:focus`).count(), 'focus is back on the link');
      }));

    test(`a quotation's mark opens its card with the key that presses a button${mode}`, () =>
      withPage({ javaScriptEnabled }, async (page) => {
        await page.locator('#q-park-bilateral + .mark').focus();
        await page.keyboard.press('Enter');
        await opens(page, '#c-park-bilateral');
        assert.match(
          (await page.locator('#c-park-bilateral').textContent()) ?? '',
          /For now.*I think they will try to do it/s,
        );
      }));
  }

  test('on a touch screen a control opens the card, and a button in it closes it', () =>
    withPage(
      { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
      async (page) => {
        await page.locator(`${link} + .peek`).tap();
        await opens(page, card);
        const box = await page.locator(card).boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 390, 'the card is on the screen');
        await page.locator(`${card} .close`).tap();
        await closes(page, card);
      },
    ));

  test('opening a card asks the network for nothing', () =>
    withPage({}, async (page) => {
      await page.waitForLoadState('networkidle');
      let requests = 0;
      page.on('request', () => (requests += 1));
      await page.locator(link).hover();
      await opens(page, card);
      assert.equal(requests, 0);
    }));

  test('where cards are not known, a mention is a plain link to its page', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.locator(link).click();
      assert.equal(page.url(), `${url()}actors/lavrov/`);
    }));

  test('the glitch “Laprov” says what is meant', () =>
    withPage({}, async (page) => {
      await page.locator('.sic:text-is("Laprov") + .mark').click();
      assert.match((await page.locator('.card:popover-open').textContent()) ?? '', /Reading, Certain.*Meant: Lavrov/s);
    }));
}
