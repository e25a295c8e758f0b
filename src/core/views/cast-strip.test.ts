import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { castStrip } from './cast-strip.ts';

/** The strip of an article in which each speaker has so many words; those whose name begins with a small letter are unnamed. */
function stripOf(speakers: readonly (readonly [name: string, words: number])[]) {
  const edition = editionOf({
    ...Object.fromEntries(
      speakers.flatMap(([name], n) => [
        [`actors/a-${n}.md`, `---\nkind: ${/^\p{Lu}/u.test(name) ? 'person' : 'unnamed'}\nname: ${name}\n---\n`],
        [`quotes/q-${n}.md`, `---\nspeaker: a-${n}\nkind: direct\n---\n`],
      ]),
    ),
    'articles/x.md': articleFile(
      {},
      speakers
        .map(
          ([name, words], n) => `:actor[${name} they]{#a-${n}} said :quote[“${'word '.repeat(words).trim()}”]{#q-${n}}`,
        )
        .join('\n\n') || 'Nobody speaks.',
    ),
  });
  const article = edition.index.articles.get('x');
  assert.ok(article);
  return castStrip(edition, article);
}

test('speakers stand in the order of their words, each with a bar as long as these', () => {
  const { speakers, more, mixed } = stripOf([
    ['Ann', 10],
    ['Bob', 40],
    ['sources', 20],
    ['Cy', 1],
  ]);
  assert.deepEqual(
    speakers.map(({ name, words, length, unnamed }) => [name, words, length, unnamed]),
    [
      ['Bob', 40, 156, false],
      // By the words that the article has for them.
      ['“sources they”', 20, 78, true],
      ['Ann', 10, 39, false],
      ['Cy', 1, 4, false],
    ],
  );
  assert.deepEqual(more, []);
  assert.ok(mixed);
  assert.deepEqual(speakers.map(({ href, label }) => [href, label]).at(-1), ['articles/x/#q-q-3', 'Cy, 1 word']);
});

test('of many speakers the rest is folded, unless it is a single one', () => {
  const many = (n: number) => stripOf(Array.from({ length: n }, (_, at) => [`Name ${at}`, n - at] as const));
  for (const [n, shown, folded] of [
    [12, 12, 0],
    [13, 13, 0],
    [14, 12, 2],
    [40, 12, 28],
  ] as const) {
    const { speakers, more, mixed } = many(n);
    assert.deepEqual([speakers.length, more.length, mixed], [shown, folded, false], String(n));
  }
});

test('a long description of an unnamed source is cut between words, in scripts without spaces after so many letters', () => {
  const names = [
    ['officials familiar with the long negotiations', '“officials familiar with …”'],
    ['사정에 밝은 외교 소식통 여러 명이 한결같이 전했다', '“사정에 밝은 외교 소식통 여러 명이 한결같이 …”'],
    [
      '熟悉谈判情况但不愿透露姓名的多位外交人士以及政府官员们',
      '“熟悉谈判情况但不愿透露姓名的多位外交人士以及政府官员 …”',
    ],
  ] as const;
  for (const [name, shown] of names) assert.equal(stripOf([[name, 3]]).speakers[0]?.name, shown);
});

test('without speakers there is no strip', () => {
  assert.deepEqual(stripOf([]), { speakers: [], more: [], mixed: false });
});
