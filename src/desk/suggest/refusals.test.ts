import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Refusal,
  type Splice,
  addRefusal,
  readRefusals,
  refusalOf,
  refusedBy,
  removeRefusal,
} from './refusals.ts';

const west: Refusal = { passage: 3, words: 'the West', as: 'name' };

function spliced(text: string, splices: readonly Splice[] | undefined): string {
  assert.ok(splices);
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: added }) => result.slice(0, start) + added + result.slice(end), text);
}

test('a refusal is added to a file that is not there yet, and read again', () => {
  const text = spliced('', addRefusal('', west));
  assert.equal(
    text,
    '# What was suggested for this article and refused, so that it is not suggested again.\n- { passage: 3, words: "the West", as: name }\n',
  );
  assert.deepEqual(readRefusals(text), { refusals: [west], problems: [] });
});

test('a refusal is added behind the others, of which every byte stays', () => {
  const files = {
    '- { passage: 1, words: "Day", as: date } # a name\n# the end\n':
      '- { passage: 1, words: "Day", as: date } # a name\n- { passage: 3, words: "the West", as: name }\n# the end\n',
    '  - passage: 1\n    words: |\n      Two\n      lines\n    as: name\n':
      '  - passage: 1\n    words: |\n      Two\n      lines\n    as: name\n  - { passage: 3, words: "the West", as: name }\n',
    '[{ passage: 1, words: Day, as: date }]':
      '[{ passage: 1, words: Day, as: date }, { passage: 3, words: "the West", as: name }]',
    '[]': '[{ passage: 3, words: "the West", as: name }]',
    '# nothing yet': '# nothing yet\n- { passage: 3, words: "the West", as: name }\n',
    '- { passage: 1, words: Day, as: date }':
      '- { passage: 1, words: Day, as: date }\n- { passage: 3, words: "the West", as: name }',
  };
  for (const [text, after] of Object.entries(files)) assert.equal(spliced(text, addRefusal(text, west)), after);
});

test('a refusal is added once, and taken out without a trace', () => {
  const text =
    '# kept\n- { passage: 1, words: "Day", as: date }\n\n# kept, too\n- { passage: 2, words: X, as: scare } # y\n';
  const added = spliced(text, addRefusal(text, west));
  assert.deepEqual(addRefusal(added, { ...west, words: 'the  West' }), []);
  assert.equal(spliced(added, removeRefusal(added, west)), text);
  assert.deepEqual(removeRefusal(text, west), []);
  const flow = '[{ passage: 3, words: "the West", as: name }, { passage: 1, words: Day, as: date }]';
  assert.equal(spliced(flow, removeRefusal(flow, west)), '[{ passage: 1, words: Day, as: date }]');
  const only = '- { passage: 3, words: "the West", as: name }\n';
  assert.equal(spliced(only, removeRefusal(only, west)), '');
});

test('what is wrong with a file is told with its place', () => {
  const text = `- { passage: 3, words: "the West", as: name }
- { passage: three, words: "a", as: name }
- { passage: 3, words: "", as: name }
- { passage: 3, words: "a", as: dates }
- { passage: 3, words: "a", as: name, why: no }
- nothing
`;
  const { refusals, problems } = readRefusals(text);
  assert.deepEqual(refusals, [west]);
  assert.deepEqual(
    problems.map(({ where, what, todo }) => [where, what, todo]),
    [
      [
        { line: 2, column: 14 },
        'A refusal needs the number of a passage; 0 is the headline.',
        'Write each on a line, as “- { passage: 3, words: "the West", as: name }”.',
      ],
      [
        { line: 3, column: 24 },
        'A refusal needs the words that it is of.',
        'Write each on a line, as “- { passage: 3, words: "the West", as: name }”.',
      ],
      [
        { line: 4, column: 33 },
        'A refusal says as what the words were suggested: name, quotation, scare, date.',
        'Did you mean “date”?',
      ],
      [
        { line: 5, column: 44 },
        'A refusal has no field “why”.',
        'Write each on a line, as “- { passage: 3, words: "the West", as: name }”.',
      ],
      [
        { line: 6, column: 3 },
        'This is no refusal.',
        'Write each on a line, as “- { passage: 3, words: "the West", as: name }”.',
      ],
    ],
  );
  assert.equal(readRefusals('a: b\n').problems[0]?.what, 'A list of refusals is expected here.');
});

test('a file that cannot be read is not changed', () => {
  for (const text of ['- { passage: 3', 'a: b\n', 'words', '- "x\n']) {
    assert.equal(addRefusal(text, west), undefined, text);
    assert.equal(removeRefusal(text, west), undefined, text);
    assert.notEqual(readRefusals(text).problems.length, 0, text);
  }
});

test('a suggestion is refused by its words in its passage, as what it was', () => {
  const text = 'A headline\nThe West said\nthe West and the West';
  const suggestion = { rule: 'r', reason: 'r', confidence: 1 };
  const name = { ...suggestion, kind: 'name' as const, at: { start: 25, end: 33 }, entries: [] };
  assert.deepEqual(refusalOf(name, text), { passage: 2, words: 'the West', as: 'name' });
  const isRefused = refusedBy([{ passage: 2, words: 'the West', as: 'name' }]);
  assert.ok(isRefused(refusalOf({ ...name, at: { start: 38, end: 46 } }, text)), 'at another place of the passage');
  assert.ok(!isRefused(refusalOf({ ...name, at: { start: 11, end: 19 } }, text)), 'in another passage');
  assert.ok(
    !isRefused(refusalOf({ ...suggestion, kind: 'date', at: name.at, date: '2020' }, text)),
    'as something else',
  );
  const quotation = {
    ...suggestion,
    kind: 'quotation' as const,
    form: 'direct' as const,
    through: [],
    isDenied: false,
  };
  assert.deepEqual(
    refusalOf(
      {
        ...quotation,
        pieces: [
          { start: 11, end: 14 },
          { start: 25, end: 28 },
        ],
      },
      text,
    ),
    {
      passage: 1,
      words: 'The',
      as: 'quotation',
    },
  );
});

test('any refusals are added one by one, read again, and taken out again', () => {
  const refusal = fc.record(
    {
      passage: fc.nat(999),
      words: fc
        .string({ minLength: 1, unit: 'grapheme' })
        .filter((words) => words.trim() !== '' && !/\p{Cc}|\p{Cs}/u.test(words)),
      as: fc.constantFrom('name', 'quotation', 'scare', 'date'),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(refusal, {
        selector: ({ passage, words, as }) => `${passage}${as}${words.trim().replace(/\s+/gu, ' ')}`,
      }),
      (all) => {
        let text = '# kept\n';
        for (const one of all) text = spliced(text, addRefusal(text, one));
        assert.deepEqual(readRefusals(text), { refusals: all, problems: [] });
        for (const one of all.toReversed()) text = spliced(text, removeRefusal(text, one));
        assert.equal(text, '# kept\n');
      },
    ),
    { numRuns: 100 },
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'-{}[]:," #\n|>&*!aé\t') }), (text) => {
      readRefusals(text);
      addRefusal(text, west);
      removeRefusal(text, west);
    }),
    { numRuns: 300 },
  );
});
