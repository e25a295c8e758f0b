import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInLine } from './dates-in-lines.ts';

test('a line that gives a day is read in the language of the text', () => {
  for (const [line, language, expected] of [
    ['Tuesday, 17 October 2023', 'en', '2023-10-17'],
    ['Oct. 17, 2023 10:30 a.m.', 'en', '2023-10-17'],
    ['Published: 2023-10-17', 'en', '2023-10-17'],
    ['25.01.2022 14:47 Uhr', 'de', '2022-01-25'],
    ['3. März 2024', 'de', '2024-03-03'],
    ['17 октября 2023 г.', 'ru', '2023-10-17'],
    ['2023年10月17日', 'ja', '2023-10-17'],
    ['2023년 10월 17일', 'ko', '2023-10-17'],
    ['17 de octubre de 2023', 'es', '2023-10-17'],
  ] as const)
    assert.equal(dateInLine(line, language), expected, line);
});

test('a line that gives no day, or says more, is no date', () => {
  for (const line of [
    'October 2023',
    '31 February 2023',
    'From 1 October 2022 to 3 October 2023',
    'Call 10.30.2023 now',
    'On 17 October 2023 the crews of the ferries on Lunsay voted to go on strike.',
  ])
    assert.equal(dateInLine(line), undefined, line);
});
