import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type DataPackage, rowsOf } from '#src/tests/data-package.ts';
import type { BuiltSite } from './built-site.ts';
import { isLinked } from './hosting.ts';
import { elementsOf } from './html.ts';

/** Tests of what a built site publishes for programs. */
export function dataTests(site: () => BuiltSite): void {
  let read: ReadonlyMap<string, ReturnType<typeof rowsOf>> | undefined;
  const tables = () => (read ??= readTables());
  const readTables = () => {
    const { resources } = JSON.parse(site().read('data/datapackage.json')) as DataPackage;
    const files = new Map(
      resources.flatMap(({ path: names }) =>
        [names].flat().map((name) => [`data/${name}`, site().read(`data/${name}`)]),
      ),
    );
    return new Map(resources.map((resource) => [resource.name, rowsOf(files, resource)]));
  };

  test('the tables have a row for every page of an entry, and say where it is', () => {
    for (const [table, folder] of [
      ['articles', 'articles'],
      ['actors', 'actors'],
      ['events', 'events'],
      ['quotations', 'quotes'],
    ] as const) {
      const pages = site().pages.filter(
        (page) => new RegExp(`^${folder}/(?!page/)[^/]+/index\\.html$`).test(page) && isLinked(site(), page),
      );
      const rows = tables().get(table) ?? [];
      assert.deepEqual(rows.map(({ id }) => `${folder}/${String(id)}/index.html`).sort(), pages.sort());
      for (const { id, address } of rows) assert.ok(String(address).endsWith(`${folder}/${String(id)}/`));
    }
  });

  test('the page of the tables tells how many rows each has, and leads to every file', () => {
    const html = site().read('data/index.html');
    const links = elementsOf(html).flatMap(({ attributes }) => attributes['href'] ?? []);
    for (const [name, rows] of tables()) {
      const [, section = ''] = html.split(`<section aria-labelledby="${name}">`);
      const told = rows.length === 1 ? '1 row' : `${rows.length.toLocaleString('en')} rows`;
      assert.ok(section.split('</section>')[0]?.includes(`<li>${told}</li>`), `${name}: ${told}`);
      assert.ok(links.includes(`../data/${name}.csv`) && links.includes(`../data/${name}.json`), name);
    }
  });

  test('each article leads to its text, annotations and TEI', () => {
    const articles = tables().get('articles') ?? [];
    for (const { id } of articles) {
      const folder = `articles/${String(id)}`;
      const alternates = elementsOf(site().read(`${folder}/index.html`))
        .filter(({ attributes }) => attributes['rel'] === 'alternate' && !attributes['type']?.endsWith('+oembed'))
        .map(({ attributes }) => `${attributes['type']} ${attributes['href']}`);
      assert.deepEqual(alternates, [
        `text/markdown ../../${folder}/index.md`,
        `text/plain ../../${folder}/text.txt`,
        `application/ld+json ../../${folder}/annotations.jsonld`,
        `application/tei+xml ../../${folder}/tei.xml`,
      ]);
      for (const alternate of alternates)
        assert.ok(existsSync(path.join(site().folder, folder, alternate.split(' ')[1] ?? '')), alternate);
    }
  });
}
