import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltSite } from './built-site.ts';
import { isLinked } from './hosting.ts';
import { elementsOf, linesOf } from './html.ts';

/** The sample edition: nothing is made for the first one, and each article is shown as of its own date. */
export function sampleTests(site: () => BuiltSite): void {
  const planned = () => site().read('articles/bridge-planned/index.html');
  const opens = () => site().read('articles/bridge-opens/index.html');
  const card = (html: string, id: string) =>
    new RegExp(`<div popover id="c-${id}".*?</div>`, 's').exec(html)?.[0] ?? '';

  test('no line of any page has a space before a mark, a doubled mark, or a count without its noun', () => {
    for (const page of site().pages)
      for (const line of linesOf(site().read(page)))
        assert.doesNotMatch(line, / [,.;:!?)\]](?:\s|$)|\.\.|,,|\bundefined\b|\bNaN\b|\[object/, `${page}: ${line}`);
  });

  test('a status never stands without its date', () => {
    const labels = 'Planned|Proposed|Predicted|Alleged|Under way|Happened|Denied|Cancelled';
    let found = 0;
    // What stands above a list can say it for all of its lines.
    const dated = /<h4>[^<]*as of \d[^<]*<\/h4>\s*<ul>.*?<\/ul>/gs;
    for (const page of site().pages.filter((each) => each !== 'about/index.html' && !each.startsWith('search/')))
      for (const [, before = '', status = '', after = ''] of site()
        .read(page)
        .replace(dated, '')
        .replace(/\s+/g, ' ')
        .matchAll(new RegExp(`(.{0,90})<span class="status[^>]*>(${labels})</span>(.{0,200})`, 'g'))) {
        found += 1;
        assert.ok(
          /\(as of \d/.test(after) || /(?:\(\d[^()]*\): |<dt>\d[^<]*<\/dt> ?<dd[^>]*> ?)$/.test(before),
          `${page}: ${before}${status}${after}`,
        );
      }
    assert.ok(found > 20);
  });

  test('an actor has the role of each article’s own date, on cards and on its page', () => {
    assert.match(linesOf(card(planned(), 'karl-brandt')).join('\n'), /^Councillor, Norvik$/m);
    assert.match(linesOf(card(opens(), 'karl-brandt')).join('\n'), /^Mayor, Norvik$/m);
    const page = site().read('actors/karl-brandt/index.html');
    assert.match(page, /2 May 2019<\/time>\. Councillor, Norvik\./);
    assert.match(page, /20 August 2024<\/time>\. Mayor, Norvik\./);
  });

  test('an event is planned in the article before it and has happened in the one after it', () => {
    assert.match(
      card(planned(), 'bridge-opening'),
      /class="status planned".*Since then \(20 August 2024\).*class="status occurred"/s,
    );
    assert.match(card(opens(), 'bridge-opening'), /class="status occurred"/);
    assert.doesNotMatch(card(opens(), 'bridge-opening'), /status planned|Since then/);
  });

  test('backlinks lead from an actor to both articles, and back', () => {
    const page = site().read('actors/vera-kholm/index.html');
    for (const article of ['bridge-planned', 'bridge-opens']) {
      assert.match(page, new RegExp(`href="\\.\\./\\.\\./articles/${article}/#m-vera-kholm-1"`));
      assert.match(site().read(`articles/${article}/index.html`), /href="\.\.\/\.\.\/actors\/vera-kholm\/"/);
    }
  });

  test('an article without a source text says that nothing was proved, and has no page for one', () => {
    assert.match(opens(), /This article comes without a source text: its wording has not been proved\./);
    assert.ok(!site().pages.includes('articles/bridge-opens/source/index.html'));
    assert.match(planned(), /137 words, 0 differences/);
  });

  test('a title and a date that are the editor’s are shown so, and stand outside the proof', () => {
    const html = site().read('articles/ferry-notice/index.html');
    assert.match(html, /<h1 id="p-0" itemprop="name"[^>]*><a class="actor"[^>]*>Ferrymen<\/a>/);
    assert.doesNotMatch(html, /itemprop="headline"/);
    const text = linesOf(html).join('\n');
    assert.match(text, /The title is the editor’s; the text has none\./);
    assert.match(text, /about August 2024 \(dated by the editor\)\./);
    assert.match(text, /9 words, 0 differences .* 2 lines of boilerplate and 1 part of a line left out\./);
    assert.match(
      linesOf(site().read('articles/index.html')).join('\n'),
      /\[Ferrymen take leave\]\n\[about August 2024\]\./,
    );
  });

  test('a cast is listed where somebody is named, and not where nobody is', () => {
    const cast = /<details class="cast"/;
    assert.match(site().read('articles/bridge-opens/index.html'), cast);
    assert.doesNotMatch(site().read('articles/ferry-notice/index.html'), cast);
  });

  test('a part of a line that is left out is struck in the source text', () => {
    const html = site().read('articles/ferry-notice/source/index.html');
    assert.match(html, /<li id="l-3" value="3">We thank you all\. <del title="A link[^"]*">Follow us<\/del><\/li>/);
    assert.match(html, /<a href="#l-3">Part of line 3<\/a>/);
  });

  test('what is denied or asked, and what is meant, is said on every page that shows the words', () => {
    for (const page of [
      'quotes',
      'quotes/no-ferries',
      'actors/parliament',
      'articles/bridge-opens',
      'analysis/questions',
    ]) {
      const text = linesOf(site().read(`${page}/index.html`)).join('\n');
      assert.match(
        text,
        /denied: the bridge had cost three \[in fact: two\] ferries their work \[meant: their berths\]/,
        page,
      );
    }
    assert.match(
      linesOf(site().read('quotes/index.html')).join('\n'),
      /asked: Whether the ferry will \[misleading as printed; meant: will not\] sail again/,
    );
  });

  /** The attributes of the pictures in a piece of HTML. */
  const picturesIn = (html: string) =>
    elementsOf(html)
      .filter(({ name }) => name === 'img')
      .map(({ attributes }) => attributes);

  test('a picture is resized, described and credited', () => {
    const [picture = {}] = picturesIn(planned()).filter(({ src }) => src?.includes('/river.'));
    assert.match(picture['src'] ?? '', /^\.\.\/\.\.\/_astro\/river\.[^"]+\.webp$/);
    assert.match(picture['srcset'] ?? '', /^(\.\.\/\.\.\/_astro\/river\.[^" ]+ \d+w(, )?){4}$/);
    assert.match(picture['alt'] ?? '', /^A river between/);
    assert.match(planned(), /Picture: Drawn for the tests/);
  });

  test('the picture of an actor is small on its card, where it is asked for late, and larger on its page', () => {
    const page = site().read('actors/vera-kholm/index.html');
    const [onCard = {}, none] = picturesIn(card(planned(), 'vera-kholm'));
    const [onPage = {}, noOther] = picturesIn(page);
    assert.deepEqual([none, noOther], [undefined, undefined]);
    for (const { src, srcset, alt } of [onCard, onPage]) {
      assert.match(src ?? '', /^\.\.\/\.\.\/_astro\/helm\.[^"]+\.webp$/);
      assert.match(srcset ?? '', /^[^"]+ 192w, [^"]+$/);
      assert.match(alt ?? '', /^A woman in a blue cap/);
    }
    assert.deepEqual([onCard['loading'], onCard['sizes']], ['lazy', '5.5rem']);
    assert.deepEqual([onPage['loading'], onPage['sizes']], ['eager', '13rem']);
    assert.match(linesOf(card(planned(), 'vera-kholm')).join('\n'), /^Picture: Drawn for the tests$/m);
    assert.match(linesOf(page).join('\n'), /^Picture: Drawn for the tests$/m);
    assert.doesNotMatch(site().read('actors/karl-brandt/index.html'), /<figure class="portrait"/);
  });

  test('an edition with an address has canonical links, and a sitemap of every page that is linked to', () => {
    assert.match(planned(), /<link rel="canonical" href="https:\/\/example\.org\/paper\/articles\/bridge-planned\/">/);
    const sitemap = [
      ...site()
        .read('sitemap-0.xml')
        .matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map(([, address]) => address);
    const pages = site()
      .pages.filter((page) => isLinked(site(), page))
      .map((page) => `https://example.org/paper/${page.replace(/index\.html$/, '')}`);
    assert.deepEqual(sitemap.sort(), pages.sort());
    assert.match(site().read('sitemap-index.xml'), /<loc>https:\/\/example\.org\/paper\/sitemap-0\.xml<\/loc>/);
    assert.match(site().read('robots.txt'), /Sitemap: https:\/\/example\.org\/paper\/sitemap-index\.xml/);
    for (const address of ['"/paper/"', '"/paper/_astro/'])
      assert.ok(site().read('404.html').includes(address), address);
  });

  test('an edition with an address has a feed of its articles, the newest first, and lists name it', () => {
    const elements = elementsOf(site().read('feed.xml'), { xmlMode: true });
    const entries = elements.filter(({ name }) => name === 'entry');
    assert.equal(entries.length, 3);
    const links = elements.flatMap(({ name, attributes }) =>
      name === 'link' && attributes['rel'] !== 'via' ? [attributes['href']] : [],
    );
    assert.deepEqual(links, [
      'https://example.org/paper/',
      'https://example.org/paper/feed.xml',
      'https://example.org/paper/articles/bridge-opens/',
      'https://example.org/paper/articles/ferry-notice/',
      'https://example.org/paper/articles/bridge-planned/',
    ]);
    // What RFC 4287 requires of a feed and of each entry.
    for (const required of ['id', 'title', 'updated'])
      assert.equal(elements.filter(({ name }) => name === required).length, 1 + entries.length, required);
    assert.equal(elements.filter(({ name }) => name === 'author').length, entries.length);
    assert.match(site().read('feed.xml'), /<updated>2024-09-01T00:00:00Z<\/updated>/);
    for (const page of ['index.html', 'articles/index.html'])
      assert.match(
        site().read(page),
        /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\.[^"]*\/feed\.xml">/,
      );
    assert.match(site().read('articles/index.html'), /<a href="\.\.\/feed\.xml">/);
  });

  test('corrections and the date of the annotations are shown', () => {
    assert.match(planned(), /Annotations updated <time datetime="2024-09-01">1 September 2024<\/time>/);
    assert.match(planned(), /The table was added\./);
  });

  test('former addresses lead to what has taken their place, below articles too, and no search engine keeps them', () => {
    for (const [from, to] of [
      ['actors/brandt', 'actors/karl-brandt/'],
      ['actors/mayor-brandt', 'actors/karl-brandt/'],
      ['actors/ferry-end', 'events/ferry-end/'],
      ['quotes/we-shall-build', 'quotes/build-it/'],
      ['articles/bridge', 'articles/bridge-planned/'],
      ['articles/bridge/source', 'articles/bridge-planned/source/'],
      ['articles/bridge/anatomy', 'articles/bridge-planned/anatomy/'],
      ['articles/bridge-opened', 'articles/bridge-opens/'],
      // This article has no source text any more.
      ['articles/bridge-opened/source', 'articles/bridge-opens/'],
    ] as const) {
      const html = site().read(`${from}/index.html`);
      const elements = elementsOf(html);
      const refresh = elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes['content'];
      const [, target = ''] = /^0; url=(.+)$/.exec(refresh ?? '') ?? [];
      assert.equal(new URL(target, `https://example.org/${from}/`).pathname, `/${to}`, from);
      assert.ok(
        elements.some(({ name, attributes }) => name === 'a' && attributes['href'] === target),
        from,
      );
      assert.match(html, new RegExp(`<link rel="canonical" href="https://example.org/paper/${to}">`));
      assert.match(html, /<meta name="robots" content="noindex">/);
    }
  });
}
