import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Runs `work` on a page in a context of its own. */
async function onPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  try {
    await page.goto(address);
    await work(page);
  } finally {
    await context.close();
  }
}

const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

/** The ids of the cards of quotations, each with that of its speaker's card. */
const quotationsOn = (page: Page) =>
  page.locator('.cards > [popover]:has(> blockquote)').evaluateAll((cards) =>
    cards.map(({ id, children }) => ({
      id,
      speaker:
        [...children].flatMap((child) =>
          child.matches('h3') ? (child.querySelector('button')?.getAttribute('popovertarget') ?? '') : [],
        )[0] ?? '',
    })),
  );

/** Opens a card by the focus on what opens it in the article; where nothing does, as from another card. */
async function openByFocus(page: Page, card: string): Promise<void> {
  const opener = page.locator(`.article [interestfor="${card}"]:not([popover] *)`);
  if ((await opener.count()) > 0) await opener.first().focus();
  else await page.locator(`#${card}`).evaluate((element: HTMLElement) => element.showPopover());
  await page.locator(`#${card}:popover-open`).waitFor({ timeout: 8000 });
}

const openOn = (page: Page) =>
  page.locator('[popover]:popover-open').evaluateAll((cards) => cards.map(({ id }) => id).sort());

/** What opens inside cards: by key, touch and click, without a script. `article`: an article with many quotations. */
export function nestedCardTests(url: () => string, browser: () => Browser, article: string): void {
  const address = () => url() + article;

  for (const javaScriptEnabled of [true, false]) {
    const mode = javaScriptEnabled ? '' : ', without JavaScript';

    test(`every quotation’s card can be opened by keys from its speaker’s card${mode}`, () =>
      onPage(browser(), address(), { javaScriptEnabled }, async (page) => {
        const quotations = await quotationsOn(page);
        assert.ok(quotations.length > 10);
        for (const { id, speaker } of quotations) {
          await openByFocus(page, speaker);
          const isFocused = (what: string) =>
            page.evaluate((selector) => document.activeElement?.matches(selector), `#${speaker} ${what}`);
          for (let stop = 0; stop < 40 && !(await isFocused(`button[popovertarget="${id}"]`)); stop++) {
            await page.keyboard.press('Tab');
            if (await isFocused('summary')) await page.keyboard.press('Enter');
          }
          await page.keyboard.press('Enter');
          await page.locator(`#${id}:popover-open`).waitFor({ timeout: 8000 });
          assert.deepEqual(await openOn(page), [id, speaker].sort(), 'the speaker’s card stays, and no other is open');
          // The browser closes what the focus has opened together with what was opened from it, and the rest one by one.
          await page.keyboard.press('Escape');
          assert.ok(!(await openOn(page)).includes(id));
          if ((await openOn(page)).length > 0) await page.keyboard.press('Escape');
          assert.deepEqual(await openOn(page), []);
          if (javaScriptEnabled)
            assert.ok(
              await page.evaluate(() => document.activeElement?.matches('.article *')),
              'the focus is not lost',
            );
          await page.locator('.masthead a').first().focus();
        }
      }));

    test(`a tap on a speaker’s words opens their card, and one on what that names the next${mode}`, () =>
      onPage(browser(), address(), { ...phone, javaScriptEnabled }, async (page) => {
        // One that names something besides its speaker.
        const naming = '.cards > [popover]:has(> blockquote):has(dd > button)';
        const named = await page.locator(naming).evaluateAll((cards) => cards.map((card) => card.id));
        const { id, speaker } = (await quotationsOn(page)).find((one) => named.includes(one.id)) ?? {
          id: '',
          speaker: '',
        };
        await page.locator(`#${speaker}`).evaluate((element: HTMLElement) => element.showPopover());
        await page.locator(`#${speaker} button[popovertarget="${id}"]`).tap();
        await page.locator(`#${id}:popover-open`).waitFor({ timeout: 8000 });
        assert.deepEqual(await openOn(page), [id, speaker].sort());
        const next = page.locator(`#${id} button[popovertarget]:not([popovertarget="${speaker}"])`).first();
        const third = (await next.getAttribute('popovertarget')) ?? '';
        await next.tap();
        await page.locator(`#${third}:popover-open`).waitFor({ timeout: 8000 });
        assert.equal((await openOn(page)).length, 3);
        const box = await page.locator(`#${third}`).boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 390, 'the card is on the screen');
        // Beside them all.
        await page.touchscreen.tap(3, 3);
        assert.deepEqual(await openOn(page), []);
      }));

    test(`the Tab key goes through a card without opening others${mode}`, () =>
      onPage(browser(), address(), { javaScriptEnabled }, async (page) => {
        const [{ speaker } = { speaker: '' }] = await quotationsOn(page);
        await openByFocus(page, speaker);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.waitForTimeout(1500);
        assert.ok(await page.locator(`#${speaker} button:focus`).count(), 'the focus is on what opens another card');
        assert.deepEqual(await openOn(page), [speaker]);
      }));
  }

  test('a mention opens its card if the focus comes to it at once after another card has closed', () =>
    onPage(browser(), address(), {}, async (page) => {
      const [{ speaker } = { speaker: '' }] = await quotationsOn(page);
      await openByFocus(page, speaker);
      await page.keyboard.press('Tab');
      // In one task, since the browser tells only later that a card has closed.
      await page.evaluate((card) => {
        document.getElementById(card)?.hidePopover();
        document.querySelector<HTMLElement>('.masthead a')?.focus();
        document.querySelector<HTMLElement>(`.article [interestfor="${card}"]`)?.focus();
      }, speaker);
      await page.locator(`#${speaker}:popover-open`).waitFor({ timeout: 8000 });
    }));

  test('what a card names whose card is open below it is come back to', () =>
    onPage(browser(), address(), phone, async (page) => {
      const [{ id, speaker } = { id: '', speaker: '' }] = await quotationsOn(page);
      await page.locator(`#${speaker}`).evaluate((element: HTMLElement) => element.showPopover());
      const words = page.locator(`#${speaker} button[popovertarget="${id}"]`);
      for (let n = 0; n < 2; n++) {
        await words.tap();
        await page.locator(`#${id}:popover-open`).waitFor({ timeout: 8000 });
        await page.locator(`#${id} button[popovertarget="${speaker}"]`).tap();
        await page.locator(`#${id}:not(:popover-open)`).waitFor({ state: 'attached', timeout: 8000 });
        assert.deepEqual(await openOn(page), [speaker]);
      }
      await page.touchscreen.tap(3, 3);
      assert.deepEqual(await openOn(page), []);
    }));

  test('in cards a finger has room for what opens others', () =>
    onPage(browser(), address(), phone, async (page) => {
      const small = await page.locator('.cards > [popover]').evaluateAll((cards) =>
        (cards as HTMLElement[]).flatMap((card) => {
          card.showPopover();
          const found = [...card.querySelectorAll('button, h3 a')].flatMap((target) => {
            const { height } = target.getBoundingClientRect();
            return target.checkVisibility() && height < 44 ? [`${card.id}: ${target.textContent} ${height}`] : [];
          });
          card.hidePopover();
          return found;
        }),
      );
      assert.deepEqual(small, []);
    }));

  test('no card says a thing twice', () =>
    onPage(browser(), address(), {}, async (page) => {
      const twice = await page.locator('.cards > [popover]').evaluateAll((cards) =>
        cards.flatMap((card) => {
          const lines = [...card.querySelectorAll(':scope > :not(ul, dl, details, h4), li, dd')].map(
            ({ textContent }) => textContent.trim(),
          );
          return lines.filter((line, n) => line && lines.indexOf(line) !== n).map((line) => `${card.id}: ${line}`);
        }),
      );
      assert.deepEqual(twice, []);
    }));
}

/** The picture of an actor: `picture` is what its file's name begins with, `card` its card on `article`. */
export function cardPictureTests(
  url: () => string,
  browser: () => Browser,
  { article, card, picture }: { readonly article: string; readonly card: string; readonly picture: string },
): void {
  test('an actor’s picture costs nothing before its card is opened, and is shown then', () =>
    onPage(browser(), 'about:blank', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const pictures = () => asked.filter((path) => path.includes(`/${picture}.`));
      await page.goto(url() + article, { waitUntil: 'networkidle' });
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(500);
      assert.deepEqual(pictures(), []);
      await openByFocus(page, card);
      const shown = page.locator(`#${card} img`);
      await shown.evaluate((image: HTMLImageElement) => image.decode());
      assert.equal(pictures().length, 1);
      const { width = 0 } = (await shown.boundingBox()) ?? {};
      assert.ok(width > 60 && width < 110, `${width}`);
      assert.ok(
        (await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)) <= 192,
        'the smallest of its files',
      );
    }));
}
