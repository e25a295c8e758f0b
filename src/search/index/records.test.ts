import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { Facets } from '#src/search/browser/facets.ts';
import { recordTable } from './contents.ts';
import { searchRecords } from './records.ts';

const edition = editionOf({
  'articles/a.md': articleFile(
    { title: ':sic[Nordvik]{corr="Norvik"} arms', published: '0000-03' },
    ':actor[:sic[Laprov]{corr="Lavrov"}]{#lavrov} denied that :quote[Norvik is :sic[using Sandvik]{corr="used by Sandvik" reverses}]{#using}, :quote[or will]{#using}.',
  ),
  'actors/lavrov.md': '---\nname: Sergey Lavrov\nkind: person\n---\n',
  'quotes/using.md': '---\nspeaker: lavrov\nkind: indirect\ncues: [denied that]\n---\n',
});
const records = [...searchRecords(edition)];
const record = (url: string) => {
  const found = records.find(({ doc }) => doc.url === url);
  assert.ok(found);
  return found;
};

test('a quotation is found by its printed words and by what is meant, and shown with what is meant and that it is denied', () => {
  const { doc, primary, more } = record('quotes/using/');
  assert.equal(doc.text, 'Norvik is using Sandvik or will');
  assert.equal(doc.stance, 'denied:');
  assert.deepEqual(doc.readings, [[10, 23, '[misleading as printed; meant: used by Sandvik]']]);
  assert.deepEqual(primary, [doc.text]);
  assert.ok(more.includes('used by Sandvik'));
});

test('an article’s headline and passages, and printed names, are shown with what is meant', () => {
  const { doc } = record('articles/a/');
  assert.equal(doc.title, 'Nordvik [meant: Norvik] arms');
  assert.deepEqual(
    doc.passages?.map(({ readings }) => readings?.map(([start, end]) => [start, end])),
    [
      [[0, 7]],
      [
        [0, 6],
        [29, 42],
      ],
    ],
  );
  assert.deepEqual(record('actors/lavrov/').doc.also, ['Laprov [meant: Lavrov]']);
  assert.ok(record('actors/lavrov/').primary.includes('Laprov'));
});

test('an article and a quotation of the year before our era can be narrowed to', () => {
  const facets = new Facets({ shards: [], ...recordTable(records).table });
  const years = records.map((_, n) => facets.values(n, 'year'));
  assert.deepEqual(years, [[], ['0'], ['0']]);
});
