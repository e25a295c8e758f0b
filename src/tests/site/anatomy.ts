import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sourcingOf } from '#src/core/analysis/how-known.ts';
import { checkContent } from '#src/core/checks/check.ts';
import { readContent } from '#src/files/read-content.ts';
import { segmentAnchor } from '#src/core/model/anchors.ts';
import { firstEdition } from '#src/tests/editions.ts';
import type { BuiltSite } from './built-site.ts';
import { elementsOf } from './html.ts';

const article = 'trilateral-solidarity';

/** The analysis of the first article: its figures lead to the words that they count. */
export function anatomyTests(site: () => BuiltSite): void {
  const page = () => site().read(`articles/${article}/anatomy/index.html`);
  const hrefs = (html: string) =>
    elementsOf(html).flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []));

  test('every run of words that is counted is linked, passage by passage, in the order of reading', async () => {
    const { index } = checkContent(await readContent(firstEdition));
    const entry = index.articles.get(article);
    assert.ok(entry);
    const expected = sourcingOf(index, entry).passages.flatMap(({ passage, stretches }) => [
      `#p-${passage.n}`,
      ...stretches.map(({ voice }) =>
        voice.quote === undefined ? `#p-${passage.n}` : `#${segmentAnchor(voice.quote, voice.segment ?? 1)}`,
      ),
    ]);
    const list = /<ol class="stretches">.*?<\/ol>/s.exec(page())?.[0] ?? '';
    assert.deepEqual(
      hrefs(list).map((href) => href.slice(href.indexOf('#'))),
      expected,
    );
    for (const href of hrefs(list)) assert.match(href, new RegExp(`^\\.\\./\\.\\./\\.\\./articles/${article}/#`));
  });

  test('each passage that a pair shares names both of them', async () => {
    const { index } = checkContent(await readContent(firstEdition));
    const list = /<ul class="pairs">.*?<\/ul>/s.exec(page())?.[0] ?? '';
    const pairs = list.split('<li>').slice(1);
    assert.ok(pairs.length > 10);
    for (const pair of pairs) {
      const links = hrefs(pair);
      const actors = links.flatMap((href) => /actors\/([a-z0-9-]+)\//.exec(href)?.[1] ?? []);
      assert.equal(actors.length, 2, pair);
      for (const passage of links.flatMap((href) => /#p-(\d+)$/.exec(href)?.[1] ?? [])) {
        for (const actor of actors)
          assert.ok(
            index.mentions.get(actor)?.some((place) => place.passage.n === Number(passage)),
            `${actor} in passage ${passage}`,
          );
      }
    }
  });

  test('every picture has a name, a description and the same facts as text on its page', () => {
    for (const name of site().pages) {
      const pictures = elementsOf(site().read(name)).filter(({ attributes }) =>
        attributes['class']?.startsWith('drawn '),
      );
      for (const { attributes } of pictures) {
        assert.equal(attributes['role'], 'img', name);
        assert.match(attributes['aria-labelledby'] ?? '', /^\S+-title \S+-desc$/, name);
      }
    }
    assert.equal((page().match(/class="drawn /g) ?? []).length, 4);
    for (const name of ['Beijing', 'Pyongyang', 'Vostochny Cosmodrome, Amur Region'])
      assert.ok(page().includes(`<b>${name}</b>`), name);
  });

  test('what was planned on the article’s date is drawn and told as planned, and what became of it stands apart', () => {
    const list = page().slice(page().indexOf('id="when"'), page().indexOf('id="company"'));
    assert.match(
      list,
      /putin-xi-meeting.*?status planned">Planned<.*?Since then \(18 October 2023\): <span class="status occurred">Happened</s,
    );
    assert.match(list, /18 October 2023 · Planned/);
    const row = list.split('<li>').find((item) => item.includes('putin-xi-meeting') && item.includes('<svg')) ?? '';
    assert.match(row, /class="t-planned/);
    assert.doesNotMatch(row, /class="t-occurred/);
  });

  test('the article leads to its analysis, the analysis to the article, and the chain stands on a quotation’s page', () => {
    assert.ok(hrefs(site().read(`articles/${article}/index.html`)).includes(`../../articles/${article}/anatomy/`));
    assert.ok(hrefs(page()).includes(`../../../articles/${article}/`));
    assert.match(
      site().read('quotes/china-does-not-intervene/index.html'),
      /<ol class="chain">.*actors\/china\/.*actors\/park-won-gon\/.*the article/s,
    );
  });

  test('each section begins with its finding, and has its key above its picture and all else folded below', () => {
    const sections = page().split('<section ').slice(1);
    assert.equal(sections.length, 7);
    for (const section of sections) {
      assert.match(section, /<h2 [^>]*>[^<]*<\/h2>\s*<p class="sum">[^<]+[.]<\/p>/);
      const [shown = '', ...folded] = section.split('<details');
      const [key, picture] = [
        shown.indexOf('class="picture-key"'),
        shown.search(/class="(?:drawn |numbers bar-table|timeline)/),
      ];
      if (picture > 0) assert.ok(key > 0 && key < picture, section.slice(0, 200));
      assert.ok(folded.length > 0);
      for (const details of folded) assert.match(details, /^ class="more"[^>]*>\s*<summary[^>]*>[^<]+<\/summary>/);
    }
  });

  test('what says nothing is left out: publishers and years where there is one of each', () => {
    const sources = site().read('analysis/sources/index.html');
    assert.doesNotMatch(sources, /id="(?:publishers|years)"/);
    assert.doesNotMatch(site().read('analysis/speakers/index.html'), /id="years"/);
  });

  test('an analysis is at most 40 KB of HTML when packed', () => {
    assert.ok(gzipSync(page()).length <= 40_960);
  });
}
