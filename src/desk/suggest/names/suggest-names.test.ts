import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { actor, lexiconOf, namesIn, ruleOf } from '#src/tests/named.ts';
import { makeLexicon } from '../lexicon.ts';
import { suggestNames } from './suggest-names.ts';

const state = (id: string, name: string, more: Readonly<Record<string, unknown>> = {}) =>
  actor(id, { name, kind: 'state', ...more });

/** An invented edition beside real states, whose adjectives and capitals are facts. */
const lexicon = lexiconOf(
  'Vera Holm',
  'Kim Do-yun',
  actor('anna', {
    name: 'Anna Holmgren',
    aliases: ['The Iron Clerk'],
    names: { ko: '안나 홀름', ru: 'Анна Хольм', ar: 'آنا هولم' },
    roles: [{ title: 'Minister of Finance' }],
  }),
  state('china', 'China', { names: { ru: 'Китай', ko: '중국' } }),
  state('south-korea', 'South Korea'),
  state('north-korea', 'North Korea'),
  state('japan', 'Japan'),
  actor('mofa', { name: 'Ministry of Foreign Affairs of China', kind: 'organization', names: { zh: '外交部' } }),
  actor('trio', { name: 'China, Japan and South Korea', kind: 'group' }),
  actor('experts', { name: 'Unnamed experts (on trade)', kind: 'unnamed' }),
  { kind: 'event', id: 'summit', data: { name: 'Harbour Summit' } },
);

/** Each text with all that is suggested for it. */
function holds(cases: Readonly<Record<string, readonly string[]>>, language = 'en'): void {
  for (const [text, expected] of Object.entries(cases))
    assert.deepEqual(namesIn(text, lexicon, language), expected, text);
}

test('names, aliases, native names and events of the edition are found whole', () => {
  holds({
    'Vera Holm’s deputy met VERA HOLM, not Vera Holmes or Severa Holm.': [
      'Vera Holm = vera-holm',
      'VERA HOLM = vera-holm',
      'Vera Holmes = Vera Holmes, person',
      'Severa Holm = Severa Holm, person',
    ],
    'The Iron Clerk (안나 홀름) left; Анна Хольм too.': [
      'The Iron Clerk = anna',
      '안나 홀름 = anna',
      'Анна Хольм = anna',
    ],
    'The Harbour Summit began in Harbour Town.': ['Harbour Summit = summit', 'Harbour Town = Harbour Town, place'],
    'It met Kim Do Yun and Kim Do-yun.': ['Kim Do Yun = kim-do-yun', 'Kim Do-yun = kim-do-yun'],
  });
  assert.equal(ruleOf('The Iron Clerk left.', 'The Iron Clerk', lexicon), 'alias');
  assert.equal(ruleOf('The Harbour Summit began.', 'Harbour Summit', lexicon), 'event-name');
});

test('names in other scripts are found before particles, after prefixes, and with other endings', () => {
  holds({ '안나 홀름은 중국의 초청으로 왔다.': ['안나 홀름 = anna', '중국 = china'] }, 'ko');
  holds({ '外交部发言人表示。': ['外交部 = mofa'] }, 'zh');
  holds({ 'وقالت وآنا هولم': ['آنا هولم = anna'] }, 'ar');
  holds(
    {
      'Анну Хольм встретили в Китае. О Китае и Китаем говорили.': [
        'Анну Хольм = anna',
        'Китае = china',
        'Китае = china',
        'Китаем = china',
      ],
    },
    'ru',
  );
});

test('adjectives of states, their governments, and capitals that stand for these', () => {
  holds({
    'The Chinese government and China’s authorities met Japanese leaders.': [
      'Chinese government = china',
      'China’s authorities = china',
      'Japanese = japan',
    ],
    'Beijing’s side agreed with Tokyo’s government in Beijing.': [
      'Beijing’s side = china',
      'Tokyo’s government = japan',
      'Beijing = Beijing, place',
    ],
    'Pro-Chinese and anti-Japanese crowds met a China-led fleet.': [
      'Chinese = china',
      'Japanese = japan',
      'China = china',
    ],
    'Peruvians met Canada’s envoy.': ['Peruvians = Peru, state', 'Canada = Canada, state'],
  });
});

test('what may be one of several is both, and “the North” is one once both are named', () => {
  holds({
    'Korea won.': ['Korea = north-korea/south-korea'],
    'North Korea met South Korea. The North left the South.': [
      'North Korea = north-korea',
      'South Korea = south-korea',
      'North = north-korea',
      'South = south-korea',
    ],
    'South Korea voted. The North is cold.': ['South Korea = south-korea'],
  });
});

test('longer names are found before what is nested in them', () => {
  holds({
    'The Chinese Foreign Ministry and the Chinese Ministry of Foreign Affairs are one.': [
      'Chinese Foreign Ministry = mofa',
      'Chinese = china',
      'Chinese Ministry of Foreign Affairs = mofa',
      'Chinese = china',
    ],
    'The Japan-China-South Korea talks began.': [
      'Japan-China-South Korea = trio',
      'Japan = japan',
      'China = china',
      'South Korea = south-korea',
    ],
    'China, Japan, and South Korea agreed; China and Japan paid.': [
      'China, Japan, and South Korea = trio',
      'China = china',
      'Japan = japan',
      'South Korea = south-korea',
      'China = china',
      'Japan = japan',
    ],
    'The Bank of Japan and China Daily wrote.': [
      'Bank of Japan = Bank of Japan, organization',
      'Japan = japan',
      'China Daily = China Daily, organization',
      'China = china',
    ],
  });
});

test('a family name stands for who is named in full, before or further on', () => {
  holds({
    'Vera Holm spoke. Then Holm left, and Holm’s car too.': [
      'Vera Holm = vera-holm',
      'Holm = vera-holm',
      'Holm = vera-holm',
    ],
    'Kim Do-yun came. Kim spoke.': ['Kim Do-yun = kim-do-yun', 'Kim = kim-do-yun'],
    'Dr. Jane Brown came. Brown said so, and brown bread was served.': [
      'Jane Brown = Jane Brown, person',
      'Brown = Jane Brown, person',
    ],
    'Ola Dahl met Kari Dahl. Later the Dahls left.': [
      'Ola Dahl = Ola Dahl, person',
      'Kari Dahl = Kari Dahl, person',
      'Dahls = The Dahls, group',
    ],
    'Ola Dahl met Kari Dahl. Dahl left.': [
      'Ola Dahl = Ola Dahl, person',
      'Kari Dahl = Kari Dahl, person',
      'Dahl = Kari Dahl, person',
    ],
  });
  assert.equal(ruleOf('Vera Holm spoke. Later Holm left.', 'Holm', lexicon), 'surname-after-name');
  assert.equal(ruleOf('Later Mrs. Holm left.', 'Mrs. Holm', lexicon), 'surname');
});

test('a title belongs to a family name alone, not to a full name', () => {
  holds({
    'President Tom Reed met Russian Foreign Minister Ola Dahl.': [
      'Tom Reed = Tom Reed, person',
      'Russian = Russia, state',
      'Ola Dahl = Ola Dahl, person',
    ],
    'Ola Dahl left. President Dahl came back.': ['Ola Dahl = Ola Dahl, person', 'President Dahl = Ola Dahl, person'],
    'Mr. King met King Olav in King County.': [
      'Mr. King = King, person',
      'King Olav = Olav, person',
      'King County = King County, place',
    ],
    'London Mayor Sadia Poe met Justice Department lawyers.': [
      'London = London, place',
      'Sadia Poe = Sadia Poe, person',
      'Justice Department = Justice Department, organization',
    ],
    'Pete King of The Vik Post met Jane Judge of the Department of Justice.': [
      'Pete King = Pete King, person',
      'Vik Post = Vik Post, organization',
      'Jane Judge = Jane Judge, person',
      'Department of Justice = Department of Justice, organization',
    ],
    'Secretary of State Jane Poe met Minister of Health Ola Dahl.': [
      'Jane Poe = Jane Poe, person',
      'Ola Dahl = Ola Dahl, person',
    ],
  });
});

test('a title, or a pronoun beside a verb of saying, stands for who was named before', () => {
  holds({
    'Prime Minister Ola Dahl left. The prime minister said no. The prime minister of Spain came.': [
      'Ola Dahl = Ola Dahl, person',
      'prime minister = Ola Dahl, person',
      'Spain = Spain, state',
    ],
    'Anna Holmgren resigned. The minister was ill, she said; she slept.': [
      'Anna Holmgren = anna',
      'minister = anna',
      'she = anna',
    ],
    'The minister slept.': [],
  });
  assert.equal(ruleOf('Anna Holmgren resigned. The minister slept.', 'minister', lexicon), 'title-after-name');
  const [, pronoun] = suggestNames({ text: 'Vera Holm left. “No,” she said.', language: 'en' }, lexicon);
  assert.deepEqual([pronoun?.rule, pronoun?.entries], ['pronoun', ['vera-holm']]);
  assert.ok((pronoun?.confidence ?? 1) < 0.5);
});

test('capitals in brackets stand for the name before them, there and further on', () => {
  holds({
    'The World Rowing Federation (WRF) met. The WRF agreed. The Federation paid.': [
      'World Rowing Federation = World Rowing Federation, organization',
      'WRF = World Rowing Federation, organization',
      'WRF = World Rowing Federation, organization',
      'Federation = World Rowing Federation, organization',
    ],
    'The Ministry of Foreign Affairs of China (MFA) spoke. MFA aides left.': [
      'Ministry of Foreign Affairs of China = mofa',
      'China = china',
      'MFA = mofa',
      'MFA = mofa',
    ],
  });
});

test('new names are told by capitals and by what is in them and around them', () => {
  holds({
    'Ursula van der Berg met J. K. Olsen and Osama bin Rashid.': [
      'Ursula van der Berg = Ursula van der Berg, person',
      'J. K. Olsen = J. K. Olsen, person',
      'Osama bin Rashid = Osama bin Rashid, person',
    ],
    'The University of Norvik and the Ministry of Health and Welfare met the Food and Drug Agency.': [
      'University of Norvik = University of Norvik, organization',
      'Ministry of Health and Welfare = Ministry of Health and Welfare, organization',
      'Food and Drug Agency = Food and Drug Agency, organization',
    ],
    'The Workers’ Party won; the Children’s Hospital closed.': [
      'Workers’ Party = Workers’ Party, organization',
      'Children’s Hospital = Children’s Hospital, organization',
    ],
    'He went from Oslo to Lake Arden, near the town of Vik.': [
      'Oslo = Oslo, place',
      'Lake Arden = Lake Arden, place',
      'Vik = Vik, place',
    ],
    'Robert Gates and Julia Church met Muslims.': [
      'Robert Gates = Robert Gates, person',
      'Julia Church = Julia Church, person',
      'Muslims = Muslims, group',
    ],
    'It stood on change.org, in rec.gardens and on Norvik.com. WHO said so to those who asked.': [
      'change.org = change.org, organization',
      'rec.gardens = rec.gardens, organization',
      'Norvik.com = Norvik.com, organization',
      'WHO = WHO, organization',
    ],
    'NASA told the IAEA of its DNA and its CEO.': ['NASA = NASA, organization', 'IAEA = IAEA, organization'],
    'It was Norvik, said Poe.': ['Norvik = Norvik, organization', 'Poe = Poe, person'],
  });
});

test('what only begins a sentence, or is no actor, is no name', () => {
  holds({
    'Photos show it. Construction began. Figures rose, however. Yesterday, In May, On Monday. Then I left.': [],
    'The Paris Agreement, World War II and the World Cup.': [],
    '“We go,” it said. “Never,” it added. In English, the Internet is new.': [],
    'The president and a minister met at the university.': [],
  });
});

test('a headline in which all words have capitals gives the names that the text tells', () => {
  holds({
    'Mayor Doe Opens Long Bridge in Norvik as Crowd Cheers\nMayor Jane Doe opened the long bridge in Norvik. A crowd cheered.':
      [
        'Mayor Doe = Jane Doe, person',
        'Norvik = Norvik, place',
        'Jane Doe = Jane Doe, person',
        'Norvik = Norvik, place',
      ],
    'HARBOUR TOWN VOTES FOR A BRIDGE': [],
    'CHINA AND JAPAN AGREE ON A BRIDGE': ['CHINA = china', 'JAPAN = japan'],
  });
});

test('those who are cited without a name are told by a cue', () => {
  holds({
    'Experts say so. According to two senior officials, it works. A witness told them.': [
      'Experts = experts',
      'two senior officials = two senior officials, unnamed',
      'witness = witness, unnamed',
    ],
    'Officials familiar with the matter said no, and a spokeswoman for the police confirmed it.': [
      'Officials familiar with the matter = Officials familiar with the matter, unnamed',
      'spokeswoman for the police = spokeswoman for the police, unnamed',
    ],
    '“It is bad,” said one resident. “Yes,” analysts have said.': [
      'one resident = one resident, unnamed',
      'analysts = analysts, unnamed',
    ],
    'Chinese officials said so.': ['Chinese officials = Chinese officials, unnamed', 'Chinese = china'],
    'Officials came, people accused of theft left, and officials were told.': [],
    'The researcher Jane Poe said so.': ['Jane Poe = Jane Poe, person'],
  });
});

test('in German, where all nouns have capitals, names are told by titles, given names and words for organizations', () => {
  holds(
    {
      'Am Montag traf Bundeskanzler Ola Dahl den Bürgermeister Peter Vik in Berlin. Dahl schwieg. Der Hund bellte.': [
        'Ola Dahl = Ola Dahl, person',
        'Peter Vik = Peter Vik, person',
        'Berlin = Berlin, place',
        'Dahl = Ola Dahl, person',
      ],
      'Die chinesische Regierung und Chinas Nachbarn warten auf japanische Schiffe.': [
        'chinesische Regierung = china',
        'Chinas = china',
        'japanische = japan',
      ],
    },
    'de',
  );
});

test('in French, Spanish and Russian governments stand before or after the adjective', () => {
  holds(
    {
      'Le gouvernement chinois et les autorités japonaises.': [
        'gouvernement chinois = china',
        'autorités japonaises = japan',
      ],
    },
    'fr',
  );
  holds({ 'El gobierno chino habló con los japoneses.': ['gobierno chino = china', 'japoneses = japan'] }, 'es');
  holds({ 'Китайские власти молчат.': ['Китайские власти = china'] }, 'ru');
});

test('every suggestion gives its reason as a sentence, and a confidence', () => {
  const text = `${'Vera Holm of China (WRF) met Mr. Poe. Experts said the Chinese government knew. '}\nShe said.`;
  for (const { reason, confidence, rule, entries, created } of suggestNames({ text, language: 'en' }, lexicon)) {
    assert.match(reason, /^[\p{Lu}“].*\.$/u, rule);
    assert.ok(confidence > 0 && confidence <= 1, rule);
    assert.equal(entries.length === 0, created !== undefined, rule);
  }
});

test('for any text the stretches are within lines, in order, nested or apart, and nothing is thrown', () => {
  const word = fc.constantFrom(
    ...'Vera Holm’s Holm Mr. President King of the and Chinese China-Japan government said “Yes,” according to experts officials (WRF) USA U.S. III. J. K. van 중국의 Китая 外交部 آنا\u202E 👍 \n . , - ’ ” The North Korea South Food Administration Department'.split(
      ' ',
    ),
    '\n',
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'ru', 'ko', 'ar', 'zh-Hans', 'xx'), (text, language) => {
      const found = suggestNames({ text, language }, lexicon);
      let before = { start: 0, end: 0 };
      for (const { at } of found) {
        assert.ok(0 <= at.start && at.start < at.end && at.end <= text.length);
        assert.ok(!text.slice(at.start, at.end).includes('\n'));
        assert.ok(at.start > before.start || (at.start === before.start && at.end < before.end) || before.end === 0);
        assert.ok(at.start >= before.end || at.end <= before.end, 'none crosses the one before');
        before = at;
      }
      assert.deepEqual(suggestNames({ text, language }, lexicon), found);
    }),
    { numRuns: 300 },
  );
});

test('the rules of a lexicon hold for any names', () => {
  const name = fc.string({ minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, alias: name }, { noNullPrototype: true }), { maxLength: 20 }),
      fc.string(),
      (all, rest) => {
        const entries = all.map((one, n) => ({
          kind: 'actor' as const,
          id: `a-${n}`,
          data: { name: one.name, kind: 'person' as const, names: {}, aliases: [one.alias], roles: [] },
        }));
        const text = `${all.map((one) => one.name).join(' ')} ${rest}`;
        for (const { entries: ids } of suggestNames({ text, language: 'en' }, makeLexicon(entries)))
          for (const id of ids) assert.match(id, /^a-\d+$/);
      },
    ),
    { numRuns: 150 },
  );
});
