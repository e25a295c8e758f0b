import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { fillLabels } from '#src/core/language/labels.ts';
import { pageText } from '#src/core/language/page-text.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { withRelativeAssets, withRelativeUrls } from './relative-assets.ts';

suite('Addresses of assets on a page', () => {
  test('lead from the page’s folder to where they are', () => {
    for (const [address, root] of [
      ['', './'],
      ['search/', '../'],
      ['actors/xi/', '../../'],
      ['actors/page/2/', '../../../'],
      ['actors/xi.html', '../'],
      ['about.html', './'],
    ] as const)
      assert.equal(
        withRelativeAssets('<link href="/_astro/a.css"><script src=/_astro/b.js></script>', address, undefined),
        `<link href="${root}_astro/a.css"><script src="${root}_astro/b.js"></script>`,
      );
  });

  test('of pictures are many in one attribute', () => {
    assert.equal(
      withRelativeAssets(
        '<img srcset="/_astro/a,b.png 480w, /_astro/c.png 800w,/_astro/d.png 2x, x/_astro/e.png">',
        'a/',
        undefined,
      ),
      '<img srcset="../_astro/a,b.png 480w, ../_astro/c.png 800w,../_astro/d.png 2x, x/_astro/e.png">',
    );
  });

  test('begin at the root of the host on the page 404, which is shown at any depth', () => {
    for (const [url, base] of [
      [undefined, '/'],
      ['https://example.org/paper', '/paper/'],
      ['https://example.org/R&D/', '/R&#38;D/'],
    ] as const) {
      const page = `<link href="${base}_astro/a.css">`;
      assert.equal(withRelativeAssets(page, '404.html', url), page);
    }
  });

  test('are found below the base of the site', () => {
    for (const [url, base] of [
      ['https://example.org/paper', '/paper/'],
      ['https://example.org/R&D/', '/R&#38;D/'],
      ['https://example.org/a&b/c&d', '/a&amp;b/c&d/'],
    ] as const)
      assert.equal(
        withRelativeAssets(
          `<img src="${base}_astro/a.png" srcset="${base}_astro/a.png 2x" alt="R&#38;D">`,
          'a/b/',
          url,
        ),
        '<img src="../../_astro/a.png" srcset="../../_astro/a.png 2x" alt="R&#38;D">',
      );
    const elsewhere = '<img src="/_astro/a.png">';
    assert.equal(withRelativeAssets(elsewhere, 'a/b/', 'https://example.org/paper'), elsewhere);
  });

  test('are nothing else: no words, no attribute that is not an address, no address elsewhere', () => {
    for (const html of [
      '<p>The page had src="/_astro/x.png", and <b>href="/_astro/x.css"</b>.</p>',
      '<img alt=\'src="/_astro/x.png"\' title="/_astro/x.png" aria-label="/_astro/x.png">',
      '<a href="https://example.org/_astro/x.png">a</a><a href="?q=a, /_astro/x">b</a><a href="//_astro/x">c</a>',
      '<!-- <img src="/_astro/x.png"> --><script>"<img src=\\"/_astro/x.png\\">"</script>',
    ])
      assert.equal(withRelativeAssets(html, 'a/', undefined), html);
  });
});

test('an article that prints mark-up keeps its words to the page', () => {
  for (const words of [
    'They read data-label="actor xi" and data-margin="sic 1" there.',
    'The page held ` src="/_astro/x.png"`, once.',
    'A link was \\<a href="/_astro/a.css" data-source="quote q"\\>.',
  ]) {
    const { entries } = readEntries(
      contentOf({
        'articles/a.md': `---\ntitle: A\npublished: 2023\nlanguage: en\nsummary: S.\nsource:\n  publisher: P\n---\n\n${words}\n`,
      }),
    );
    const [article] = entries;
    assert.ok(article?.kind === 'article');
    const labels = { control: () => 'changed', margin: () => 'changed', source: () => 'changed' };
    const body = fillLabels(article.text.html.body, labels);
    const page = `<link href="/_astro/a.css"><h1 itemprop="headline"></h1><div itemprop="articleBody">${body}</div><script src="/_astro/b.js"></script>`;
    const moved = withRelativeAssets(page, 'articles/a/', undefined);
    assert.equal(pageText(moved)?.trim(), words.replace(/[\\`]/g, ''));
    assert.match(moved, /^<link href="\.\.\/\.\.\/_astro\/a\.css">.*<script src="\.\.\/\.\.\/_astro\/b\.js">/s);
  }
});

suite('Addresses of assets in a style sheet', () => {
  const css = (text: string, file = '_astro/a.css', base = '') =>
    withRelativeUrls(text, `https://example.org${base}`, file);

  test('are relative to it', () => {
    assert.equal(css('a{background:url(/_astro/x.png)}'), 'a{background:url(./x.png)}');
    assert.equal(css('a{background:URL( "/_astro/x.png" )}'), 'a{background:URL( "./x.png" )}');
    assert.equal(
      css("@import '/_astro/b.css';@font-face{src:url('/_astro/f.woff2')}"),
      "@import './b.css';@font-face{src:url('./f.woff2')}",
    );
    assert.equal(css('a{b:url(/_astro/x.png)}', '_astro/sub/a.css'), 'a{b:url(../x.png)}');
    assert.equal(css('a{b:url(/_astro/x.png)}', 'themes/a.css'), 'a{b:url(../_astro/x.png)}');
    assert.equal(css('a{b:url(/_astro/x.png)}', 'a.css'), 'a{b:url(./_astro/x.png)}');
    assert.equal(
      css('a{b:url(/p/_astro/x.png),url(/_astro/y.png)}', '_astro/a.css', '/p'),
      'a{b:url(./x.png),url(/_astro/y.png)}',
    );
  });

  test('are nothing else: no strings, no comments, no addresses elsewhere', () => {
    for (const text of [
      'a::after{content:"url(/_astro/x.png)"}',
      String.raw`a::after{content:"\"url(/_astro/x.png)"}`,
      String.raw`.content-\[\'x\'\]{a:url(data:/_astro/x)}`,
      '/* url(/_astro/x.png) " */',
      'a{b:url(https://example.org/_astro/x.png)}',
      'a{b:curl(/_astro/x.png)}',
      "a{--x:'/_astro/x.png'}",
    ])
      assert.equal(css(text), text);
  });

  test('are found after a class with an escaped quotation mark', () => {
    assert.equal(css(String.raw`.a\'b{c:url(/_astro/x.png)}`), String.raw`.a\'b{c:url(./x.png)}`);
  });
});
