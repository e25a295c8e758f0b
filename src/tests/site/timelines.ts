import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';

/** The line of the article's day on timelines, in a real browser with its own faces. */
export function timelineTests(url: () => string, browser: () => Browser, pages: readonly string[]): void {
  test('the line of the article’s day crosses no words of a timeline, on a phone and on a desk', async () => {
    for (const width of [320, 390, 800, 1280]) {
      const page = await browser().newPage({ viewport: { width, height: 900 } });
      for (const path of pages) {
        await page.goto(url() + path);
        const crossed = await page.locator('.timeline').evaluateAll((timelines) =>
          timelines.flatMap((timeline) => {
            const lines = [...timeline.querySelectorAll('.day')].map((line) => line.getBoundingClientRect());
            if (lines.length === 0) return ['there is no line'];
            return [...timeline.querySelectorAll('text')]
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
