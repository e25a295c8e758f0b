import { describe } from 'node:test';
import { bareEdition, sampleEdition } from './editions.ts';
import { anyEditionTests } from './site/any-edition.ts';
import { servedSite } from './site/served-site.ts';

/* What is asked of any edition holds for one that has almost nothing, and for one with an address below a path. */
for (const [name, content] of Object.entries({ bare: bareEdition, sample: sampleEdition })) {
  describe(`the ${name} edition`, () => {
    const { site, url, browser } = servedSite(`any-${name}`, content);
    anyEditionTests(site, content, url, browser);
  });
}
