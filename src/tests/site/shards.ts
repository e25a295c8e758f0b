import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import { checkContent } from '#src/core/checks/check.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { readContent } from '#src/files/read-content.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { indexedText } from '#src/search/index/contents.ts';
import { searchRecords } from '#src/search/index/records.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { wordsIn } from '#src/core/words/words.ts';
import { type BuiltSite, runCommand } from './built-site.ts';
import { drawn, open, quietPage, total } from './search.ts';

/** A word of the invented language that is in many articles, and not in all. */
const word = 'first';

/** An edition whose search is in shards. */
export function shardTests(
  site: () => BuiltSite,
  content: string,
  url: () => string,
  browser: () => Browser,
  temporary: () => string,
): void {
  /** The articles in whose records a word is, by themselves. */
  async function articlesWith(folder: string): Promise<string[]> {
    const { index, site: settings } = checkContent(await readContent(folder));
    const words = wordsIn('en');
    assert.ok(settings && words);
    return [...searchRecords({ index, site: settings, words })]
      .filter((record) => record.doc.kind === 'article' && indexedText(record).split(' ').includes(word))
      .map(({ doc }) => doc.url);
  }

  let found: Promise<string[]> | undefined;
  const published = () => (found ??= articlesWith(content));

  test('what is found is in all shards, by few requests, with nothing in the console', async () => {
    const lists = filesBelow(path.join(site().folder, 'pagefind')).filter((file) => file.endsWith('.pf_meta'));
    assert.equal(lists.length, 2);
    const expected = await published();
    assert.ok(expected.length > 20 && expected.length < 250, `${expected.length} articles`);
    const { page, console } = await quietPage(browser());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, `${url()}search/?q=${encodeURIComponent(`"${word}"`)}&kind=article`);
    assert.equal(await total(page), expected.length);
    const more = page.locator('.further button');
    const results = page.locator('.results ol > li');
    for (let n = await results.count(); (await more.count()) > 0; n = await results.count()) {
      await more.click();
      await page.waitForFunction((shown) => document.querySelectorAll('.results ol > li').length > shown, n);
    }
    const shown = await results.evaluateAll((all) =>
      all.map((one) => /articles\/[^/]+\//.exec(one.querySelector('a')?.getAttribute('href') ?? '')?.[0]),
    );
    assert.deepEqual(shown.sort(), expected.sort());
    assert.equal(asked.filter((file) => file.endsWith('.pf_meta')).length, 2);
    assert.equal(asked.filter((file) => /wasm/.test(file)).length, 1);
    assert.deepEqual(console, []);
    await page.close();
  });

  test('a page that is open for long finds what was published meanwhile in one of them', async () => {
    const edited = path.join(temporary(), 'shards-content');
    const out = path.join(temporary(), 'shards');
    const served = path.join(temporary(), 'shards-published');
    cpSync(content, edited, { recursive: true });
    cpSync(site().folder, out, { recursive: true, preserveTimestamps: true });
    cpSync(site().folder, served, { recursive: true });
    cpSync(`${site().folder}.cache`, `${out}.cache`, { recursive: true });
    const before = await published();
    // In the older shard, an article that has not the word.
    const lacks = Array.from({ length: 200 }, (_, n) => `report-${n + 1}`).find(
      (id) => !before.includes(`articles/${id}/`),
    );
    for (const file of [`articles/${lacks}.md`, `sources/${lacks}.txt`]) {
      const text = (await readFile(path.join(edited, file), 'utf8')).trimEnd();
      await writeFile(path.join(edited, file), `${text} The ${word}.\n`);
    }
    const { code, output } = await runCommand('build.ts', [
      '--content',
      edited,
      '--out',
      out,
      '--cache',
      `${out}.cache`,
    ]);
    assert.equal(code, 0, output);
    const { server, url: address } = await serveFolder({ folder: served, port: 0, headers });
    const { page } = await quietPage(browser());
    try {
      await page.clock.install();
      await open(page, `${address}search/?q=${encodeURIComponent('"was"')}&kind=article`);
      for (const part of ['pagefind', 'search']) {
        await rm(path.join(served, part), { recursive: true });
        cpSync(path.join(out, part), path.join(served, part), { recursive: true });
      }
      await page.clock.fastForward(61_000);
      await page.locator('#q').fill(`"${word}"`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (text) => document.querySelector('main [role=status]')?.textContent?.includes(text),
        word,
      );
      await drawn(page);
      assert.equal(await total(page), before.length + 1);
    } finally {
      await page.close();
      server.closeAllConnections();
      server.close();
    }
  });
}
