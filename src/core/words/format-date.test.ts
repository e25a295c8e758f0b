import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { formatDate, formatYear } from './format-date.ts';

const english = (value: string) => formatDate(value, 'en', en.dates);

test('a date is as exact in words as it is written', () => {
  assert.equal(english('2023-10-17'), '17 October 2023');
  assert.equal(english('2022-02'), 'February 2022');
  assert.equal(english('2013'), '2013');
  assert.equal(english('2023-10~'), 'about October 2023');
});

test('a period says only once what its ends share', () => {
  // Thin spaces, as CLDR sets them for British English.
  assert.equal(english('2023-10-17/2023-10-18'), '17\u2009–\u200918 October 2023');
  assert.equal(english('2023-10-31/2023-11-01'), '31 October\u2009–\u20091 November 2023');
  assert.equal(english('2019/2023'), '2019\u2009–\u20092023');
  assert.equal(english('2019/2023-04'), '2019 – April 2023');
  assert.equal(english('2019~/2023'), 'about 2019 – 2023');
});

test('an open period is since or until a day', () => {
  assert.equal(english('2022-02-24/..'), 'since 24 February 2022');
  assert.equal(english('../2020'), 'until 2020');
});

test('names of days and months are those of the language, whatever the time zone', () => {
  assert.equal(formatDate('2023-01-01', 'ko', en.dates), '2023년 1월 1일');
  assert.equal(formatDate('2023-12-31', 'de', en.dates), '31. Dezember 2023');
});

test('a date before our era names it, and its year is the one that historians write', () => {
  assert.equal(english('-0044-03-15'), '15 March 45 BC');
  assert.equal(english('-0333-11'), 'November 334 BC');
  assert.equal(english('0000'), '1 BC');
  assert.equal(english('-0479~'), 'about 480 BC');
  assert.equal(formatDate('-0044-03-15', 'de', en.dates), '15. März 45 v. Chr.');
});

test('a period before our era, into it, and without an end names the era', () => {
  assert.equal(english('-0509/-0027'), '510\u2009–\u200928 BC');
  assert.equal(english('-0026/0014'), '27 BC\u2009–\u200914 AD');
  assert.equal(english('-0217-06-21/-0217-06-22'), '21\u2009–\u200922 June 218 BC');
  assert.equal(english('-0026/0014-08-19'), '27 BC – 19 August 14 AD');
  assert.equal(english('-0752/..'), 'since 753 BC');
  assert.equal(english('../-0145'), 'until 146 BC');
});

test('a year of two digits is not taken for one of this century', () => {
  assert.equal(english('0014-08-19'), '19 August 14 AD');
  assert.equal(english('0033-04'), 'April 33 AD');
  assert.equal(english('0476-09-04'), '4 September 476');
  assert.deepEqual(
    [2023, 100, 79, 0, -44].map((year) => formatYear(year, 'en')),
    ['2023', '100', '79 AD', '1 BC', '45 BC'],
  );
});
