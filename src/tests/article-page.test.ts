import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#src/browser/launch.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { firstEdition } from './editions.ts';
import { buildTestSite } from './site/built-site.ts';
import { cardTests } from './site/cards.ts';
import { layerTests } from './site/layers.ts';
import { nestedCardTests } from './site/nested-cards.ts';
import { walkTests } from './site/walk.ts';

/* What readers do on the page of the first edition’s article, served with the headers that it is made for. */
let browser: Browser;
let address = '';
const closers: (() => unknown)[] = [];

before(async () => {
  const { folder } = await buildTestSite('first', firstEdition);
  const { server, url } = await serveFolder({ folder, port: 0, headers });
  address = url;
  browser = await launchBrowser();
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
    () => browser.close(),
  );
});

after(async () => {
  for (const close of closers.reverse()) await close();
});

const url = () => address;

describe('the article’s page in use', () => {
  describe('cards', () => cardTests(url, () => browser));
  describe('cards in cards', () => nestedCardTests(url, () => browser, 'articles/trilateral-solidarity/'));
  describe('layers', () => layerTests(url, () => browser));
  describe('keys', () => walkTests(url, () => browser));
});
