import path from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { deploymentAt } from '#src/astro/hosts/deployment.ts';
import { headersOf } from '#src/astro/hosts/policy.ts';
import { launchBrowser } from '#src/browser/launch.ts';
import { readSite } from '#src/core/entries/read-site.ts';
import { readContent } from '#src/files/read-content.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { type BuiltSite, buildTestSite, root } from './built-site.ts';

/** A site that is built and served before the tests of a suite, and a browser to look at it. */
export interface ServedSite {
  readonly site: () => BuiltSite;
  /** Where its front page is: at the root of a server, or below it as the edition’s own address is. */
  readonly url: () => string;
  readonly browser: () => Browser;
}

/** Builds an edition before the tests of the suite in which this is called, and ends server and browser after them. */
export function servedSite(name: string, content: string): ServedSite {
  let served: { site: BuiltSite; url: string; browser: Browser } | undefined;
  const closers: (() => unknown)[] = [];
  before(async () => {
    const below = await pathOf(content);
    // A folder of its own for each, so that none is built around another.
    const above = below === '' ? name : `${name}-at`;
    const site = await buildTestSite(path.join(above, decodeURIComponent(below)).replace(/[\\/]$/, ''), content);
    const { server, url } = await serveFolder({
      folder: path.join(root, '.cache/tests', above),
      port: 0,
      headers: (address) => headersOf(address.startsWith(below) ? address.slice(below.length) : address),
    });
    const browser = await launchBrowser();
    closers.push(
      () => browser.close(),
      () => server.closeAllConnections(),
      () => server.close(),
    );
    served = { site, url: new URL(below, url).href, browser };
  });
  after(async () => {
    for (const close of closers) await close();
  });
  const get = () => {
    if (!served) throw new Error(`The site ${name} was not built.`);
    return served;
  };
  return { site: () => get().site, url: () => get().url, browser: () => get().browser };
}

/** The path of an edition’s address below its host: `paper/`; empty for one at the root, or without an address. */
async function pathOf(content: string): Promise<string> {
  const { site } = readSite((await readContent(content)).site);
  return site?.url === undefined ? '' : deploymentAt(site.url, '').url.pathname.slice(1);
}
