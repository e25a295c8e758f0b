import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { coMentionedActors } from './co-presence.ts';
import { type Crossref, crossref } from './crossref.ts';
import { quotationWords } from './quotation-words.ts';

const article = (published: string, body: string) =>
  `---\ntitle: The :actor[council]{#council}\npublished: ${published}\nlanguage: en\nsummary: S.\nsource: { publisher: G }\n---\n${body}`;
const file = (...fields: string[]) => `---\n${fields.join('\n')}\n---\n`;

const files = {
  'articles/a-late.md': article(
    '2024-05',
    ':actor[Vera]{#vera} left the :actor[council]{#council}. :actor[Vera]{#vera} said :quote[“no”]{#no}.\n\n:actor[Karl]{#karl} saw :event[the vote]{#vote}.',
  ),
  'articles/b-early.md': article(
    '2023-05-02',
    ':quote[“Yes,”]{#yes} said :actor[Karl]{#karl} to :actor[Vera]{#vera}, :quote[“:quote[‘of course’]{#course}.”]{#yes}\n\n:actor[Vera]{#vera} and :actor[nobody]{#nobody}.',
  ),
  'actors/council.md': file('name: Council', 'kind: organization'),
  'actors/karl.md': file('name: Karl', 'kind: person', 'memberOf: [council]'),
  'actors/vera.md': file('name: Vera', 'kind: person', 'memberOf: [council]'),
  'events/count.md': file('name: Count', 'partOf: vote', 'follows: vote'),
  'events/vote.md': file('name: Vote', 'when: 2024-05-01', 'participants: [{ actor: vera, role: chair }]'),
  'events/walk.md': file('name: Walk', 'when: 2023', 'participants: [{ actor: vera, role: guide }]'),
  'quotes/course.md': file('speaker: karl', 'kind: nested', 'within: yes'),
  'quotes/no.md': file('speaker: vera', 'kind: direct', 'at: vote', 'through: [karl]', 'repliesTo: yes'),
  'quotes/yes.md': file('speaker: karl', 'kind: direct'),
};

const { entries, problems } = readEntries(contentOf(files));
assert.deepEqual(problems, []);
const index = crossref(entries);

const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);
const mentionsOf = (id: string) =>
  index.mentions.get(id)?.map(({ article: { id: from }, mention }) => `${from} ${mention.passage} ${mention.n}`);

/** Everything that the index says, its maps and lists in their order. */
function serialized(crossrefs: Crossref): string {
  return JSON.stringify(crossrefs, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

test('the order of the files makes no difference', () => {
  assert.equal(serialized(crossref([...entries].reverse())), serialized(index));
  assert.equal(serialized(crossref([...entries.slice(5), ...entries.slice(0, 5)])), serialized(index));
});

test('articles are found from their year', () => {
  assert.deepEqual(
    [...index.inYear].map(([year, articles]) => [year, ids(articles)]),
    [
      ['2023', ['b-early']],
      ['2024', ['a-late']],
    ],
  );
});

test('mentions are found from what they name, in the order of the articles’ dates and of reading, numbered in each article', () => {
  assert.deepEqual(mentionsOf('vera'), ['b-early 1 1', 'b-early 2 2', 'a-late 1 1', 'a-late 1 2']);
  assert.deepEqual(mentionsOf('council'), ['b-early 0 1', 'a-late 0 1', 'a-late 1 2']);
  assert.deepEqual(mentionsOf('vote'), ['a-late 2 1']);
  assert.equal(mentionsOf('walk'), undefined);
});

test('a quotation’s segments are its words, a quotation within it included', () => {
  assert.deepEqual(
    index.segments.get('yes')?.map(({ segment }) => segment.n),
    [1, 2],
  );
  assert.equal(quotationWords(index, 'yes'), '“Yes,” … “‘of course’.”');
  assert.equal(quotationWords(index, 'course'), '‘of course’');
  assert.equal(quotationWords(index, 'nothing'), '');
});

test('quotations are in the order of appearance and found from speaker, passer-on, event, container and what they answer', () => {
  assert.deepEqual([...index.quotes.keys()], ['yes', 'course', 'no']);
  assert.deepEqual(ids(index.saidBy.get('karl')), ['yes', 'course']);
  assert.deepEqual(ids(index.passedOnBy.get('karl')), ['no']);
  assert.deepEqual(ids(index.saidAt.get('vote')), ['no']);
  assert.deepEqual(ids(index.within.get('yes')), ['course']);
  assert.deepEqual(ids(index.repliesTo.get('yes')), ['no']);
});

test('events are found from those who take part, in order of time, and from the events they belong to and follow', () => {
  assert.deepEqual(
    index.participations.get('vera')?.map(({ event, role }) => `${event.id}: ${role}`),
    ['walk: guide', 'vote: chair'],
  );
  assert.deepEqual([...index.events.keys()], ['walk', 'vote', 'count']);
  assert.deepEqual(ids(index.parts.get('vote')), ['count']);
  assert.deepEqual(ids(index.followedBy.get('vote')), ['count']);
  assert.deepEqual(ids(index.members.get('council')), ['karl', 'vera']);
});

test('who appears beside an actor shares a passage with it; a passage counts once, and those without a file not at all', () => {
  const beside = (actor: string) =>
    coMentionedActors(index, actor).map(
      ({ actor: { id }, passages }) =>
        `${id}: ${passages.map(({ article: from, passage }) => `${from.id} ${passage.n}`).join(', ')}`,
    );
  assert.deepEqual(beside('vera'), ['council: a-late 1', 'karl: b-early 1']);
  assert.deepEqual(beside('council'), ['vera: a-late 1']);
  assert.deepEqual(beside('nobody-else'), []);
});
