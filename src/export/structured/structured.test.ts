import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';
import type { Edition } from '#src/core/views/edition.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { editionIn } from '#src/tests/edition-in.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import { actorData } from './actor-data.ts';
import { articleData } from './article-data.ts';
import { eventData } from './event-data.ts';
import { quoteData } from './quote-data.ts';
import { datasetData, siteData } from './site-data.ts';

/*
 * The graphs are read by a processor of JSON-LD, with a context of one line in place of schema.org’s, and by Adobe’s validator
 * of what search engines ask for. `SCHEMA=<file>` before the command gives that one the whole vocabulary as well: the file
 * schemaorg-all-https.jsonld of a release of schema.org. That properties belong to their types is checked by the compiler.
 */

const schema = 'https://schema.org/';
const vocabulary = process.env['SCHEMA'];

type Node = Record<string, unknown>;

/** The graphs of every page of an edition, by the page’s address. */
function graphs(edition: Edition): Map<string, string> {
  const { articles, actors, events, quotes } = edition.index;
  return new Map([
    ['', siteData(edition)],
    ...[...articles.values()].map((one) => [`articles/${one.id}/`, articleData(edition, one)] as const),
    ...[...actors.values()].map((one) => [`actors/${one.id}/`, actorData(edition, one, 'Known.')] as const),
    ...[...events.values()].map((one) => [`events/${one.id}/`, eventData(edition, one, '')] as const),
    ...[...quotes.values()].map((one) => [`quotes/${one.id}/`, quoteData(edition, one)] as const),
  ]);
}

async function expanded(graph: string, base: string): Promise<Node[]> {
  return (await jsonld.expand(JSON.parse(graph) as jsonld.JsonLdDocument, {
    base,
    documentLoader: (url) => {
      assert.equal(url, 'https://schema.org');
      const document = { '@context': { '@vocab': schema, url: { '@type': '@id' }, item: { '@type': '@id' } } };
      return Promise.resolve({ documentUrl: url, document });
    },
  })) as Node[];
}

/** Every node in a graph, those within others too. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

for (const [name, folder] of Object.entries({ first: firstEdition, sample: sampleEdition, scripts: scriptsEdition }))
  test(`the graphs of the edition “${name}” are one graph: whatever one page refers to is what another page is about`, async () => {
    const edition = await editionIn(folder);
    const base = edition.site.url ?? 'https://anywhere.example/';
    const pages = new Map<string, Node[]>();
    for (const [page, graph] of graphs(edition)) pages.set(base + page, await expanded(graph, base + page));
    const about = new Map([...pages].map(([page, nodes]) => [page, nodes.find((node) => node['@id'] === page)]));
    let references = 0;
    for (const [page, nodes] of pages) {
      assert.ok(about.get(page), `${page} is about itself`);
      for (const node of nodesIn(nodes)) {
        const id = node['@id'];
        if (typeof id !== 'string' || !id.startsWith(base) || id === page) continue;
        if (/\/(articles|actors|events|quotes)\/$/.test(id)) continue;
        const target = about.get(id);
        assert.ok(target, `${page} refers to ${id}`);
        if (node['@type']) assert.deepEqual(node['@type'], target['@type'], `${page}: ${id}`);
        if (node[`${schema}name`]) assert.deepEqual(node[`${schema}name`], target[`${schema}name`], `${page}: ${id}`);
        references += 1;
      }
    }
    assert.ok(references > pages.size);
  });

test('a validator of what search engines ask for finds no fault', async () => {
  const schemaOrg = vocabulary === undefined ? undefined : (JSON.parse(readFileSync(vocabulary, 'utf8')) as object);
  const validator = new Validator(schemaOrg);
  const faults = new Set<string>();
  for (const folder of [firstEdition, sampleEdition, scriptsEdition])
    for (const graph of graphs(await editionIn(folder)).values()) {
      const nodes = (JSON.parse(graph) as { '@graph': Node[] })['@graph'];
      const found = Object.fromEntries(nodes.map((node) => [String(node['@type']), [node]]));
      for (const { severity, issueMessage, path } of await validator.validate({
        jsonld: found,
        microdata: {},
        rdfa: {},
      }))
        if (severity === 'ERROR') faults.add(`${issueMessage} (${JSON.stringify(path)})`);
    }
  assert.deepEqual([...faults], []);
  const broken = { '@type': 'BreadcrumbList' };
  assert.notDeepEqual(
    await validator.validate({ jsonld: { BreadcrumbList: [broken] }, microdata: {}, rdfa: {} }),
    [],
    'it finds one where there is one',
  );
});

/** What a graph says of the page’s own subject. */
const subject = (graph: string) => (JSON.parse(graph) as { '@graph': Node[] })['@graph'][0] as Node;

test('the printed article and this edition of it are two works', async () => {
  const edition = await editionIn(sampleEdition);
  const article = edition.index.articles.get('bridge-planned');
  assert.ok(article);
  const here = subject(articleData(edition, article));
  const printed = here['isBasedOn'] as Node;
  assert.equal(here['url'], 'https://example.org/paper/articles/bridge-planned/');
  assert.deepEqual((here['publisher'] as Node)['name'], 'The Norvik Reader');
  assert.equal(here['dateModified'], '2024-09-01');
  assert.deepEqual(
    (here['correction'] as Node[]).map((one) => [one['@type'], one['datePublished']]),
    [
      ['CorrectionComment', '2024-09-01'],
      ['CorrectionComment', '2019-05-03'],
    ],
  );
  assert.equal(printed['url'], 'https://example.org/gazette/bridge');
  assert.deepEqual((printed['publisher'] as Node)['name'], 'The Norvik Gazette');
  assert.deepEqual(printed['translationOfWork'], { '@type': 'NewsArticle', inLanguage: 'nb' });
});

test('nobody is made to say what they deny or ask, and no unnamed source is made a person', async () => {
  const edition = await editionIn(sampleEdition);
  const of = (id: string) => {
    const quote = edition.index.quotes.get(id);
    assert.ok(quote);
    return subject(quoteData(edition, quote));
  };
  assert.equal(of('no-ferries')['creator'], undefined);
  assert.match(String(of('no-ferries')['description']), /denied:/);
  assert.deepEqual(of('build-it')['creator'], {
    '@type': 'Person',
    '@id': 'https://example.org/paper/actors/anna-brandt/',
    name: 'Anna Brandt',
  });
  const unnamed = await editionIn(firstEdition);
  for (const quote of unnamed.index.quotes.values()) {
    const kind = unnamed.index.actors.get(quote.data.speaker)?.data.kind;
    if (kind === 'unnamed') assert.equal(subject(quoteData(unnamed, quote))['creator'], undefined);
  }
});

test('without an address of its own, everything is relative to the page', async () => {
  const edition = await editionIn(firstEdition);
  for (const [page, graph] of graphs(edition))
    for (const node of nodesIn(JSON.parse(graph))) {
      const id = node['@id'];
      if (id !== undefined) assert.match(String(id), /^(\.\.\/)*([a-z]+\/([a-z0-9-]+\/)?)?$/, page);
    }
});

test('nothing that an author writes ends the element that a graph stands in', () => {
  const edition = editionOf({
    'articles/a.md': articleFile({ byline: '"</script><script>alert(1)</script><!-- "' }, 'Words.'),
  });
  const [article] = edition.index.articles.values();
  assert.ok(article);
  const graph = articleData(edition, article);
  assert.doesNotMatch(graph, /</);
  assert.equal((subject(graph)['author'] as Node)['name'], '</script><script>alert(1)</script><!-- ');
});

test('a data set tells its files', async () => {
  const edition = await editionIn(sampleEdition);
  const node = subject(
    datasetData(edition, {
      page: 'data/',
      description: 'Tables.',
      files: ['data/actors.csv'],
    }),
  );
  assert.deepEqual(node['distribution'], [
    { '@type': 'DataDownload', contentUrl: 'https://example.org/paper/data/actors.csv', encodingFormat: 'text/csv' },
  ]);
});

test('whose the edition is, is told alike wherever it is', () => {
  const edition = editionOf({ 'articles/a.md': articleFile({}, 'Words.') });
  const editor = { name: 'The readers', url: 'https://readers.example/' };
  for (const site of [edition.site, { ...edition.site, editor }]) {
    const now = { ...edition, site };
    const data = datasetData(now, { page: 'data/', description: 'D', files: [] });
    const [whole, tables] = [siteData(now), data].map((graph) => {
      const { '@graph': [node] = [] } = JSON.parse(graph) as { '@graph': Node[] };
      return node?.['creator'];
    });
    assert.ok(whole);
    assert.deepEqual(whole, tables);
  }
});
