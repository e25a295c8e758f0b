import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Finder } from '#src/search/browser/finder.ts';
import { splitAtMarks } from '#src/search/browser/marked.ts';
import { finderOf } from '#src/tests/finder-of.ts';
import type { SearchRecord } from './records.ts';

/** Texts by a name: each is the text of an article. */
const texts: Readonly<Record<string, string>> = {
  hyphens: 'Die Bundes\u00adre\u00adgie\u00adrung und die Re\u00adgie\u00adrung in Wien.',
  un: 'The U.N. and the F.B.I. were asked.',
  plain: 'The UN met; J. K. Rowling wrote to Ph.D. students.',
  kaf: 'این کتاب را علی نوشت',
  arabic: 'وصل بوتين لمصر مع الكِتَابِ في ٢٠٢٣',
  prefixed: 'وبوتين والرئيس وللصين',
  hebrew: 'הנשיא דיבר בירושלים עם צה״ל ושלום לכולם',
  pointed: 'שָׁלוֹם לארה״ב',
  mueller: 'Frau Müller und Søren fuhren nach Århus.',
  spelled: 'Herr Mueller kam aus Goettingen.',
  cooperative: 'A co-operative society sent an e-mail to O’Neill in Xi’an.',
  cooperation: 'The cooperative society sent email to ONeill.',
  putin: '大統領のﾌﾟｰﾁﾝ氏が訪問した',
  coffee: 'コーヒーの話',
  tokyo: 'ガスの話',
  greek: 'Ο ΠΡΟΕΔΡΟΣ ΠΑΥΛΟΣ',
  russian: 'Елка стоит в Киеве, мой дом',
  decomposed: 'Ka\u0301roly und sein Freund',
  hindi: 'सन् २०१९ में मान',
  blue: 'A poet in a blue coat.',
  pot: 'A pot of blu tack.',
};

/** What is searched for, and in which texts it is found, best first. */
const finds: readonly (readonly [query: string, ...names: readonly string[]])[] = [
  ['Regierung', 'hyphens'],
  ['Re\u00adgierung', 'hyphens'],
  ['“die Regierung”', 'hyphens'],
  ['UN met', 'plain'],
  ['F.B.I.', 'un'],
  ['FBI', 'un'],
  ['J.K. Rowling', 'plain'],
  ['JK Rowling', 'plain'],
  ['“J. K. Rowling wrote”', 'plain'],
  ['PhD', 'plain'],
  ['كتاب', 'kaf', 'arabic'],
  ['کتاب', 'kaf', 'arabic'],
  ['على', 'kaf'],
  ['مصر', 'arabic'],
  ['لمصر', 'arabic'],
  ['ومصر', 'arabic'],
  ['بوتين', 'arabic', 'prefixed'],
  ['ولبوتين', 'arabic', 'prefixed'],
  ['رئيس', 'prefixed'],
  ['الصين', 'prefixed'],
  ['2023', 'arabic'],
  ['۲۰۲۳', 'arabic'],
  ['2019', 'hindi'],
  ['ירושלים', 'hebrew'],
  ['נשיא', 'hebrew'],
  ['מירושלים', 'hebrew'],
  ['צה"ל', 'hebrew'],
  ['ארה"ב', 'pointed'],
  ['שלום', 'hebrew', 'pointed'],
  ['Mueller', 'spelled', 'mueller'],
  ['Müller', 'mueller', 'spelled'],
  ['Muller', 'mueller'],
  ['Aarhus', 'mueller'],
  ['Soeren', 'mueller'],
  ['Göttingen', 'spelled'],
  ['cooperative', 'cooperation', 'cooperative'],
  ['co-operative', 'cooperative', 'cooperation'],
  ['e-mail', 'cooperative', 'cooperation'],
  ['email', 'cooperation', 'cooperative'],
  ['O’Neill', 'cooperative', 'cooperation'],
  ['oneill', 'cooperation', 'cooperative'],
  ['Xian', 'cooperative'],
  ['“co-operative society sent”', 'cooperative', 'cooperation'],
  ['“cooperative society in”'],
  ['“society sent an email to”', 'cooperative'],
  ['“cooperative society sent email”', 'cooperation'],
  ['プーチン', 'putin'],
  ['ﾌﾟｰﾁﾝ', 'putin'],
  ['コーヒー', 'coffee'],
  ['カス'],
  ['ガス', 'tokyo'],
  ['Παύλος', 'greek'],
  ['πρόεδρος', 'greek'],
  ['ёлка', 'russian'],
  ['мои'],
  // Vowels are no accents.
  ['मन'],
  ['मान', 'hindi'],
  ['Károly', 'decomposed'],
  ['karoly', 'decomposed'],
  // A word that only looks like one spelled without its umlaut.
  ['poet', 'blue'],
  ['blue', 'blue'],
];

describe('what counts as the same word', () => {
  let finder: Finder;
  before(async () => {
    const records = Object.entries(texts).map(([name, text]): SearchRecord => ({
      doc: { kind: 'article', url: `articles/${name}/`, title: name, detail: '', text },
      primary: [name.toUpperCase().split('').join(' ')],
      more: [text],
      facets: { article: name },
    }));
    finder = await finderOf(records);
  });

  for (const [query, ...names] of finds)
    test(query, async () => {
      const { docs, marks } = await finder.search(query, {});
      const found = await finder.docs(docs);
      assert.deepEqual(found.map(({ title }) => title).sort(), [...names].sort());
      // What is found is marked, on the letters of the text.
      for (const { text } of found) {
        const parts = splitAtMarks(text, marks);
        assert.equal(parts.map((part) => part.text).join(''), text);
        assert.ok(
          parts.some((part) => part.marked),
          `${query}: ${JSON.stringify(parts)}`,
        );
      }
    });

  test('what is only spelled so comes after what is', async () => {
    for (const [query, ...names] of [
      ['Mueller', 'spelled', 'mueller'],
      ['Müller', 'mueller', 'spelled'],
    ] as const) {
      const { docs } = await finder.search(query, {});
      assert.deepEqual(
        (await finder.docs(docs)).map(({ title }) => title),
        names,
      );
    }
  });

  test('a misspelling is compared in the same letters', async () => {
    assert.equal((await finder.nearest('károlly')).query, 'karoly');
    assert.equal((await finder.nearest('Regierunk')).query, 'regierung');
  });

  test('a query of 5,000 letters is searched for by its beginning, which is told', async () => {
    for (const query of ['cooperative society '.repeat(250), 'x'.repeat(5000), `“${'society sent '.repeat(400)}”`]) {
      const { limitedTo = '', docs } = await finder.search(query, {});
      assert.ok(limitedTo.length > 250 && limitedTo.length <= 300);
      assert.ok(query.startsWith(limitedTo));
      const whole = await finder.search(limitedTo, {});
      assert.equal(whole.limitedTo, undefined);
      assert.deepEqual(docs, whole.docs);
    }
  });
});
