import { describe } from 'node:test';
import { edition } from './editions.ts';
import { anyEditionTests } from './site/any-edition.ts';
import { servedSite } from './site/served-site.ts';

/* The site of the edition that the software is used for, whatever it is, by what holds for any. */
describe(`the edition in ${edition}`, () => {
  const { site, url, browser } = servedSite('edition', edition);
  anyEditionTests(site, edition, url, browser);
});
