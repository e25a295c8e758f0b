import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#src/browser/launch.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { firstEdition, sampleEdition } from './editions.ts';
import { accessibilityTests, measureTests } from './site/accessibility.ts';
import { analysisMarkdownTests } from './site/analysis-markdown.ts';
import { anatomyTests } from './site/anatomy.ts';
import { type BuiltSite, buildTestSite } from './site/built-site.ts';
import { frontTests } from './site/front.ts';
import { pageTests } from './site/pages.ts';
import { proofTests } from './site/proof.ts';
import { searchTests } from './site/search.ts';
import { foldedTests, timelineTests } from './site/timelines.ts';

/* The first edition's site, served with the headers that it is made for, in a real browser. */
let first: BuiltSite;
let sample: BuiltSite;
let browser: Browser;
const urls: Record<string, string> = {};
const closers: (() => unknown)[] = [];
const temporary = path.resolve('.cache/tests/temporary-first');

before(async () => {
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  first = await buildTestSite('first', firstEdition);
  sample = await buildTestSite('sample', sampleEdition);
  const { server, url } = await serveFolder({ folder: first.folder, port: 0, headers });
  urls['first'] = url;
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

const url = (name: string) => () => urls[name] ?? '';

describe('the first edition', () => {
  describe('pages', () => pageTests(() => first));
  describe('the text proof', () =>
    proofTests(
      () => first,
      url('first'),
      () => browser,
      () => temporary,
    ));
  describe('the front page', () =>
    frontTests(
      () => first,
      url('first'),
      () => browser,
    ));
  describe('search', () =>
    searchTests(
      () => first,
      () => sample,
      url('first'),
      () => browser,
    ));
  describe('the anatomy', () => anatomyTests(() => first));
  describe('the analysis as Markdown', () => analysisMarkdownTests(() => first));
  describe('timelines', () =>
    timelineTests(url('first'), () => browser, [
      'actors/lavrov/',
      'articles/trilateral-solidarity/anatomy/',
      'analysis/timeline/',
    ]));
  describe('folded details', () =>
    foldedTests(url('first'), () => browser, 'articles/trilateral-solidarity/anatomy/', [
      'unnamed',
      'chains',
      'method',
    ]));
  describe('the measure', () => measureTests(url('first'), () => browser));
  describe('accessibility', () =>
    accessibilityTests(
      url('first'),
      () => browser,
      [
        '',
        'articles/',
        'articles/trilateral-solidarity/',
        'articles/trilateral-solidarity/source/',
        'articles/trilateral-solidarity/anatomy/',
        'actors/',
        'actors/lavrov/',
        'events/',
        'events/weapons-supply/',
        'quotes/',
        'quotes/park-burden/',
        'analysis/',
        'analysis/speakers/',
        'analysis/sources/',
        'analysis/timeline/',
        'analysis/places/',
        'analysis/readings/',
        'analysis/questions/',
        'search/?q=Lavrov',
        'about/',
        '404.html',
      ],
      '#m-lavrov-1',
    ));
});
