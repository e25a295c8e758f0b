import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { readContent } from '#src/files/read-content.ts';
import { firstEdition } from '#src/tests/editions.ts';
import { attributionChain } from './chain.ts';
import { eventsOf } from './events-of.ts';
import { openEvents } from './expected.ts';
import { sourcingOf } from './how-known.ts';
import { eventPlaces } from './places.ts';
import { actorsTogether } from './presence.ts';
import { sortedGlitches } from './readings.ts';
import { oneSidedEvents, unquotedActors } from './silent.ts';
import { unnamedOnly } from './unnamed-alone.ts';
import { speechOverall, speechIn } from './who-speaks.ts';

/* The first article, counted by hand: the stretches below are copied from the source text, and no annotation is read. */

const source = readFileSync(path.join(firstEdition, 'sources/trilateral-solidarity.txt'), 'utf8');
const { index } = checkContent(await readContent(firstEdition));
const article = index.articles.get('trilateral-solidarity');
assert.ok(article);

/** What each is reported to have said: its stretches in the source text, and how many words they have. */
const said: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  diplomats: [
    [
      'President Putin’s direct attendance at related events and his participation in the China-Russia summit are in themselves a message that he values the relationship with China, his ‘ally’',
      29,
    ],
  ],
  lavrov: [
    ['“The relationship between the two countries is maintaining a positive development trend,”', 12],
    ['that they will maintain strategic communication and practical cooperation in each field', 12],
    ['it expressed its expectation of further deepening', 7],
  ],
  observers: [
    ['the meeting between President Putin and North Korean Workers’ Party General Secretary Kim Jong-un', 15],
    ['mainly discussed matters related to military cooperation, including arms trade', 10],
  ],
  'intelligence-authorities': [
    ['Russia is using North Korea to supply conventional weapons, such as artillery shells', 13],
  ],
  'experts-camp': [
    [
      'Russia is attempting to build an ‘anti-American camp’ through solidarity with North Korea and China, which are in similar positions',
      21,
    ],
  ],
  interpreters: [
    [
      'aimed at strengthening cooperation between Korea, the United States, and Japan led by the United States in response to regional security threats emanating from North Korea',
      26,
    ],
  ],
  'mao-ning': [['“bilateral matter”', 2]],
  forecasters: [['a clearer stance will be taken regarding the discussion', 9]],
  'experts-china': [
    [
      '“even if China internally agrees to strengthen North Korea-China-Russia solidarity, it will not immediately put this into action.”',
      20,
    ],
  ],
  'park-won-gon': [
    ['“Russia is moving very actively (for solidarity with China and North Korea),”', 12],
    ['“However, China has stated that it ', 6],
    [
      ' in the war in Ukraine, so the recent tension between North Korea and Russia “There is bound to be a great burden in relation to military cooperation trends,”',
      28,
    ],
    [
      '“China will not overtly criticize the ‘close relationship’ between North Korea and Russia, but it will also be wary of a situation where the three parties of North Korea, China, and Russia are tied together.”',
      35,
    ],
    ['“For now, the relationship will be managed only at the bilateral level as before.”', 14],
    ['“I think they will try to do it,”', 8],
  ],
  china: [['‘does not intervene’', 3]],
};

const total = (stretches: readonly (readonly [string, number])[] = []) =>
  stretches.reduce((sum, [, words]) => sum + words, 0);
const all = Object.values(said).flat();
const isWord = /[\p{L}\p{N}]/u;

/** Counts without UAX 29: what stands between spaces and hyphens and has a letter or digit. Good enough for English. */
const countedPlainly = (text: string) => text.split(/[\s-]+/).filter((word) => isWord.test(word)).length;

test('the stretches counted by hand stand in the source text and have so many words', () => {
  for (const [text, words] of all) {
    assert.equal(source.split(text).length, 2, text);
    assert.equal(countedPlainly(text), words, text);
  }
});

test('the words of each speaker are those counted by hand', () => {
  const speech = speechIn(index, article);
  assert.deepEqual(
    Object.fromEntries(speech.speakers.map(({ actor, direct, indirect }) => [actor, direct + indirect])),
    Object.fromEntries(Object.entries(said).map(([actor, stretches]) => [actor, total(stretches)])),
  );
  assert.deepEqual(
    speech.speakers.map(({ actor, direct, indirect }) => `${actor} ${direct} ${indirect}`),
    [
      'park-won-gon 103 0',
      'lavrov 12 19',
      'diplomats 0 29',
      'interpreters 0 26',
      'observers 0 25',
      'experts-camp 0 21',
      'experts-china 20 0',
      'intelligence-authorities 0 13',
      'forecasters 0 9',
      'china 3 0',
      'mao-ning 2 0',
    ],
  );
});

test('all 822 words are 140 quoted directly, 142 reported and 540 in the paper’s own voice', () => {
  const { words, direct, indirect, own } = speechIn(index, article);
  assert.deepEqual({ words, direct, indirect, own }, { words: 822, direct: 140, indirect: 142, own: 540 });
  assert.equal(direct + indirect + own, words);
  assert.equal(words, article.proof?.words);
  assert.equal(direct + indirect, total(all));
  const paper = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !article.data.source.omit.some((omitted) => omitted.line === line))
    .join(' ');
  assert.equal(countedPlainly(paper), 822);
});

test('136 words are known from named persons, 3 from an institution, 143 from unnamed sources, 540 from the paper', () => {
  const { byType, words } = sourcingOf(index, article);
  assert.deepEqual(byType, { person: 136, institution: 3, collective: 0, unnamed: 143, paper: 540 });
  assert.equal(
    Object.values(byType).reduce((sum, count) => sum + count, 0),
    words,
  );
});

test('each passage has its words, and those of passage 14 alternate between Park, China and the paper', () => {
  const { passages } = sourcingOf(index, article);
  assert.deepEqual(
    passages.map(({ stretches }) => stretches.reduce((sum, { voice }) => sum + voice.words, 0)),
    [15, 17, 30, 55, 62, 68, 57, 38, 40, 54, 61, 66, 61, 68, 66, 64],
  );
  assert.deepEqual(
    passages[14]?.stretches.map(({ speaker = 'paper', voice }) => `${speaker} ${voice.words}`),
    ['paper 14', 'park-won-gon 12', 'paper 1', 'park-won-gon 6', 'china 3', 'park-won-gon 28', 'paper 2'],
  );
});

test('Park speaks longest in a row, his two last segments are one run, and his cues are counted', () => {
  const [park] = speechIn(index, article).speakers;
  assert.deepEqual([park?.longest.words, park?.longest.from.quote], [35, 'park-wary']);
  assert.deepEqual(
    [park?.first.quote, park?.last.quote, park?.last.segment],
    ['park-russia-active', 'park-bilateral', 2],
  );
  assert.deepEqual(park?.cues, [
    { cue: 'said', count: 2 },
    { cue: 'added', count: 1 },
    { cue: 'adding', count: 1 },
    { cue: 'he said', count: 1 },
    { cue: 'predicted', count: 1 },
  ]);
});

test('all articles and years sum to the one there is', () => {
  const overall = speechOverall(index);
  assert.deepEqual(overall.years, [{ year: '2023', articles: 1, words: 822, direct: 140, indirect: 142, own: 540 }]);
  assert.deepEqual(overall.speakers.get('lavrov')?.articles, [
    { article: 'trilateral-solidarity', direct: 12, indirect: 19 },
  ]);
});

test('who told whom: what Lavrov said came through the ministry, what China stated through Park', () => {
  assert.deepEqual(attributionChain(index, 'lavrov-trend'), ['lavrov', 'china-mfa']);
  assert.deepEqual(attributionChain(index, 'china-does-not-intervene'), ['china', 'park-won-gon']);
  assert.deepEqual(attributionChain(index, 'park-wary'), ['park-won-gon']);
});

test('seven quotations rest on unnamed sources alone, and five events', () => {
  const { quotations, events } = unnamedOnly(index, article);
  assert.deepEqual(quotations, [
    'diplomats-message',
    'observers-agenda',
    'intelligence-weapons',
    'experts-anti-american-camp',
    'interpreted-aim',
    'predicted-stance',
    'experts-no-quick-action',
  ]);
  assert.deepEqual(events.map(({ event }) => event).sort(), [
    'anti-american-camp',
    'china-clearer-stance',
    'china-no-quick-action',
    'us-led-cooperation',
    'weapons-supply',
  ]);
});

test('what was planned on 17 October 2023 is told as planned, with what became of it', () => {
  assert.deepEqual(
    openEvents(index, new Set(['planned'])).map(
      ({ event, then, since }) => `${event.id}: ${then.is}, ${since?.is} ${since?.asOf}`,
    ),
    [
      'putin-xi-meeting: planned, occurred 2023-10-18',
      'lavrov-choe-meeting: planned, occurred 2024-01',
      'lavrov-visit: planned, occurred 2023-10-19',
    ],
  );
});

test('the five readings that turn a statement round come first', () => {
  const readings = sortedGlitches(article);
  assert.equal(readings.length, 22);
  assert.deepEqual(
    readings.filter(({ reverses }) => reverses).map(({ passage }) => passage),
    [5, 7, 10, 11, 14],
  );
  assert.ok(readings.slice(0, 5).every(({ reverses }) => reverses));
});

test('Russia and North Korea are accused and not quoted; for Russia its Foreign Minister is', () => {
  const [first, second, third] = unquotedActors(index, article);
  assert.deepEqual(
    [first?.actor, first?.alleged, first?.spokenForBy],
    ['russia', ['weapons-supply', 'anti-american-camp'], ['lavrov']],
  );
  assert.deepEqual([second?.actor, second?.spokenForBy], ['north-korea', []]);
  assert.deepEqual(third?.alleged, []);
  assert.ok(
    !unquotedActors(index, article).some(({ actor }) => ['china', 'park-won-gon', 'experts-china'].includes(actor)),
  );
});

test('of the ministers’ meeting only Lavrov is heard', () => {
  const meeting = oneSidedEvents(index, article).find(({ event }) => event === 'lavrov-wang-meeting');
  assert.deepEqual(meeting, { event: 'lavrov-wang-meeting', heard: ['lavrov'], unheard: ['wang-yi'], others: [] });
});

test('China and Russia share most passages, and the cap on actors is kept', () => {
  const { actors, total: named, pairs } = actorsTogether(index, article, 3);
  assert.deepEqual(
    actors.map(({ actor }) => actor),
    ['russia', 'china', 'north-korea'],
  );
  assert.equal(named, 22);
  assert.equal(pairs.length, 3);
  for (const { a, b, passages } of pairs) {
    for (const passage of passages) {
      for (const n of [a, b]) {
        assert.ok(
          article.text.mentions.some((mention) => mention.passage === passage && mention.id === actors[n]?.actor),
        );
      }
    }
  }
});

test('five places, of which three have a point', () => {
  const places = eventPlaces(eventsOf(index, article));
  assert.deepEqual(
    places.map(({ name, point, events }) => `${name} ${events.length}${point ? '' : ' no point'}`),
    ['Beijing 5', 'North Korea 1 no point', 'Pyongyang 1', 'Ukraine 1 no point', 'Vostochny Cosmodrome, Amur Region 1'],
  );
});
