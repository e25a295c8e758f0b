import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import { withoutOmitted } from '#src/core/language/canonical.ts';
import { normalizedText } from '#src/core/language/normalized-text.ts';
import { report } from '#src/core/checks/report.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { checkContent } from '#src/core/checks/check.ts';
import { readContent } from '#src/files/read-content.ts';
import { provePage } from '#src/astro/prove-page.ts';
import { firstEdition } from '#src/tests/editions.ts';
import { type BuiltSite, runCommand } from './built-site.ts';

const article = 'trilateral-solidarity';
const page = `articles/${article}/index.html`;

/** The text proof, on the first edition. */
export function proofTests(
  site: () => BuiltSite,
  url: () => string,
  browser: () => Browser,
  temporary: () => string,
): void {
  test('in the browser, headline and text have the words of the source text and nothing else', async () => {
    const tab = await browser().newPage();
    await tab.goto(`${url()}articles/${article}/`);
    const text = await tab.evaluate(() =>
      [document.querySelector('h1[itemprop=headline]'), document.querySelector('[itemprop=articleBody]')]
        .map((element) => element?.textContent)
        .join(' '),
    );
    await tab.close();
    const { data } = readFrontMatter(await readFile(`${firstEdition}/articles/${article}.md`, 'utf8'), articleSchema);
    const source = await readFile(`${firstEdition}/sources/${article}.txt`, 'utf8');
    assert.equal(normalizedText(text), normalizedText(withoutOmitted(source, data?.source.omit ?? []).text));
  });

  test('the page states the proof and leads to the source text and what was left out', () => {
    assert.match(
      site().read(page),
      /Text proved: \d+ words, 0 differences from the source text; 22 corrections marked, 8 lines of boilerplate left out\./,
    );
    const source = site().read(`articles/${article}/source/index.html`);
    for (const line of ['Share This Post', '- Advertisement -', 'ⓒ News1 DB', 'Related Posts'])
      assert.ok(source.includes(`>${line}</del>`), line);
  });

  for (const [name, before, after] of [
    ['a word taken away', 'strategic communication and practical', 'strategic communication practical'],
    ['a word doubled', 'held in Beijing the', 'held in Beijing the the'],
    ['a quotation mark changed', '“bilateral matter”', '“bilateral matter“'],
  ] as const) {
    test(`${name} in the article makes the build fail and names the place`, async () => {
      const content = path.join(temporary(), 'changed');
      cpSync(firstEdition, content, { recursive: true });
      const file = path.join(content, 'articles', `${article}.md`);
      const text = await readFile(file, 'utf8');
      assert.equal(text.split(before).length, 2);
      await writeFile(file, text.replace(before, after));
      const { code, output } = await runCommand('build.ts', [
        '--content',
        content,
        '--out',
        path.join(temporary(), 'out'),
        '--cache',
        `${site().folder}.cache`,
      ]);
      assert.equal(code, 1, output);
      const line = text.slice(0, text.indexOf(before)).split('\n').length;
      assert.match(
        output,
        new RegExp(`^.+/changed/articles/${article}\\.md:${line}:\\d+  The article reads “.*\\(text-differs\\)$`, 'm'),
      );
      assert.match(output, /Nothing was built/);
      assert.doesNotMatch(output, /^\s+at /m);
    });
  }

  test('a built page that differs from the source text is found, whatever changed it', async () => {
    const changed = path.join(temporary(), 'page');
    cpSync(path.join(site().folder, 'articles'), path.join(changed, 'articles'), { recursive: true });
    const file = path.join(changed, page);
    await writeFile(
      file,
      (await readFile(file, 'utf8'))
        .replace('itemprop="articleBody"', 'itemprop="articleBody" data-x')
        .replace('held in Beijing', 'held at Beijing'),
    );
    const { index } = checkContent(await readContent(firstEdition));
    const [article] = index.articles.values();
    assert.ok(article);
    const problems = provePage(article, firstEdition, changed);
    assert.match(
      report(problems),
      /The built page .*index\.html reads “.*held at Beijing.*”, the source text “.*held in Beijing.*” \(content\/sources\/trilateral-solidarity\.txt:\d+:\d+\)\..*\(page-differs\)/,
    );
  });
}
