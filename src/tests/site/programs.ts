import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import { anchorOf, elementsOf } from './html.ts';

/** What a built site has for programs: data in its pages, files beside them, and links to words. */
export function programTests(site: () => BuiltSite, url: () => string, browser: () => Browser): void {
  test('each page of an entry has its data, which no policy complains of, and no script runs from it', async () => {
    const page = await browser().newPage();
    const complaints: string[] = [];
    await page.exposeFunction('complain', (what: string) => complaints.push(what));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        (globalThis as unknown as { complain: (what: string) => void }).complain(violatedDirective),
      ),
    );
    const kinds = site().pages.filter((file) =>
      /^(?:index|(?:articles|actors|events|quotes)\/[a-z0-9-]+\/index)\.html$/.test(file),
    );
    const seen = new Set<string>();
    for (const file of kinds) {
      if (site().read(file).includes('http-equiv="refresh"') || file.includes('/page/')) continue;
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(site().read(file))?.[1];
      assert.ok(data, file);
      const graph = (JSON.parse(data) as { '@graph': { '@type': string }[] })['@graph'];
      const kind = file.split('/')[0] ?? '';
      if (!seen.has(kind)) await page.goto(url() + file.replace(/index\.html$/, ''));
      seen.add(kind);
      assert.ok(graph.length > 0, file);
    }
    await page.close();
    assert.ok(seen.size >= 4);
    assert.deepEqual(complaints, []);
  });

  test('pages lead programs to the files beside them', () => {
    const types = new Set<string>();
    for (const page of site().pages)
      for (const { name, attributes } of elementsOf(site().read(page))) {
        // That of oEmbed is absolute: see `sharing.ts`.
        if (name !== 'link' || attributes['rel'] !== 'alternate' || attributes['type']?.endsWith('+oembed')) continue;
        const { pathname } = new URL(attributes['href'] ?? '', `http://site/${page}`);
        assert.ok(existsSync(path.join(site().folder, pathname)), `${page}: ${attributes['href']}`);
        types.add(attributes['type'] ?? '');
      }
    assert.ok(types.has('application/feed+json') && types.has('text/markdown'), [...types].join());
  });

  test('a quotation’s files for reference managers are saved from its page, under the policy, without JavaScript', async () => {
    const file = site().pages.find((page) => site().read(page).includes('href="data:application/x-bibtex'));
    assert.ok(file);
    const page = await browser().newPage({ javaScriptEnabled: false });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(url() + file.replace(/index\.html$/, ''));
    await page.locator('summary#cite').click();
    for (const [name, ending, begins] of [
      ['BibTeX', 'bib', /^@article\{/],
      ['RIS', 'ris', /^TY {2}- NEWS\r\n/],
      ['CSL-JSON', 'json', /^\[\s*\{\s*"id"/],
    ] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      assert.equal(saved.suggestedFilename(), `${file.split('/')[1]}.${ending}`);
      assert.match(await readFile(await saved.path(), 'utf8'), begins);
    }
    await page.close();
    assert.deepEqual(said, []);
  });

  test('the words of a link to a quotation are found on the page, at its first words', async () => {
    const page = await browser().newPage();
    // The browser of the tests knows no text directives, so an implementation in JavaScript looks for the words.
    const implementation = await readFile('node_modules/text-fragments-polyfill/src/text-fragment-utils.js', 'utf8');
    await page.route('**/text-fragments.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: implementation }),
    );
    const wrong: string[] = [];
    let links = 0;
    for (const file of site().pages.filter((each) => /^quotes\/[a-z0-9-]+\/index\.html$/.test(each))) {
      const link = elementsOf(site().read(file)).find(({ attributes }) => attributes['href']?.includes(':~:text='));
      if (!link) continue;
      const { pathname, hash } = new URL(link.attributes['href'] ?? '', `http://site/${file}`);
      await page.goto(url() + pathname.slice(1));
      const isThere = await page.evaluate(
        async ({ fragment, id }) => {
          const module = (await import(new URL('/text-fragments.js', location.href).href)) as {
            getFragmentDirectives(hash: string): { text: string[] };
            parseFragmentDirectives(directives: object): { text: object[] };
            processTextFragmentDirective(directive: object, document: Document): Range[];
          };
          const { text } = module.parseFragmentDirectives(module.getFragmentDirectives(fragment));
          const [first] = text.flatMap((one) => module.processTextFragmentDirective(one, document));
          const place = document.getElementById(id);
          return place !== null && first?.intersectsNode(place) === true;
        },
        { fragment: hash, id: anchorOf(hash) },
      );
      if (!isThere) wrong.push(`${file}: ${hash}`);
      links += 1;
    }
    await page.close();
    assert.ok(links > 5);
    assert.deepEqual(wrong, []);
  });
}
