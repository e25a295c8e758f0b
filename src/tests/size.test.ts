import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { kindsOfPage } from '#src/browser/kinds-of-page.ts';
import { launchBrowser } from '#src/browser/launch.ts';
import { driftOfNotes, readingFigures, type ReadingFigures } from '#src/browser/reading-figures.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { firstEdition } from './editions.ts';
import { buildTestSite } from './site/built-site.ts';
import { chromiumReader } from './site/reader.ts';

/*
 * npm run size
 * What the first edition's article weighs as it is built, each figure beside its budget. Fails above it.
 */

/** A file that the article's page asked for by itself. */
interface Asked {
  readonly file: string;
  /** Whether the browser waits for it before it paints. */
  readonly blocks: boolean;
}

let folder = '';
let page = '';
/** What is asked for before the reader does anything, by browsers with `interestfor` and by those without. */
let asked: readonly Asked[] = [];
let askedWithout: readonly Asked[] = [];
/** The same after the reader has pointed at a mention. */
let askedLater: readonly Asked[] = [];
let shift = 0;
let opening = 0;
const figures: Record<string, ReadingFigures & { readonly drift: number; readonly line: number }> = {};
const closers: (() => unknown)[] = [];

before(async () => {
  ({ folder } = await buildTestSite('first', firstEdition));
  page = kindsOfPage(folder)['article'] ?? '';
  const { server, url } = await serveFolder({ folder, port: 0, headers });
  const browser = await launchBrowser();
  closers.push(
    () => browser.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
  for (const interestfor of [true, false]) {
    const tab = await chromiumReader(browser, { interestfor }).open(url + page);
    await pause(500);
    const files = () =>
      tab.evaluate(
        () =>
          performance.getEntriesByType('resource').map((entry) => {
            const { name, renderBlockingStatus } = entry as PerformanceResourceTiming & {
              renderBlockingStatus: string;
            };
            return { file: new URL(name).pathname.slice(1), blocks: renderBlockingStatus === 'blocking' };
          }),
        undefined,
      );
    if (interestfor) asked = await files();
    else {
      askedWithout = await files();
      const [x, y] = await tab.evaluate(() => {
        const { left, top, width, height } = (
          document.querySelector('[itemprop=articleBody] a[interestfor]') as Element
        ).getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      }, undefined);
      await tab.moveTo(x, y);
      await pause(500);
      askedLater = await files();
    }
    await tab.close();
  }
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    const shown = await browser.newPage({ viewport: { width, height } });
    await shown.goto(url + page);
    const drift = await driftOfNotes(shown);
    const line = await shown.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('.text p') as Element).lineHeight),
    );
    figures[width] = { ...(await readingFigures(shown)), drift: Math.max(drift.names, drift.corrections), line };
    await shown.close();
    const tab = await chromiumReader(browser, {}).open(url + page, { width, height });
    shift += await tab.evaluate(async () => {
      let total = 0;
      const add = (entries: PerformanceEntryList) => {
        for (const entry of entries) total += (entry as PerformanceEntry & { value: number }).value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
        scrollBy({ top: innerHeight / 2, behavior: 'instant' });
        await frame();
        await frame();
      }
      add(observer.takeRecords());
      return total;
    }, undefined);
    const before = tab.requests();
    await tab.evaluate(() => {
      for (const source of document.querySelectorAll<HTMLElement>('[itemprop=articleBody] [interestfor]'))
        document.getElementById(source.getAttribute('interestfor') ?? '')?.showPopover({ source });
    }, undefined);
    await pause(300);
    opening += tab.requests() - before;
    await tab.close();
  }
});

after(async () => {
  for (const close of closers) await close();
});

/** The bytes of files of the built site as they travel, each compressed. */
function weight(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  return bytes;
}

/** An article's page down to the end of its text: what follows are notes and cards. */
function upToText(html: string): string {
  const body = /<div[^>]* itemprop="?articleBody/.exec(html);
  assert.ok(body);
  return html.slice(0, html.indexOf('</div>', body.index) + '</div>'.length);
}

const ending = (files: readonly Asked[], end: string) =>
  new Set(files.map(({ file }) => file).filter((file) => file.endsWith(end)));

function budget(name: string, unit: string, limit: number, measure: () => number): void {
  test(name, (context) => {
    const measured = measure();
    const said = `${measured.toLocaleString('en')} of ${limit.toLocaleString('en')} ${unit}`.trim();
    context.diagnostic(`${name}: ${said}`);
    assert.ok(measured <= limit, said);
  });
}

describe('the article’s page', () => {
  budget('HTML, cards included, gzip', 'bytes', 28 * 1024, () => weight([`${page}index.html`]));
  budget(
    'HTML down to the last line of the text, gzip',
    'bytes',
    14 * 1024,
    () => gzipSync(upToText(readFileSync(path.join(folder, page, 'index.html'), 'utf8')), { level: 9 }).length,
  );
  // The policy moves from the head of the answer into the page: what travels in the first round trip is the same.
  const policy = headers['content-security-policy'];
  budget('the same with the policy in the page, less the header that is not sent', 'bytes', 14 * 1024, () => {
    const element = `<meta http-equiv="content-security-policy" content="${policy}">`;
    const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8').replace('<head>', `<head>${element}`);
    return gzipSync(upToText(html), { level: 9 }).length - `content-security-policy: ${policy}\r\n`.length;
  });
  budget('CSS, gzip', 'bytes', 10 * 1024, () => weight(ending(asked, '.css')));
  budget('JavaScript before any interaction, gzip', 'bytes', 3 * 1024, () => weight(ending(asked, '.js')));
  budget('the same without interestfor, gzip', 'bytes', 3 * 1024, () => weight(ending(askedWithout, '.js')));
  budget('what then stands in for interestfor, gzip', 'bytes', 1023, () => {
    const standIn = ending(askedLater, '.js').difference(ending(asked, '.js'));
    assert.ok(standIn.size > 0, 'it is loaded when the reader points at a mention');
    return weight(standIn);
  });
  budget('requests that the first paint waits for: HTML and CSS', '', 2, () => {
    return 1 + asked.filter(({ blocks }) => blocks).length;
  });
  budget('web fonts', 'bytes', 60 * 1024, () =>
    asked
      .filter(({ file }) => /\.(woff2?|ttf|otf)$/.test(file))
      .reduce((sum, { file }) => sum + readFileSync(path.join(folder, file)).length, 0),
  );
  budget('layout shift, from top to end at phone and desk width', '', 0, () => shift);
  budget('requests to open every card', '', 0, () => opening);
});

/** What stands between the reader and the words, on this machine’s faces. */
describe('the article’s page as it is read', () => {
  const [phone, desk] = [390, 1280].map((width) => () => figures[width] as (typeof figures)[string]) as [
    () => (typeof figures)[string],
    () => (typeof figures)[string],
  ];
  budget('words before the first sentence, headline aside', '', 80, () => desk().wordsBefore);
  budget('where the first passage ends, 1280 × 900', 'pixels', 900, () => desk().firstPassageEnds);
  budget('where the first passage ends, 390 × 844', 'pixels', Math.round(1.2 * 844), () => phone().firstPassageEnds);
  budget('tab stops in the text', '', 90, () => desk().tabStops);
  budget('words inserted when read aloud, of a hundred printed', '', 10, () =>
    Math.round((100 * desk().wordsInserted) / desk().words),
  );
  budget('kinds of sign in the text', '', 1, () => desk().kindsOfSign);
  // A pixel or two are of the height of letters in their lines.
  budget(
    'drift of notes in the margin, in lines',
    '',
    1,
    () => Math.round((10 * (desk().drift - 2)) / desk().line) / 10,
  );
});
