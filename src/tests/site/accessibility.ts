import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary: string }[];
}

/** Which of axe's rules are run. Those for WCAG 2.2, levels A and AA; the others are advice. */
const forWcag = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** Those that look at colours. For all others a page is the same in both schemes. */
const forColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on a page as it is, a line each: by all of its rules, or by some. */
export async function violationsOn(page: Page, runOnly?: typeof forWcag): Promise<string[]> {
  // Under the strict policy a script can be run by the tool, not added to the page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const violations = await page.evaluate(async (rules): Promise<Violation[]> => {
    const { axe: runner } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const only = rules ? { runOnly: rules } : {};
    return (await runner.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } }, ...only }))
      .violations;
  }, runOnly);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

/** What axe finds on a page in light colours, and what of colours it finds in dark ones. */
export async function violationsInBothSchemes(page: Page, runOnly?: typeof forWcag): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsOn(page, runOnly);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsOn(page, forColours);
  return [...light.map((violation) => `light: ${violation}`), ...dark.map((violation) => `dark: ${violation}`)];
}

/** What axe finds on pages in a window, and which are wider than it. Opens a card where it stands. */
async function faultsOn(
  pages: readonly string[],
  width: number,
  { url, browser, openCard, runOnly }: { url: string; browser: Browser; openCard?: string; runOnly?: typeof forWcag },
): Promise<string[]> {
  const touch = width < 500 ? { hasTouch: true, isMobile: true } : {};
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...touch });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(url + path);
    if (openCard && (await page.locator(openCard).count()) > 0) {
      await page.locator(openCard).first().focus();
      await page.locator('[popover]:popover-open').waitFor();
    }
    for (const violation of await violationsInBothSchemes(page, runOnly)) found.push(`${path} ${violation}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) found.push(`${path} scrolls sideways by ${overflow} pixels`);
  }
  await context.close();
  return found;
}

/** What holds for each kind of page of any edition: axe finds nothing against WCAG, with a card open on the article. */
export function anyAccessibilityTests(url: () => string, browser: () => Browser, pages: () => readonly string[]): void {
  for (const width of [390, 1280])
    test(`axe finds nothing against WCAG, light and dark, ${width} pixels wide`, async () => {
      const openCard = '[itemprop=articleBody] a[interestfor]';
      const options = { url: url(), browser: browser(), openCard, runOnly: forWcag };
      assert.deepEqual(await faultsOn(pages(), width, options), []);
    });
}

/** axe finds nothing on each kind of page, in both schemes, at phone and desk width, with a card open on the article. */
export function accessibilityTests(
  url: () => string,
  browser: () => Browser,
  pages: readonly string[],
  openCard?: string,
): void {
  for (const width of [390, 1280])
    test(`axe finds nothing, light and dark, ${width} pixels wide`, async () => {
      const options = { url: url(), browser: browser(), ...(openCard ? { openCard } : {}) };
      assert.deepEqual(await faultsOn(pages, width, options), []);
    });

  test('no page scrolls sideways, from 320 pixels on and at 200 % zoom', async () => {
    const wide: string[] = [];
    const page = await browser().newPage();
    for (const path of pages) {
      await page.goto(url() + path);
      // At 200 % a window of 1280 pixels is one of 640.
      for (const width of [320, 390, 640, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${path || 'front'} at ${width}: ${over} pixels`);
      }
    }
    await page.close();
    assert.deepEqual(wide, []);
  });
}

/** The first edition's text is as wide as reads well. */
export function measureTests(url: () => string, browser: () => Browser): void {
  test('a line of the text holds some 60 to 68 characters on average where the window has room for them', async () => {
    for (const width of [768, 1280, 1920]) {
      const page = await browser().newPage({ viewport: { width, height: 800 } });
      await page.goto(`${url()}articles/trilateral-solidarity/`);
      const mean = await page.evaluate(() => {
        const lengths: number[] = [];
        // Names of speakers that stand before their words take room of their own.
        for (const name of document.querySelectorAll<HTMLElement>('.text .voice')) name.style.display = 'none';
        for (const paragraph of document.querySelectorAll('.text p')) {
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          const lines = new Map<number, number>();
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const range = document.createRange();
            for (let at = 0; at < (node.textContent ?? '').length; at++) {
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const line = Math.round(range.getBoundingClientRect().bottom / 8);
              lines.set(line, (lines.get(line) ?? 0) + 1);
            }
          }
          // The last line of a paragraph is as long as it happens to be.
          lengths.push(...[...lines.values()].slice(0, -1));
        }
        return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      });
      assert.ok(mean >= 58 && mean <= 68, `${mean.toFixed(1)} characters at ${width} pixels`);
      await page.close();
    }
  });
}
