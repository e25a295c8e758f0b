import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { validateCFF } from 'cffjs';
import { parse } from 'yaml';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { editionAt } from '#src/tests/edition-at.ts';
import * as editions from '#src/tests/editions.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { cff } from './cff.ts';

interface File {
  readonly title: string;
  readonly version: string;
  readonly license?: string;
  readonly 'license-url'?: string;
  readonly authors: readonly { readonly name: string; readonly website?: string }[];
  readonly references?: readonly Readonly<Record<string, unknown>>[];
}

/** The file of an edition, in which versions 1.1 and 1.2 of YAML read the same. */
function read(edition: Edition): File {
  const text = cff(edition, 'v-1');
  const [file, old] = (['1.2', '1.1'] as const).map((version) => parse(text, { version }) as File);
  assert.deepEqual(old, file);
  return file ?? assert.fail();
}

/** The same, valid by the schema of the format. To compile it takes most of the time of these tests. */
function valid(edition: Edition): File {
  const file = read(edition);
  validateCFF(file);
  return file;
}

const withSite = (edition: Edition, site: Partial<Edition['site']>): Edition => ({
  ...edition,
  site: { ...edition.site, ...site },
});

suite('CITATION.cff', () => {
  for (const folder of [editions.firstEdition, editions.sampleEdition, editions.scriptsEdition, editions.bareEdition])
    test(`of ${folder} is valid, and Citation.js reads it`, async () => {
      const edition = await editionAt(folder);
      const { title, authors, references = [] } = valid(edition);
      assert.equal(title, edition.site.title);
      assert.equal(authors[0]?.name, edition.site.editor?.name ?? edition.site.title);
      assert.deepEqual(
        references.map((one) => one['title']),
        [...edition.index.articles.values()].map(({ data, text }) =>
          data.titleBy === 'editor' ? `[${text.title}]` : text.title,
        ),
      );
      const [read, ...articles] = new Cite(cff(edition, 'v-1')).data as Record<string, unknown>[];
      assert.equal(read?.['title'], title);
      assert.equal(read?.['type'], 'dataset');
      assert.equal(read?.['version'], 'v-1');
      assert.equal(articles.length === 0 || articles.length === references.length, true);
    });

  const edition = editionOf({ 'articles/a.md': articleFile({ published: '2023-10-17' }, 'Words.') });

  test('a text that YAML would take for something else stays a text', () => {
    for (const title of [
      'no',
      '2004',
      '1e3',
      '2023-10-17',
      '0x1F',
      '12:30:45',
      'a: b # c',
      '"x"',
      '- y',
      '~',
      'é 𝒜\u2028',
    ])
      assert.equal(read(withSite(edition, { title })).title, title);
  });

  test('a licence is an identifier of SPDX, or an address, or left out', () => {
    const licences = ['CC-BY-4.0', 'CC-BY-NC-SA-2.5', 'CC-BY-ND-1.0', 'CC-BY-NC-ND-3.0', 'CC0-1.0', 'ODbL-1.0'];
    const all = [...licences, 'ODC-By-1.0', 'PDDL-1.0'];
    const known = all.map((name) => read(withSite(edition, { licence: { name } })).license);
    assert.deepEqual(known, all);
    validateCFF({ ...read(edition), license: known });
    assert.throws(() => validateCFF({ ...read(edition), license: 'CC-BY-5.0' }));
    const own = { name: 'CC-BY-5.0', url: 'https://example.org/licence' };
    assert.equal(read(withSite(edition, { licence: own })).license, undefined);
    assert.equal(valid(withSite(edition, { licence: own }))['license-url'], own.url);
    assert.equal(read(withSite(edition, { licence: { name: 'Free' } }))['license-url'], undefined);
  });

  test('an article has its day, or what is known of it', () => {
    const fields = ['date-published', 'year', 'month', 'languages', 'authors', 'journal'];
    const reference = (given: Readonly<Record<string, string>>) => {
      const [first = {}] = valid(editionOf({ 'articles/a.md': articleFile(given, 'Words.') })).references ?? [];
      return Object.fromEntries(Object.entries(first).filter(([name]) => fields.includes(name)));
    };
    const common = { languages: ['en'], authors: [{ name: 'The Gazette' }], journal: 'The Gazette' };
    assert.deepEqual(reference({ published: '0987-10-07' }), { ...common, 'date-published': '0987-10-07' });
    assert.deepEqual(reference({ published: '2023-10' }), { ...common, year: 2023, month: 10 });
    assert.deepEqual(reference({ published: '2023' }), { ...common, year: 2023 });
    assert.deepEqual(reference({ published: '2023-10-17~' }), common);
    assert.deepEqual(reference({ published: '-0043' }), common);
    assert.deepEqual(reference({ byline: 'Vera', language: 'zh-Hant', published: '2023' }), {
      ...common,
      languages: ['zh'],
      authors: [{ name: 'Vera' }],
      year: 2023,
    });
  });

  test('an address is told as a URI, whatever signs and letters it has', () => {
    const url = `https://müller.example/ü%zz[1]{2}|"<>^?q=é(x)%20&r=[y]#a#b|%`;
    const site = { url: "https://büro.example/o'x/", editor: { name: 'V', url }, licence: { name: 'Own', url } };
    const source = articleFile({ source: `{publisher: P, url: ${JSON.stringify(url)}}` }, 'Words.');
    const file = valid(withSite(editionOf({ 'articles/a.md': source }), site));
    const written =
      'https://xn--mller-kva.example/%C3%BC%25zz%5B1%5D%7B2%7D%7C%22%3C%3E%5E?q=%C3%A9(x)%20&r=%5By%5D#a%23b%7C%25';
    assert.equal(file['license-url'], written);
    assert.equal(file.authors[0]?.website, written);
    assert.equal(file.references?.[0]?.['url'], written);
    assert.match(JSON.stringify(file), /"https:\/\/xn--bro-hoa\.example\/o'x\//);
  });

  test('articles of which the same is told are one reference', () => {
    const one = articleFile({}, 'Words.');
    assert.equal(valid(editionOf({ 'articles/a.md': one, 'articles/b.md': one })).references?.length, 1);
  });

  test('above 500 articles, none is listed', () => {
    const files = (count: number) =>
      editionOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, n) => [`articles/a-${n}.md`, articleFile({ title: `T ${n}` }, 'W.')]),
        ),
      );
    assert.equal(valid(files(500)).references?.length, 500);
    assert.equal(read(files(501)).references, undefined);
  });
});
