import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { leastWords, publishersView, yearsView } from './comparison-view.ts';

/* Whose articles rest on unnamed sources, and by how much. */

interface Written {
  readonly publisher: string;
  readonly published: string;
  /** The words of a named and of an unnamed speaker. */
  readonly named: number;
  readonly unnamed: number;
}

function editionBy(articles: readonly Written[]) {
  const said = (id: string, words: number) => (words > 0 ? `:quote[“${'word '.repeat(words).trim()}”]{#${id}}` : '');
  const files = Object.fromEntries(
    articles.flatMap(({ publisher, published, named, unnamed }, n) => [
      [
        `articles/a${n}.md`,
        articleFile(
          { published, source: `{ publisher: ${publisher} }` },
          `:actor[Ida]{#ida} and :actor[others]{#others}. ${said(`n${n}`, named)} ${said(`u${n}`, unnamed)}`,
        ),
      ],
      ...(named > 0 ? [[`quotes/n${n}.md`, '---\nspeaker: ida\nkind: direct\n---\n']] : []),
      ...(unnamed > 0 ? [[`quotes/u${n}.md`, '---\nspeaker: others\nkind: direct\n---\n']] : []),
    ]),
  ) as Record<string, string>;
  return editionOf({
    ...files,
    'actors/ida.md': '---\nname: Ida\nkind: person\n---\n',
    'actors/others.md': '---\nname: Others\nkind: unnamed\n---\n',
  });
}

const rows = (view: ReturnType<typeof publishersView>) =>
  view?.rows.map(({ name, articles, said, unnamed, share }) => [name, articles, said, unnamed, share]);

test('publishers are compared by the share of unnamed sources in what others say, the largest first', () => {
  const view = publishersView(
    editionBy([
      { publisher: 'The Gazette', published: '2023', named: 150, unnamed: 50 },
      { publisher: 'The Courier', published: '2023', named: 30, unnamed: 90 },
      { publisher: 'The Gazette', published: '2024', named: 100, unnamed: 0 },
      { publisher: 'The Leaflet', published: '2024', named: 3, unnamed: 20 },
    ]),
  );
  assert.deepEqual(rows(view), [
    ['The Courier', '1', '120', '90', '75%'],
    ['The Gazette', '2', '300', '50', '17%'],
  ]);
  assert.equal(
    view?.finding,
    'Of the words of others, unnamed sources say most in The Courier, 75%, and least in The Gazette, 17%.',
  );
  assert.equal(view.few, 'Not compared, with fewer than 100 words of others: The Leaflet (23).');
  assert.deepEqual(
    view.rows.map(({ bar }) => bar.map(({ name, width }) => [name, Math.round(width)])),
    [
      [
        ['unnamed', 75],
        ['person', 25],
      ],
      [
        ['unnamed', 17],
        ['person', 83],
      ],
    ],
  );
});

test('years are compared in their order, each with a link to its articles', () => {
  const view = yearsView(
    editionBy([
      { publisher: 'A', published: '2024-05', named: 0, unnamed: 200 },
      { publisher: 'A', published: '2022-01-02', named: 200, unnamed: 0 },
      { publisher: 'A', published: '2023', named: 100, unnamed: 100 },
    ]),
  );
  assert.deepEqual(rows(view), [
    ['2022', '1', '200', '0', '0%'],
    ['2023', '1', '200', '100', '50%'],
    ['2024', '1', '200', '200', '100%'],
  ]);
  assert.ok(view?.rows.every(({ link }) => link !== undefined));
  assert.equal(view?.finding, 'Of the words of others, unnamed sources say most in 2024, 100%, and least in 2022, 0%.');
});

test('one publisher and one year are compared with nobody', () => {
  const one = editionBy([
    { publisher: 'A', published: '2024-05', named: 0, unnamed: 200 },
    { publisher: 'A', published: '2024-06', named: 200, unnamed: 0 },
  ]);
  assert.equal(publishersView(one), undefined);
  assert.equal(yearsView(one), undefined);
});

test('where too little is quoted, no share is told', () => {
  const view = publishersView(
    editionBy([
      { publisher: 'A', published: '2024', named: leastWords - 1, unnamed: 0 },
      { publisher: 'B', published: '2024', named: 0, unnamed: 0 },
      { publisher: 'C', published: '2024', named: leastWords, unnamed: 0 },
    ]),
  );
  assert.equal(view?.finding, undefined);
  assert.deepEqual(
    view?.rows.map(({ name }) => name),
    ['C'],
  );
  assert.equal(view?.few, 'Not compared, with fewer than 100 words of others: A (99) and B (0).');
});

test('publishers of the same share do not differ', () => {
  const view = publishersView(
    editionBy([
      { publisher: 'A', published: '2024', named: 100, unnamed: 100 },
      { publisher: 'B', published: '2024', named: 200, unnamed: 200 },
    ]),
  );
  assert.equal(view?.finding, 'Unnamed sources say 50% of the words of others, without a difference.');
});

test('where several have the same share, their number is told, and where there is none, that', () => {
  const shares = (...unnamed: readonly number[]) =>
    publishersView(
      editionBy(
        unnamed.map((words, n) => ({ publisher: `P${n}`, published: '2024', named: 100 - words, unnamed: words })),
      ),
    )?.finding;
  assert.equal(
    shares(0, 10, 0, 0),
    'Of the words of others, unnamed sources say most in P1, 10%, and least in three, 0%.',
  );
  assert.equal(shares(10, 10, 5), 'Of the words of others, unnamed sources say most in two, 10%, and least in P2, 5%.');
  assert.equal(shares(0, 0), 'None of them quotes an unnamed source.');
});
