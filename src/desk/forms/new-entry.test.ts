import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from './date-in-words.ts';
import { newEntry } from './new-entry.ts';
import { newId } from './new-id.ts';

test('a new entry has its fields in the order of the schema, as an author would write them', () => {
  assert.equal(
    newEntry(
      'actor',
      {
        kind: 'person',
        name: 'Vera Holm',
        roles: [{ of: 'norvik', title: 'Mayor: acting', from: '' }],
        aliases: ['Holm', 'Holm, V.'],
        names: { ru: 'Вера Холм' },
        memberOf: [],
      },
      { body: '\nThe mayor.\n\n' },
    ),
    '---\nname: Vera Holm\nkind: person\nnames:\n  ru: Вера Холм\naliases: [Holm, "Holm, V."]\nroles:\n  - { title: "Mayor: acting", of: norvik }\n---\n\nThe mayor.\n',
  );
  assert.equal(
    newEntry('quote', { speaker: '', kind: 'direct' }, { remarks: { speaker: 'write who speaks' } }),
    '---\nspeaker: "" # write who speaks\nkind: direct\n---\n',
  );
});

test('an id is made of the name; with a number where it is taken, and of the kind where the script gives none', () => {
  const taken = new Set(['vera-holm', 'vera-holm-2', 'actor-1']);
  const idOf = (name: string) => newId(name, 'actor', (id) => taken.has(id));
  assert.equal(idOf('Tom Ardén'), 'tom-arden');
  assert.equal(idOf('Vera Holm'), 'vera-holm-3');
  assert.equal(idOf('김정은'), 'actor-2');
  assert.equal(idOf(''), 'actor-2');
  assert.equal(idOf('Con'), 'actor-2', 'a name that Windows keeps for itself');
  const long = idOf('The officials of the ministry who are familiar with the talks of the two sides');
  assert.equal(long, 'the-officials-of-the-ministry-who-are-familiar-with-the');
  assert.equal(idOf('a'.repeat(200)).length, 60);
});

test('a date is told in words, or what is wrong with it', () => {
  assert.deepEqual(dateInWords('2023-10~', 'en'), { words: 'about October 2023' });
  assert.match(JSON.stringify(dateInWords('2023-10-17/2023-10-18', 'en')), /"17\s*–\s*18 October 2023"/);
  assert.deepEqual(dateInWords('2022-02-24/..', 'en', 'period'), { words: 'since 24 February 2022' });
  assert.deepEqual(dateInWords('2023-12-31', 'de'), { words: '31. Dezember 2023' });
  assert.match(JSON.stringify(dateInWords('some day', 'en')), /is not a valid date.*EDTF/);
  assert.match(
    JSON.stringify(dateInWords('2023-10-18/2023-10-17', 'en')),
    /ends before it begins.*2023-10-17\/2023-10-18/,
  );
  assert.match(JSON.stringify(dateInWords('2023/2024', 'en', 'date')), /single date is expected/);
  assert.match(JSON.stringify(dateInWords('', 'en')), /empty/);
  assert.match(JSON.stringify(dateInWords('2023-02-29', 'en')), /not a valid date/);
});

test('a date that is typed in words is told as it is to be written', () => {
  const meant = (value: string, language: string, kind?: 'date' | 'period', published?: string) => {
    const meaning = dateInWords(value, language, kind, published);
    return 'meant' in meaning ? `${meaning.meant} ${meaning.todo}` : undefined;
  };
  assert.equal(meant('17 October 2023', 'en'), '2023-10-17 Did you mean “2023-10-17”?');
  assert.match(meant('October 2023', 'en') ?? '', /^2023-10 /);
  assert.match(meant('17. Oktober 2023', 'de') ?? '', /^2023-10-17 /);
  assert.match(meant(' 17 October 2023 ', 'ko') ?? '', /^2023-10-17 /);
  assert.match(meant('yesterday', 'en', 'date', '2023-10-18') ?? '', /^2023-10-17 /);
  assert.equal(meant('yesterday', 'en'), undefined);
  assert.equal(meant('on 17 October 2023 in Norvik', 'en'), undefined);
});
