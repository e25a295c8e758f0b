import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPositions } from '#src/core/checks/place.ts';
import { actorSchema } from './actor.ts';
import { eventSchema } from './event.ts';
import { readFrontMatter } from './front-matter.ts';
import { inFile } from './problem.ts';
import { quoteSchema } from './quote.ts';

type Schema = typeof actorSchema | typeof eventSchema | typeof quoteSchema;

/** The problems of a file with this front matter, each as `line:column rule: message`. Its first field is on line 2. */
function problemsOf(fields: string, schema: Schema = actorSchema): string[] {
  const text = `---\n${fields}\n---\n`;
  return withPositions(inFile('a.md', readFrontMatter(text, schema).problems), () => text).map(
    ({ where, rule, what, todo }) => {
      assert.ok('line' in where);
      return `${where.line}:${where.column} ${rule}: ${what} ${todo}`;
    },
  );
}

test('a value is the text that the author typed', () => {
  const { data } = readFrontMatter('---\nname: 2004\nkind: state\naliases: [no, 1.0, ~]\n---\nBody', actorSchema);
  assert.deepEqual(data?.name, '2004');
  assert.deepEqual(data?.aliases, ['no', '1.0', '~']);
});

test('the body keeps its lines, so that a place in it is a place in the file', () => {
  assert.equal(
    readFrontMatter('---\nname: X\nkind: state\n---\n\nBody\n---\nmore', actorSchema).body,
    '\n\n\n\n\nBody\n---\nmore',
  );
});

test('an unknown field is reported at its name, with the nearest known one or all of them', () => {
  assert.deepEqual(problemsOf('name: Vera Holm\nkind: person\nalias: [Holm]'), [
    '4:1 unknown-field: There is no field “alias” here. Did you mean “aliases”? Otherwise remove it.',
  ]);
  assert.deepEqual(problemsOf('name: Vera Holm\nkind: person\nroles:\n  - { title: Mayor, since: 2019 }'), [
    '5:21 unknown-field: There is no field “since” here. Use title, of, from or to.',
  ]);
});

test('a missing field is reported where its parent begins', () => {
  assert.deepEqual(problemsOf('aliases: []'), [
    '2:1 missing-field: The field “name” is missing. Add “name: …”.',
    '2:1 missing-field: The field “kind” is missing. Add “kind: …”, with person, state, organization, group or unnamed.',
  ]);
  assert.deepEqual(problemsOf('name: Vote\nplace:\n  lat: 1', eventSchema), [
    '4:3 missing-field: The field “name” is missing. Add “name: …”.',
  ]);
});

test('a value of the wrong shape is reported with the right one', () => {
  assert.deepEqual(problemsOf('name: [Vera]\nkind: person\naliases: Holm\nroles:\n  - Mayor'), [
    '2:7 invalid-field: The field “name” must be a single text. Write one text, in quotation marks if it contains “: ”.',
    '4:10 invalid-field: The field “aliases” must be a list. Write it as a list: aliases: [first, second].',
    '6:5 invalid-field: The field “roles” must be a group of fields. Write its fields below it, indented.',
  ]);
});

test('a value that is none of the allowed ones is reported with the nearest and all of them', () => {
  assert.deepEqual(problemsOf('name: Vera Holm\nkind: persona'), [
    '3:7 invalid-field: “persona” is not a valid value of “kind”. Did you mean “person”? Use person, state, organization, group or unnamed.',
  ]);
});

test('a field that is there and empty is reported as empty', () => {
  assert.deepEqual(problemsOf('name:\nkind: person\naliases: [" "]'), [
    '2:6 empty-field: Field “name”: The field is empty. Fill it in or leave it out.',
    '4:11 empty-field: Field “aliases”: The field is empty. Fill it in or leave it out.',
  ]);
});

test('a date that cannot be read, is a period, or runs backwards is reported', () => {
  assert.deepEqual(
    problemsOf(
      'name: Vote\nwhen: 2023-10-18/2023-10-17\nstatus:\n  - { asOf: 2023/2024, is: planned }\n  - { asOf: May 2023, is: planned }',
      eventSchema,
    ),
    [
      '3:7 period-reversed: Field “when”: The period “2023-10-18/2023-10-17” ends before it begins. Did you mean 2023-10-17/2023-10-18?',
      '5:13 invalid-date: Field “asOf”: A single date is expected here, not a period. Write one day, month or year.',
      '6:13 invalid-date: Field “asOf”: “May 2023” is not a valid date. Write it in EDTF: 2023-10-17, 2022-02, 2013, 2023-10-17/2023-10-18, 2022-02-24/.. (open), 2023-10~ (about).',
    ],
  );
});

test('ids, language tags, addresses, numbers and countries are held to their form', () => {
  assert.deepEqual(problemsOf('speaker: Vera Holm\nkind: direct', quoteSchema), [
    '2:10 malformed-id: “Vera Holm” is not a valid id. Ids consist of lowercase letters, digits and hyphens. Did you mean “vera-holm”?',
  ]);
  assert.deepEqual(
    problemsOf(
      'name: Vera\nkind: person\nnames: { in Russian: Вера }\nsameAs: [Q0]\nsources:\n  - { title: Gazette, url: example.org }',
    ),
    [
      '4:10 invalid-language: “in Russian” is not a language tag. Use a BCP 47 tag such as en, ko or zh-Hant.',
      '5:10 invalid-same-as: Field “sameAs”: This is neither a Wikidata id nor a web address. Write Q7747 or https://….',
      '7:28 invalid-url: Field “url”: This is not a web address. Write the full address, beginning with https://.',
    ],
  );
  assert.deepEqual(problemsOf('name: Vote\nplace: { name: Norvik, country: Norway, lat: 91, lon: 1e3 }', eventSchema), [
    '3:33 invalid-field: Field “country”: This is not a country code. Write the two capital letters of ISO 3166-1, such as CN.',
    '3:46 invalid-number: Field “lat”: This is not a number in the allowed range. Write a decimal number from -90 to 90.',
    '3:55 invalid-number: Field “lon”: This is not a number in the allowed range. Write a decimal number from -180 to 180.',
  ]);
});

test('YAML that cannot be read is reported where it breaks', () => {
  assert.deepEqual(problemsOf('name: Holm: Vera\nkind: person'), [
    '2:7 invalid-yaml: The YAML cannot be read: nested mappings are not allowed in compact mappings. Put quotation marks around a value that contains “: ”, “#” or quotation marks.',
  ]);
  assert.deepEqual(problemsOf('name: Vera\nname: Anna\nkind: person'), [
    '3:1 invalid-yaml: The YAML cannot be read: map keys must be unique. Keep one of the two fields.',
  ]);
  assert.deepEqual(problemsOf('- name: Vera'), [
    '2:1 invalid-yaml: Fields are expected here, as “name: value”. Write one field per line.',
  ]);
  assert.deepEqual(problemsOf(''), [
    '2:1 invalid-yaml: Fields are expected here, as “name: value”. Write one field per line.',
  ]);
});

test('a file without front matter, or without its end, says so', () => {
  const whats = (text: string) =>
    readFrontMatter(text, actorSchema).problems.map(({ rule, what }) => `${rule}: ${what}`);
  assert.deepEqual(whats(' \n'), ['empty-file: The file is empty.']);
  assert.deepEqual(whats('Vera Holm'), ['no-front-matter: The file does not begin with front matter.']);
  assert.deepEqual(whats('---\nname: Vera\n'), ['no-front-matter: The front matter is not closed.']);
});
