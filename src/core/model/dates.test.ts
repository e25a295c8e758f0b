import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, isEdtf, isReversed, partsOf, spanOf } from './dates.ts';

const iso = (moment: number) =>
  Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : String(moment);
const span = (value: string) => [spanOf(value).from, spanOf(value).to].map(iso).join(' to ');

test('days, months, years, periods of them and approximate dates are dates', () => {
  for (const value of [
    '2023-10-17',
    '2024-02-29',
    '2022-02',
    '2013',
    '-0044-03-15',
    '2023-10-17/2023-10-18',
    '2022-02/2023',
    '2023-10-17/2023-10-17',
    '2023-10-17/2023',
    '2022-02-24/..',
    '../2020',
    '2022/',
    '2023-10~',
    '2023?',
  ]) {
    assert.ok(isEdtf(value), value);
  }
});

test('other spellings, days that do not exist, times, seasons, decades and sets are no dates', () => {
  for (const value of [
    '',
    'yesterday',
    '17.10.2023',
    '2023-1',
    '2023-13',
    '2023-02-30',
    '2023-02-29',
    '2023-10-17T10:30:00Z',
    '2023-21',
    '202X',
    '2023-1X',
    '[2023,2024]',
    ' 2023',
    '../..',
    '2023/soon',
    '2023-10-17/2023-10-18/2023-10-19',
    '2023-02-29/2024',
  ]) {
    assert.ok(!isEdtf(value), value);
  }
});

test('a date covers all of its days, in UTC', () => {
  assert.equal(span('2023-10-17'), '2023-10-17 to 2023-10-17');
  assert.equal(span('2024-02'), '2024-02-01 to 2024-02-29');
  assert.equal(span('2013'), '2013-01-01 to 2013-12-31');
  assert.equal(span('2022-02/2023'), '2022-02-01 to 2023-12-31');
  assert.equal(spanOf('2023-10-17').to - spanOf('2023-10-17').from, 24 * 60 * 60 * 1000 - 1);
});

test('an open or unknown end reaches without limit', () => {
  assert.equal(span('2022-02-24/..'), '2022-02-24 to Infinity');
  assert.equal(span('2022-02-24/'), '2022-02-24 to Infinity');
  assert.equal(span('../2020'), '-Infinity to 2020-12-31');
  assert.equal(span('/2020'), '-Infinity to 2020-12-31');
});

test('a period that ends before it begins is reversed', () => {
  assert.ok(isReversed('2023-10-18/2023-10-17'));
  assert.ok(!isReversed('2023-10-17/2023-10-17'));
  assert.ok(!isReversed('2023-10-17/2023'));
});

test('dates are ordered by their beginning, then by their end, and missing ones come last', () => {
  const sorted = ['2023-10-17', undefined, '2023', '2022-02-24/..', '../2020', '2023-01'].sort(compareDates);
  assert.deepEqual(sorted, ['../2020', '2022-02-24/..', '2023-01', '2023', '2023-10-17', undefined]);
  assert.equal(compareDates(undefined, '2023'), 1);
  assert.equal(compareDates(undefined, undefined), 0);
});

test('a date is taken apart into what it names', () => {
  assert.deepEqual(partsOf('2023-10~'), { type: 'date', date: { year: 2023, month: 10, circa: true } });
  assert.deepEqual(partsOf('0033-04-03'), { type: 'date', date: { year: 33, month: 4, day: 3, circa: false } });
  assert.deepEqual(partsOf('2013/..'), { type: 'interval', from: { year: 2013, circa: false } });
  assert.throws(() => partsOf('soon'), TypeError);
});
