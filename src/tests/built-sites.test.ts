import path from 'node:path';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#src/browser/launch.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { accessibilityTests } from './site/accessibility.ts';
import { analysisMarkdownTests } from './site/analysis-markdown.ts';
import { anyPlaceTests } from './site/any-place.ts';
import type { BuiltSite } from './site/built-site.ts';
import { dataTests } from './site/data.ts';
import { largeFrontTests } from './site/front.ts';
import { hostingTests } from './site/hosting.ts';
import { largeTests } from './site/large.ts';
import { cardPictureTests } from './site/nested-cards.ts';
import { linkTests, pageTests } from './site/pages.ts';
import { programTests } from './site/programs.ts';
import { sampleTests } from './site/sample.ts';
import { facetTests } from './site/search.ts';
import { notSharingTests, sharingTests } from './site/sharing.ts';
import { shardTests } from './site/shards.ts';
import { buildThreeSites, largeEditionIn } from './site/three-sites.ts';

/* Whole sites, built as an author builds them, served with the headers that they are made for, in a real browser. */
let first: BuiltSite;
let sample: BuiltSite;
let large: BuiltSite;
let browser: Browser;
const urls: Record<string, string> = {};
const closers: (() => unknown)[] = [];
const temporary = path.resolve('.cache/tests/temporary');
const invented = largeEditionIn(temporary);

before(async () => {
  ({ first, sample, large } = await buildThreeSites(temporary));
  for (const { name, folder } of [first, sample, large]) {
    const { server, url } = await serveFolder({ folder, port: 0, headers });
    urls[name] = url;
    closers.push(
      () => server.closeAllConnections(),
      () => server.close(),
    );
  }
  browser = await launchBrowser();
  closers.push(() => browser.close());
});

after(async () => {
  for (const close of closers.reverse()) await close();
});

const url = (name: string) => () => urls[name] ?? '';

describe('the sample edition', () => {
  describe('pages', () => pageTests(() => sample));
  sampleTests(() => sample);
  describe('for programs', () =>
    programTests(
      () => sample,
      url('sample'),
      () => browser,
    ));
  describe('data', () => dataTests(() => sample));
  describe('the analysis as Markdown', () => analysisMarkdownTests(() => sample));
  describe('what is shared', () =>
    sharingTests(
      () => sample,
      () => browser,
    ));
  describe('cards', () =>
    cardPictureTests(url('sample'), () => browser, {
      article: 'articles/bridge-planned/',
      card: 'c-vera-kholm',
      picture: 'helm',
    }));
  describe('accessibility of the front page, and of a quotation in a frame', () =>
    accessibilityTests(url('sample'), () => browser, ['', 'quotes/no-ferries/embed/']));
  describe('search', () => facetTests(url('sample'), () => browser, ['', 'Brandt', '“our neighbours”', 'bridge']));
});

describe('a large edition', () => {
  linkTests(() => large);
  describe('data', () => dataTests(() => large));
  describe('the analysis as Markdown', () => analysisMarkdownTests(() => large));
  describe('what is not shared', () => notSharingTests(() => large));
  describe('the front page', () => largeFrontTests(() => large));
  largeTests(
    () => large,
    url('large'),
    () => browser,
  );
  describe('accessibility', () =>
    accessibilityTests(url('large'), () => browser, [
      '',
      'articles/',
      'actors/state-1/page/2/',
      'quotes/page/3/',
      'search/?q=Madzteatu',
    ]));
  describe('search in shards', () =>
    shardTests(
      () => large,
      invented,
      url('large'),
      () => browser,
      () => temporary,
    ));
});

describe('on real servers', () =>
  hostingTests(
    () => first,
    () => sample,
    () => browser,
  ));

describe('in any place', () =>
  anyPlaceTests(
    () => first,
    () => sample,
    () => large,
    () => browser,
  ));
