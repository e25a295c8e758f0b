import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { driftOfNotes } from '#src/browser/reading-figures.ts';

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
        const event = '.text .event';
        const before = await style(page, event, 'background-color');
        await page.getByLabel('events', { exact: true }).check();
        assert.notEqual(await style(page, event, 'background-color'), before);
        await page.getByLabel('corrections', { exact: true }).check();
        assert.match(await style(page, '.text .sic:has-text("Laprov")', 'content', '::before'), /Meant: /);
        await page.getByLabel('sources', { exact: true }).check();
        for (const [quote, line] of [
          ['lavrov-trend', 'solid'],
          ['china-does-not-intervene', 'double'],
          ['intelligence-weapons', 'dotted'],
        ]) {
          assert.equal(await style(page, `#q-${quote}`, 'text-decoration-style'), line);
        }
        await page.getByLabel('plain text', { exact: true }).check();
        assert.equal(await style(page, '#m-lavrov-1', 'text-decoration-line'), 'none');
        assert.equal(await page.locator('.text :is(.mark, .voice, .n, .note):visible').count(), 0);
      }));
  }

  test('layers are there again on the next page before anything is drawn', () =>
    withPage(true, async (page) => {
      await page.getByLabel('plain text', { exact: true }).check();
      // With every later script held back, what the page looks like is what it looked like from the start.
      await page.route(/astro_type_script/, (route) => route.abort());
      await page.reload();
      assert.equal(await style(page, '#m-lavrov-1', 'text-decoration-line'), 'none');
    }));

  test('what is copied is the article’s words alone, whatever is shown', () =>
    withPage(true, async (page) => {
      const words = await page.locator('[itemprop=articleBody]').textContent();
      for (const layer of ['events', 'sources', 'corrections']) await page.getByLabel(layer, { exact: true }).check();
      const copied = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('[itemprop=articleBody]') as Element);
        return getSelection()?.toString();
      });
      const folded = (text = '') => text.replace(/\s+/g, ' ').trim();
      assert.equal(folded(copied), folded(words ?? ''));
    }));

  test('the margins say who speaks and what is meant, at the lines that hold the words', () =>
    withPage(true, async (page) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      assert.equal(await page.locator('#q-lavrov-trend > .voice').getAttribute('data-m'), 'Sergey Lavrov');
      // His next words in the same passage have the line, and not his name again.
      assert.ok(await page.locator('#q-lavrov-cooperation > .voice').isHidden());
      assert.equal(await page.locator('.text .sic:has-text("Laprov")').first().getAttribute('data-m'), 'Meant: Lavrov');
      const drift = await driftOfNotes(page);
      const line = await page
        .locator('.text p')
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
      // A pixel or two are of the height of letters in their lines.
      assert.ok(drift.names <= line + 2 && drift.corrections <= line + 2, JSON.stringify({ line, ...drift }));
      for (const [quote, line] of [
        ['park-wary', 'solid'],
        ['diplomats-message', 'dotted'],
        ['lavrov-cooperation', 'double'],
      ])
        assert.equal(await style(page, `#q-${quote}`, 'border-inline-start-style', '::before'), line);
      const bar = await page.locator('#q-diplomats-message').evaluate((element) => {
        const { height } = getComputedStyle(element, '::before');
        return Number.parseFloat(height) / element.getBoundingClientRect().height;
      });
      assert.ok(bar > 0.9 && bar < 1.1, `the line is ${bar.toFixed(2)} times as high as its words`);
    }));

  test('a speaker who is chosen has only their words lit, and the address keeps the choice', () =>
    withPage(true, async (page) => {
      const opacity = () => style(page, '#p-1', 'color');
      const plain = await opacity();
      await page.locator('.strip a[data-voice=lavrov]').click();
      await page.locator('.walk').waitFor();
      assert.equal(page.url(), `${url()}${article}?voice=lavrov`);
      assert.notEqual(await opacity(), plain);
      assert.equal(await style(page, '#q-lavrov-trend', 'color'), plain);
      assert.equal(await page.locator('.walk output').textContent(), '1/3');
      // A click beside the names chooses nothing.
      await page.locator('.strip .key').click();
      assert.equal(await page.locator('.walk').textContent(), 'Sergey Lavrov‹1/3›×');
      await page.locator('#q-lavrov-trend').focus();
      assert.ok(await page.locator('#q-lavrov-trend:focus').count());
      await page.getByRole('button', { name: 'Next words' }).click();
      assert.ok(await page.locator('#q-lavrov-cooperation:focus').count());
      await page.getByRole('button', { name: 'Previous words' }).click();
      await page.getByRole('button', { name: 'Previous words' }).click();
      assert.equal(await page.locator('.walk output').textContent(), '3/3');
      await page.reload();
      await page.locator('.walk').waitFor();
      assert.equal(await style(page, '#q-lavrov-trend', 'color'), plain);
      assert.notEqual(await opacity(), plain);
      await page.getByRole('button', { name: 'Show all voices' }).click();
      assert.equal(page.url(), url() + article);
      assert.equal(await opacity(), plain);
      // The button is gone; the focus is where the reader was.
      assert.ok(await page.locator('#q-lavrov-trend:focus').count());
      // The key that follows a link chooses, and the link of the chosen one shows all again.
      for (const chosen of [true, false]) {
        await page.locator('.strip a[data-voice=mao-ning]').focus();
        await page.keyboard.press('Enter');
        await page.locator('.walk').waitFor({ state: chosen ? 'visible' : 'detached' });
      }
    }));

  test('on the narrowest phone the way through a speaker’s words is in view, and the strip shows who is chosen', async () => {
    const page = await browser().newPage({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await page.goto(url() + article);
    const voices = await page
      .locator('.strip a[data-voice]')
      .evaluateAll((links) =>
        links.map((link) => [(link as HTMLElement).dataset['voice'] ?? '', link.textContent.trim()]),
      );
    const [longest = []] = voices.toSorted(([, a = ''], [, b = '']) => b.length - a.length);
    for (const voice of [longest[0], voices.at(-1)?.[0]]) {
      await page.goto(`${url()}${article}?voice=${voice}`);
      await page.locator('.walk').waitFor();
      const close = await page.getByRole('button', { name: 'Show all voices' }).boundingBox();
      assert.ok(close && close.x + close.width <= 320, `${voice}: ${JSON.stringify(close)}`);
      assert.ok(await page.locator(`.strip a[data-voice=${voice}]`).isVisible(), voice);
    }
    await page.close();
  });

  test('without JavaScript the strip leads to a speaker’s first words', () =>
    withPage(false, async (page) => {
      await page.locator('.strip a[data-voice=lavrov]').click();
      assert.equal(page.url(), `${url()}${article}#q-lavrov-trend`);
      assert.notEqual(await style(page, '#q-lavrov-trend', 'background-color'), 'rgba(0, 0, 0, 0)');
    }));

  for (const colorScheme of ['light', 'dark'] as const)
    test(`lines that mean something have a contrast of 3 : 1 at least, ${colorScheme}`, async () => {
      const page = await browser().newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
      await page.goto(url() + article);
      const faint = await page.evaluate(() => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
        /** The channels of colours that lie on one another, the last on top. */
        const painted = (...colours: string[]) => {
          for (const colour of colours) {
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
          }
          return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
        };
        const luminance = (channels: readonly number[]) =>
          channels
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
            .reduce((sum, value, n) => sum + value * ([0.2126, 0.7152, 0.0722][n] ?? 0), 0);
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const contrast = (colour: string) => {
          const [a, b] = [luminance(painted(paper)), luminance(painted(paper, colour))].sort((x, y) => y - x);
          return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
        };
        const lines: [name: string, selector: string, property: string, pseudo?: string][] = [
          ['a link', '.proved', 'text-decoration-color'],
          ['an actor', '.text a.actor', 'text-decoration-color'],
          ['an event', '.text a.event', 'text-decoration-color'],
          ['a named voice', '.quote[data-k~=person]', 'border-inline-start-color', '::before'],
          ['an unnamed voice', '.quote[data-k~=unnamed]', 'border-inline-start-color', '::before'],
          ['a correction', '.text .sic', 'border-inline-start-color', '::before'],
          ['a full bar', '.strip a:not(.unnamed) rect', 'fill'],
          ['a hollow bar', '.strip .unnamed rect', 'stroke'],
        ];
        return lines
          .map(([name, selector, property, pseudo]) => {
            const element = document.querySelector(selector);
            const colour = element ? getComputedStyle(element, pseudo).getPropertyValue(property) : 'transparent';
            return `${name}: ${contrast(colour).toFixed(2)}`;
          })
          .filter((line) => Number(line.split(': ')[1]) < 3);
      });
      await page.close();
      assert.deepEqual(faint, []);
    });
}
