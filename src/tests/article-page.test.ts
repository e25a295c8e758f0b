import { describe } from 'node:test';
import { firstEdition } from './editions.ts';
import { cardTests } from './site/cards.ts';
import { layerTests } from './site/layers.ts';
import { nestedCardTests } from './site/nested-cards.ts';
import { servedSite } from './site/served-site.ts';
import { walkTests } from './site/walk.ts';

/* What readers do on the page of the first edition’s article. */
describe('the article’s page in use', () => {
  const { url, browser } = servedSite('first', firstEdition);
  describe('cards', () => cardTests(url, browser));
  describe('cards in cards', () => nestedCardTests(url, browser, 'articles/trilateral-solidarity/'));
  describe('layers', () => layerTests(url, browser));
  describe('keys', () => walkTests(url, browser));
});
