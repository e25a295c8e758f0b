import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { firstSentence, sentenceAround, sentenceStarts } from './sentences.ts';

/* Each text stands with a | where a reader cuts it. */
const cut: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'names of states and bodies': [
      'Held by the U.S. House of Representatives.| The vote was close.',
      'She flew to the U.S.| The talks began at once.',
      'The U.N. Security Council met.| Envoys of the E.U. Commission listened.',
      'He moved to Washington, D.C.| His family followed.',
      'The fire came to Marsh, Calif.| Residents fled.',
    ],
    'titles and saints': [
      'The march was led by Mr. Arden of St. Lunsay on Tuesday.| Nobody was hurt.',
      'Gov. Ellen Marsh (D-Ohio) met Sen. Paul Whitt, R-Ky., and Rep. Ana Ruiz.| They shook hands.',
      'Lt. Col. Tom Hale and the Rev. Ruth Okafor spoke.| Dr. No was shown later.',
      'They climbed Mt. Orrin near Ft. Bell.| It rained.',
    ],
    initials: [
      'Michael M. Sears left the firm.| It gave no reason.',
      'J. K. Ashdown and R.L. Penn wrote it.| George W. Tully drew it.',
      'They gave him vitamin C.| Doctors were pleased.',
    ],
    companies: [
      'Shares of Orvel N.V. Holding fell.| Those of Brandt & Co. Ltd. rose.',
      'She runs Marlow Inc.| The firm is small.',
      'Tate Bros. Shipping and Lowe Corp. Chairman Ed Lowe agreed.| Yahoo! Inc. did not.',
    ],
    'days and hours': [
      'The court meets on Dec. 5 and on Sept. 12.| It met in Jan.| The case is old.',
      'It opens at 5 p.m. Tuesday and closes at 11 p.m. EST.| Come early.',
      'The fire broke out at 3 a.m.| Police closed the road.',
      'At 5 p.m. Mr. Dane left.| He was tired.',
    ],
    numbers: [
      'See No. 5 and pp. 12 to 14, Fig. 3.| She said no.| Twelve left.',
      'It cost 4.5 million.| 20 people paid.| World War II.| That was long ago.',
      '1. Boil the water.| 2. Add salt.',
    ],
    'short words': [
      'Fruit, i.e. apples, nuts, etc. are sold.| Pears, plums, etc.| Buyers came.',
      'The match Lunsay vs. Orrin was dull.| Halls et al. disagreed.',
    ],
    quotations: [
      '“Why now?” Anna Bell asked.| “Why now?”| Nobody knew.',
      '“We are ready. We will not wait,” she said.| Then she left.',
      '“Stop!” he cried.| “No.”| He ran.',
      'He said: “It is true.”| (It was not.)| She laughed.',
    ],
    brackets: [
      'The paper (it was new. It had two pages.) sold well.| It closed.',
      'The firm (Acme Corp.) said nothing.| The bank [then called Lowe Bros.] did.',
    ],
    'signs in the middle': [
      'What a day!| Is it over?!| Perhaps …| Then he slept.',
      'She waited … and waited.| “Well ... I do not know.”| He did.',
      'iPhone sales fell.| eBay did well.| It is at dramatis.example.com.| Look there.',
      'The rule holds.[3]| It is old.',
    ],
  },
  de: {
    Ordnungszahlen: [
      'Der Vertrag gilt seit dem 3. Oktober 1990.| Er endet am 5. Mai.',
      'Im 18. Jahrhundert kam Karl V. Alt in die 2. Klasse.| Dort blieb er.',
      'Sie wurde 1990 geboren.| Ihr Bruder war 12.| Danach zogen sie um.',
    ],
    Abkürzungen: [
      'Dr. med. Lena Voss und Prof. h. c. Jan Rieck kamen, z. B. um 17.30 Uhr, in die Goethestr. 5.| Das war spät.',
      'Die Firma Voss & Co. KG zahlt ca. 5 Mio. Euro, d. h. viel.| Äpfel, Birnen usw.| Alle kauften.',
      'Vgl. Abs. 3 Nr. 2 des Gesetzes.| St. Lunsay liegt dort.',
    ],
    Anführung: [
      '„Wir warten nicht. Wir gehen“, sagte sie.| „Nein.“| Er blieb.',
      '»Kommst du?«, fragte er.| Sie nickte.',
    ],
  },
  es: {
    abreviaturas: [
      'El Sr. Ortega viajó a EE. UU. con la Dra. Luna.| Volvió pronto.',
      'Vive en la Av. Mayor n.º 5.| Véase la pág. 12, art. 3.| Es todo.',
      'Ocurrió en el siglo V a. C. en Tarsis.| A las 5 p. m. llegó Ana.| Ud. lo sabe.',
    ],
    signos: [
      '¿Vienes?| ¡Sí!| Vamos.',
      '—¿Qué? —preguntó Ana.| Nadie habló.',
      '«No esperamos. Nos vamos», dijo.| Se fue.',
    ],
  },
  ru: {
    сокращения: [
      'В 1990 г. Москва росла.| Она росла и в 1991 г.| Потом перестала.',
      'А. С. Волков жил на ул. Лесной, д. 5.| Проф. И. Орлов, т. е. сосед, уехал.',
      'Купили груши, сливы и т. д.| Все пришли.| Это стоит 5 млн руб. в год.',
    ],
    кавычки: ['«Мы не ждём. Мы идём», – сказала она.| «Почему?» – спросил он.| Она ушла.'],
  },
  ko: {
    문장: [
      '그는 2016. 11. 3. 서울에 왔다.| 기온은 3.5도였다.| 누구인가?| 모른다.',
      '“괜찮습니다.”라고 그는 말했다.| "안 됩니다." 라고 그녀는 말했다.| 끝이다.',
      '그는 A. 스미스와 U.S. 스틸을 말했다.| 회의는 끝났다.',
    ],
  },
  zh: { 句子: ['我们不等。|他走了。|她说：“我们不等。”|会议结束了。', '“我们不等。”他说。|价格是3.5元。|谁？|他。'] },
  ja: { 文: ['彼は来た。|誰？|彼だ。', '「行きます。もう待てません。」と彼は言った。|会議は終わった。'] },
  fr: {
    phrases: [
      '« Non ! » a dit M. Dupré.| Il est parti.| « Oui. »| Elle reste.',
      'Mme L. Roux naquit en 40 av. J.-C. à Rome.| L’histoire est longue.',
    ],
  },
  el: { προτάσεις: ['Ποιος ήρθε;| Ο κ. Παππάς.| Έφυγε.'] },
  ar: { جمل: ['قال د. سامي ذلك.| ثم ذهب.| من؟| هو.'] },
  hi: { वाक्य: ['वह आया।| वह गया।'] },
  und: { 'without data': ['M. Sears came.| He left the U.N. Council.| Why?'] },
};

for (const [language, kinds] of Object.entries(cut))
  for (const [kind, texts] of Object.entries(kinds))
    test(`${language}: ${kind}`, () => {
      for (const marked of texts) {
        const text = marked.replaceAll('|', '');
        const starts = sentenceStarts(text, language);
        const found = starts.map((at, n) => text.slice(at, starts[n + 1])).join('|');
        assert.equal(found.replace(/(\s+)\|/g, '|$1'), marked);
      }
    });

suite('Sentences', () => {
  test('are not cut inside a mark that fits on a line', () => {
    const text = 'They saw Help! The Band of St. Lunsay. Nobody sang.';
    const mark = { start: text.indexOf('Help!'), end: text.indexOf(' of St.') };
    assert.deepEqual(sentenceStarts(text, 'en'), [0, 15, 39]);
    assert.deepEqual(sentenceStarts(text, 'en', [mark]), [0, 39]);
  });

  test('are cut inside a quotation that fits on no line', () => {
    const long = 'We shall build the bridge that the town has wanted for so many years, whatever it costs.';
    const text = `“${long} It will be paid for,” she said. He agreed.`;
    assert.deepEqual(
      sentenceStarts(text, 'en').map((at) => text.slice(at, at + 6)),
      ['“We sh', 'It wil', 'He agr'],
    );
  });

  test('of an empty text are none; one without an end is one', () => {
    assert.deepEqual(sentenceStarts('', 'en'), []);
    assert.deepEqual(sentenceStarts('No end', 'en'), [0]);
    assert.deepEqual(sentenceStarts('An end. ', 'en'), [0]);
  });

  test('by a tag with a region are those of the language', () => {
    assert.deepEqual(sentenceStarts('Am 3. Oktober.', 'de-AT'), [0]);
    assert.deepEqual(sentenceStarts('Am 3. Oktober.', 'en'), [0, 6]);
  });
});

test('the first sentence is whole, without spaces around', () => {
  assert.equal(firstSentence(' Led by Mr. Arden of St. Lunsay. It won. ', 'en'), 'Led by Mr. Arden of St. Lunsay.');
  assert.equal(
    firstSentence('Held by the U.S. House of Representatives.', 'en'),
    'Held by the U.S. House of Representatives.',
  );
  assert.equal(firstSentence('', 'en'), '');
});

suite('The sentence around a stretch', () => {
  const text = 'He came. “Will she stay?” Nobody knew.  At 10.30 she left.';
  const passage = { text, sentences: sentenceStarts(text, 'en') };
  const around = (words: string): string => {
    const start = text.indexOf(words);
    return text.slice(...sentenceAround(passage, { start, end: start + words.length }));
  };

  test('is whole and has no space at its end', () => {
    assert.equal(around('came'), 'He came.');
    assert.equal(around('Nobody'), 'Nobody knew.');
    assert.equal(around('10.30'), 'At 10.30 she left.');
  });

  test('holds a stretch that begins or ends it', () => {
    assert.equal(around('He'), 'He came.');
    assert.equal(around('left.'), 'At 10.30 she left.');
    assert.equal(around('Nobody knew.'), 'Nobody knew.');
  });

  test('is all of those over which the stretch goes', () => {
    assert.equal(around('came. “Will'), 'He came. “Will she stay?”');
  });
});
