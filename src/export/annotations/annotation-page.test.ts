import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import jsonld from 'jsonld';
import type { Edition } from '#src/core/views/edition.ts';
import { editionAt } from '#src/tests/edition-at.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import * as editions from '#src/tests/editions.ts';
import { annotationContext } from '#src/tests/standards/web-annotation-context.ts';
import { unmet } from '#src/tests/standards/web-annotation.ts';
import { publishedText } from '../text/published-text.ts';
import { annotationPage } from './annotation-page.ts';

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Readonly<Record<string, string>>[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly prefix: string; readonly exact: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
}

interface Page {
  readonly '@context': string;
  readonly id: string;
  readonly partOf: { readonly total: number };
  readonly items: readonly Annotation[];
}

/** Where the page is, if the edition does not say at what address it is published. */
const somewhere = 'https://example.net/articles/a/annotations.jsonld';

const pageOf = (edition: Edition, id: string): Page => {
  const article = edition.index.articles.get(id);
  assert.ok(article);
  return JSON.parse(annotationPage(edition, article)) as Page;
};

/** Knows the context of the model, and asks nobody. */
const documentLoader = ((url: string) => {
  assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
  return Promise.resolve({ documentUrl: url, document: annotationContext });
}) as unknown as NonNullable<jsonld.Options.Expand['documentLoader']>;

/** The page as a reader of the file understands it, whose addresses may be relative to it. */
function resolved(page: Page): Page {
  return JSON.parse(
    JSON.stringify(page, (key, value: unknown) =>
      ['id', 'source', 'scope'].includes(key) ? new URL(String(value), somewhere).href : value,
    ),
  ) as Page;
}

/** The words at which a position selector points, by code points; and those that stand where a quotation selector matches. */
function wordsAt(text: string, { target: { selector } }: Annotation): { byPosition: string; byQuote: string[] } {
  const [{ prefix, exact, suffix }, { start, end }] = selector;
  const points = [...text];
  const wanted = [...(prefix + exact + suffix)];
  const byQuote: string[] = [];
  for (let at = 0; at + wanted.length <= points.length; at++)
    if (wanted.every((point, n) => points[at + n] === point)) {
      const from = at + [...prefix].length;
      byQuote.push(`${from} ${points.slice(from, from + [...exact].length).join('')}`);
    }
  return { byPosition: `${start} ${points.slice(start, end).join('')}`, byQuote };
}

for (const folder of [
  editions.firstEdition,
  editions.sampleEdition,
  editions.scriptsEdition,
  editions.wideEdition,
  editions.bareEdition,
])
  suite(`The annotations of ${folder}`, async () => {
    const edition = await editionAt(folder);
    const { index } = edition;
    const pages = [...index.articles.values()].map((article) => ({ article, page: pageOf(edition, article.id) }));

    test('meet every demand of the model', () => {
      for (const { page } of pages) {
        const read = resolved(page);
        assert.deepEqual(unmet('page', read), []);
        for (const item of read.items)
          assert.deepEqual(unmet('annotation', { '@context': read['@context'], ...item }), [], item.id);
      }
    });

    test('select the words of each mark, in one place, by position and by words', () => {
      for (const { article, page } of pages) {
        const { text } = publishedText(article);
        for (const annotation of page.items) {
          const { byPosition, byQuote } = wordsAt(text, annotation);
          assert.deepEqual(byQuote, [byPosition], annotation.id);
        }
      }
    });

    test('are one for each mark of the text', () => {
      for (const { article, page } of pages) {
        const { mentions, segments, scareQuotes, glitches, noteReferences, passages } = article.text;
        const count = [mentions, segments, scareQuotes, glitches, noteReferences].reduce(
          (n, { length }) => n + length,
          0,
        );
        assert.equal(page.items.length, count);
        assert.equal(page.partOf.total, count);
        assert.equal(new Set(page.items.map(({ id }) => id)).size, count);
        for (const { id, n, passage, start, end } of mentions) {
          const annotation = page.items.find((item) => item.id.endsWith(`#m-${id}-${n}`));
          const words = passages[passage]?.text.slice(start, end);
          assert.equal(annotation?.target.selector[0].exact, words?.normalize('NFC').replace(/\s+/g, ' '));
        }
      }
    });

    test('lead to pages of this edition and to Wikidata, and say the same when they are expanded', async () => {
      for (const { article, page } of pages) {
        const expanded = (await jsonld.expand(page as unknown as jsonld.JsonLdDocument, {
          base: somewhere,
          documentLoader,
        })) as unknown as [Record<string, { '@list': Record<string, unknown>[] }[]>];
        const items = expanded[0]['https://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'] ?? [];
        assert.equal(items.length, page.items.length);
        const sources = JSON.stringify(items).matchAll(/oa#hasSource":\[\{"@id":"([^"]+)"/g);
        const root = edition.site.url ? new URL(edition.site.url).href : 'https://example.net/';
        for (const [, source = ''] of sources) {
          const href = source.startsWith(root) ? source.slice(root.length).replace(/^\//, '') : source;
          const [folder = '', id = ''] = href.split('/');
          const known: Readonly<Record<string, { has(id: string): boolean }>> = {
            articles: index.articles,
            actors: index.actors,
            events: index.events,
            quotes: index.quotes,
          };
          assert.ok(/^http:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(source) || known[folder]?.has(id), source);
        }
        // Nothing is lost: every word of a selector and of a body is still there.
        const told = JSON.stringify(expanded);
        for (const { target, body } of page.items)
          for (const words of [target.selector[0].exact, ...body.flatMap(({ value }) => value ?? [])])
            assert.ok(told.includes(`"@value":${JSON.stringify(words)}`), `${article.id}: ${words}`);
      }
    });
  });

test('what does not meet the model is noticed', () => {
  const page = resolved(pageOf(one(':actor[V.]{#v}'), 'a'));
  const sound = { '@context': page['@context'], ...page.items[0] };
  const selector = page.items[0]?.target.selector ?? never();
  const { target } = page.items[0] ?? never();
  assert.deepEqual(unmet('annotation', sound), []);
  for (const broken of [
    { ...sound, '@context': undefined },
    { ...sound, id: 'a' },
    { ...sound, type: 'Note' },
    { ...sound, target: { ...target, source: '../text.txt' } },
    { ...sound, target: { ...target, selector: [{ ...selector[0], exact: undefined }] } },
    { ...sound, target: { ...target, selector: [{ ...selector[1], start: -1 }] } },
  ])
    assert.notDeepEqual(unmet('annotation', JSON.parse(JSON.stringify(broken)) as object), [], JSON.stringify(broken));
  assert.notDeepEqual(unmet('page', { ...page, startIndex: -1 }), []);
  assert.notDeepEqual(unmet('page', { ...page, items: 'none' }), []);
});

/** An edition of one article with this body. */
const one = (body: string) =>
  editionOf({
    'articles/a.md': articleFile({}, body),
    'actors/v.md': '---\nname: Vera\nkind: person\nsameAs: [Q42, "https://example.org/v"]\n---\n',
    'events/e.md': '---\nname: Eve\n---\n',
    'actors/w.md': '---\nname: Will\nkind: person\n---\n',
    'quotes/q.md': '---\nspeaker: v\nkind: direct\n---\n',
    'quotes/r.md': '---\nspeaker: w\nthrough: [v]\nkind: direct\n---\n',
  });

test('words that occur often are told apart by as many of those around them as that takes', () => {
  const edition = one(`${'𝒜b '.repeat(40)}:actor[𝒜b]{#v} ${'𝒜b '.repeat(40)}`);
  const { text } = publishedText(edition.index.articles.get('a') ?? never());
  const [annotation] = pageOf(edition, 'a').items;
  assert.ok(annotation);
  const { byPosition, byQuote } = wordsAt(text, annotation);
  assert.deepEqual(byQuote, [byPosition]);
});

test('a note is about its sentence up to its sign', () => {
  const page = pageOf(one('One is. Two[^n] are. Three.[^n]\n\n[^n]: *Why* :actor[she]{#v}.\n\n    More.'), 'a');
  assert.deepEqual(
    page.items.map(({ id, target, body }) => [id.split('#')[1], target.selector[0].exact, body[0]?.['value']]),
    [
      ['nr-1', 'Two', 'Why she. More.'],
      ['nr-1-2', 'Three.', 'Why she. More.'],
    ],
  );
});

test('a mention is identified by its page, its Wikidata id and its name; a correction by what is meant', () => {
  const page = pageOf(
    one(':quote[:actor[V.]{#v} :sic[sings]{corr="signs" cert="low" note="A slip."}]{#q} :scare[‘x’]'),
    'a',
  );
  assert.deepEqual(
    page.items.map(({ motivation, body }) => [motivation, ...body.map(({ source, value }) => source ?? value)]),
    [
      ['linking', '../../quotes/q/', 'Direct quotation', '../../actors/v/', 'http://www.wikidata.org/entity/Q42'],
      ['identifying', '../../actors/v/', 'http://www.wikidata.org/entity/Q42', 'Vera'],
      ['editing', 'signs', 'Meant: signs', 'The correction is doubtful.', 'A slip.'],
      ['tagging', 'Words in quotation marks that nobody is reported to have spoken.'],
    ],
  );
});

test('a quotation that somebody passed on says who', () => {
  const [item] = pageOf(one(':quote[“I sing.”]{#r}'), 'a').items;
  assert.deepEqual(
    item?.body.map(({ purpose, source, value }) => [purpose, source ?? value]),
    [
      ['linking', '../../quotes/r/'],
      ['tagging', 'Direct quotation'],
      ['identifying', '../../actors/w/'],
      ['describing', 'Passed on by: Vera'],
    ],
  );
});

function never(): never {
  throw new Error('There is no article.');
}
