import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes, Root } from 'mdast';
import type { Edition } from '#src/core/views/edition.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { editionIn } from '#src/tests/edition-in.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import type { FileGroup } from '../file-group.ts';
import { articleMarkdown } from './article-markdown.ts';
import { fenced, link, plain, table } from './markdown.ts';
import { analysisFiles, anatomyFiles, editionFiles, entryMarkdown, listFile } from './markdown-files.ts';

const parser = unified()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .use(remarkParse);
const parsed = (markdown: string): Root => parser.parse(markdown);

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** Every file of Markdown of an edition, by name. */
function files(edition: Edition): Map<string, string> {
  const read = () => 'The `source`.\n```\ncode\n```\n';
  const groups: FileGroup[] = [
    ...Object.values(entryMarkdown).flatMap((make) => make(read)(edition)),
    ...(['articles', 'actors', 'events', 'quotes'] as const).flatMap((folder) => listFile(folder)()),
    ...anatomyFiles(edition),
    ...analysisFiles.overview(),
    ...analysisFiles.pages(),
    ...editionFiles(),
  ];
  return new Map(
    groups.flatMap(({ names, texts }) => {
      const all = texts(edition);
      return names.map((name, n) => [name, all[n] ?? ''] as const);
    }),
  );
}

test('whatever a text says, it is words and no Markdown', () => {
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  const signs = fc.string({ unit: fc.constantFrom(...'ab1 *_`[]()<>#+-=.!&~|\\:"\n') });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string()), (text) => {
      const words = spaced(text);
      fc.pre(words !== '' && !/[\u0000-\u001f\u007f]/.test(words) && words.normalize() === words);
      const tree = parsed(plain(text));
      assert.deepEqual(
        tree.children.map(({ type }) => type),
        ['paragraph'],
      );
      assert.equal(wordsOf(tree), words);
      const inLine = parsed(`- ${link(text, 'https://example.org/a(b) c')}: end`);
      assert.equal(wordsOf(inLine), `${words}: end`);
    }),
    { numRuns: 2000 },
  );
});

test('whatever stands in a table, it stands in its cell', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab1 *_`[]()<>#+-=.!&~|\\:"\n'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(signs, signs, signs), { minLength: 1, maxLength: 4 }), (rows) => {
      const cells = (row: readonly string[]) => row.map((text) => text.replace(/\s+/g, ' ').trim());
      const [first, second, third] = rows[0] ?? ['', '', ''];
      const columns = [{ name: first }, { name: second, isNumber: true }, { name: third }];
      const written = table(
        columns,
        rows.map(([a, b, c]) => [plain(a), link(b, `https://example.org/${c}`), plain(c)]),
      );
      const [found, ...more] = parsed(written ?? '').children;
      assert.deepEqual(more, []);
      assert.ok(found?.type === 'table');
      assert.deepEqual(found.align, [null, 'right', null]);
      const addresses = nodesOf(found).flatMap((node) => (node.type === 'link' ? [node.url] : []));
      const encoded = (text: string) =>
        text.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
      assert.deepEqual(
        addresses,
        rows.map(([, , c]) => `https://example.org/${encoded(c)}`),
      );
      assert.deepEqual(
        found.children.map((row) => row.children.map(wordsOf)),
        [...rows.slice(0, 1), ...rows].map(cells),
      );
    }),
    { numRuns: 500 },
  );
  assert.equal(table([{ name: 'a' }], []), undefined);
});

test('a source stands in a fence as it is', () => {
  for (const text of ['a\n', '```\nx\n```\n', '````` five', '']) {
    const [code] = parsed(fenced(text, 'markdown')).children;
    assert.equal(code?.type === 'code' ? code.value : undefined, text.replace(/\n$/, ''));
  }
});

for (const folder of [firstEdition, sampleEdition, scriptsEdition])
  test(`the Markdown of ${folder} has the articles’ words, and each link leads to another page of it`, async () => {
    const edition = await editionIn(folder);
    const all = files(edition);
    const base = edition.site.url ?? 'https://anywhere.example/';
    let followed = 0;
    for (const [name, text] of all) {
      const tree = parsed(text);
      assert.equal(tree.children.filter((node) => node.type === 'heading' && node.depth === 1).length, 1, name);
      for (const node of nodesOf(tree)) {
        if (node.type === 'table') {
          const widths = node.children.map((row) => row.children.length);
          assert.ok(widths.length > 1 && new Set(widths).size === 1, `${name}: ${widths.join()}`);
          assert.equal(node.align?.length, widths[0], name);
        }
        if (node.type !== 'link') continue;
        const { href } = new URL(node.url, base + name);
        if (!href.startsWith(base) || !href.endsWith('.md')) continue;
        assert.ok(all.has(href.slice(base.length)), `${name}: ${href}`);
        followed += 1;
      }
      // Two lists one after the other would be one.
      const types = tree.children.map(({ type }) => type);
      assert.ok(!types.some((type, n) => type === 'list' && types[n + 1] === 'list'), name);
    }
    assert.ok(followed > all.size, `${followed} links in ${all.size} files`);
    for (const article of edition.index.articles.values()) {
      const words = parsed(all.get(`articles/${article.id}/index.md`) ?? '')
        .children.flatMap((node) => (node.type === 'list' ? node.children : [node]))
        .map(wordsOf);
      const passages = article.text.passages.filter(({ n }) => n > 0);
      for (const { text } of passages) assert.ok(words.includes(text.replace(/\s+/g, ' ').trim()), text);
    }
  });

test('the Markdown of an entry has what its page tells', () => {
  const fields = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;
  const all = files(
    editionOf({
      'articles/a.md': articleFile(
        {
          titleBy: 'editor',
          dateBy: 'editor',
          translatedFrom: 'ja',
          updated: '2024-03-01',
          credits: 'A photographer',
          corrections: '[{ date: 2024-02-03, text: A note was wrong. }]',
        },
        'Vera: :quote[“One :sic[up]{corr="down" kind="translation" cert="medium" reverses} :quote[‘two’]{#inner}”]{#outer}. Tom: :quote[“three”]{#answer}[^1]\n\n[^1]: A note on :actor[Tom]{#tom}.',
      ),
      'actors/vera.md': fields('name: Vera', 'kind: person', 'memberOf: [crew]', 'roles: [{ title: Pilot }]'),
      'actors/tom.md': fields('name: Tom', 'kind: person'),
      'actors/crew.md': fields('name: The crew', 'kind: group'),
      'events/first.md': fields(
        'name: The first',
        'place: { name: The quay, country: PT }',
        'status:',
        '  - { asOf: 2024-02, is: occurred }',
        '  - { asOf: 2024-01, is: planned, source: { title: A paper, url: "https://example.org/a" } }',
      ),
      'events/second.md': fields('name: The second', 'partOf: first', 'follows: first'),
      'quotes/outer.md': fields(
        'speaker: vera',
        'speakerAs: the pilot',
        'kind: direct',
        'cues: [said]',
        'at: first',
        'certainty: low',
        'reading: She means something else.',
        'original: { language: fr, text: "Un « deux »", note: As it was heard. }',
      ),
      'quotes/inner.md': fields('speaker: tom', 'kind: nested', 'within: outer'),
      'quotes/answer.md': fields('speaker: tom', 'kind: direct', 'repliesTo: outer'),
    }),
  );
  /** What stands under each heading. */
  const under = (name: string) => {
    const sections = new Map<string, string>();
    let title = '';
    for (const node of parsed(all.get(name) ?? '').children)
      if (node.type === 'heading') title = wordsOf(node);
      else sections.set(title, [sections.get(title), wordsOf(node)].filter(Boolean).join(' '));
    return sections;
  };
  const outer = under('quotes/outer/index.md');
  const answered = { 'Answered by': 'Tom: “three”', Contains: 'Tom: ‘two’' };
  for (const [title, words] of Object.entries({
    Meant: 'She means something else.',
    'Described as': 'the pilot',
    'Introduced with': 'said',
    At: 'The first',
    Attribution: 'It is doubtful whether the speaker said this.',
    'In the original (French)': 'Un « deux » As it was heard.',
    ...answered,
  }))
    assert.equal(outer.get(title), words, title);
  assert.match([...outer.values()][0] ?? '', /Vera\. Pilot\. Direct quotation\.$/);
  assert.match(under('quotes/inner/index.md').get('Part of') ?? '', /^Vera: “One up/);
  assert.match(under('quotes/answer/index.md').get('In reply to') ?? '', /^Vera: “One up/);

  assert.equal(under('actors/vera/index.md').get('Member of'), 'The crew');
  assert.equal(under('actors/crew/index.md').get('Members'), 'Vera');

  const first = under('events/first/index.md');
  assert.equal(first.get('Where'), 'The quay, Portugal');
  assert.equal(first.get('Includes'), 'The second');
  assert.equal(first.get('Followed by'), 'The second');
  assert.match(
    first.get('What was known, and when') ?? '',
    /^January 2024: Planned\. A paper.*February 2024: Happened/,
  );
  assert.match(first.get('What was said there') ?? '', /^“One up/);
  assert.equal(under('events/second/index.md').get('Part of'), 'The first');
  assert.equal(under('events/second/index.md').get('Follows'), 'The first');

  const article = under('articles/a/index.md');
  assert.match(
    [...article.values()][0] ?? '',
    /The title is the editor’s.*The date is the editor’s.*Translated from Japanese.*updated 1 March 2024\. A photographer\./,
  );
  assert.equal(
    article.get('Corrections'),
    'Paragraph 1: “up”. Meant: down. Error in translation: misleading as printed. The correction is probable.',
  );
  assert.equal(article.get('Editor’s notes'), 'Note 1: A note on Tom.');
  assert.match(article.get('Changes to this page') ?? '', /^3 February 2024: A note was wrong\./);
});

test('llms.txt has its form: a title, a quotation that says what it is, and lists of links', async () => {
  const tree = parsed(files(await editionIn(sampleEdition)).get('llms.txt') ?? '');
  assert.deepEqual(
    tree.children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type)),
    ['h1', 'blockquote', 'paragraph', 'h2', 'list', 'h2', 'list', 'h2', 'list', 'h2', 'list'],
  );
  for (const node of tree.children)
    if (node.type === 'list')
      for (const item of node.children) {
        const [paragraph] = item.children;
        assert.equal(paragraph?.type === 'paragraph' && paragraph.children[0]?.type, 'link');
      }
});

test('llms.txt leads to the feed that there is', async () => {
  assert.match(
    files(await editionIn(sampleEdition)).get('llms.txt') ?? '',
    /\(https:\/\/example\.org\/paper\/feed\.xml\)/,
  );
  assert.match(files(await editionIn(firstEdition)).get('llms.txt') ?? '', /\(feed\.json\)/);
});

test('the annotated source is at the end of the page', () => {
  const edition = editionOf({ 'articles/a.md': articleFile({}, 'Words.') });
  const [article] = edition.index.articles.values();
  assert.ok(article);
  const last = parsed(articleMarkdown(edition, article, 'A :actor[name]{#a}.\n')).children.at(-1);
  assert.equal(last?.type === 'code' && last.value, 'A :actor[name]{#a}.');
});

test('each page of the analysis has its Markdown, and llms.txt and the articles lead to it', async () => {
  const edition = await editionIn(sampleEdition);
  const all = files(edition);
  const leadsTo = (name: string) =>
    nodesOf(parsed(all.get(name) ?? '')).flatMap((node) => (node.type === 'link' ? [node.url] : []));
  const address = (name: string) => `${edition.site.url}${name}`;
  const parts = ['', 'speakers/', 'sources/', 'timeline/', 'places/', 'readings/', 'questions/'];
  const listed = leadsTo('llms.txt');
  for (const part of parts) assert.ok(listed.includes(address(`analysis/${part}index.md`)), part);
  for (const id of edition.index.articles.keys()) {
    assert.ok(leadsTo(`articles/${id}/index.md`).includes(address(`articles/${id}/anatomy/index.md`)), id);
    assert.ok(leadsTo('analysis/index.md').includes(address(`articles/${id}/anatomy/index.md`)), id);
  }
});

test('an edition that says little has an analysis of it', () => {
  for (const content of [
    { 'articles/a.md': articleFile({}, 'Words.') },
    { 'actors/a.md': '---\nname: A\nkind: person\n---\n' },
  ]) {
    const edition = editionOf(content);
    for (const [name, text] of files(edition)) {
      if (!name.includes('anatomy/') && !name.startsWith('analysis/')) continue;
      const { children } = parsed(text);
      assert.equal(children[0]?.type, 'heading', name);
      assert.ok(children.length > 1 && !/undefined|NaN|\[object/.test(text), `${name}:\n${text}`);
    }
  }
});
