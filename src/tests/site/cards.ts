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

  /** Moves the pointer to an element, as a hand does after scrolling has come to rest. */
  async function point(page: Page, selector: string): Promise<void> {
    await page.locator(selector).scrollIntoViewIfNeeded();
    await page.waitForTimeout(80);
    await page.locator(selector).hover();
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
        await point(page, link);
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
        await point(page, '#q-lavrov-trend > .voice');
        await opens(page, '#c-lavrov-trend');
        await point(page, '#c-lavrov-trend h3 [interestfor=c-lavrov]');
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

    test(`the list after a passage opens the cards of its quotations and corrections by key${mode}`, () =>
      withPage({ javaScriptEnabled }, async (page) => {
        const list = page.locator('#p-15 + .apparatus');
        await list.locator('summary').focus();
        assert.equal(await list.locator('summary').getAttribute('aria-label'), '2 voices, 1 correction');
        await page.keyboard.press('Enter');
        for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
        assert.equal(await page.locator(':focus').getAttribute('aria-label'), 'Quotation: Park Won-gon');
        await page.keyboard.press('Enter');
        await opens(page, '#c-park-bilateral');
        assert.match(
          (await page.locator('#c-park-bilateral').textContent()) ?? '',
          /For now.*I think they will try to do it/s,
        );
      }));
  }

  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

  async function isOnScreen(page: Page, selector: string): Promise<void> {
    const box = await page.locator(selector).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 390, 'the card is on the screen');
  }

  test('on a touch screen a tap on a mention opens its card, and a touch beside it closes it', () =>
    withPage(phone, async (page) => {
      await page.locator(link).tap();
      await opens(page, card);
      assert.equal(page.url(), url() + article);
      await isOnScreen(page, card);
      await page.touchscreen.tap(5, 5);
      await closes(page, card);
    }));

  for (const javaScriptEnabled of [true, false]) {
    test(`on a touch screen a sign and a name open their cards${javaScriptEnabled ? '' : ', without JavaScript'}`, () =>
      withPage({ ...phone, javaScriptEnabled }, async (page) => {
        for (const [control, opened] of [
          ['.sic:has-text("Laprov") + .mark', '[popover][id^=cg-]'],
          ['#q-lavrov-trend > .voice', '#c-lavrov-trend'],
        ] as const) {
          await page.locator(control).first().tap();
          await opens(page, opened);
          await isOnScreen(page, `${opened}:popover-open`);
          await page.touchscreen.tap(5, 5);
          await page.locator('[popover]:popover-open').waitFor({ state: 'hidden' });
        }
      }));
  }

  test('quoted words open their card, and are tinted while it is open', () =>
    withPage({}, async (page) => {
      const words = page.locator('#q-diplomats-message');
      await words.scrollIntoViewIfNeeded();
      const at = await words.evaluate((element) => {
        const box = [...element.getClientRects()].at(-1);
        return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 8 };
      });
      await page.mouse.click(at.x, at.y);
      await opens(page, '#c-diplomats-message');
      assert.notEqual(await words.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgba(0, 0, 0, 0)');
      await page.keyboard.press('Escape');
      await closes(page, '#c-diplomats-message');
      await page.mouse.move(5, 5);
      assert.equal(await words.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgba(0, 0, 0, 0)');
    }));

  test('each control lies over its own sign, at the end of the words that it belongs to', async () => {
    for (const options of [{}, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }]) {
      await withPage(options, async (page) => {
        const astray = await page.locator('.text .mark:visible').evaluateAll(
          (controls) =>
            controls.filter((control) => {
              const words = [...(control.previousElementSibling?.getClientRects() ?? [])].at(-1);
              const { left, right, top, bottom } = control.getBoundingClientRect();
              const [x = 0, y = 0] = words ? [words.right - 4, (words.top + words.bottom) / 2] : [];
              return !(left - 14 <= x && x <= right + 14 && top - 12 <= y && y <= bottom + 12);
            }).length,
        );
        assert.equal(astray, 0);
      });
    }
  });

  test('cards are turned off by one press in a card, on the next page too, and on again by the check box', () =>
    withPage({}, async (page) => {
      await point(page, link);
      await opens(page, card);
      await page.locator(`${card} .tools button`, { hasText: 'No pop-up cards' }).click();
      for (const again of [false, true]) {
        if (again) await page.reload();
        await page.mouse.move(5, 5);
        await point(page, link);
        await page.waitForTimeout(900);
        assert.ok(!(await isOpen(page, card)), again ? 'after a reload' : 'at once');
      }
      await page.locator('.sic:has-text("Laprov") + .mark').first().click();
      await page.locator('[popover]:popover-open').waitFor();
      await page.keyboard.press('Escape');
      await page.getByLabel('pop-up cards', { exact: true }).check();
      await point(page, link);
      await opens(page, card);
    }));

  test('a link that was scrolled under a still pointer opens nothing; one that the pointer goes to does', () =>
    withPage({}, async (page) => {
      const box = await page.locator(link).boundingBox();
      assert.ok(box);
      await page.mouse.move(box.x + box.width / 2, 450);
      await page.mouse.wheel(0, box.y + box.height / 2 - 450);
      await page.waitForTimeout(1200);
      assert.ok(!(await isOpen(page, card)));
      await page.mouse.move(5, 5);
      await point(page, link);
      await opens(page, card);
    }));

  test('opening a card asks the network for nothing', () =>
    withPage({}, async (page) => {
      await page.waitForLoadState('networkidle');
      let requests = 0;
      page.on('request', () => (requests += 1));
      await point(page, link);
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
      await page.locator('.sic:has-text("Laprov") + .mark').first().click();
      assert.match(
        (await page.locator('[popover]:popover-open').textContent()) ?? '',
        /Correction.*Printed.*Laprov.*Meant.*Lavrov.*The correction is certain\./s,
      );
    }));
}
