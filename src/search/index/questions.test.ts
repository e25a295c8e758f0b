import { firstEdition } from '#src/tests/editions.ts';
import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import type { Finder } from '#src/search/browser/finder.ts';
import { finderOf, recordsIn } from '#src/tests/finder-of.ts';

const tests = path.resolve(import.meta.dirname, '../../tests');

/** Questions as people ask them, each with the address of what must come first, and of what must come next where that is told. */
type Questions = readonly (readonly [query: string, ...addresses: readonly string[]])[];

const ofFirstEdition: Questions = [
  // What somebody said.
  ['Lavrov said', 'quotes/lavrov-trend/', 'quotes/lavrov-cooperation/', 'actors/lavrov/'],
  ['said Lavrov', 'quotes/lavrov-trend/'],
  ['what did China say', 'quotes/china-does-not-intervene/', 'quotes/bilateral-matter/', 'actors/china/'],
  ['What has Mao Ning said?', 'quotes/bilateral-matter/'],
  ['quotations by Sergey Lavrov', 'quotes/lavrov-trend/'],
  ['라브로프 said', 'quotes/lavrov-trend/'],
  ['according to intelligence authorities', 'quotes/intelligence-weapons/'],
  // By role, in any of its forms.
  ['what did the spokeswoman say', 'quotes/bilateral-matter/', 'actors/mao-ning/'],
  ['spokesman of the ministry says', 'quotes/bilateral-matter/'],
  ['foreign minister of Russia said', 'quotes/lavrov-trend/'],
  ['what did the professor say', 'quotes/park-russia-active/'],
  // How, and about what.
  ['Professor Park predicted', 'quotes/park-bilateral/'],
  ['what did Russia say about practical cooperation', 'quotes/lavrov-cooperation/'],
  ['what did experts say about an anti-American camp', 'quotes/experts-anti-american-camp/'],
  ['statements by Park about a great burden', 'quotes/park-burden/'],
  // Who said it.
  ['who said bilateral matter', 'quotes/bilateral-matter/', 'actors/mao-ning/'],
  ['who said “positive development trend”', 'quotes/lavrov-trend/', 'actors/lavrov/'],
  ['who predicts a clearer stance', 'quotes/predicted-stance/', 'actors/forecasters/'],
  ['who thinks Russia is attempting to build a camp', 'quotes/experts-anti-american-camp/'],
  ['what was said about artillery shells', 'quotes/intelligence-weapons/', 'actors/intelligence-authorities/'],
  // Who it is, when it was.
  ['who is the spokeswoman', 'actors/mao-ning/'],
  ['who is the foreign minister of China', 'actors/wang-yi/'],
  ['when did Putin arrive in Beijing', 'events/putin-arrival/'],
  // Somebody who is not quoted, a role by itself, and a name that holds a word of saying.
  ['what did Wang Yi say', 'actors/wang-yi/'],
  ['spokeswoman', 'actors/mao-ning/'],
  ['Park Won-gon’s remarks', 'events/park-remarks/', 'quotes/park-russia-active/'],
];

const ofSample: Questions = [
  ['Vera Kholm said', 'quotes/nobody-asked/', 'actors/vera-kholm/'],
  ['Kholm says', 'quotes/nobody-asked/'],
  ['Холм said', 'quotes/nobody-asked/'],
  ['Karl Brandt said', 'quotes/i-laughed/', 'quotes/met-neighbours/', 'actors/karl-brandt/'],
  ['what did Anna Brandt say', 'quotes/build-it/', 'quotes/neighbours-pay/', 'actors/anna-brandt/'],
  ['Anna Brandt’s words', 'quotes/build-it/'],
  ['quotes of Karl Brandt', 'quotes/i-laughed/'],
  ['according to a person in the town hall', 'quotes/tolls-promised/', 'actors/town-hall-source/'],
  ['what did the chairwoman say', 'quotes/nobody-asked/'],
  ['chairman of the Ferrymen’s Union said', 'quotes/nobody-asked/'],
  // The mayor of that day; on that day he was a councillor.
  ['what did the mayor say', 'quotes/build-it/', 'quotes/neighbours-pay/', 'quotes/i-laughed/', 'actors/anna-brandt/'],
  ['councilman Brandt said', 'quotes/met-neighbours/', 'actors/karl-brandt/'],
  ['what did Karl Brandt say about neighbours', 'quotes/met-neighbours/', 'actors/karl-brandt/'],
  ['what did Brandt say about half', 'quotes/build-it/'],
  ['who said nobody asked us', 'quotes/nobody-asked/', 'actors/vera-kholm/'],
  ['who said I was wrong', 'quotes/i-laughed/', 'actors/karl-brandt/'],
  ['who said that we shall build it', 'quotes/build-it/', 'actors/anna-brandt/'],
  ['who said "I have met our neighbours"', 'quotes/met-neighbours/'],
  ['what was said about the tolls', 'quotes/tolls-promised/', 'actors/town-hall-source/'],
  ['who is the engineer', 'actors/samir-al-nahri/'],
  ['when is the vote of the council', 'events/council-vote/'],
  ['what did al-Nahri say', 'actors/samir-al-nahri/'],
  ['chairwoman', 'actors/vera-kholm/', 'quotes/nobody-asked/'],
];

// Until the first edition has its frozen copy, it is asked where it is.

for (const [name, folder, questions] of [
  ['the first edition', firstEdition, ofFirstEdition],
  ['the sample', path.join(tests, 'sample/content'), ofSample],
] as const)
  describe(`questions to ${name}`, () => {
    let finder: Finder;
    before(async () => (finder = await finderOf(await recordsIn(folder))));

    for (const [query, ...expected] of questions)
      test(query, async () => {
        const { docs, doubtful } = await finder.search(query, {});
        const found = (await finder.docs(docs.slice(0, expected.length))).map(({ url }) => url);
        assert.deepEqual(found, expected);
        assert.ok(!doubtful);
      });

    test('what a question means comes before what holds its words, and nothing is counted twice', async () => {
      for (const [query] of questions) {
        const { docs, counts } = await finder.search(query, {});
        assert.equal(new Set(docs).size, docs.length, query);
        for (const [kind, count] of counts.kind)
          assert.equal((await finder.search(query, { kind: [kind] })).docs.length, count, query);
      }
    });
  });
