import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '#src/core/views/edition.ts';
import { plainText } from '#src/core/views/printed.ts';
import { quoteFiles } from '#src/export/quote-files.ts';
import { articleData } from '#src/export/structured/article-data.ts';
import { editionIn } from '#src/tests/edition-in.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import { isEmbeddable, picturesOf } from './choices.ts';
import { embedCode, embedView } from './embed.ts';
import { articleOembed, quoteOembed } from './oembed.ts';
import { articlePicture, editionPicture, quotePicture } from './picture.ts';
import { articleShared, localeOf, quoteShared, sharingTags } from './tags.ts';

const [first, sample, scripts] = await Promise.all([firstEdition, sampleEdition, scriptsEdition].map(editionIn));
assert.ok(first && sample && scripts);

const having = (edition: Edition, choices: Partial<Edition['site']>): Edition => ({
  ...edition,
  site: { ...edition.site, ...choices },
});
const quoteOf = ({ index }: Edition, id: string) => index.quotes.get(id) ?? assert.fail(id);
const articleOf = ({ index }: Edition, id: string) => index.articles.get(id) ?? assert.fail(id);
const tagsOf = (edition: Edition, page: Parameters<typeof sharingTags>[1]) =>
  Object.fromEntries(
    sharingTags(edition, page).map((tag) => ['property' in tag ? tag.property : tag.name, tag.content]),
  );
const page = { title: 'A page', description: 'What it is.', canonical: 'https://example.org/paper/a/' };

test('a picture shows the words with what they mean, who says them, by whom they come, and how sure that is', () => {
  const denied = quotePicture(sample, quoteOf(sample, 'no-ferries'));
  assert.equal(
    plainText(denied.words.parts),
    'the bridge had cost three [in fact: two] ferries their work [meant: their berths]',
  );
  assert.equal(denied.words.stance, 'denied:');
  assert.equal(denied.words.voice, 'named');
  assert.deepEqual(
    [denied.name, ...denied.lines],
    ['The parliament', 'Introduced with: denied that', 'The Sandvik Courier · 20 August 2024'],
  );
  const passed = quotePicture(first, quoteOf(first, 'lavrov-trend'));
  assert.equal(passed.words.voice, 'passed');
  assert.ok(passed.lines.some((line) => line.startsWith('Passed on by: ') && line.includes(' · Introduced with: ')));
  assert.ok(passed.lines.includes(first.words.attributions.medium));
  const unnamed = quotePicture(first, quoteOf(first, 'diplomats-message'));
  assert.equal(unnamed.words.voice, 'unnamed');
});

test('long words are cut at a word, and sooner where letters are twice as wide', () => {
  for (const [edition, id, most] of [
    [first, 'diplomats-message', 300],
    [scripts, 'bridge-is-sound', 130],
  ] as const) {
    const quote = quoteOf(edition, id);
    const [place] = edition.index.segments.get(id) ?? [];
    assert.ok(place);
    // The same words again and again, without a change of the edition that others read.
    const text = place.passage.text.slice(place.segment.start, place.segment.end);
    const long = `${place.passage.text} ${`${text} `.repeat(40)}`;
    const passage = { ...place.passage, text: long };
    const segment = { ...place.segment, end: long.length };
    const passages = place.article.text.passages.map((one) => (one === place.passage ? passage : one));
    const article = { ...place.article, text: { ...place.article.text, passages, segments: [segment], glitches: [] } };
    const segments = new Map(edition.index.segments).set(id, [{ ...place, article, passage, segment }]);
    const index = Object.assign(
      Object.create(Object.getPrototypeOf(edition.index) as object) as object,
      edition.index,
      {
        segments,
      },
    ) as Edition['index'];
    const longer = { ...edition, index, site: { ...edition.site, url: 'https://example.org/' } };
    const shown = plainText(quotePicture(longer, quote).words.parts);
    assert.ok(shown.length <= most + 2 && shown.length > most - 30, `${id}: ${shown.length}`);
    assert.match(shown, / ?…$/);
    const before = shown.replace(/ ?…$/, '');
    assert.ok(long.slice(segment.start).startsWith(before));
    const { picture, oembed } = quoteShared(longer, quote);
    const { title } = JSON.parse(quoteOembed(longer, quote)) as { title: string };
    assert.equal(title, oembed?.title);
    for (const told of [picture?.alt, title]) assert.ok(told && told.length > 60 && told.length < 420, told);
    if (most === 300) assert.match(long.slice(segment.start + before.length), /^\s/, 'cut at a word');
  }
});

test('the picture of an article has its headline, its origin, and its speakers by their words', () => {
  const { words, lines, bars, more } = articlePicture(first, articleOf(first, 'trilateral-solidarity'));
  assert.match(plainText(words.parts), /\[meant: /);
  assert.equal(lines.length, 1);
  assert.equal(bars.length, 4);
  assert.equal(bars[0]?.share, 1);
  assert.ok(bars.some(({ unnamed }) => unnamed));
  assert.match(more ?? '', /^and \w+ more$/);
  const supplied = articlePicture(sample, articleOf(sample, 'ferry-notice'));
  assert.deepEqual(
    [plainText(supplied.words.parts), supplied.lines, supplied.more],
    ['[Ferrymen take leave]', ['Ferrymen’s Union · [about August 2024]'], undefined],
  );
  assert.deepEqual(editionPicture(sample).lines, ['Town politics, read closely']);
});

test('a picture depends on what it shows and on nothing else', () => {
  const quote = quoteOf(sample, 'build-it');
  const other = having(sample, { url: 'https://elsewhere.example/', description: 'Other words.' });
  assert.deepEqual(quotePicture(other, quote), quotePicture(sample, quote));
  assert.notDeepEqual(quotePicture(having(sample, { title: 'Another' }), quote), quotePicture(sample, quote));
});

test('site.yaml says which pages have pictures, and whether quotations can be embedded; without url none', () => {
  const { url: _, ...bare } = sample.site;
  assert.deepEqual([sample.site, bare, { ...sample.site, sharingPictures: 'articles' as const }].map(picturesOf), [
    'all',
    'none',
    'articles',
  ]);
  assert.deepEqual([sample.site, bare, { ...sample.site, embedding: 'refuse' as const }].map(isEmbeddable), [
    true,
    false,
    false,
  ]);
  const [quote, article] = [quoteOf(sample, 'build-it'), articleOf(sample, 'bridge-planned')];
  const articles = having(sample, { sharingPictures: 'articles' });
  assert.ok(quoteShared(sample, quote).picture && articleShared(articles, article).picture);
  assert.equal(quoteShared(articles, quote).picture, undefined);
  const none = having(sample, { sharingPictures: 'none' });
  assert.equal(articleShared(none, article).picture, undefined);
  assert.deepEqual(quoteFiles({ ...sample, site: bare }), []);
});

test('without pictures no tag, no thumbnail and no data of an article names one', () => {
  const none = having(sample, { sharingPictures: 'none' });
  const article = articleOf(sample, 'bridge-planned');
  assert.match(
    articleData(sample, article),
    /"image":"https:\/\/example\.org\/paper\/articles\/bridge-planned\/sharing\.png"/,
  );
  assert.doesNotMatch(articleData(none, article), /"image"/);
  for (const text of [articleOembed(none, article), quoteOembed(none, quoteOf(sample, 'build-it'))])
    assert.doesNotMatch(text, /thumbnail|\.png/);
  const tags = tagsOf(none, page);
  assert.equal(tags['twitter:card'], 'summary');
  assert.ok(!Object.keys(tags).some((name) => name.startsWith('og:image')));
});

test('a page without a picture of its own has that of the edition', () => {
  const tags = tagsOf(sample, page);
  assert.equal(tags['og:image'], 'https://example.org/paper/sharing.png');
  assert.equal(tags['og:image:alt'], 'The Norvik Reader');
  assert.equal(tags['twitter:card'], 'summary_large_image');
});

test('a language is told with a country, as Open Graph demands', () => {
  for (const [tag, locale] of [
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['ko', 'ko_KR'],
    ['zh-Hant', 'zh_TW'],
    ['ar', 'ar_EG'],
    ['pa-Arab', 'pa_PK'],
  ] as const)
    assert.equal(localeOf(tag), locale);
});

/** What oEmbed 1.0 requires of each type, besides `type` and `version`, and what must come together. */
const required: Readonly<Record<string, readonly string[]>> = {
  link: [],
  rich: ['html', 'width', 'height'],
};
const optional = ['title', 'author_name', 'author_url', 'provider_name', 'provider_url', 'cache_age'];
const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];

test('oEmbed has what its version 1.0 requires of its type, and nothing that it does not know', () => {
  const refusing = having(sample, { embedding: 'refuse' });
  const types = new Map<string, number>();
  for (const edition of [sample, refusing, having(scripts, { url: 'https://six.example/' })])
    for (const text of [
      ...[...edition.index.articles.values()].map((article) => articleOembed(edition, article)),
      ...[...edition.index.quotes.values()].map((quote) => quoteOembed(edition, quote)),
    ]) {
      const { type, version, ...rest } = JSON.parse(text) as Record<string, unknown> & { type: string };
      types.set(type, (types.get(type) ?? 0) + 1);
      assert.equal(version, '1.0');
      const needed = required[type] ?? assert.fail(type);
      for (const name of needed) assert.ok(rest[name], `${type} has no ${name}`);
      const has = thumbnail.filter((name) => name in rest);
      assert.ok(has.length === 0 || has.length === thumbnail.length);
      for (const name of Object.keys(rest))
        assert.ok([...needed, ...optional, ...thumbnail].includes(name), `${type}: ${name}`);
      for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
        if (name in rest) assert.ok(Number.isInteger(rest[name]), name);
      for (const name of ['thumbnail_url', 'provider_url']) assert.ok(URL.canParse(String(rest[name])), name);
      assert.equal(type === 'rich', edition !== refusing && 'html' in rest);
    }
  assert.ok((types.get('link') ?? 0) > 10 && (types.get('rich') ?? 0) > 20);
});

test('the code for a frame forbids scripts, cookies and referrers, and holds any title', () => {
  const strange = new Map(sample.index.actors);
  const actor = strange.get('anna-brandt') ?? assert.fail();
  strange.set('anna-brandt', { ...actor, data: { ...actor.data, name: 'A "B" <c> & D' } });
  const index = Object.assign(Object.create(Object.getPrototypeOf(sample.index) as object) as object, sample.index, {
    actors: strange,
  }) as Edition['index'];
  const code = embedCode({ ...sample, index }, quoteOf(sample, 'build-it'));
  assert.match(code, /^<iframe src="https:\/\/example\.org\/paper\/quotes\/build-it\/embed\/" [^<>]*><\/iframe>$/);
  assert.match(code, / title="A &quot;B&quot; &lt;c&gt; &amp; D: /);
  assert.match(code, / sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" /);
  assert.doesNotMatch(code, /allow-scripts|allow-same-origin/);
});

test('the page for frames says the same as the quotation’s card', () => {
  const { canonical, speaker, role, lines, article } = embedView(sample, quoteOf(sample, 'build-it'));
  assert.equal(canonical, 'https://example.org/paper/quotes/build-it/');
  assert.deepEqual(
    [speaker, role, lines, article?.printed],
    ['Anna Brandt', 'Mayor, Norvik', ['Introduced with: told'], 'The Norvik Gazette · 2 May 2019'],
  );
});
