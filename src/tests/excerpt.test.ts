import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { provePage } from '#src/astro/prove-page.ts';
import { checkContent } from '#src/core/checks/check.ts';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import { isExcerpt } from '#src/core/model/text-setting.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { readContent } from '#src/files/read-content.ts';
import { sampleEdition, scriptsEdition } from './editions.ts';
import { longRuns, runFinder, textsOf } from './long-runs.ts';
import { accessibilityTests } from './site/accessibility.ts';
import { pageTests } from './site/pages.ts';
import { servedSite } from './site/served-site.ts';

/* An edition of seven languages whose articles are published as excerpts, but for one of them. */
describe('an edition of excerpts', () => {
  const content = path.resolve('.cache/tests/excerpts-content');
  const whole = 'cable-car-runs';
  const change = (file: string, from: RegExp, to: string) => {
    const place = path.join(content, file);
    writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
  };
  rmSync(content, { recursive: true, force: true });
  cpSync(scriptsEdition, content, { recursive: true });
  cpSync(sampleEdition, content, { recursive: true });
  change('site.yaml', /$/, '\ntext: excerpt\n');
  change(`articles/${whole}.md`, /^source:/m, 'text: full\nsource:');
  for (const article of ['quay-reopens', 'bridge-stays'])
    change(`articles/${article}.md`, /^source:/m, 'source:\n  url: https://example.org/paper');

  const { site, url, browser } = servedSite('excerpts', content);
  const read = async () => {
    const { index, site: settings } = checkContent(await readContent(content));
    const runs = new Map(Array.from(index.articles, ([id, article]) => [id, longRuns(index, article)]));
    return { index, settings, runs, isCut: (id: string) => isExcerpt(index.articles.get(id)?.data ?? {}, settings) };
  };
  /** The texts of all files of the site, by name. */
  const texts = () => {
    const { folder } = site();
    return filesBelow(folder).map(
      (file) => [file.replaceAll(path.sep, '/'), textsOf(file, readFileSync(path.join(folder, file)))] as const,
    );
  };

  test('no file has a run of more than eight words that is no quotation, in any form', async () => {
    const { runs, isCut } = await read();
    const hidden = [...runs].filter(([id]) => isCut(id)).flatMap(([, all]) => all);
    assert.ok(hidden.length > 200, `${hidden.length}`);
    const find = runFinder(hidden);
    const leaks = texts().flatMap(([file, all]) =>
      all.flatMap((text) => find(text) ?? []).map((run) => `${file}: ${run}`),
    );
    assert.deepEqual(leaks, []);
  });

  test('the same search finds an article that is published in full, wherever its text is', async () => {
    const { runs } = await read();
    const find = runFinder(runs.get(whole) ?? []);
    const found = texts().flatMap(([file, all]) => (all.some((text) => find(text)) ? [file] : []));
    for (const name of ['index.html', 'index.md', 'text.txt', 'tei.xml', 'annotations.jsonld', 'source/index.html'])
      assert.ok(found.includes(`articles/${whole}/${name}`), `${name}: ${found.join(', ')}`);
    assert.ok(found.some((file) => file.startsWith('pagefind/fragment/')));
    assert.ok(found.some((file) => file.startsWith('events/')));
  });

  test('the search has no word that is published nowhere', async () => {
    const { index, isCut } = await read();
    const published = texts()
      .filter(([file]) => !file.startsWith('pagefind'))
      .flatMap(([, all]) => all)
      .join(' ')
      .toLowerCase();
    const left = [...index.articles.values()]
      .filter(({ id }) => isCut(id))
      .flatMap(({ text }) => text.passages.flatMap((passage) => passage.text.toLowerCase().match(/\p{L}{6,}/gu) ?? []))
      .filter((word) => !published.includes(word));
    assert.ok(left.length > 50, `${left.length}`);
    const indexed = texts()
      .filter(([file]) => /pagefind.*\.pf_(?:index|fragment|meta)$/.test(file))
      .flatMap(([, all]) => all)
      .join(' ');
    assert.deepEqual(
      left.filter((word) => indexed.includes(word)),
      [],
    );
  });

  test('the page states the proof of the whole text, and leads to it and to each passage at its publisher', () => {
    const page = site().read('articles/bridge-planned/index.html');
    assert.match(page, /137 words compared with the source text, 0 differences;/);
    assert.match(page, /\d+ of 137 words are published here: quotations, names and a few others\./);
    assert.match(
      page,
      /<a href="https:\/\/example\.org\/gazette\/bridge">Read the full article at The Norvik Gazette<\/a>/,
    );
    assert.match(
      page,
      /href="https:\/\/example\.org\/gazette\/bridge#:~:text=Nobody%20asked[^"]*" aria-label="Paragraph 11 at /,
    );
    assert.match(page, /“We shall build it,”/);
    assert.doesNotMatch(page, /articles\/bridge-planned\/source|every word as received/);
    assert.ok(!filesBelow(site().folder).some((file) => /bridge-planned.source/.test(file)));
    assert.match(site().output, / words of 8 articles proved, 0 differences/);
    assert.match(site().read('about/index.html'), /Some texts may not be reprinted\./);
    assert.match(site().read('llms.txt'), /Some articles are published as excerpts/);
    assert.match(site().read('data/articles.csv'), /^bridge-planned,.*,excerpt,true,/m);
    assert.match(site().read('quotes/build-it/index.html'), /#:~:text=We%20shall%20build%20it">Read these words/);
  });

  test('a page that has other words than the excerpt fails the proof, also words that the source text has', async () => {
    const { index, settings } = await read();
    const article = publishedIndex(index, settings).articles.get('bridge-planned') ?? assert.fail();
    const place = path.resolve('.cache/tests/excerpts-page');
    const page = site().read('articles/bridge-planned/index.html');
    for (const [from, to] of [
      ['“We shall build it,”', '“We will build it,”'],
      [/<span class="omitted"[^>]*>\[…\]<\/span>/, 'said on Thursday that'],
    ] as const) {
      const changed = page.replace(from, to);
      assert.notEqual(changed, page);
      mkdirSync(path.join(place, 'articles/bridge-planned'), { recursive: true });
      writeFileSync(path.join(place, 'articles/bridge-planned/index.html'), changed);
      const [problem] = provePage(article, content, place);
      assert.equal(problem?.rule, 'page-differs');
    }
    // An excerpt whose words are not those of the source text.
    const passages = article.text.passages.map((one) => ({
      ...one,
      text: one.text.replace('We shall build', 'We will build'),
    }));
    writeFileSync(
      path.join(place, 'articles/bridge-planned/index.html'),
      page.replace('“We shall build it,”', '“We will build it,”'),
    );
    const [stranger] = provePage({ ...article, text: { ...article.text, passages } }, content, place);
    assert.match(stranger?.what ?? '', /which content\/sources\/bridge-planned\.txt does not have at this place/);
    rmSync(place, { recursive: true });
  });

  test('the search finds quotations and names', async () => {
    for (const [words, result] of [
      ['nobody asked', 'quotes/nobody-asked/'],
      ['al-Nahri', 'actors/samir-al-nahri/'],
      ['سوق للسمك', 'quotes/where-is-the-market/'],
    ] as const) {
      const page = await browser().newPage();
      await page.goto(`${url()}search/?q=${encodeURIComponent(words)}`);
      await page.locator(`main a[href*="${result}"]`).first().waitFor();
      await page.close();
    }
  });

  describe('pages', () => pageTests(site));
  describe('accessibility', () =>
    accessibilityTests(
      url,
      browser,
      ['articles/bridge-planned/', 'articles/quay-reopens/'],
      '[itemprop=articleBody] a[interestfor]',
    ));
});
