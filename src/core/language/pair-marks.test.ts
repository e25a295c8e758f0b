import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type QuotationMark, pairMarks } from './pair-marks.ts';

/** What is found in paragraphs: the pairs as they are printed, `…` where a speech goes on, and the marks left over. */
function found(language: string, ...paragraphs: string[]): { pairs: string[]; repeated: string[]; unpaired: string[] } {
  const { pairs, repeated, unpaired } = pairMarks(
    paragraphs.map((text) => ({ text, kind: 'paragraph' })),
    language,
  );
  const from = ({ passage, at }: QuotationMark) => (paragraphs[passage] ?? '').slice(at);
  const to = ({ passage, end }: QuotationMark) => (paragraphs[passage] ?? '').slice(0, end);
  return {
    pairs: pairs.map(({ open, close }) =>
      open.passage === close.passage ? to(close).slice(open.at) : `${from(open)}…${to(close)}`,
    ),
    repeated: repeated.map((mark) => `${mark.passage}: ${from(mark)}`),
    unpaired: unpaired.map((mark) => `${mark.passage}: ${from(mark)}`),
  };
}

/** Texts in correct print, and the quotations in them. */
const correct: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    '„Wir warten nicht“, sagte sie.': ['„Wir warten nicht“'],
    'Er rief: »Halt!« Sie las „Die ‚Brücke‘ steht“ und ‚Hans’ Boot‘.': [
      '»Halt!«',
      '„Die ‚Brücke‘ steht“',
      '‚Brücke‘',
      '‚Hans’ Boot‘',
    ],
    'Man tippt auch: „Wir gehen", sagt sie.': ['„Wir gehen"'],
  },
  'de-CH': { 'Er sagte «Ja, ‹vielleicht›».': ['«Ja, ‹vielleicht›»', '‹vielleicht›'] },
  pl: {
    '„Nie czekamy” – powiedziała.': ['„Nie czekamy”'],
    'Pisze: „Mówił «tak» i «nie»”. »Dość«.': ['„Mówił «tak» i «nie»”', '«tak»', '«nie»', '»Dość«'],
  },
  sv: {
    '”Vi väntar inte”, sa hon.': ['”Vi väntar inte”'],
    'Han sa: ”Jag hörde ’nej’ i dag.” »Ja», sa hon på ’70-talet.': ['”Jag hörde ’nej’ i dag.”', '’nej’', '»Ja»'],
  },
  fi: {
    '”Emme odota”, hän sanoi.': ['”Emme odota”'],
    '”Tulen ’kohta’”, hän sanoi. »Hyvä», sanoi isä.': ['”Tulen ’kohta’”', '’kohta’', '»Hyvä»'],
  },
  da: {
    '»Vi venter ikke«, sagde hun.': ['»Vi venter ikke«'],
    'Han sagde: »De råbte ›ja‹.« ”Nå,” sagde hun.': ['»De råbte ›ja‹.«', '›ja‹', '”Nå,”'],
  },
  fr: {
    '« Nous n’attendons pas », dit-elle. Elle lut « le mot « non » d’hier ».': [
      '« Nous n’attendons pas »',
      '« le mot « non » d’hier »',
      '« non »',
    ],
  },
  ru: { '«Мы не ждём», – сказала она. Он прочёл: «Там „нет“».': ['«Мы не ждём»', '«Там „нет“»', '„нет“'] },
  hu: { '„Nem várunk” – mondta. „Azt írta: »nem«.”': ['„Nem várunk”', '„Azt írta: »nem«.”', '»nem«'] },
  nl: {
    ",,Wij gaan,'' zei hij. ,,Nee\", zei zij.": [",,Wij gaan,''", ',,Nee"'],
    '‘We wachten niet’, zei ze ’s avonds. ‘Foto’s’, zei hij in ’t dorp.': ['‘We wachten niet’', '‘Foto’s’'],
  },
  nb: { '«Vi venter ikke», sa hun. ”Nei,” sa han ’ikke’ da.': ['«Vi venter ikke»', '”Nei,”', '’ikke’'] },
  ro: { '„Nu așteptăm”, a spus ea «azi».': ['„Nu așteptăm”', '«azi»'] },
  cs: { '„Nečekáme,“ řekla. »Dobře,« řekl.': ['„Nečekáme,“', '»Dobře,«'] },
  bg: { '„Няма да чакаме“, каза тя.': ['„Няма да чакаме“'] },
  it: { 'L’uomo disse: «Dell’“amico” so poco».': ['«Dell’“amico” so poco»', '“amico”'] },
  ar: { '”لن ننتظر“، قالت.': ['”لن ننتظر“'] },
  he: { 'צה"ל אמר: "לא נחכה".': ['"לא נחכה"'] },
  zh: { '他说：“我们‘不’等。”「四」': ['“我们‘不’等。”', '‘不’', '「四」'] },
  ko: { '그는"기다리지 않는다"라고 말했다. ‘무엇’이라고?': ['"기다리지 않는다"', '‘무엇’'] },
  en: {
    '“We won’t wait,” she said. ‘We heard “no”,’ he said.': ['“We won’t wait,”', '‘We heard “no”,’', '“no”'],
    'The workers’ rights, l’homme, O’Neill, the ’90s, rock ’n’ roll, ’tis goin’ on.': [],
    '‘The workers’ rights’ and ‘the neighbours’’ are ‘Yes’, said the boys’ mother.': [
      '‘The workers’ rights’',
      '‘the neighbours’’',
      '‘Yes’',
    ],
    'Thought ’Ya Knew is by Caliph ‘Umar of Hawai‘i.': [],
    [`"We wait," she said, "and 'stay' in the '60s at the Smiths' house."`]: [
      '"We wait,"',
      `"and 'stay' in the '60s at the Smiths' house."`,
      "'stay'",
    ],
    [`He is 6'2" tall. "A 15" screen is big," he said.`]: ['"A 15" screen is big,"'],
    [`(“Yes”)—"no"—said:"perhaps".`]: ['“Yes”', '"no"', '"perhaps"'],
  },
};

for (const [language, texts] of Object.entries(correct))
  for (const [text, pairs] of Object.entries(texts))
    test(`${language}: ${text}`, () => assert.deepEqual(found(language, text), { pairs, repeated: [], unpaired: [] }));

suite('A speech of several paragraphs', () => {
  test('may open each of them anew', () => {
    assert.deepEqual(found('en', '“We wait.', '“We go.', '“We stay,” she said. “No.”', 'He left.'), {
      pairs: ['“We wait.…“We stay,”', '“No.”'],
      repeated: ['1: “We go.', '2: “We stay,” she said. “No.”'],
      unpaired: [],
    });
    assert.deepEqual(found('en', '"We wait.', '"We go," he said.').pairs, ['"We wait.…"We go,"']);
    assert.deepEqual(found('en', '“‘We wait.', '“‘We go,’” he read.').repeated.length, 2);
  });

  test('may open them with a guillemet that closes', () => {
    for (const language of ['es', 'fr'])
      assert.deepEqual(found(language, '«No.', '»Vamos», dijo.'), {
        pairs: ['«No.…»Vamos»'],
        repeated: ['1: »Vamos», dijo.'],
        unpaired: [],
      });
  });

  test('may be opened once where this is the custom', () => {
    const speech = ['„Wir warten nicht.', 'Wir gehen auch nicht.', 'Wir bleiben“, sagte sie.'];
    assert.deepEqual(found('de', ...speech).pairs, ['„Wir warten nicht.…Wir bleiben“']);
    assert.deepEqual(found('en', '“We wait.', 'We stay,” she said.').unpaired, ['0: “We wait.', '1: ” she said.']);
  });

  test('goes over no headline, heading or item of a list', () => {
    for (const kind of ['headline', 'heading', 'item']) {
      const { unpaired } = pairMarks(
        [
          { text: '“We wait', kind },
          { text: '“We go.”', kind: 'paragraph' },
        ],
        'en',
      );
      assert.deepEqual(unpaired, [{ passage: 0, at: 0, end: 1 }]);
    }
  });
});

suite('A mark without its partner is found', () => {
  test('where it is not closed, or not opened', () => {
    assert.deepEqual(found('en', 'She said “we go and left.', 'We stay,” he said.').unpaired, [
      '0: “we go and left.',
      '1: ” he said.',
    ]);
    assert.deepEqual(found('de', 'Sie sagte: „Wir gehen, und ging.').unpaired, ['0: „Wir gehen, und ging.']);
    assert.deepEqual(found('ja', '「四「五」').unpaired, ['0: 「四「五」']);
  });

  test('where it is straight', () => {
    assert.deepEqual(found('en', 'She said "we go and left.', 'Then "we stay" is "good".').unpaired, [
      '0: "we go and left.',
    ]);
    assert.deepEqual(found('en', 'He left," she said.').unpaired, ['0: " she said.']);
    assert.deepEqual(found('ko', '그는 "없다 말했다.').unpaired, ['0: "없다 말했다.']);
    assert.deepEqual(found('en', "She said, 'We go and left.").unpaired, ["0: 'We go and left."]);
  });

  test('inside another quotation', () => {
    assert.deepEqual(found('en', '“He said ‘no and left.” “Yes.”').unpaired, ['0: ‘no and left.” “Yes.”']);
  });

  test('where the mark of another language stands', () => {
    assert.deepEqual(found('en', '”We go”, he said.').unpaired.length, 2);
    assert.deepEqual(found('sv', '“We go“, he said.').unpaired.length > 0, true);
    assert.deepEqual(found('fr', '»Non«').unpaired.length, 2);
  });

  test('where one opens again before it is closed', () => {
    assert.deepEqual(found('en', '“We go, he said. “We stay,” she said.'), {
      pairs: ['“We stay,”'],
      repeated: [],
      unpaired: ['0: “We go, he said. “We stay,” she said.'],
    });
  });
});
