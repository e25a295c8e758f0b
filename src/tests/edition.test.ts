import { describe } from 'node:test';
import { testedEdition } from './editions.ts';
import { anyEditionTests } from './site/any-edition.ts';
import { servedSite } from './site/served-site.ts';

/* The site of the edition that the software is used for, whatever it is, by what holds for any. */
describe(`the edition in ${testedEdition}`, () => {
  const { site, url, browser } = servedSite('edition', testedEdition);
  anyEditionTests(site, testedEdition, url, browser);
});
