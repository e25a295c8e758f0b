import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scriptsEdition } from './editions.ts';
import { accessibilityTests } from './site/accessibility.ts';
import { directionTests } from './site/directions.ts';
import { pageTests } from './site/pages.ts';
import { servedSite } from './site/served-site.ts';

/* An edition with an article each in Arabic, Hebrew, Korean, Chinese, German and Polish. */
describe('an edition of six languages', () => {
  const { site, url, browser } = servedSite('scripts', scriptsEdition);

  test('is built without a problem, and all of its words are proved', () => {
    assert.match(site().output, / words of 6 articles proved, 0 differences; .* no problems;/);
  });

  describe('pages', () => pageTests(site));
  describe('directions', () => directionTests(site, url, browser));
  describe('accessibility', () =>
    accessibilityTests(
      url,
      browser,
      [
        '',
        'articles/',
        'articles/quay-reopens/',
        'articles/orchestra-returns/',
        'articles/lighthouse-library/',
        'articles/bridge-stays/',
        'articles/quay-reopens/source/',
        'articles/quay-reopens/anatomy/',
        'actors/rayhana-fishers/',
        'actors/layla-haddad/',
        'events/quay-opening/',
        'quotes/',
        'quotes/where-is-the-market/',
        `search/?q=${encodeURIComponent('הקונצרט')}`,
      ],
      '[itemprop=articleBody] a[interestfor]',
    ));
});
