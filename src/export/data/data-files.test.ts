import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { recordLookups } from '#src/core/index/lookups.ts';
import { speechIn } from '#src/core/analysis/who-speaks.ts';
import { actorView } from '#src/core/views/actor-view.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { eventView } from '#src/core/views/event-view.ts';
import { quoteView } from '#src/core/views/quote-view.ts';
import { articleFiles } from '#src/export/article-files.ts';
import { type ReadRow, filesOf, packageIn, rowsOf } from '#src/tests/data-package.ts';
import { editionAt } from '#src/tests/edition-at.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import * as editions from '#src/tests/editions.ts';
import { isDataPackage } from '#src/tests/standards/data-package.ts';
import { dataFiles } from './data-files.ts';

/** All files of an edition that are made from the index. */
const exported = (edition: Edition) =>
  filesOf(edition, [...articleFiles(edition), ...dataFiles(edition, () => 'the version')]);

for (const folder of [
  editions.firstEdition,
  editions.sampleEdition,
  editions.scriptsEdition,
  editions.wideEdition,
  editions.bareEdition,
])
  suite(`The data of ${folder}`, async () => soundData(await editionAt(folder)));

suite('The data of more articles than one file holds', () => {
  const years = ['1999', '2001~', '2001-05-04'];
  const many = Object.fromEntries(
    Array.from({ length: 501 }, (_, n) => [
      `articles/a-${n}.md`,
      articleFile(
        { published: `"${years[n % 3]}"` },
        `:actor[Vera]{#vera} said :quote[:actor[she]{#vera} waits]{#q-${n}}.`,
      ),
    ]),
  );
  const quotes = Object.fromEntries(
    Array.from({ length: 501 }, (_, n) => [`quotes/q-${n}.md`, '---\nspeaker: vera\nkind: indirect\n---\n']),
  );
  const edition = editionOf({ ...many, ...quotes, 'actors/vera.md': '---\nname: Vera\nkind: person\n---\n' });
  soundData(edition);

  test('is in a file for each year, and what is not of articles in one', () => {
    const { resources } = packageIn(exported(edition));
    const paths = new Map(resources.map(({ name, path }) => [name, path]));
    assert.deepEqual(paths.get('mentions'), ['mentions-1999.csv', 'mentions-2001.csv']);
    assert.deepEqual(paths.get('articles'), ['articles-1999.csv', 'articles-2001.csv']);
    assert.equal(paths.get('actors'), 'actors.csv');
  });

  test('of a year asks only for the articles of that year, so that it stays when another year changes', () => {
    const { index, during } = recordLookups(edition.index);
    const groups = dataFiles(edition, () => 'v').filter(({ names: [name = ''] }) => name.includes('-2001.'));
    assert.ok(groups.length > 5);
    for (const group of groups) {
      const { lookups } = during(() => group.texts({ ...edition, index }));
      assert.ok(lookups.includes('inYear 2001'), group.names[0]);
      assert.deepEqual(
        lookups.filter((lookup) => !lookup.includes(' ')),
        [],
        group.names[0],
      );
    }
  });

  test('has one edge for all mentions of an actor in what another says', () => {
    assert.equal(
      exported(edition).get('data/edges.csv'),
      'source,target,relation,weight\r\nvera,vera,speaks-of,501\r\n',
    );
  });
});

test('who passes on whom goes from each to the one before, and to nobody twice', () => {
  const actor = '---\nname: A\nkind: person\n---\n';
  const nested = (rest: string) => `---\nspeaker: ${rest}\nkind: nested\n---\n`;
  const edition = editionOf({
    'articles/a.md': articleFile({}, 'V: :quote[“M: :quote[‘K: :quote[“no”]{#third}’]{#second}”]{#first}.'),
    ...Object.fromEntries(['king', 'minister', 'vera'].map((id) => [`actors/${id}.md`, actor])),
    'quotes/first.md': '---\nspeaker: vera\nkind: direct\n---\n',
    'quotes/second.md': nested('minister\nwithin: first'),
    // The minister, around whose words these are, is among those who passed them on.
    'quotes/third.md': nested('king\nwithin: second\nthrough: [minister, vera]'),
  });
  assert.deepEqual(exported(edition).get('data/edges.csv')?.trim().split('\r\n').slice(1), [
    'minister,king,passes-on,1',
    'vera,minister,passes-on,2',
  ]);
});

/** That the tables of an edition are what their description says, and tell what the pages tell. */
function soundData(edition: Edition): void {
  const files = exported(edition);
  const { resources } = packageIn(files);
  const tables = new Map(resources.map((resource) => [resource.name, rowsOf(files, resource)]));
  const rows = (name: string) => tables.get(name) ?? [];
  const keyOf = (row: ReadRow, fields: readonly string[]) => JSON.stringify(fields.map((field) => row[field]));

  test('is described as a Frictionless Data Package', () => {
    assert.ok(isDataPackage(packageIn(files)), JSON.stringify(isDataPackage.errors));
  });

  test('has a meaning for every column', () => {
    for (const { name, schema } of resources)
      for (const field of schema.fields) assert.match(field.description, /^[^]+\.$/, `${name}.${field.name}`);
  });

  test('has the same rows in JSON', () => {
    for (const { name, path } of resources) {
      const json = [path].flat().map((file) => files.get(`data/${file.replace('.csv', '.json')}`) ?? '');
      assert.deepEqual(
        json.flatMap((text) => JSON.parse(text) as unknown[]),
        rows(name),
        name,
      );
    }
  });

  test('has a key for each row, and what refers to another row finds it', () => {
    for (const { name, schema } of resources) {
      const keys = rows(name).map((row) => keyOf(row, schema.primaryKey));
      assert.equal(new Set(keys).size, keys.length, name);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const others = new Set(rows(reference.resource || name).map((row) => keyOf(row, reference.fields)));
        for (const row of rows(name))
          if (fields.some((field) => row[field] !== null))
            assert.ok(others.has(keyOf(row, fields)), `${name}: ${keyOf(row, fields)} in ${reference.resource}`);
      }
    }
  });

  test('counts as the pages do', () => {
    const { index } = edition;
    for (const entry of index.actors.values()) {
      const view = actorView(edition, entry);
      const row = rows('actors').find(({ id }) => id === entry.id) ?? {};
      assert.equal(row['name'], view.name);
      assert.equal(
        row['mentions'],
        view.mentions.reduce((sum, { count }) => sum + count, 0),
        entry.id,
      );
      assert.equal(row['quotations'], view.quotations.length);
      assert.equal(row['passed_on'], view.passedOn.length);
      assert.equal(rows('mentions').filter(({ actor }) => actor === entry.id).length, row['mentions']);
      assert.equal(rows('roles').filter(({ actor }) => actor === entry.id).length, view.roles.length);
      assert.equal(rows('participants').filter(({ actor }) => actor === entry.id).length, view.events.length);
    }
    for (const entry of index.events.values()) {
      const view = eventView(edition, entry);
      const row = rows('events').find(({ id }) => id === entry.id) ?? {};
      assert.equal(row['name'], view.name);
      assert.equal(
        row['mentions'],
        view.mentions.reduce((sum, { count }) => sum + count, 0),
        entry.id,
      );
    }
    for (const entry of index.quotes.values()) {
      const view = quoteView(edition, entry);
      const row = rows('quotations').find(({ id }) => id === entry.id) ?? {};
      assert.equal(row['text'], view.words);
      assert.equal(row['speaker'], view.speaker.id);
      assert.equal(row['segments'], view.segments.length);
    }
    for (const entry of index.articles.values()) {
      const speech = speechIn(index, entry);
      const row = rows('articles').find(({ id }) => id === entry.id) ?? {};
      const said = rows('quotations').filter(({ article }) => article === entry.id);
      assert.equal(row['words'], speech.words);
      assert.equal(
        said.reduce((sum, { words }) => sum + Number(words), 0),
        speech.direct + speech.indirect,
      );
      assert.equal(row['quotations'], said.length);
      assert.equal(rows('readings').filter(({ article }) => article === entry.id).length, entry.text.glitches.length);
    }
  });

  test('points at the words of each mark in the text beside the article', () => {
    for (const name of ['mentions', 'segments', 'readings'])
      for (const row of rows(name)) {
        const text = Array.from(files.get(`articles/${String(row['article'])}/text.txt`) ?? '');
        const [start, end] = [Number(row['start']), Number(row['end'])];
        assert.equal(text.slice(start, end).join(''), row['text'] ?? row['printed']);
        const line = text.slice(0, start).filter((sign) => sign === '\n').length;
        assert.equal(line, row['passage']);
      }
  });
}

test('words that a spreadsheet takes for a formula, and marks of CSV, are given as they are', () => {
  const hostile = '=cmd, "a"\n@b';
  const edition = editionOf({
    'articles/a.md': articleFile({}, 'x :actor[=SUM(1)]{#v}'),
    'actors/v.md': `---\nname: ${JSON.stringify(hostile)}\nkind: person\naliases: ["+1", "-2; \\"3\\""]\n---\n`,
  });
  const files = exported(edition);
  const read = (name: string) => {
    const resource = packageIn(files).resources.find((one) => one.name === name);
    assert.ok(resource);
    return rowsOf(files, resource);
  };
  assert.equal(read('actors')[0]?.['name'], hostile);
  assert.deepEqual(read('actors')[0]?.['aliases'], ['+1', '-2; "3"']);
  assert.equal(read('mentions')[0]?.['text'], '=SUM(1)');
});

test('offsets count code points, of words in NFC', () => {
  const edition = editionOf({
    'articles/a.md': articleFile({}, '𝒜 cafe\u0301\u00a0 :actor[𝒷e\u0301]{#v} \u1100\u1161 :event[e\u0301]{#e}.'),
    'actors/v.md': '---\nname: V\nkind: person\n---\n',
    'events/e.md': '---\nname: E\n---\n',
  });
  const files = exported(edition);
  assert.equal(files.get('articles/a/text.txt'), 'A headline\n𝒜 café 𝒷é 가 é.\n');
  const [first, second] = files.get('data/mentions.csv')?.split('\r\n').slice(1) ?? [];
  assert.equal(first, 'a,m-v-1,v,,1,1,18,20,𝒷é,');
  assert.equal(second, 'a,m-e-1,,e,1,1,23,24,é,');
});
