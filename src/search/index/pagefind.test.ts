import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Finder } from '#src/search/browser/finder.ts';
import type { RecordKind } from '#src/search/browser/format.ts';
import { openEngineInNode } from './engine-in-node.ts';
import type { SearchRecord } from './records.ts';
import { searchFiles } from './search-files.ts';
import { sizesOf, splitIntoShards } from './shards.ts';

function record(
  kind: RecordKind,
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
  record('article', 'articles/new/', [], ['Winter comes', '“before winter,” she told reporters, “and nobody knows”'], {
    article: 'new',
    years: [2024],
  }),
  record('article', 'articles/old/', [], ['High river'], { article: 'old', years: [2019] }),
];

const allFiles = (some: readonly SearchRecord[]) => Array.fromAsync(searchFiles(some));
const files = await allFiles(records);
const byPath = new Map(files.map((file) => [file.path, file.content]));

const asked: string[] = [];

// Pagefind asks for its files by `fetch`.
globalThis.fetch = (address) => {
  const file = new URL(String(address)).pathname.slice(1);
  asked.push(file);
  const content = byPath.get(file);
  return Promise.resolve(new Response(content ? new Uint8Array(content) : null, { status: content ? 200 : 404 }));
};

function finder(): Finder {
  return new Finder({
    engine: (shards) => openEngineInNode('https://edition/', shards),
    json: async <Value>(name: string) => (await (await fetch(`https://edition/search/${name}.json`)).json()) as Value,
  });
}

const finds = finder();

async function urls(query: string, selection = {}): Promise<string[]> {
  return (await finds.docs((await finds.search(query, selection)).docs)).map(({ url }) => url);
}

test('a broken quotation is found whole, and words half the reporter’s only in the article', async () => {
  assert.deepEqual(await urls('“before winter and nobody”'), ['quotes/a/']);
  assert.deepEqual(await urls('“she told reporters and nobody”'), ['articles/new/']);
  // The speaker's name follows the words in the record, not in the phrase; a passage follows the one before it.
  assert.deepEqual(await urls('“knows Ann”'), []);
  assert.deepEqual(await urls('“comes before”'), []);
});

test('a name comes before what mentions it; all words must be there, small ones need not', async () => {
  assert.deepEqual(await urls('Ann Vane'), ['actors/ann/', 'quotes/a/']);
  assert.deepEqual(await urls('the mayor of Norvik'), ['actors/ann/']);
  assert.deepEqual(await urls('Vane river'), []);
  assert.deepEqual(await urls('the'), ['quotes/b/']);
  assert.deepEqual(await urls('?!'), []);
});

test('a beginning is found until it is a word; a name also without its spaces', async () => {
  assert.deepEqual(await urls('nobo'), await urls('nobody'));
  assert.deepEqual(await urls('rive'), ['quotes/b/', 'articles/old/']);
  assert.deepEqual(await urls('“before winter and nobo'), ['quotes/a/']);
  assert.deepEqual(await urls('안베인'), ['actors/ann/']);
  // What nobody sees is no word.
  assert.deepEqual(await urls('“Vane annvane”'), []);
});

test('of one facet any value, of several each; counts are those of choosing', async () => {
  const ann = await finds.numberOf('actors/ann/');
  assert.equal(ann, 0);
  assert.deepEqual(await urls('', { speaker: [ann] }), ['quotes/a/']);
  assert.deepEqual(await urls('', { source: ['unnamed', 'named'], year: ['2019'] }), ['quotes/b/']);
  assert.deepEqual(await urls('', { year: ['2020'] }), ['events/vote/']);
  assert.deepEqual(await urls('', { article: [await finds.numberOf('articles/old/')] }), [
    'quotes/b/',
    'articles/old/',
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
  assert.deepEqual((await finds.nearest('An Vanne')).names, [0]);
  assert.deepEqual((await finds.nearest('베안')).names, []);
  assert.equal((await finds.nearest('wintre nobdy')).query, 'winter nobody');
  assert.deepEqual((await finds.nearest('Vane river')).parts, [
    { query: 'vane', count: 2 },
    { query: 'river', count: 2 },
  ]);
  assert.deepEqual((await finds.nearest('xyzzyplugh')).names, []);
});

test('records have the numbers of their order, even when there are many', async () => {
  const many = Array.from({ length: 3000 }, (_, n) =>
    record('actor', `actors/a-${n}/`, [`Name ${n * 7919}`, 'Person']),
  );
  const made = await allFiles(many);
  byPath.clear();
  for (const file of made) byPath.set(file.path, file.content);
  const other = finder();
  const { docs } = await other.search('', {});
  assert.deepEqual(docs, Array.from(docs.keys()));
  for (const n of [0, 1, 1500, 2999]) {
    assert.equal((await other.docs([n]))[0]?.url, `actors/a-${n}/`);
    assert.equal(await other.numberOf(`actors/a-${n}/`), n);
  }
  assert.equal((await other.search('person', {})).docs.length, 3000);
});

test('shards are one index: numbers, words, phrases, counts and addresses of all of them', async () => {
  const articles = Array.from({ length: 1000 }, (_, n) => n);
  const rare: Readonly<Record<number, readonly string[]>> = { 1: ['oddities'], 998: ['evenings'] };
  const edition = [
    record('actor', 'actors/ann/', ['Ann Vane']),
    record('event', 'events/vote/', ['Vote'], [], { years: [2019] }),
    ...articles
      .filter((n) => n % 3 === 0)
      .map((n) =>
        record('quote', `quotes/q-${n}/`, [`said number ${n}`], ['Ann Vane'], {
          speaker: 'ann',
          article: `a-${n}`,
          years: [2000 + (n % 7)],
        }),
      ),
    record('quote', 'quotes/stray/', ['said nowhere']),
    ...articles.map((n) =>
      record(
        'article',
        `articles/a-${n}/`,
        [`Headline ${n}`],
        [n % 2 ? 'odd words' : 'even words', ...(rare[n] ?? [])],
        {
          article: `a-${n}`,
          years: [2000 + (n % 7)],
        },
      ),
    ),
  ];
  const shards = splitIntoShards(edition);
  assert.deepEqual(
    shards.map((shard) => [shard.folder, sizesOf(shard)]),
    [
      ['pagefind/4', { actor: 1, event: 1, quote: 78, article: 232 }],
      ['pagefind/3', { actor: 0, event: 0, quote: 85, article: 256 }],
      ['pagefind/2', { actor: 0, event: 0, quote: 85, article: 256 }],
      ['pagefind', { actor: 0, event: 0, quote: 87, article: 256 }],
    ],
  );
  const made = await allFiles(edition);
  assert.equal(made.filter((file) => file.path.endsWith('.pf_meta')).length, 4);
  byPath.clear();
  for (const file of made) byPath.set(file.path, file.content);
  const other = finder();
  const found = async (query: string) => (await other.docs((await other.search(query, {})).docs)).map(({ url }) => url);
  assert.deepEqual((await other.search('', {})).docs, Array.from(edition.keys()));
  for (const n of [0, 1, 2, 100, 336, 337, 700, 1336]) {
    const url = edition[n]?.doc.url as string;
    assert.equal((await other.docs([n]))[0]?.url, url);
    if (!url.startsWith('quotes') && !url.startsWith('events')) assert.equal(await other.numberOf(url), n);
  }
  assert.deepEqual(
    await found('“even words”'),
    edition.filter(({ more }) => more[0] === 'even words').map(({ doc }) => doc.url),
  );
  assert.deepEqual(await found('“said number 999”'), ['quotes/q-999/']);
  assert.deepEqual(await found('said nowhere'), ['quotes/stray/']);
  assert.equal((await other.search('Ann Vane', { kind: ['quote'] })).docs.length, 334);
  // What begins so is asked of each shard: one that lacks it gives words with a shorter beginning instead.
  for (const [start, numbers] of [
    ['headl', 1000],
    ['oddit', 1],
    ['evenin', 1],
  ] as const) {
    const begins = await other.search(start, {});
    assert.equal(begins.docs.length, numbers, start);
  }
  assert.deepEqual(await found('oddit'), ['articles/a-1/']);
  assert.deepEqual(await found('evenin'), ['articles/a-998/']);
  // An index that is not whole is no index.
  const lists = made.flatMap(({ path: file }) => (file.endsWith('.pf_meta') ? [file] : []));
  for (const list of lists) {
    byPath.delete(list);
    await assert.rejects(finder().search('Ann Vane', {}), list);
    byPath.set(list, made.find((file) => file.path === list)?.content as Uint8Array);
  }
});

test('words that begin so are found in the file of words after the first, too', async () => {
  const word = (n: number) =>
    `нас${String(n)
      .padStart(5, '0')
      .replace(/\d/g, (digit) => 'абвгдежзик'[Number(digit)] ?? '')}`;
  const wordy = Array.from({ length: 300 }, (_, n) =>
    record(
      'event',
      `events/e-${n}/`,
      [`Event ${n}`],
      [Array.from({ length: 40 }, (_, m) => word(n * 40 + m)).join(' ')],
    ),
  );
  const made = await allFiles(wordy);
  byPath.clear();
  for (const file of made) byPath.set(file.path, file.content);
  const words = wordy.flatMap(({ more }) => more.flatMap((text) => text.split(' '))).sort();
  let borders = 0;
  for (const start of new Set(words.map((one) => one.slice(0, 5)))) {
    const expected = wordy.filter(({ more }) =>
      more.some((text) => text.split(' ').some((one) => one.startsWith(start))),
    );
    asked.length = 0;
    assert.equal((await finder().search(start, {})).docs.length, expected.length, start);
    if (new Set(asked.filter((file) => file.endsWith('.pf_index'))).size > 1) borders += 1;
  }
  assert.ok(borders > 0);
});

test('shards are as large as they must be, and stay when articles are added', () => {
  const of = (count: number) =>
    splitIntoShards(
      Array.from({ length: count }, (_, n) => record('article', `articles/${n}/`, [], [], { article: `${n}` })),
    );
  const sizes = (count: number) => of(count).map(({ records }) => records.length);
  for (const [count, expected] of [
    [0, [0]],
    [256, [256]],
    [257, [1, 256]],
    [1280, [256, 256, 256, 256, 256]],
    [1281, [129, 384, 384, 384]],
    [1921, [385, 512, 512, 512]],
    [4000, [928, 1024, 1024, 1024]],
    [10000, [1808, 2048, 2048, 2048, 2048]],
  ] as const)
    assert.deepEqual(sizes(count), expected);
  // Articles come from the newest on.
  const all = Array.from({ length: 1100 }, (_, n) => record('article', `articles/${n}/`, [], [], { article: `${n}` }));
  const [before, after] = [splitIntoShards(all.slice(1)), splitIntoShards(all)];
  assert.deepEqual(after.slice(1), before.slice(1));
  assert.equal(after[0]?.records.length, (before[0]?.records.length ?? 0) + 1);
});

test('the same records make the same bytes, and other records other names', async () => {
  const again = await allFiles(structuredClone(records));
  assert.deepEqual(again, files);
  const changed = await allFiles(records.slice(1));
  const meta = (list: typeof files) => list.find((file) => file.path.endsWith('.pf_meta'))?.path;
  assert.notEqual(meta(changed), meta(files));
  await assert.rejects(allFiles([]), /indexed 0 of 0 records/);
});

test('files of words are a quarter as large as Pagefind makes them by itself', async () => {
  const wordy = Array.from({ length: 300 }, (_, n) =>
    record(
      'event',
      `events/e-${n}/`,
      [`Event ${n}`],
      [Array.from({ length: 80 }, (_, m) => `w${n}x${m * 7919}`).join(' ')],
    ),
  );
  const made = await allFiles(wordy);
  // Some 50,000 places: with Pagefind's own measure it would be three.
  assert.ok(made.filter((file) => file.path.endsWith('.pf_index')).length > 6);
});

test('a search fetches the index of its words and the records it shows, but no names', () => {
  assert.ok(asked.some((file) => file.startsWith('pagefind/index/')));
  assert.ok(!asked.includes('pagefind/pagefind-worker.js'));
});
