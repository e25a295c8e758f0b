import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { readContent } from '#src/files/read-content.ts';

/* Whom and what the article names, where and in which words, written down by hand from the source text. */

const { index } = checkContent(await readContent(path.join(import.meta.dirname, '..')));
const article = index.articles.get('trilateral-solidarity');
assert.ok(article);

/** For each passage that names it, the passage’s number (0 is the headline) and the words, divided by bars. */
const actors: Readonly<Record<string, readonly string[]>> = {
  china: [
    '0 China | China | China',
    '1 China',
    '2 China | which | its',
    '3 China | Chinese',
    '4 Chinese government | China | China',
    '5 China | Chinese | Chinese',
    '8 China',
    '9 China',
    '10 China',
    '11 Chinese authorities | they | China',
    '12 China',
    '13 China | China | it | Chinese authorities | their',
    '14 China | China | it',
    '15 China | it | China | they',
  ],
  russia: [
    '0 Russia | Russia',
    '1 Russian government',
    '2 Russia',
    '3 Russian',
    '4 Russia',
    '5 Russian | Russia',
    '6 Russia',
    '7 Russia | its',
    '8 Russia | Russia',
    '10 Russian side | Russia | Russia | Russia',
    '11 Russia | Russia | Russia',
    '12 Russian | Russian | Russia',
    '13 Russia | Russia',
    '14 Russia | Russia',
    '15 Russia | Russia',
  ],
  'north-korea': [
    '0 North Korea',
    '1 North Korea',
    '2 North Korea',
    '6 North Korea | North Korean',
    '7 North Korea',
    '8 North Korea',
    '9 North Korea | its',
    '10 North Korea | North Korea | North Korea',
    '11 North Korea | North Korea',
    '12 North Korea | North Korean | North Korean | North Korea',
    '13 North Korea | North Korea',
    '14 North Korea | North Korea',
    '15 North Korea | North Korea',
  ],
  putin: [
    '3 Vladimir Putin | President Putin',
    '4 President Putin | his | he | his',
    '6 President Putin | President Putin',
    '11 President Putin',
  ],
  'united-states': [
    '7 United States',
    '8 United States | American',
    '9 United States | United States',
    '10 United States | United States',
  ],
  'park-won-gon': ['14 Park Won-gon | he', '15 Professor Park | He | I | he'],
  'three-parties': [
    '0 North Korea-China-Russia',
    '1 ‘trilateral cooperation’ with China and North Korea',
    '11 North Korea-China-Russia',
    '13 North Korea-China-Russia',
    '15 three parties of North Korea, China, and Russia',
  ],
  lavrov: ['5 Sergey Lavrov | it | its', '12 Laprov'],
  xi: ['3 Xi Jinping', '4 President Xi', '11 President Xi'],
  ukraine: ['7 Ukraine', '13 Ukraine', '14 Ukraine'],
  'south-korea': ['7 South Korea', '10 Korea'],
  'china-mfa': ['5 Chinese Ministry of Foreign Affairs', '11 Ministry of Foreign Affairs'],
  'wang-yi': ['5 Wang Yi'],
  'kim-jong-un': ['6 Kim Jong-un'],
  'mao-ning': ['11 Mao Ning'],
  'choe-son-hui': ['12 Choe Son-hui'],
  japan: ['10 Japan'],
  'workers-party-of-korea': ['6 North Korean Workers’ Party'],
  ewha: ['14 Ewha Womans University'],
  'korea-us-japan': ['10 Korea, the United States, and Japan'],
  'western-countries': ['8 Western countries, including the United States'],
  'international-community': ['9 international community, including the United States'],
  diplomats: ['4 diplomats'],
  observers: ['6 It is observed that'],
  'intelligence-authorities': ['7 Intelligence authorities including South Korea and the United States'],
  'experts-camp': ['8 experts'],
  commentators: ['10 was interpreted as'],
  forecasters: ['11 many predictions'],
  'experts-china': ['13 experts'],
};

const events: typeof actors = {
  'putin-arrival': ['3 arrived in Beijing, China by flight | This'],
  'belt-road-forum': ['3 3rd ‘Belt and Road International Cooperation Summit Forum’', '4 related events'],
  'putin-xi-meeting': [
    '3 meeting with Chinese President Xi Jinping',
    '4 China-Russia summit',
    '11 meeting between President Xi and President Putin',
    '12 China-Russia summit',
  ],
  'belt-and-road': ['4 ‘One Belt, One Road’'],
  'lavrov-wang-meeting': ['5 China-Russia Foreign Ministers’ Meeting'],
  'china-mfa-report': ['5 Chinese Ministry of Foreign Affairs reported'],
  'putin-kim-summit': [
    '6 summit meeting with North Korea | meeting between President Putin and North Korean Workers’ Party General Secretary Kim Jong-un',
    '10 Russia-North Korea summit',
    '11 Russia-North Korea summit | it',
    '12 last month’s summit',
  ],
  'weapons-supply': ['7 using North Korea to supply conventional weapons, such as artillery shells'],
  'ukraine-war': ['7 war | invasion of Ukraine', '13 war in Ukraine', '14 war in Ukraine'],
  'russia-sanctions': ['8 strengthened sanctions against Russia'],
  'anti-american-camp': [
    '8 attempting to build an ‘anti-American camp’ through solidarity with North Korea and China',
  ],
  'north-korea-sanctions': [
    '9 subject to sanctions from the international community, including the United States',
  ],
  'us-china-rivalry': ['9 conflict with the United States'],
  'joint-exercises': [
    '10 discussed the possibility of joint military exercises between North Korea, China, and Russia | This move by Russia',
  ],
  'us-led-cooperation': [
    '10 cooperation between Korea, the United States, and Japan led by the United States',
  ],
  'china-wait-and-see': ['11 shown a wait-and-see approach'],
  'china-clearer-stance': ['11 clearer stance will be taken'],
  'lavrov-visit': ['12 visit North Korea'],
  'lavrov-choe-meeting': ['12 meeting between Russian and North Korean foreign ministers | which'],
  'china-no-quick-action': ['13 will not immediately put this into action'],
  'china-diplomacy': ['13 pursue diplomatic engagement to expand their influence'],
  'park-remarks': ['14 said', '15 said'],
  'china-non-intervention': ['14 ‘does not intervene’ in the war in Ukraine'],
  'bilateral-management': ['15 the relationship will be managed only at the bilateral level as before | it'],
};

/** The printed words of stretches, as above. */
function printed(stretches: readonly { readonly passage: number; readonly start: number; readonly end: number }[]) {
  const passages = new Map<number, string[]>();
  for (const { passage, start, end } of stretches) {
    const words = article?.text.passages[passage]?.text.slice(start, end) ?? '';
    passages.set(passage, [...(passages.get(passage) ?? []), words]);
  }
  return [...passages].map(([passage, words]) => `${passage} ${words.join(' | ')}`);
}

const count = (named: typeof actors) => Object.values(named).flat().join(' | ').split(' | ').length;

for (const [kind, named, places] of [
  ['actor', actors, 145],
  ['event', events, 41],
] as const) {
  test(`each ${kind} is named in the words written down here, ${places} times in all`, () => {
    const mentions = article.text.mentions.filter((mention) => mention.kind === kind);
    const ids = [...new Set(mentions.map(({ id }) => id))].sort();
    assert.deepEqual(ids, Object.keys(named).sort());
    for (const id of ids) assert.deepEqual(printed(mentions.filter((mention) => mention.id === id)), named[id], id);
    assert.equal(mentions.length, places);
    assert.equal(count(named), places);
  });
}

test('China is named 34 times, Russia 29, North Korea 24, Putin 9, Park 6 and Lavrov 4', () => {
  assert.deepEqual(
    ['china', 'russia', 'north-korea', 'putin', 'park-won-gon', 'lavrov'].map((id) => index.mentions.get(id)?.length),
    [34, 29, 24, 9, 6, 4],
  );
});

test('22 glitches are marked, of which six turn round what is meant', () => {
  assert.equal(article.text.glitches.length, 22);
  assert.deepEqual(printed(article.text.glitches.filter(({ reverses }) => reverses)), [
    '0 struggles…',
    '5 it expressed its expectation of further deepening',
    '7 using North Korea to supply',
    '10 aimed at strengthening',
    '11 they expressed a “North Korea-China-Russia solidarity” from Russia. There are many predictions that a clearer stance will be taken regarding the discussion.',
    '14 tension',
  ]);
});

test('eight terms stand in quotation marks that nobody is reported to have spoken', () => {
  assert.deepEqual(printed(article.text.scareQuotes), [
    '0 ‘North Korea-China-Russia solidarity’ | ‘distancing’',
    '1 ‘trilateral cooperation’',
    '4 ‘ally’',
    '8 ‘anti-American camp’',
    '11 “North Korea-China-Russia solidarity”',
    '13 ‘international isolation’',
    '15 ‘close relationship’',
  ]);
});

test('the old address of the commentators leads to them', () => {
  assert.deepEqual(index.actors.get('commentators')?.data.formerIds, ['interpreters']);
});
