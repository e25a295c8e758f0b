import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Finder } from '#src/find/finder.ts';
import type { Kind } from '#src/find/format.ts';
import type { SearchRecord } from './records.ts';
import { type Sizes, indexFiles } from './write-index.ts';

function record(
  kind: Kind,
  url: string,
  primary: string[],
  more: string[] = [],
  facets: SearchRecord['facets'] = {},
): SearchRecord {
  const doc = { kind, url, title: primary[0] ?? url, detail: '', text: [...primary, ...more].join(' ') };
  return { doc, primary, more, facets, ...(kind === 'actor' ? { names: primary } : {}) };
}

const records: SearchRecord[] = [
  record('actor', 'actors/ann/', ['Ann Vane', '안 베인'], ['Mayor, Norvik']),
  record('actor', 'actors/source/', ['Unnamed source'], [], { unnamed: true }),
  record('event', 'events/vote/', ['Vote'], ['2 May 2019'], { status: 'planned', years: [2019, 2020] }),
  record('quote', 'quotes/a/', ['before winter and nobody knows'], ['Ann Vane'], {
    speaker: 'ann',
    quotation: 'direct',
    article: 'new',
    years: [2024],
  }),
  record('quote', 'quotes/b/', ['the river is high'], ['Unnamed source'], {
    speaker: 'source',
    quotation: 'indirect',
    article: 'old',
    years: [2019],
  }),
  record('passage', 'articles/new/#p-0', ['Winter comes'], [], { article: 'new', years: [2024] }),
  record('passage', 'articles/new/#p-1', [], ['“before winter,” she told reporters, “and nobody knows”'], {
    article: 'new',
    years: [2024],
  }),
  record('passage', 'articles/old/#p-0', ['High river'], [], { article: 'old', years: [2019] }),
];

function finder(sizes?: Sizes): { finder: Finder; asked: string[] } {
  const files = new Map(indexFiles(records, sizes).files.map(({ path, content }) => [path, content]));
  const asked: string[] = [];
  return {
    asked,
    finder: new Finder(async (path) => {
      asked.push(path);
      const content = files.get(path);
      if (!content) throw new Error(`no ${path}`);
      return new Uint8Array(content);
    }),
  };
}

async function urls(query: string, selection = {}, sizes?: Sizes): Promise<string[]> {
  const { finder: finds } = finder(sizes);
  return (await finds.docs((await finds.search(query, selection)).docs)).map(({ url }) => url);
}

test('a broken quotation is found whole, and words half the reporter’s only in the article', async () => {
  assert.deepEqual(await urls('“before winter and nobody”'), ['quotes/a/']);
  assert.deepEqual(await urls('“she told reporters and nobody”'), ['articles/new/#p-1']);
  // The speaker's name follows the words in the record, not in the phrase.
  assert.deepEqual(await urls('“knows Ann”'), []);
});

test('a name comes before what mentions it; all words must be there, small ones need not', async () => {
  assert.deepEqual(await urls('Ann Vane'), ['actors/ann/', 'quotes/a/']);
  assert.deepEqual(await urls('the mayor of Norvik'), ['actors/ann/']);
  assert.deepEqual(await urls('Vane river'), []);
  assert.deepEqual(await urls('the'), ['quotes/b/']);
  assert.deepEqual(await urls('?!'), []);
});

test('a beginning is found until it is a word', async () => {
  assert.deepEqual(await urls('nobo'), await urls('nobody'));
  assert.deepEqual(await urls('rive'), ['quotes/b/', 'articles/old/#p-0']);
});

test('of one facet any value, of several each; counts are those of choosing', async () => {
  const { finder: finds } = finder();
  const ann = await finds.numberOf('actors/ann/');
  assert.equal(ann, 0);
  assert.deepEqual(await urls('', { speaker: [ann] }), ['quotes/a/']);
  assert.deepEqual(await urls('', { source: ['unnamed', 'named'], year: ['2019'] }), ['quotes/b/']);
  assert.deepEqual(await urls('', { year: ['2020'] }), ['events/vote/']);
  assert.deepEqual(await urls('', { article: [await finds.numberOf('articles/old/')] }), [
    'quotes/b/',
    'articles/old/#p-0',
  ]);
  for (const query of ['', 'winter', '“before winter”', 'river']) {
    for (const chosen of [{}, { kind: ['quote'] }, { year: ['2019'], kind: ['quote', 'event'] }]) {
      const { counts } = await finds.search(query, chosen);
      for (const [name, values] of Object.entries(counts)) {
        for (const [value, count] of values)
          assert.equal(
            (await finds.search(query, { ...chosen, [name]: [value] })).docs.length,
            count,
            `${query} ${name} ${value}`,
          );
      }
    }
  }
});

test('nearest names, a query put right, and parts that find something', async () => {
  const { finder: finds } = finder();
  assert.deepEqual((await finds.nearest('An Vanne')).names, [0]);
  assert.deepEqual((await finds.nearest('베안')).names, []);
  assert.equal((await finds.nearest('wintre nobdy')).query, 'winter nobody');
  assert.deepEqual((await finds.nearest('Vane river')).parts, [
    { query: 'vane', count: 2 },
    { query: 'river', count: 2 },
  ]);
  assert.deepEqual((await finds.nearest('xyzzyplugh')).names, []);
});

test('how the index is cut into files changes no result, and the same records make the same bytes', async () => {
  const small: Sizes = { perBlock: 1, perTerms: 8, perNames: 1 };
  for (const query of ['', 'winter', '“before winter and nobody”', 'Ann Vane', 'riv', '안베인'])
    assert.deepEqual(await urls(query, {}, small), await urls(query), query);
  const { finder: finds } = finder(small);
  assert.deepEqual((await finds.nearest('An Vanne')).names, [0]);
  assert.deepEqual(indexFiles(records), indexFiles(structuredClone(records)));
  assert.notEqual(indexFiles(records).files[1]?.path, indexFiles(records.slice(1)).files[1]?.path);
});

test('a search fetches the files of its words and no others', async () => {
  const { finder: finds, asked } = finder({ perBlock: 1, perTerms: 8, perNames: 1 });
  const { docs } = await finds.search('mayor', {});
  await finds.docs(docs);
  const names = asked.map((path) => path.replace(/^.*\//, '').replace(/\d+/, ''));
  assert.ok(names.filter((name) => name === 'terms-.bin').length <= 3, asked.join());
  assert.equal(names.filter((name) => name === 'docs-.bin').length, 1);
  assert.ok(!names.includes('names-.bin'));
});
