import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { siteSchema } from './site.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

type Schema = typeof actorSchema | typeof articleSchema | typeof siteSchema;

/** The problems of fields, each as `line:column rule: what`. */
function problemsIn(fields: string, schema: Schema = actorSchema): string[] {
  return validate(readYaml(fields), schema).problems.map(({ where, rule, what }) => {
    const { line, column } = 'line' in where ? where : readYaml(fields).placeOf(where.field);
    return `${line}:${column} ${rule}: ${what}`;
  });
}

const person = 'kind: person\n';
const lost = (source: string, field: string) =>
  `invalid-yaml: YAML takes “${source}” for a comment, so that it would be lost from “${field}”.`;

test('a value that YAML takes for a reference, a type or a name is told, with all that is wrong beside it', () => {
  assert.deepEqual(problemsIn('name: *Pravda*\nkind: group'), [
    '1:7 invalid-yaml: YAML takes “*Pravda*” for a reference to another value, not for words.',
  ]);
  assert.deepEqual(problemsIn(`name: *Reuters* and AP\n${person}`), [
    '1:7 invalid-yaml: YAML takes “*Reuters*” for a reference to another value, not for words.',
  ]);
  assert.deepEqual(problemsIn(`name: X\n${person}aliases:\n  - ***\n  - &c.`), [
    '4:5 invalid-yaml: YAML takes “***” for a reference to another value, not for words.',
    '5:5 invalid-yaml: YAML takes “&c.” for the name of a value, so that it would be lost.',
  ]);
  assert.deepEqual(problemsIn('name: !Breaking news\nkind: persona\nalias: x'), [
    '1:7 invalid-yaml: YAML takes “!Breaking” for the type of a value, so that it would be lost.',
    '2:7 invalid-field: “persona” is not a valid value of “kind”.',
    '3:1 unknown-field: There is no field “alias” here.',
  ]);
  assert.deepEqual(problemsIn('title: &c.\ndescription: D\nlanguage: en', siteSchema), [
    '1:8 invalid-yaml: YAML takes “&c.” for the name of a value, so that it would be lost.',
  ]);
});

test('more than a hundred references are problems, no exception', () => {
  const fields = `name: &a X\n${person}aliases: [${'*a, '.repeat(150)}]`;
  assert.ok(problemsIn(fields).every((line) => line.includes(' invalid-yaml: ')));
  assert.ok(problemsIn(fields).length > 0);
});

test('words behind “#” are told where they would be lost', () => {
  assert.deepEqual(problemsIn(`name: Workers for #StrikeNow\n${person}`), [`1:19 ${lost('#StrikeNow', 'name')}`]);
  assert.deepEqual(problemsIn(`name: #StrikeNow\n${person}`), [`1:7 ${lost('#StrikeNow', 'name')}`]);
  assert.deepEqual(problemsIn(`name: We are # 1\n${person}`), [`1:14 ${lost('# 1', 'name')}`]);
  assert.deepEqual(problemsIn(`name: "X" #StrikeNow\n${person}`), [`1:11 ${lost('#StrikeNow', 'name')}`]);
  assert.deepEqual(problemsIn(`name: Workers for\n  #StrikeNow\n${person}`), [`2:3 ${lost('#StrikeNow', 'name')}`]);
  assert.deepEqual(problemsIn(`name:\n  #StrikeNow\n  and more\n${person}`), [`2:3 ${lost('#StrikeNow', 'name')}`]);
  assert.deepEqual(problemsIn(`name: >-\n   Workers for\n  #StrikeNow\n${person}`), [
    `3:3 ${lost('#StrikeNow', 'name')}`,
  ]);
  assert.deepEqual(problemsIn(`name: X\n${person}aliases:\n  - A #b\n  - #c`), [
    `4:7 ${lost('#b', 'aliases')}`,
    `5:5 ${lost('#c', 'aliases')}`,
  ]);
  assert.deepEqual(problemsIn(`name: X\n${person}aliases: [one, #two\n  three]`), [`3:16 ${lost('#two', 'aliases')}`]);
  assert.deepEqual(problemsIn(`name: X\n${person}names:\n  ko: 한 #국`), [`4:9 ${lost('#국', 'ko')}`]);
  assert.deepEqual(problemsIn(`name: X\n${person}roles:\n  - title: Mayor #1\n    from: 2019`), [
    `4:18 ${lost('#1', 'title')}`,
  ]);
});

test('a comment that is one is no problem: on a line of its own, behind quotation marks, behind what holds no words', () => {
  const fields = `# who
name: "X" # as printed
kind: person # or state
# others
aliases: # by which it is called
  # in English
  - "Y" # rare
  # in French
  - Z
roles:
  # first
  - title: Mayor
    # of the town
    of: norvik # the town
    from: 2019 # about
  # second
  - { title: Clerk, from: 2020 } # before
sources:
  - title: >-
      A # b
    url: https://example.org/ # archived
`;
  assert.deepEqual(problemsIn(fields), []);
});

test('what YAML itself means by signs at the beginning of a line is told', () => {
  assert.deepEqual(problemsIn(`%YAML 1.2\nname: X\n${person}`), [
    '1:1 invalid-yaml: YAML takes “%YAML 1.2” for an instruction to itself.',
  ]);
  assert.deepEqual(problemsIn(`name: X\n${person}...\naliases: []`), [
    '3:1 invalid-yaml: YAML takes “...” for the end of the fields, so that the rest would be lost.',
  ]);
  assert.deepEqual(problemsIn(`name: X\n${person}--- \naliases: []`), [
    '3:1 invalid-yaml: YAML takes “---” for the end of the fields, so that the rest would be lost.',
  ]);
  for (const fields of ['? name\n: X', '{a}: b', '[a]: b'])
    assert.match(
      problemsIn(`${fields}\n${person}`).join('\n'),
      /^1:1 invalid-yaml: YAML takes what follows for the name/,
    );
});

test('an error is told where its cause is', () => {
  const places = (fields: string) => problemsIn(fields).map((line) => line.split(' ')[0]);
  assert.deepEqual(places('name: "Holm\nkind: person\naliases: [a]'), ['1:7']);
  assert.deepEqual(places("kind: person\nname: 'Holm\naliases: []\nroles: []"), ['2:7']);
  assert.deepEqual(places('name: "Holm\nkind: "person"'), ['1:7']);
  assert.deepEqual(places('kind: person\naliases: [a, b\nname: X\nroles: []'), ['2:10']);
  assert.deepEqual(places('kind: person\nroles: { title: A\nname: X'), ['2:8']);
  assert.deepEqual(places('name: X\n  kind: person'), ['2:3']);
  assert.deepEqual(places('kind: person\naliases:\n  - x\n - y\nname: X'), ['4:2']);
  assert.deepEqual(places('kind: person\nname X'), ['2:1']);
});

test('limits are told at their place, before anything costly is done', () => {
  const deep = 'too-deep: Fields are nested more than 16 deep here.';
  assert.deepEqual(problemsIn(`name: X\n${'? '.repeat(300)}`), [`2:35 ${deep}`]);
  assert.deepEqual(problemsIn(`name: X\nx: ${'['.repeat(50_000)}`), [`2:20 ${deep}`]);
  assert.deepEqual(problemsIn(`name: X\nx: ${'{a: '.repeat(20_000)}`).length, 1);
  assert.deepEqual(problemsIn('- '.repeat(50_000)).length, 1);
  assert.deepEqual(problemsIn(Array.from({ length: 40_000 }, (_, n) => `a${n}: b\n`).join('')), [
    '1:1 too-large: More than 1000 fields stand side by side here.',
  ]);
  assert.ok(problemsIn(`x: ${'{}'.repeat(50_000)}`).length <= 20);
});

test('escapes for control characters are told, and what they spell is not read as YAML', () => {
  assert.deepEqual(problemsIn(`name: "a\\u0007b"\n${person}`), [
    '1:7 control-character: The character U+0007 bell stands in this value, which no page can show.',
  ]);
  assert.match(problemsIn(`name: "\\uD800"\n${person}`).join(), /U\+D800 half of a surrogate pair/);
  assert.deepEqual(problemsIn(`name: "\\uD83D\\uDE00"\n${person}`), []);
});

test('dates, tags and values of any length are told in a line', () => {
  for (const fields of [
    `roles: [{ title: A, from: "${'[1,'.repeat(10_000)}" }]`,
    `names: { en${'-abcde'.repeat(10_000)}: b }`,
    `memberOf: ["${'A '.repeat(10_000)}"]`,
    `kind: "${'a'.repeat(50_000)}"`,
    `aliases: { ${'b'.repeat(900)}: c }`,
  ])
    for (const line of problemsIn(`name: X\n${fields}`)) assert.ok(line.length < 300, line);
});

test('a name that is not closed is told, and nothing is thrown', () => {
  for (const text of ['{"', '{"a', "{'", '"', '? "a', '- {"']) {
    const { problems } = readYaml(text);
    assert.notEqual(problems.length, 0, text);
  }
});
