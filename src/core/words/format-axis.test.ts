import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisDates } from './format-axis.ts';

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);
/** A stretch of days, both included. */
const period = (from: string, to: string) =>
  axisDates('en')
    .period(utc(from), utc(to) + 86_399_999)
    .replace(/[\u2009\u202f]/g, '');

test('a stretch of time is named as closely as it is long', () => {
  assert.equal(period('2013-01-01', '2013-12-31'), '2013');
  assert.equal(period('2012-01-01', '2019-12-31'), '2012–2019');
  assert.equal(period('2022-02-01', '2022-02-28'), 'Feb 2022');
  assert.equal(period('2023-09-12', '2023-10-20'), 'Sept–Oct 2023');
  assert.equal(period('2023-09-13', '2023-09-13'), '13 Sept 2023');
});

test('a mark is a day and its month, whatever the time zone', () => {
  assert.equal(axisDates('en').tick(utc('2023-10-01')), '1 Oct');
  assert.equal(axisDates('ko').tick(utc('2023-10-01')), '10월 1일');
});

test('a stretch that begins before our era names it', () => {
  const years = (from: number, to: number) =>
    axisDates('en')
      .period(Date.UTC(2000, 0) + yearsFrom2000(from), Date.UTC(2000, 0) + yearsFrom2000(to + 1) - 1)
      .replace(/[\u2009\u202f]/g, '');
  assert.equal(years(-509, -27), '510–28 BC');
  assert.equal(years(-26, 14), '27 BC–14 AD');
  assert.equal(years(-44, -44), '45 BC');
});

/** The milliseconds from the beginning of 2000 to that of a year. */
function yearsFrom2000(year: number): number {
  const date = new Date(Date.UTC(2000, 0));
  date.setUTCFullYear(year);
  return date.getTime() - Date.UTC(2000, 0);
}
