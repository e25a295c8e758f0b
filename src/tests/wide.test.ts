import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wideEdition } from './editions.ts';
import { accessibilityTests } from './site/accessibility.ts';
import { pageTests } from './site/pages.ts';
import { servedSite } from './site/served-site.ts';
import { timelineTests } from './site/timelines.ts';

/* An edition of words that are longer than a line, and of a table that is wider than a page. */
describe('an edition of long words', () => {
  const { site, url, browser } = servedSite('wide', wideEdition);
  const article = 'articles/pneumonoultramicroscopic/';
  const pages = [
    '',
    'articles/',
    article,
    `${article}anatomy/`,
    'actors/',
    'actors/donaudampfschifffahrt/',
    'events/',
    'events/rindfleischetikettierung/',
    'quotes/',
    'quotes/supercalifragilistic/',
    'analysis/',
    'analysis/speakers/',
    'analysis/sources/',
    'analysis/timeline/',
    'analysis/places/',
    'analysis/readings/',
    'analysis/questions/',
    'search/?q=gesellschaft',
  ];

  describe('pages', () => pageTests(site));
  describe('accessibility', () => accessibilityTests(url, browser, pages));
  describe('timelines', () =>
    timelineTests(url, browser, ['actors/donaudampfschifffahrt/', 'events/rindfleischetikettierung/']));

  test('a table of seven columns scrolls by itself, its numbers with it, and nothing of it is lost', async () => {
    for (const width of [390, 800, 1280]) {
      const page = await browser().newPage({ viewport: { width, height: 900 } });
      await page.goto(url() + article);
      const frame = page.locator('.text .wide');
      const room = await frame.evaluate((element) => ({
        hidden: element.scrollWidth - element.clientWidth,
        below: element.scrollHeight - element.clientHeight,
        page: document.documentElement.scrollWidth - innerWidth,
      }));
      assert.ok(room.hidden > 100 && room.below <= 0 && room.page <= 0, `${width}: ${JSON.stringify(room)}`);
      const number = page.locator('.text .wide .n').first();
      const [before, text] = [await number.boundingBox(), await page.locator('.text > p').first().boundingBox()];
      assert.ok(before && text && before.x >= text.x + text.width, `${width}`);
      await frame.evaluate((element) => element.scrollBy({ left: 9999, behavior: 'instant' }));
      const last = await page.locator('.text .wide td').last().boundingBox();
      assert.ok(last && last.x + last.width <= width, `${width}: the last cell can be seen`);
      assert.notDeepEqual(await number.boundingBox(), before);
      // A control goes with its words.
      const [words, name] = [
        await page.locator('.wide .quote').boundingBox(),
        await page.locator('.wide .quote > .voice').boundingBox(),
      ];
      assert.ok(words && name && name.x >= words.x - 1 && name.x < words.x + words.width);
      await page.close();
    }
  });

  test('the numbers of list items stand apart from bullets and from one another', async () => {
    for (const width of [390, 1280]) {
      const page = await browser().newPage({ viewport: { width, height: 900 } });
      await page.goto(url() + article);
      const items = await page.evaluate(() =>
        [...document.querySelectorAll('.text li .n')].map((number) => {
          const { left, right, top } = number.getBoundingClientRect();
          const text = (document.querySelector('.text') as HTMLElement).getBoundingClientRect();
          return { left, right, top, textRight: text.right };
        }),
      );
      assert.equal(items.length, 5);
      // Behind the lines: bullets stand before them.
      for (const { left, textRight } of items) assert.ok(left >= textRight, JSON.stringify({ left, textRight }));
      assert.deepEqual(
        items.map(({ right }) => Math.round(right)),
        items.map(() => Math.round(items[0]?.right ?? 0)),
      );
      assert.equal(new Set(items.map(({ top }) => Math.round(top))).size, 5);
      await page.close();
    }
  });

  test('names stand in one line before the text, however deep the words are in lists, and a cell has no notes', async () => {
    for (const media of ['screen', 'print'] as const) {
      const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
      await page.emulateMedia({ media });
      await page.goto(url() + article);
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('.text .voice[data-m]')]
          .filter((name) => !name.closest('.wide'))
          .map((name) => {
            const { left, right, height } = name.getBoundingClientRect();
            const { left: text } = (document.querySelector('.text') as HTMLElement).getBoundingClientRect();
            return { before: Math.round(text - right), left, height };
          }),
      );
      assert.equal(names.length, 2);
      for (const { before, left, height } of names) {
        assert.equal(before, names[0]?.before);
        assert.ok(before > 12 && left >= 0 && height < 24, `${media}: ${JSON.stringify({ before, left, height })}`);
      }
      assert.equal(
        await page.locator('.wide .sic').evaluate((words) => getComputedStyle(words, '::before').content),
        'none',
      );
      await page.close();
    }
  });

  test('a page that was compared with no source text has no tick', async () => {
    const page = await browser().newPage();
    await page.goto(url() + article);
    const statement = page.locator('.provenance .proof');
    assert.match((await statement.textContent()) ?? '', /not been proved/);
    assert.equal(await statement.evaluate((words) => getComputedStyle(words, '::before').content), 'none');
    await page.close();
  });

  test('the controls that narrow a search have room at every width', async () => {
    for (const width of [390, 640, 799, 800, 834, 900, 1000, 1280]) {
      const page = await browser().newPage({ viewport: { width, height: 900 } });
      await page.goto(`${url()}search/?q=gesellschaft`);
      await page.locator('.results li').first().waitFor();
      if (width < 800) await page.locator('.narrow summary').click();
      const widths = await page.locator('.facet label').evaluateAll((labels) =>
        labels.map((label) => {
          const { left, right } = label.getBoundingClientRect();
          return left >= 0 && right <= innerWidth ? right - left : 0;
        }),
      );
      assert.ok(widths.length >= 3 && Math.min(...widths) >= 150, `${width}: ${widths.join(' ')}`);
      const [results, narrow] = [
        await page.locator('.results').boundingBox(),
        await page.locator('.narrow').boundingBox(),
      ];
      assert.ok(results && narrow && results.width >= 300, `${width}: results are ${results?.width} pixels wide`);
      if (width >= 800) assert.ok(results.x + results.width <= narrow.x, `${width}: they stand beside each other`);
      await page.close();
    }
  });
});
