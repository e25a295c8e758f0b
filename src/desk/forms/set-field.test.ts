import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldPath } from '#src/core/model/problem.ts';
import type { FieldValue, FormKind } from './form-field.ts';
import { readForm } from './read-form.ts';
import { moveItem, setBody, setField, splicedText } from './set-field.ts';

/** The fields after one of them is set, without the lines that enclose them; or why it is refused. */
function set(fields: string, path: FieldPath, value: FieldValue | undefined, kind: FormKind = 'actor'): string {
  const text = `---\n${fields}---\n`;
  const splices = setField(kind, text, path, value);
  if ('refused' in splices) return splices.refused;
  const inOrder = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const [n, { end }] of inOrder.entries())
    assert.ok(end <= (inOrder[n + 1]?.start ?? text.length), 'none overlap');
  return splicedText(text, splices).slice(4, -4);
}

test('only the value changes: quotation marks, comments and what stands beside it stay', () => {
  assert.equal(
    set('name: Holm # the mayor\nkind: person\n', ['kind'], 'group'),
    'name: Holm # the mayor\nkind: group\n',
  );
  assert.equal(set("name: 'Holm'  # so\n", ['name'], "Holm's"), "name: 'Holm''s'  # so\n");
  assert.equal(set('name: "Holm"\n', ['name'], 'A “B”'), 'name: "A “B”"\n');
  assert.equal(
    set('roles:\n  - { title: Mayor, from: 2019 } # now\n', ['roles', 0, 'from'], '2020-01'),
    'roles:\n  - { title: Mayor, from: 2020-01 } # now\n',
  );
});

test('a value gets quotation marks only where YAML needs them', () => {
  const plain = ['Vera Holm', 'Mayor, the', 'Holm – Vera’s', '10:30', 'a#b', '2004', 'no', 'It’s [so]'];
  for (const value of plain) assert.equal(set('name: x\n', ['name'], value), `name: ${value}\n`);
  const quoted = ['a: b', 'a #b', '- a', '[a]', '*a', '&a', '!a', '@a', '#a', 'a:', ' a', 'a '];
  for (const value of quoted) assert.equal(set('name: x\n', ['name'], value), `name: "${value}"\n`);
  assert.equal(set('name: x\n', ['name'], '"a": b'), `name: '"a": b'\n`);
  assert.equal(set('aliases: [x]\n', ['aliases', 1], 'a, b'), 'aliases: [x, "a, b"]\n');
});

test('a field that is not there comes where the schema has it', () => {
  assert.equal(set('kind: person\nroles: []\n', ['name'], 'Holm'), 'name: Holm\nkind: person\nroles: []\n');
  assert.equal(
    set('name: Holm\nkind: person # so\n# who\nmemberOf: [a]\n', ['aliases', 0], 'V. Holm'),
    'name: Holm\nkind: person # so\naliases: [V. Holm]\n# who\nmemberOf: [a]\n',
  );
  assert.equal(set('name: Holm\n', ['names', 'ru'], 'Холм'), 'name: Holm\nnames:\n  ru: Холм\n');
  assert.equal(
    set('name: Holm\n', ['roles'], [{ from: '2019', title: 'Mayor', to: '' }]),
    'name: Holm\nroles:\n  - { title: Mayor, from: 2019 }\n',
  );
  assert.equal(set('', ['name'], 'Holm'), 'name: Holm\n');
  assert.equal(set('# nothing yet\n', ['name'], 'Holm'), '# nothing yet\nname: Holm\n');
});

test('a file without fields gets them', () => {
  const splices = setField('actor', 'A profile.\n', ['name'], 'Holm');
  assert.ok(!('refused' in splices));
  assert.equal(splicedText('A profile.\n', splices), '---\nname: Holm\n---\nA profile.\n');
});

test('a field that may be left out goes when it is emptied, and what held it with it', () => {
  assert.equal(
    set('name: Holm\naliases: [a]\nkind: person\n', ['aliases', 0], undefined),
    'name: Holm\nkind: person\n',
  );
  assert.equal(set('name: Vote\nplace:\n  name: Norvik\n', ['place', 'name'], undefined, 'event'), 'name: Vote\n');
  assert.equal(set('name: Vote\npartOf: x # y\n', ['partOf'], '', 'event'), 'name: Vote\n');
  assert.equal(set('name: Holm\n', ['name'], ''), 'name: ""\n');
});

test('an item or a language can be begun with an empty value', () => {
  assert.equal(set('name: Holm\n', ['names', 'ko'], ''), 'name: Holm\nnames:\n  ko: ""\n');
  assert.equal(
    set('name: Holm\nnames: { ru: Холм }\n', ['names', 'ko'], ''),
    'name: Holm\nnames: { ru: Холм, ko: "" }\n',
  );
  assert.equal(set('name: Holm\n', ['aliases', 0], ''), 'name: Holm\naliases: [""]\n');
  assert.equal(set('name: Holm\n', ['roles', 0], { title: '' }), 'name: Holm\nroles:\n  - { title: "" }\n');
  assert.equal(set('aliases: [""]\n', ['aliases', 0], 'Holm'), 'aliases: [Holm]\n');
  assert.equal(set('name: Holm\nnames: { ko: "" }\n', ['names', 'ko'], undefined), 'name: Holm\n');
});

test('items come and go in the form that the list has', () => {
  assert.equal(set('aliases: [a, b, c]\n', ['aliases', 1], undefined), 'aliases: [a, c]\n');
  assert.equal(set('aliases: [a, b, c]\n', ['aliases'], ['x', 'a', 'c']), 'aliases: [x, a, c]\n');
  assert.equal(set('aliases:\n- a\n# of b\n- b\n', ['aliases', 2], 'c'), 'aliases:\n- a\n# of b\n- b\n- c\n');
  assert.equal(set('aliases:\n  - a # 1\n  - b\n', ['aliases', 0], undefined), 'aliases:\n  - b\n');
  assert.equal(set('aliases: [\n  a, # 1\n  b,\n]\n', ['aliases', 2], 'c'), 'aliases: [\n  a, # 1\n  b, c,\n]\n');
  assert.equal(set('aliases: [\n  a,\n  b\n]\n', ['aliases', 2], 'c'), 'aliases: [\n  a,\n  b,\n  c\n]\n');
  assert.match(
    set('aliases: [ # all\n  a, # 1\n  b, # 2\n]\n', ['aliases', 1], undefined),
    /# all\n {2}a.*# 1\n.*# 2\n/,
  );
  assert.equal(
    set('roles:\n  - title: a\n    of: x\nmemberOf: [y]\n', ['roles'], [{ title: 'a' }, { title: 'b' }]),
    'roles:\n  - title: a\n  - title: b\nmemberOf: [y]\n',
  );
  assert.equal(
    set('roles:\n  - title: a\n    of: x\n', ['roles', 1], { title: 'b', of: 'y' }),
    'roles:\n  - title: a\n    of: x\n  - title: b\n    of: y\n',
  );
});

test('items that change places are moved as they are written, with the comments above them', () => {
  const text = '---\nroles:\n  # first\n  - { title: a }\n  - title: b # old\n    of: x\n---\n';
  const splices = moveItem('actor', text, ['roles', 1], 0);
  assert.ok(!('refused' in splices));
  assert.equal(
    splicedText(text, splices),
    '---\nroles:\n  - title: b # old\n    of: x\n  # first\n  - { title: a }\n---\n',
  );
  assert.equal(set('aliases: ["a", b, \'c\']\n', ['aliases'], ['c', 'a', 'b']), 'aliases: [\'c\', "a", b]\n');
  assert.equal(set('aliases: [a\u0007, b]\n', ['aliases'], ['b', 'a\ufffd']), 'aliases: [b, a\u0007]\n');
  assert.ok('refused' in moveItem('actor', text, ['roles', 2], 0));
});

test('a folded text keeps its lines where its words stay', () => {
  const folded = 'title: >-\n  One line\n  and another\n  and a third\nsummary: x\n';
  assert.equal(
    set(folded, ['title'], 'One line and a second and a third', 'article'),
    'title: >-\n  One line\n  and a second\n  and a third\nsummary: x\n',
  );
  assert.equal(
    set('summary: |\n  a\n  b\nbyline: x\n', ['summary'], 'a\nc\n', 'article'),
    'summary: |\n  a\n  c\nbyline: x\n',
  );
  assert.equal(set('kind: direct\n', ['reading'], 'a\nb', 'quote'), 'kind: direct\nreading: |-\n  a\n  b\n');
});

test('a value of another form takes the place of one', () => {
  assert.equal(
    set('name: Vote\nwhen: 2023\n', ['when'], { date: '2023', asOf: '2022' }, 'event'),
    'name: Vote\nwhen: { asOf: 2022, date: 2023 }\n',
  );
  assert.equal(
    set('name: Vote\nwhen: # as told\n  - date: 2023\n    asOf: 2022\nplace: { name: X }\n', ['when'], '2024', 'event'),
    'name: Vote\nwhen: 2024 # as told\nplace: { name: X }\n',
  );
});

test('what YAML takes for its own signs, and what cannot be read, is left to the author', () => {
  assert.equal(
    set('name: &c. Holm\n', ['name'], 'x'),
    'YAML takes “&c.” in “name” for a sign of its own. Change it in the file.',
  );
  assert.match(set('name: !Breaking Holm\n', ['name'], 'x'), /^YAML takes “!Breaking” in “name”/);
  assert.match(set('name: [Holm\n', ['name'], 'x'), /^The fields of the file cannot be read\./);
  assert.match(set('aliases: Holm\n', ['aliases', 0], 'x'), /^The field “aliases” has another form/);
  assert.equal(
    set('name: Holm\naliases:\n  - - a\n    - b\n', ['aliases', 0, 1], undefined),
    'The field “aliases” is written in a way that cannot be changed here. Change it in the file.',
  );
  assert.equal(set('name: &c. Holm\nkind: person\n', ['kind'], 'state'), 'name: &c. Holm\nkind: state\n');
});

test('what was guessed is so no longer once it is set', () => {
  assert.equal(set('name: Holm\nkind: person # guessed\n', ['kind'], 'state'), 'name: Holm\nkind: state\n');
  assert.equal(
    set('speaker: unknown-speaker # write who speaks\nkind: direct # guessed\n', ['speaker'], 'holm', 'quote'),
    'speaker: holm\nkind: direct # guessed\n',
  );
  assert.equal(set('kind: person # guessed by me\n', ['kind'], 'state'), 'kind: state # guessed by me\n');
});

test('a comment is never taken for words of a new value', () => {
  assert.equal(set('name: # who\nkind: person\n', ['name'], 'Holm'), 'name: "Holm" # who\nkind: person\n');
  assert.equal(set('name: "x" # who\n', ['name'], 'Holm'), 'name: "Holm" # who\n');
  assert.equal(set('name: #Strike\n', ['name'], 'Holm'), 'name: Holm #Strike\n');
});

test('the body is set between the blank lines that are there', () => {
  const put = (text: string, body: string) => {
    const splices = setBody(text, body);
    return 'refused' in splices ? splices.refused : splicedText(text, splices);
  };
  assert.equal(put('---\nname: x\n---\n\n\nOld.\n', 'New.\n\nMore.'), '---\nname: x\n---\n\n\nNew.\n\nMore.\n');
  assert.equal(put('---\nname: x\n---\n', 'New.'), '---\nname: x\n---\n\nNew.\n');
  assert.equal(put('---\nname: x\n---', 'New.'), '---\nname: x\n---\n\nNew.\n');
  assert.equal(put('---\nname: x\n---\n\n', 'New.'), '---\nname: x\n---\n\nNew.\n');
  assert.equal(put('---\nname: x\n---\n\nOld.\n', ''), '---\nname: x\n---\n');
  assert.equal(put('---\nname: x\n---\n\nOld.', 'New.'), '---\nname: x\n---\n\nNew.');
  assert.equal(readForm('actor', '---\nname: x\n---\n\n  \n    code\n').body, '    code');
  const typing = 'A line. \n\n';
  assert.equal(
    readForm('actor', put('---\nname: x\n---\n', typing)).body,
    typing,
    'what is being typed is not trimmed',
  );
});
