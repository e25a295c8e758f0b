import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateAsOf, datesSince, latestDate, rolesAsOf, statusAsOf, statusesSince } from './as-of.ts';
import type { EventStatus } from './event.ts';

const titles = (roles: Parameters<typeof rolesAsOf>[0], day: string) => rolesAsOf(roles, day).map(({ title }) => title);
const history: EventStatus[] = [
  { asOf: '2024-06', is: 'cancelled' },
  { asOf: '2023-01', is: 'planned' },
  { asOf: '2023-10-17', is: 'ongoing' },
];

test('a role is held from the day it begins to the day it ends, both included', () => {
  const roles = [{ title: 'Councillor', from: '2019-05-01', to: '2023-04-30' }];
  assert.deepEqual(
    ['2019-04-30', '2019-05-01', '2023-04-30', '2023-05-01'].map((day) => titles(roles, day).length),
    [0, 1, 1, 0],
  );
});

test('a role of lower precision counts from the first to the last day that it names', () => {
  const roles = [{ title: 'Mayor', from: '2019', to: '2023-04' }];
  assert.deepEqual(
    ['2018-12-31', '2019-01-01', '2023-04-30', '2023-05-01'].map((day) => titles(roles, day).length),
    [0, 1, 1, 0],
  );
});

test('a role without dates, or not ended, is held; several are given in the order of the author', () => {
  const roles = [{ title: 'Chair', from: '2020' }, { title: 'Mayor', to: '2021' }, { title: 'Author' }];
  assert.deepEqual(titles(roles, '2024-05-02'), ['Chair', 'Author']);
  assert.deepEqual(titles(roles, '2020-05'), ['Chair', 'Mayor', 'Author']);
});

test('the status on a day is the last one known by then, in whatever order the history is written', () => {
  assert.deepEqual(
    ['2022-12-31', '2023-01-01', '2023-10-16', '2023-10-17', '2024-12'].map((day) => statusAsOf(history, day)?.is),
    [undefined, 'planned', 'planned', 'ongoing', 'cancelled'],
  );
});

test('what came after a day is what came since, in order of time', () => {
  assert.deepEqual(
    statusesSince(history, '2023-01-31').map(({ is }) => is),
    ['ongoing', 'cancelled'],
  );
  assert.deepEqual(statusesSince(history, '2024-06-01'), []);
});

test('two statuses of one day stand in the order in which they are written', () => {
  const both: EventStatus[] = [
    { asOf: '2023-01-01', is: 'alleged' },
    { asOf: '2023-01-01', is: 'denied' },
  ];
  assert.equal(statusAsOf(both, '2023-01-01')?.is, 'denied');
});

test('a date that is given as of a day is known from then on, and a later one takes its place', () => {
  const when = [{ asOf: '2008-06-18', date: '2008-06-25' }, { date: '2008~' }, { asOf: '2008-03', date: '2008-05' }];
  assert.deepEqual(
    ['2008-02-28', '2008-03-01', '2008-06-17', '2008-06', '2024'].map((day) => dateAsOf({ when }, day)),
    ['2008~', '2008-05', '2008-05', '2008-06-25', '2008-06-25'],
  );
  assert.equal(latestDate({ when }), '2008-06-25');
  assert.deepEqual(
    datesSince({ when }, '2008-03-15').map(({ date }) => date),
    ['2008-06-25'],
  );
});

test('a date without a day from which it was known is known always, one alone with such a day is not', () => {
  assert.equal(dateAsOf({ when: '2008-03-11' }, '2008-03-01'), '2008-03-11');
  assert.equal(dateAsOf({ when: { date: '2008-03-11' } }, '2008-03-01'), '2008-03-11');
  assert.equal(dateAsOf({ when: { asOf: '2008-03-05', date: '2008-03-11' } }, '2008-03-01'), undefined);
  assert.equal(dateAsOf({}, '2008-03-01'), undefined);
  assert.deepEqual(datesSince({ when: '2008-03-11' }, '2008-03-01'), []);
});
