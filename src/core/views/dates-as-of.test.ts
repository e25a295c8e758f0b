import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from '#src/core/analysis/events-of.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { searchRecords } from '#src/search/index/records.ts';
import { actorView } from './actor-view.ts';
import { articleTimeline, editionTimeline } from './analysis/timeline-view.ts';
import { articlePlaces } from './analysis/places-view.ts';
import { articleView } from './article-view.ts';
import { cardsOf } from './cards.ts';
import { eventView } from './event-view.ts';
import { eventListPages } from './list-views.ts';

/*
 * A contract is announced on 29 February 2008, and protested against on 11 March; on 5 March that day is named. An
 * article of 1 March cannot know it, one of 6 March can.
 */
const edition = editionOf({
  'articles/before.md': articleFile(
    { title: 'Before', published: '2008-03-01' },
    ':actor[Boeing]{#boeing} may :event[protest]{#protest} against the :event[contract]{#contract}; a :event[hearing]{#hearing} follows.',
  ),
  'articles/after.md': articleFile(
    { title: 'After', published: '2008-03-06' },
    ':actor[Boeing]{#boeing} will :event[protest]{#protest} before a :event[hearing]{#hearing}.',
  ),
  'actors/boeing.md': '---\nname: Boeing\nkind: organization\n---\n',
  'events/protest.md': `---
name: The protest
when: { asOf: 2008-03-05, date: 2008-03-11 }
place: { name: Washington }
participants: [{ actor: boeing, role: protests }]
status:
  - { asOf: 2008-03-01, is: predicted }
  - { asOf: 2008-03-11, is: occurred }
---
`,
  'events/hearing.md': `---
name: The hearing
when:
  - { date: 2008~ }
  - { asOf: 2008-06-18, date: 2008-06-25 }
  - { asOf: 2008-03-05, date: 2008-05 }
status: [{ asOf: 2008-03-01, is: planned }]
---
`,
  'events/contract.md':
    '---\nname: The contract\nwhen: 2008-02-29\nstatus: [{ asOf: 2008-02-29, is: occurred }]\n---\n',
});
const { index } = edition;
const [before, after] = [index.articles.get('before'), index.articles.get('after')];
assert.ok(before && after);
const event = (id: string) => {
  const found = index.events.get(id);
  assert.ok(found);
  return found;
};

test('the calendar of an article has each event by the date that was known on its day', () => {
  const calendar = (article: typeof before) => articleView(edition, article).calendar.map(({ id, when }) => [id, when]);
  assert.deepEqual(calendar(before), [
    ['hearing', 'about 2008'],
    ['contract', '29 February 2008'],
    ['protest', undefined],
  ]);
  assert.deepEqual(calendar(after), [
    ['protest', '11 March 2008'],
    ['hearing', 'May 2008'],
  ]);
  assert.deepEqual(
    eventsOf(index, before).map(({ id }) => id),
    ['hearing', 'contract', 'protest'],
  );
});

test('cards and margin do not tell a date that nobody knew, and tell when it became known', () => {
  const card = (article: typeof before) => {
    const found = cardsOf(edition, article).find(({ id }) => id === 'c-protest');
    assert.ok(found?.kind === 'event');
    return found.standing;
  };
  assert.equal(card(before).when, undefined);
  assert.deepEqual(
    card(before).datedSince.map(({ when, asOf }) => [when, asOf.text]),
    [['11 March 2008', '5 March 2008']],
  );
  assert.equal(card(after).when, '11 March 2008');
  assert.deepEqual(card(after).datedSince, []);
});

test('timelines and places of an article follow', () => {
  const timeline = articleTimeline(edition, before);
  assert.deepEqual(
    timeline.dated.map(({ id }) => id),
    ['hearing', 'contract'],
  );
  assert.deepEqual(
    timeline.undated.map(({ id }) => id),
    ['protest'],
  );
  assert.doesNotMatch(JSON.stringify(timeline.picture), /11 March/);
  assert.deepEqual(
    articleTimeline(edition, after).dated.map(({ id, standing }) => [id, standing.when]),
    [
      ['protest', '11 March 2008'],
      ['hearing', 'May 2008'],
    ],
  );
  assert.equal(articlePlaces(edition, before).offMap[0]?.events[0]?.standing.when, undefined);
  assert.equal(articlePlaces(edition, after).offMap[0]?.events[0]?.standing.when, '11 March 2008');
});

test('the timeline of all articles has each event as the last article that names it could know it', () => {
  assert.deepEqual(
    editionTimeline(edition)?.dated.map(({ id, standing }) => [id, standing.when]),
    [
      ['contract', '29 February 2008'],
      ['protest', '11 March 2008'],
      ['hearing', 'May 2008'],
    ],
  );
});

test('lists, which are of no day, have the date that is known last, and since when', () => {
  const listed = eventListPages(edition).flatMap(({ parts }) => parts.flatMap(({ lines }) => lines));
  assert.deepEqual(
    listed.map(({ id, when }) => [id, when]),
    [
      ['contract', '29 February 2008'],
      ['protest', '11 March 2008 (as of 5 March 2008)'],
      ['hearing', '25 June 2008 (as of 18 June 2008)'],
    ],
  );
  const boeing = index.actors.get('boeing');
  assert.ok(boeing);
  assert.equal(actorView(edition, boeing).events[0]?.when, '11 March 2008 (as of 5 March 2008)');
});

test('the page of an event has all its dates, and under each article the one that was known', () => {
  const view = eventView(edition, event('hearing'));
  assert.deepEqual(
    view.dates.map(({ text, asOf }) => [text, asOf?.text]),
    [
      ['about 2008', undefined],
      ['May 2008', '5 March 2008'],
      ['25 June 2008', '18 June 2008'],
    ],
  );
  assert.deepEqual(
    view.mentions.map(({ id, standing }) => [id, standing.when]),
    [
      ['after', 'May 2008'],
      ['before', 'about 2008'],
    ],
  );
  // A date that all could know stands at the head of the page.
  assert.equal(eventView(edition, event('contract')).mentions[0]?.standing.when, undefined);
});

test('the search finds an event by its last date, and says since when it is known and how it stands since when', () => {
  const records = [...searchRecords(edition)];
  const record = (id: string) => records.find(({ doc }) => doc.url === `events/${id}/`);
  assert.equal(
    record('protest')?.doc.detail,
    '11 March 2008 (as of 5 March 2008), Washington, Happened (as of 11 March 2008)',
  );
  assert.equal(record('protest')?.facets.status, 'occurred');
  assert.deepEqual(record('hearing')?.facets.years, [2008]);
  assert.ok(record('hearing')?.primary.includes('2008-06-25'));
});
