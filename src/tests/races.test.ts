import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { firefoxPath, launchFirefox } from '#src/browser/firefox.ts';
import { launchBrowser } from '#src/browser/launch.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { firstEdition } from './editions.ts';
import { buildTestSite } from './site/built-site.ts';
import { type Lacks, raceTests } from './site/races.ts';
import { type Reader, chromiumReader, firefoxReader } from './site/reader.ts';

/* The cards of the first edition's article, in every kind of browser that opens them: each with a window of its own. */
const firefox = firefoxPath();
const readers: Record<string, Reader> = {};
const closers: (() => unknown)[] = [];
let url = '';

before(async () => {
  const { folder } = await buildTestSite('first', firstEdition);
  const served = await serveFolder({ folder, port: 0, headers });
  url = served.url;
  const chromium = await launchBrowser();
  readers['Chromium'] = chromiumReader(chromium, {});
  readers['Chromium without JavaScript'] = chromiumReader(chromium, { javaScript: false });
  readers['Chromium without interestfor'] = chromiumReader(chromium, { interestfor: false });
  closers.push(
    () => chromium.close(),
    () => served.server.closeAllConnections(),
    () => served.server.close(),
  );
  if (firefox) {
    const browser = await launchFirefox(firefox);
    readers['Firefox'] = firefoxReader(browser);
    closers.push(() => browser.close());
  }
});

after(async () => {
  for (const close of closers) await close();
});

const kinds: Readonly<Record<string, Lacks & { interestfor: boolean }>> = {
  Chromium: { interestfor: true },
  'Chromium without JavaScript': { interestfor: true, scripts: 'the guard is a script' },
  'Chromium without interestfor': { interestfor: false },
  Firefox: {
    interestfor: false,
    all: firefox ? undefined : 'no Firefox on this machine',
    touch: 'Firefox is not driven by touch',
    paper: 'Firefox is not made to show its print style',
  },
};

describe('cards', { concurrency: Object.keys(kinds).length }, () => {
  for (const [name, { interestfor, ...lacks }] of Object.entries(kinds)) {
    describe(name, { concurrency: 1 }, () => {
      const reader = () => readers[name] as Reader;

      test(`the browser ${interestfor ? 'has' : 'lacks'} interestfor`, { skip: lacks.all ?? false }, async () => {
        const tab = await reader().open(url);
        assert.equal(
          await tab.evaluate(() => 'interestForElement' in HTMLAnchorElement.prototype, undefined),
          interestfor,
        );
        await tab.close();
      });

      raceTests(reader, () => url, lacks);
    });
  }
});
