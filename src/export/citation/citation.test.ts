import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { editionIn } from '#src/tests/edition-in.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import { bibtex } from './bibtex.ts';
import { citeView, quoteCiteView } from './cite-view.ts';
import { type CslItem, cslJson } from './csl-item.ts';
import { dataAddress } from './data-address.ts';
import { citationFiles } from './formats.ts';
import { ris } from './ris.ts';
import { quotationWorksOf } from './quotation-works.ts';
import { worksOf } from './works.ts';

/*
 * What the files for reference managers say, as Citation.js reads it, which has nothing to do with what has written them.
 */

type Told = ReturnType<typeof told>;

/** What is compared. */
const told = ({ title, author, editor, issued, language, note, URL: url, ...item }: CslItem) => ({
  title,
  author: author?.map(({ literal }) => literal),
  editor: editor?.map(({ literal }) => literal),
  issued: issued?.['date-parts'][0] as readonly number[] | undefined,
  container: item['container-title'],
  language,
  note,
  url,
});

/** The same as RIS has it: by its specification, an electronic source has no editor, and a newspaper’s date is a year. */
const toldByRis = (item: CslItem): Told => {
  const { issued, ...all } = told(item);
  return { ...all, editor: undefined, issued: item.type === 'webpage' ? issued : issued?.slice(0, 1) };
};

interface ReadName {
  readonly literal?: string;
  readonly family?: string;
}

/** The works in a file, as Citation.js has read them. */
function read(text: string): Told[] {
  return new Cite(text).data.map((item) => {
    const names = (field: string) => {
      const found = item[field] as string | readonly ReadName[] | undefined;
      return typeof found === 'string' ? [found] : found?.map(({ literal, family }) => literal ?? family ?? '');
    };
    const words = (field: string) => item[field] as string | undefined;
    return {
      title: words('title') ?? '',
      author: names('author') ?? names('reporter'),
      editor: names('editor'),
      issued: (item['issued'] as { 'date-parts': number[][] } | undefined)?.['date-parts'][0],
      container: words('container-title') ?? words('collection-title') ?? words('publisher') ?? '',
      language: words('language') ?? '',
      note: words('note'),
      url: words('URL'),
    };
  });
}

for (const [name, folder] of Object.entries({ first: firstEdition, sample: sampleEdition, scripts: scriptsEdition }))
  test(`the works of every article of the edition “${name}” are read back from each file`, async () => {
    const edition = await editionIn(folder);
    assert.ok(edition.index.articles.size > 0);
    for (const article of edition.index.articles.values()) {
      const { printed, annotated } = worksOf(edition, article);
      assert.deepEqual(
        citationFiles.map(({ name }) => name),
        ['citation.bib', 'citation.ris', 'citation.json'],
      );
      for (const { name, make } of citationFiles)
        assert.deepEqual(
          read(make(edition, article)),
          [printed, annotated].map(name.endsWith('.ris') ? toldByRis : told),
          `${article.id}: ${name}`,
        );
    }
  });

const published = {
  title: 'Edition',
  description: 'D',
  language: 'en',
  url: 'https://example.org/e',
  editor: { name: 'E. F.' },
};

test('what TeX or RIS would take for a sign of its own comes back as it was', () => {
  const item: CslItem = {
    id: 'signs',
    type: 'article-newspaper',
    title: '50 % of {A}_1 & B # \\ ~ ^ $5 “quoted” – done',
    author: [{ literal: 'Smith & Söhne, {AG} and others' }],
    'container-title': 'A & B_C {weekly}',
    issued: { 'date-parts': [[2024, 5, 2]] },
    language: 'en',
    note: 'TY - NEWS, 100 %',
    URL: 'https://example.org/a_b/?x=1&y={2}#c%20d~e',
  };
  const [fromBibtex] = read(bibtex([item]));
  assert.deepEqual(fromBibtex, { ...told(item), url: 'https://example.org/a_b/?x=1&y=%7B2%7D#c%20d~e' });
  const inRis = { ...item, title: item.title.replaceAll(' – ', '\r\nER  - '), author: [{ literal: 'Smith' }] };
  assert.deepEqual(read(ris([inRis])), [{ ...toldByRis(inRis), title: inRis.title.replace(/\s+/g, ' ') }]);
  assert.deepEqual(JSON.parse(cslJson([item])), [item]);
});

test('the printed article and this edition of it are two works, and neither has a date of access', () => {
  const edition = {
    ...editionOf({
      'articles/notice.md': articleFile(
        {
          title: 'Leave',
          titleBy: 'editor',
          dateBy: 'editor',
          byline: 'A. B.',
          translatedFrom: 'nb',
          updated: '2025-01-03',
          corrections: '[{ date: 2025-02-01, text: One. }, { date: 2024-12-31, text: Two. }]',
          source: '{ publisher: The Gazette, url: "https://gazette.example/1" }',
        },
        'Words.',
      ),
    }),
    site: published,
  };
  const article = edition.index.articles.get('notice');
  assert.ok(article);
  const { printed, annotated } = worksOf(edition, article);
  assert.deepEqual(printed, {
    id: 'notice',
    type: 'article-newspaper',
    title: '[Leave]',
    author: [{ literal: 'A. B.' }],
    language: 'en',
    'container-title': 'The Gazette',
    issued: { 'date-parts': [[2024, 5, 2]] },
    note: 'Translated from Norwegian Bokmål. The title is the editor’s; the text has none. The date is the editor’s; the text has none.',
    URL: 'https://gazette.example/1',
  });
  assert.deepEqual(annotated, {
    id: 'notice-annotated',
    type: 'webpage',
    title: '[Leave]',
    author: [{ literal: 'A. B.' }],
    language: 'en',
    'container-title': 'Edition',
    genre: 'Annotated edition',
    editor: [{ literal: 'E. F.' }],
    issued: { 'date-parts': [[2025, 2, 1]] },
    'original-date': { 'date-parts': [[2024, 5, 2]] },
    note: 'First printed by The Gazette, [2 May 2024].',
    URL: 'https://example.org/e/articles/notice/',
  });
});

test('days and years as far as they are known, before our era too', () => {
  const works = (published: string) => {
    const edition = editionOf({ 'articles/a.md': articleFile({ published: `"${published}"` }, 'Words.') });
    const [article] = edition.index.articles.values();
    assert.ok(article);
    const { printed } = worksOf(edition, article);
    return { printed, bib: bibtex([printed]), ris: ris([printed]) };
  };
  assert.deepEqual(works('2024-05').printed.issued, { 'date-parts': [[2024, 5]] });
  assert.deepEqual(works('2024~').printed.issued, { 'date-parts': [[2024]], circa: true });
  assert.deepEqual(works('-0044-03-15').printed.issued, { 'date-parts': [[-44, 3, 15]] });
  assert.match(works('2024-05~').bib, /date = \{2024-05~\},\n {2}year = \{2024\},\n {2}month = may,/);
  assert.match(works('-0044-03-15').bib, /date = \{-0044-03-15\}/);
  assert.match(works('2024-05').ris, /^PY {2}- 2024\r\nDA {2}- 2024\/05\/\r$/m);
});

test('an address that holds a text gives it back, whatever its signs', async () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'ab1 %#?&+"\'<>[]{}|\\^`~\n\r\t\u007f', 'é', '한', '𝒜', '“', '\u2028'),
  });
  await fc.assert(
    fc.asyncProperty(signs, async (text) => {
      const address = dataAddress('text/plain', text);
      assert.doesNotMatch(address, /[ "<>\n\r\t]/);
      assert.equal(await savedFrom(address), text);
    }),
    { numRuns: 300 },
  );
});

/** The text that an address holds, as a browser saves it. */
async function savedFrom(address: string): Promise<string> {
  return (await fetch(address)).text();
}

for (const [name, folder] of Object.entries({ first: firstEdition, sample: sampleEdition, scripts: scriptsEdition }))
  test(`both works of every quotation of the edition “${name}” are read back from each of its files`, async () => {
    const edition = await editionIn(folder);
    let quotations = 0;
    for (const quote of edition.index.quotes.values()) {
      const [works, view] = [quotationWorksOf(edition, quote), quoteCiteView(edition, quote)];
      assert.ok(works && view);
      quotations += 1;
      const { printed, annotated } = works;
      const article = edition.index.segments.get(quote.id)?.[0]?.article;
      assert.ok(article);
      // It is the article that is cited, with the words that are meant.
      const whole = worksOf(edition, article).printed;
      assert.deepEqual({ ...printed, id: '', note: '' }, { ...whole, id: '', note: '' });
      assert.ok(printed.note?.includes(annotated.title) && printed.note.endsWith(whole.note ?? ''), printed.note);
      assert.notEqual(printed.id, annotated.id);
      assert.deepEqual(
        view.files.map(({ as }) => as),
        ['bib', 'ris', 'json'].map((ending) => `${quote.id}.${ending}`),
      );
      for (const { as, href, type } of view.files) {
        assert.ok(href.startsWith(`data:${type};charset=utf-8,`), href.slice(0, 60));
        const expected = [printed, annotated].map(as.endsWith('.ris') ? toldByRis : told);
        assert.deepEqual(read(await savedFrom(href)), expected, as);
      }
    }
    assert.ok(quotations > 3);
  });

test('a quotation’s page is a work of the edition, and says from which article its words are', () => {
  const quote = (fields: string) => `---\nspeaker: vera\nkind: direct\n${fields}---\n`;
  const edition = {
    ...editionOf({
      'articles/a.md': articleFile(
        { byline: 'A. B.' },
        'One.\n\n:quote[“We asked,”]{#asked} she said, :quote[“and nobody came.”]{#asked} :quote[“No,”]{#denied} she said.',
      ),
      'actors/vera.md': '---\nname: Vera\nkind: person\n---\n',
      'quotes/asked.md': quote('cues: [said]\nsaid: 2024-05-01\n'),
      'quotes/denied.md': quote('stance: denies\nsaid: 2024-04/2024-05\n'),
    }),
    site: published,
  };
  const works = (id: string) => {
    const entry = edition.index.quotes.get(id);
    assert.ok(entry);
    return quotationWorksOf(edition, entry);
  };
  assert.equal(works('asked')?.printed.note, 'Quoted (para. 2): Vera: “We asked,” … “and nobody came.”');
  assert.deepEqual(works('asked')?.printed.author, [{ literal: 'A. B.' }]);
  assert.deepEqual(works('asked')?.annotated, {
    id: 'a-asked-annotated',
    type: 'webpage',
    title: 'Vera: “We asked,” … “and nobody came.”',
    language: 'en',
    'container-title': 'Edition',
    genre: 'Direct quotation',
    editor: [{ literal: 'E. F.' }],
    'original-date': { 'date-parts': [[2024, 5, 1]] },
    note: 'From “A headline”, The Gazette, 2 May 2024, para. 2.',
    URL: 'https://example.org/e/quotes/asked/',
  });
  // Said in a period: what is known for a day is that it was printed.
  assert.deepEqual(works('denied')?.annotated['original-date'], { 'date-parts': [[2024, 5, 2]] });
  assert.match(works('denied')?.annotated.title ?? '', /^Vera denied:? “No,”$/);

  const [article] = edition.index.articles.values();
  assert.ok(article);
  const lines = citeView(edition, article).places.map(({ id, quotations }) => [
    id,
    ...quotations.map((one) => `${one.id} ${one.cite}`),
  ]);
  assert.deepEqual(lines, [['p-0'], ['p-1'], ['p-2', 'q-asked quotes/asked/#cite', 'q-denied quotes/denied/#cite']]);
});
