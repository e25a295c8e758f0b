import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEdtf } from '#src/core/model/dates.ts';
import { suggestDates } from './suggest-dates.ts';

/** The dates in a text of 17 October 2023, a Tuesday, each as `words = date`. */
function datesIn(text: string, language = 'en', published: string | undefined = '2023-10-17'): string[] {
  const dates = suggestDates({ text, language, ...(published === undefined ? {} : { published }) });
  return dates.map(({ at, date }) => `${text.slice(at.start, at.end)} = ${date}`);
}

function holds(cases: Readonly<Record<string, readonly string[]>>, language = 'en', published?: string): void {
  for (const [text, expected] of Object.entries(cases))
    assert.deepEqual(datesIn(text, language, published), expected, text);
}

test('whole dates need no day of publication', () => {
  const text =
    'On October 17, 2023, Tuesday, 3 May 2024, Sept. 11, 2001, 3-5 May 2020, in May 2019, 2023-01-31, the 1990s, since 2019.';
  assert.deepEqual(
    suggestDates({ text, language: 'en' }).map(({ at, date }) => `${text.slice(at.start, at.end)} = ${date}`),
    [
      'October 17, 2023 = 2023-10-17',
      'Tuesday, 3 May 2024 = 2024-05-03',
      'Sept. 11, 2001 = 2001-09-11',
      '3-5 May 2020 = 2020-05-03/2020-05-05',
      'May 2019 = 2019-05',
      '2023-01-31 = 2023-01-31',
      'the 1990s = 1990/1999',
      '2019 = 2019',
    ],
  );
  assert.deepEqual(suggestDates({ text: 'He left yesterday, on the 3rd, in May.', language: 'en' }), []);
});

test('a day without a month is in the nearest month, a month without a year in the nearest year', () => {
  holds({
    'He came on the morning of the 17th and leaves on the 18th.': ['the 17th = 2023-10-17', 'the 18th = 2023-10-18'],
    'He will stay on the 18th and 19th.': ['on the 18th and 19th = 2023-10-18/2023-10-19'],
    'On 30 December; Jan. 2; between 3 and 5 May; in June.': [
      '30 December = 2023-12-30',
      'Jan. 2 = 2024-01-02',
      '3 and 5 May = 2023-05-03/2023-05-05',
      'June = 2023-06',
    ],
  });
  holds({ 'It ends on the 30th.': ['the 30th = 2023-09-30'] }, 'en', '2023-10-02');
  holds({ 'It ends on 30 December.': ['30 December = 2022-12-30'] }, 'en', '2023-01-05');
  holds({ 'In the 17th century, on the 3rd floor, the 2nd Forum, at the 5th attempt.': [] });
});

test('days, weeks, months and years are counted from the day of publication', () => {
  holds({
    'on the 13th of last month, February last year, next March, May of this year': [
      'the 13th of last month = 2023-09-13',
      'February last year = 2022-02',
      'May of this year = 2023-05',
    ],
    'the previous day, yesterday, today, tomorrow, the day before yesterday': [
      'the previous day = 2023-10-16',
      'yesterday = 2023-10-16',
      'today = 2023-10-17',
      'tomorrow = 2023-10-18',
      'the day before yesterday = 2023-10-15',
    ],
    'last week, next week, last weekend, last month, next year': [
      'last week = 2023-10-09/2023-10-15',
      'next week = 2023-10-23/2023-10-29',
      'last weekend = 2023-10-14/2023-10-15',
      'last month = 2023-09',
      'next year = 2024',
    ],
    'a month ago, three days ago, two weeks ago, ten years ago': [
      'a month ago = 2023-09',
      'three days ago = 2023-10-14',
      'two weeks ago = 2023-10-02/2023-10-08',
      'ten years ago = 2013',
    ],
  });
  holds({ 'last month, yesterday': ['last month = 2023-12', 'yesterday = 2023-12-31'] }, 'en', '2024-01-01');
  holds({ 'on the 30th of last month': ['last month = 2023-02'] }, 'en', '2023-03-10');
});

test('a weekday is the last one, or the next where the sentence speaks of what is to come', () => {
  holds({
    'He came on Monday. She will speak on Friday. On Sunday they are to meet.': [
      'Monday = 2023-10-16',
      'Friday = 2023-10-20',
      'Sunday = 2023-10-22',
    ],
    'It will rain. It rained on Saturday night, last Tuesday, next Tuesday.': [
      'Saturday night = 2023-10-14',
      'last Tuesday = 2023-10-10',
      'next Tuesday = 2023-10-24',
    ],
    'On Tuesday it rained.': ['Tuesday = 2023-10-17'],
  });
});

test('words that look like dates are none', () => {
  holds({ 'It may 2,019 times march on. May said so. Area 2019. 1900 people. 30 February; 2023-13-01.': [] });
});

test('a day of publication that is only a month or year serves as far as it goes', () => {
  holds({ 'last month, yesterday, last year': ['last month = 2023-09', 'last year = 2022'] }, 'en', '2023-10');
  holds({ 'last month, last year, in 2013': ['last year = 2022', '2013 = 2013'] }, 'en', '2023');
});

test('the same in German', () => {
  holds(
    {
      'Am 17. Oktober 2023, am 3. und 4. Mai, am 18. wird er reisen.': [
        '17. Oktober 2023 = 2023-10-17',
        '3. und 4. Mai = 2023-05-03/2023-05-04',
        '18. = 2023-10-18',
      ],
      'im Februar vergangenen Jahres, am 13. des vergangenen Monats, gestern, vergangene Woche, vor drei Tagen': [
        'Februar vergangenen Jahres = 2022-02',
        '13. des vergangenen Monats = 2023-09-13',
        'gestern = 2023-10-16',
        'vergangene Woche = 2023-10-09/2023-10-15',
        'vor drei Tagen = 2023-10-14',
      ],
      'Am Freitag wird er sprechen. Am Montag schwieg er. 17.10.2023, seit 2019.': [
        'Freitag = 2023-10-20',
        'Montag = 2023-10-16',
        '17.10.2023 = 2023-10-17',
        '2019 = 2019',
      ],
    },
    'de',
  );
});

test('the same in French and Spanish', () => {
  holds(
    {
      'Le 17 octobre 2023, le 1er mai, lundi dernier, en février de l’an dernier, le 13 du mois dernier.': [
        '17 octobre 2023 = 2023-10-17',
        '1er mai = 2023-05-01',
        'lundi dernier = 2023-10-16',
        'février de l’an dernier = 2022-02',
        '13 du mois dernier = 2023-09-13',
      ],
      'Hier, la semaine dernière, il y a trois semaines, en 2019.': [
        'Hier = 2023-10-16',
        'la semaine dernière = 2023-10-09/2023-10-15',
        'il y a trois semaines = 2023-09-25/2023-10-01',
        '2019 = 2019',
      ],
    },
    'fr',
  );
  holds(
    {
      'El 17 de octubre de 2023, el 3 de mayo, en febrero del año pasado, el 13 del mes pasado.': [
        '17 de octubre de 2023 = 2023-10-17',
        '3 de mayo = 2023-05-03',
        'febrero del año pasado = 2022-02',
        '13 del mes pasado = 2023-09-13',
      ],
      'Ayer, la semana pasada, hace dos días, en 2019. El viernes hablará.': [
        'Ayer = 2023-10-16',
        'la semana pasada = 2023-10-09/2023-10-15',
        'hace dos días = 2023-10-15',
        '2019 = 2019',
        'viernes = 2023-10-20',
      ],
    },
    'es',
  );
});

test('the same in Russian and Korean', () => {
  holds(
    {
      '17 октября 2023 года, 3 мая, в феврале прошлого года, 13 числа прошлого месяца.': [
        '17 октября 2023 года = 2023-10-17',
        '3 мая = 2023-05-03',
        'феврале прошлого года = 2022-02',
        '13 числа прошлого месяца = 2023-09-13',
      ],
      'Вчера, на прошлой неделе, три недели назад, в 2019 году, в понедельник.': [
        'Вчера = 2023-10-16',
        'на прошлой неделе = 2023-10-09/2023-10-15',
        'три недели назад = 2023-09-25/2023-10-01',
        '2019 году = 2019',
        'понедельник = 2023-10-16',
      ],
    },
    'ru',
  );
  holds(
    {
      '17일 도착했다. 지난달 13일, 지난해 2월, 2023년 10월 17일, 10월 18일에.': [
        '17일 = 2023-10-17',
        '지난달 13일 = 2023-09-13',
        '지난해 2월 = 2022-02',
        '2023년 10월 17일 = 2023-10-17',
        '10월 18일 = 2023-10-18',
      ],
      '어제, 전날, 지난주, 18~19일, 올해, 2013년, 3일간.': [
        '어제 = 2023-10-16',
        '전날 = 2023-10-16',
        '지난주 = 2023-10-09/2023-10-15',
        '18~19일 = 2023-10-18/2023-10-19',
        '올해 = 2023',
        '2013년 = 2013',
      ],
    },
    'ko',
  );
});

test('every suggestion names its rule and tells from what it is counted', () => {
  const [date] = suggestDates({ text: 'It rained the previous day.', language: 'en', published: '2023-10-17' });
  assert.deepEqual(date, {
    kind: 'date',
    at: { start: 10, end: 26 },
    date: '2023-10-16',
    rule: 'previous-day',
    reason: 'Counted from the day of publication, 2023-10-17: previous day.',
    confidence: 0.55,
  });
});

test('for any text the stretches are apart, in order and within lines, and the dates are valid', () => {
  const word = fc.constantFrom(
    ...'on the 17th 3rd and 30 31 of February May march last next this year month week Monday will 2023 2019 ago three days yesterday 1990s - , . 17일 지난달 2월 vor Tagen le 1er mai в году'.split(
      ' ',
    ),
    '\n',
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'ko', 'xx'), day, (text, language, date) => {
      let before = 0;
      for (const one of suggestDates({ text, language, published: date.toISOString().slice(0, 10) })) {
        assert.ok(before <= one.at.start && one.at.start < one.at.end && one.at.end <= text.length);
        assert.ok(!text.slice(one.at.start, one.at.end).includes('\n'));
        assert.ok(isEdtf(one.date), one.date);
        before = one.at.end;
      }
    }),
    { numRuns: 400 },
  );
});

test('Spanish verbs whose future is irregular tell of what is to come', () => {
  holds(
    {
      'Antes del domingo habrá acuerdo.': ['domingo = 2023-10-22'],
      'El viernes podrán salir los barcos.': ['viernes = 2023-10-20'],
      'Saldrá el lunes del puerto.': ['lunes = 2023-10-23'],
      'El domingo habían salido los barcos.': ['domingo = 2023-10-15'],
      'El lunes, detrás del puerto, salió un barco.': ['lunes = 2023-10-16'],
    },
    'es',
  );
});

test('a day that falls on another day of the week than the text says is told, and less sure', () => {
  const cases = [
    ['en', 'It begins on Monday, 15 November.', 'But that day is a Sunday, and the text says Monday.'],
    ['en', 'It began on Friday, 13 November 2026.', undefined],
    ['en', 'It began on Thursday, November 13, 2026.', 'But that day is a Friday, and the text says Thursday.'],
    ['es', 'A partir del lunes 15 de noviembre.', 'But that day is a Sunday, and the text says Monday.'],
    ['es', 'Llegó el martes 10.', undefined],
    ['es', 'Llegó el miércoles 10.', 'But that day is a Tuesday, and the text says Wednesday.'],
    ['de', 'Ab Dienstag, dem 17. November 2026.', undefined],
    ['en', 'It began on Friday.', undefined],
  ] as const;
  for (const [language, text, told] of cases) {
    const [date, ...more] = suggestDates({ text, language, published: '2026-11-12' });
    assert.deepEqual(more, []);
    assert.equal(/But .*/.exec(date?.reason ?? '')?.[0], told, text);
    assert.equal((date?.confidence ?? 0) <= 0.5, told !== undefined, text);
  }
});
