import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { composeDraft } from './compose-draft.ts';
import { decodeBytes, looksLikePage } from './decode-bytes.ts';
import { linesOfPage } from './html-lines.ts';
import { pageFacts } from './page-facts.ts';
import { proveDraft } from './prove-draft.ts';
import { selectLines } from './select-lines.ts';
import { takePage } from './take-page.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const texts = (html: string) => linesOfPage(html).map(({ text }) => text);

const paragraph = (n: number) =>
  `Paragraph ${n} of the article says at some length what the crews of the ferries want, and what the company answers.`;

const page = `<!doctype html><html lang="en-GB"><head><title>Ferry crews vote to strike | Lunsay Weekly</title>
<meta property="og:site_name" content="Lunsay Weekly"><meta property="og:title" content="Ferry crews vote to strike">
<link rel="canonical" href="https://lunsay.example/ferries">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry crews vote to strike",
"datePublished":"2024-02-19T23:30:00+01:00","author":[{"@type":"Person","name":"Ines Vale"}]}]}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
<main><article><h1>Ferry crews vote<br>to strike</h1><p class="byline">By Ines Vale</p><time datetime="2024-02-19">19 February 2024</time>
<button>Share this</button>
<figure><img src="a.jpg" alt="A ferry"><figcaption>A ferry at the quay. <span class="credit">Photo: Tom Arden</span></figcaption></figure>
<div class="body"><p>${paragraph(1)} <a href="x">A link</a> ends it: 5*6*7 &lt;b&gt; &amp;amp;.</p><p>${paragraph(2)}</p>
<aside class="pull-quote"><p>“Nobody has come.”</p></aside>
<h2>1. What happens next</h2><p>“Nobody has come.”</p><p>${paragraph(3)}</p><div class="ad">Advertisement</div><p>${paragraph(4)}</p></div></article>
<section class="related"><h3>Related</h3><a href="/b">Bakers of Lunsay end their own strike after a month</a></section></main>
<footer><p>© Lunsay Weekly</p></footer></body></html>`;

suite('The lines of a page', () => {
  test('are its blocks and what <br> divides, with white space as a browser shows it', () => {
    assert.deepEqual(
      texts('<p>One\n  two<br>three</p>four<div>five<p>six</div><table><tr><td>7<td>8</table><pre> a\n  b </pre>'),
      ['One two', 'three', 'four', 'five', 'six', '7', '8', 'a', 'b'],
    );
  });
  test('have no words of scripts, styles, templates, the head and what is hidden, nor the texts for pictures', () => {
    const html = `<head><title>T</title><style>s</style><body><script>x</script><template>t</template><p hidden>h</p>
      <div style="color:red; display: none">d</div><img alt="alt"><noscript>n</noscript><p>seen <b>words</b></p>`;
    assert.deepEqual(texts(html), ['seen words']);
  });
  test('lose nothing that is seen where elements are not closed', () => {
    assert.deepEqual(texts('<html><head><meta charset=utf-8><body><p>a<p>b<li>c<li>d</p>e<br/>f</i></div>g'), [
      'a',
      'b',
      'c',
      'd',
      'e',
      'fg',
    ]);
  });
  test('have characters for references, and none that no page can show', () => {
    assert.deepEqual(texts('<p>a&nbsp;b &#151; &amp;lt; &#7;x \u0001y \uFFFD</p>'), ['a\u00A0b — &lt; x y \uFFFD']);
  });
});

suite('A saved page', () => {
  test('becomes a draft that is proved: headline, article, and every other line left out with a reason', async () => {
    const taken = await takePage(bytes(page), {});
    const { published = '', publisher = '', language = '', url = '' } = taken;
    assert.deepEqual(
      { published, publisher, language, url, byline: taken.byline, headline: taken.headline },
      {
        published: '2024-02-19',
        publisher: 'Lunsay Weekly',
        language: 'en-GB',
        url: 'https://lunsay.example/ferries',
        byline: 'Ines Vale',
        headline: 'Ferry crews vote to strike',
      },
    );
    const draft = composeDraft(taken, { id: 'a', published, isDateOfText: true, publisher, language, url });
    const proved = proveDraft(draft, taken.source);
    assert.deepEqual(proved.problems, []);
    assert.ok(proved.text?.includes('\n## 1\\. What happens next\n'), proved.text);
    assert.deepEqual(
      draft.blocks.map(({ text }) => text.slice(0, 12)),
      ['Paragraph 1 ', 'Paragraph 2 ', '1. What happ', '“Nobody has ', 'Paragraph 3 ', 'Paragraph 4 '],
    );
    const why = new Map(draft.omit.map((omitted) => [omitted.line, omitted]));
    for (const [line, reason] of [
      ['Home', 'Navigation of the page.'],
      ['By Ines Vale', 'The byline.'],
      ['19 February 2024', 'The date line.'],
      ['Share this', 'A button of the page.'],
      ['A ferry at the quay. Photo: Tom Arden', 'The caption of a picture.'],
      ['“Nobody has come.”', 'A pull quote.'],
      ['Advertisement', 'An advertisement.'],
      ['Related', 'A link to related articles.'],
      ['© Lunsay Weekly', 'The footer of the page.'],
    ] as const)
      assert.equal(why.get(line)?.why, reason, line);
    assert.equal(why.get('“Nobody has come.”')?.nth, 1);
    assert.deepEqual(taken.original?.bytes, bytes(page));
  });

  test('keeps paragraphs and headings that Readability has lost beside those that it names', () => {
    const html = `<h1>H</h1><div><p>${paragraph(1)}</p><p>${paragraph(2)}</p><h2>Between</h2><p>${paragraph(3)}</p></div>
      <div><p>${paragraph(4)}</p></div>`;
    const lines = linesOfPage(html);
    assert.deepEqual(selectLines(lines, [paragraph(2), paragraph(3)], ['H']), { headline: [0], article: [1, 2, 3, 4] });
  });

  test('of very many lines is taken apart in the same way', () => {
    const many = (n: number) => Array.from({ length: n }, (_, line) => paragraph(line));
    const html = [`<div>${paragraph(-1)}</div>`, ...many(5_000).map((text) => `<p>${text}</p>`)].join('');
    const { article } = selectLines(linesOfPage(html), many(5_000), []);
    assert.deepEqual(
      article,
      Array.from({ length: 5_000 }, (_, n) => n + 1),
    );
  });

  test('leaves out lines with the date that stand before its text', async () => {
    const html = `<html lang="de"><h1>Titel</h1><div><p>25.01.2022 14:47 Uhr</p><p>${paragraph(1)}</p><p>${paragraph(2)}</p></div>`;
    const { omit, blocks, published } = await takePage(bytes(html), {});
    assert.deepEqual(omit, [{ line: '25.01.2022 14:47 Uhr', why: 'The date line.' }]);
    assert.equal(blocks.length, 2);
    assert.equal(published, '2022-01-25');
  });

  test('has a title of the editor’s where it prints no headline', async () => {
    const taken = await takePage(bytes(page.replace(/<h1>.*<\/h1>/, '')), {});
    assert.equal(taken.headline, undefined);
    assert.equal(taken.title, 'Ferry crews vote to strike');
  });

  test('without an article that can be told is taken whole', async () => {
    const taken = await takePage(bytes('<p>Short.<p>Lines.'), {});
    assert.deepEqual(
      taken.blocks.map(({ text }) => text),
      ['Short.', 'Lines.'],
    );
  });

  test('is read in the encoding that it declares', () => {
    const russian = Uint8Array.from([...bytes('<meta charset="windows-1251">'), 0xcf, 0xf0, 0xe8]);
    assert.match(decodeBytes(russian, true).text, /При$/);
    const http = '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">';
    assert.match(decodeBytes(Uint8Array.from([...bytes(http), 0xf0]), true).text, /П$/);
    assert.equal(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x41, 0]), true).text, 'A');
    assert.match(decodeBytes(bytes('<meta charset="no-such">é'), true).text, /é$/);
    assert.match(decodeBytes(Uint8Array.from([...bytes('<p>'), 0x93]), true).text, /“$/);
    assert.equal(looksLikePage(bytes('\uFEFF\n<!-- saved --><!DOCTYPE html><p>')), true);
    assert.equal(looksLikePage(bytes('A <html> in a text')), false);
  });

  test('that is broken in its data still says what it can', () => {
    const facts = pageFacts(`<html lang="xx_!"><script type="application/ld+json">{broken</script>
      <meta name="date" content="2024-02-31"><meta name="pubdate" content="20240219"><meta property="og:locale" content="de_DE">
      <link rel=canonical href="/relative"><title> T </title>`);
    assert.deepEqual(facts, { headlines: ['T'], published: '2024-02-19', language: 'de-DE' });
    assert.equal(pageFacts('<html lang="english">').language, undefined);
  });
});
