import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldAt, readForm } from './read-form.ts';

test('values are read as they are typed, be they valid or not, and so is the body', () => {
  const { values, body, problems } = readForm(
    'event',
    '---\nname: 2004\nwhen: soon\nplace: { name: Norvik, lat: "59.9" }\nparticipants:\n  - actor: holm\n    role:\nnote: x\n---\n\nIt was.\n',
  );
  assert.deepEqual(values, {
    name: '2004',
    when: 'soon',
    place: { name: 'Norvik', lat: '59.9' },
    participants: [{ actor: 'holm', role: '' }],
    note: 'x',
  });
  assert.equal(body, 'It was.');
  assert.deepEqual(
    problems.map(({ path, rule }) => `${path.join('.')} ${rule}`),
    ['when invalid-date', 'participants.0.role empty-field', 'note unknown-field'],
  );
});

test('a problem that is known by its place only is that of the field there', () => {
  const { problems } = readForm(
    'actor',
    '---\nname: Holm\nkind: person\nroles:\n  - { title: a }\n  - { title: &b c }\n---\n',
  );
  assert.deepEqual(
    problems.map(({ path }) => path),
    [['roles', 1, 'title']],
  );
});

test('what cannot be read is a problem of the file', () => {
  for (const text of ['', 'No fields.', '---\nname: x\n', '---\nname: [x\n---\n']) {
    const { values, problems } = readForm('actor', text);
    assert.deepEqual(values, {});
    assert.ok(problems.length > 0, text);
  }
  assert.deepEqual(
    readForm('actor', '---\n---\nBody').problems.map(({ rule }) => rule),
    ['invalid-yaml'],
  );
});

test('the field at a place of the file is found, be the place in its name, its value or behind it', () => {
  const text = '---\nname: Holm\nroles:\n  - title: a\n    of: b\n  - { title: c, of: d } # e\n---\nBody\n';
  const at = (line: number, column: number) => fieldAt(text, { line, column }).join('.');
  assert.deepEqual(
    [at(2, 1), at(2, 8), at(3, 1), at(4, 5), at(5, 9), at(6, 20), at(6, 25), at(1, 1), at(8, 2)],
    ['name', 'name', 'roles', 'roles.0.title', 'roles.0.of', 'roles.1.of', 'roles.1.of', '', ''],
  );
});
