import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary: string }[];
}

/** axe finds nothing on each kind of page, in both schemes, at phone and desk width, with a card open on the article. */
export function accessibilityTests(
  url: () => string,
  browser: () => Browser,
  pages: readonly string[],
  openCard?: string,
): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing, ${colorScheme}, ${width} pixels wide`, async () => {
        const touch = width < 500 ? { hasTouch: true, isMobile: true } : {};
        const context = await browser().newContext({ colorScheme, viewport: { width, height: 900 }, ...touch });
        const page = await context.newPage();
        const found: string[] = [];
        for (const path of pages) {
          await page.goto(url() + path);
          if (openCard && (await page.locator(openCard).count()) > 0) {
            await page.locator(openCard).focus();
            await page.locator('.card:popover-open').waitFor();
          }
          // Under the strict policy a script can be run by the tool, not added to the page.
          await page.evaluate(axe);
          const violations = await page.evaluate(async (): Promise<Violation[]> => {
            const { axe: runner } = window as unknown as {
              axe: { run(options: object): Promise<{ violations: Violation[] }> };
            };
            return (await runner.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }))
              .violations;
          });
          for (const { id, nodes } of violations)
            for (const node of nodes) found.push(`${path} ${id} ${node.target.join(' ')} ${node.failureSummary}`);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (overflow > 0) found.push(`${path} scrolls sideways by ${overflow} pixels`);
        }
        await context.close();
        assert.deepEqual(found, []);
      });
    }
  }
}
