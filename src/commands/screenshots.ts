import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { kindsOfPage } from '#src/browser/kinds-of-page.ts';
import { launchBrowser } from '#src/browser/launch.ts';
import { pageAt } from '#src/browser/page-at.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { parseArguments, refuse } from './arguments.ts';

/*
 * Takes full-height pictures of each kind of page of the built site, at phone and desktop width, light and dark:
 * screenshots/article-390-dark.png. Kinds of page, or addresses, can be named; if none are, all are taken, and the pictures of
 * an earlier run are removed.
 */
const { values, positionals } = parseArguments(
  'npm run screenshots [-- --folder <built site>] [--out <folder>] [<kind of page or address> …]',
  {
    options: { folder: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
  },
);
const folder = path.resolve(values.folder ?? 'dist');
const out = values.out ?? 'screenshots';

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no site in ${folder}. Build it first: npm run build.`);
  process.exit(1);
}
const pages = kindsOfPage(folder);
const all: Record<string, string> = {};
for (const [kind, address = ''] of Object.entries(pages)) {
  all[kind] = address;
  if (kind === 'article') all['card'] = address;
}
const wanted = positionals.map((typed) => {
  const address = all[typed];
  const page = address === undefined ? pageAt(folder, typed) : { name: typed, address };
  if (page) return page;
  return refuse(
    `“${typed}” is neither a kind of page nor the address of a page in ${folder}. Kinds are ${Object.keys(all).join(', ')}; an address is, for example, actors/.`,
  );
});
const shown = wanted.length > 0 ? wanted : Object.entries(all).map(([name, address]) => ({ name, address }));
if (positionals.length === 0) await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const { server, url } = await serveFolder({ folder, port: 0, headers });
const browser = await launchBrowser();
try {
  const views = [390, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  await Promise.all(views.map((view) => takeAll(view)));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function takeAll({ width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' }): Promise<void> {
  const phone = width < 600;
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: phone ? 844 : 900 },
    isMobile: phone,
    hasTouch: phone,
  });
  const page = await context.newPage();
  for (const { name, address } of shown) {
    await page.goto(url + address);
    await ready(page, name, address);
    const file = path.join(out, `${name}-${width}-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: name !== 'card' });
    console.log(file);
  }
  await context.close();
}

/** Waits until the page shows what the picture is for. */
async function ready(page: Page, name: string, address: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (/^search\/.*[?&]q=./.test(address)) await page.locator('.results[aria-busy=false]').waitFor();
  if (name !== 'card') return;
  await page
    .locator('[itemprop=articleBody] a[interestfor]')
    .first()
    .evaluate((source: HTMLAnchorElement) => {
      source.scrollIntoView({ block: 'center' });
      document.getElementById(source.getAttribute('interestfor') ?? '')?.showPopover({ source });
    });
}
