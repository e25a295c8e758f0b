import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcingOverall } from '#src/core/analysis/how-known.ts';
import { speechOverall } from '#src/core/analysis/who-speaks.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { speakersView } from './analysis/speech-view.ts';
import { dateView } from './dates.ts';
import { feedView } from './feed.ts';
import { articleListPages, eventListPages } from './list-views.ts';

/* An edition of old letters and chronicles. */

const event = (name: string, when: string) => `---\nname: ${name}\nwhen: ${when}\n---\n`;
const edition = editionOf({
  'articles/a.md': articleFile({ title: 'On the Ides', published: '-0044-03-16' }, 'He is dead.'),
  'articles/b.md': articleFile({ title: 'On the eruption', published: '0079-11' }, 'The mountain burns.'),
  'articles/c.md': articleFile({ title: 'On the war', published: '-0430', updated: '2024-09-01' }, 'It begins.'),
  'articles/d.md': articleFile({ title: 'Today', published: '2024-05-02' }, 'All is quiet.'),
  'events/ides.md': event('Ides', '-0044-03-15'),
  'events/republic.md': event('Republic', '-0508/-0026'),
  'events/olympics.md': event('Olympics', '-0775'),
  'events/actium.md': event('Actium', '-0030-09-02'),
});

test('years before our era are headings with their era, in order', () => {
  const labels = (pages: readonly { parts: readonly { label: string }[] }[]) =>
    pages.flatMap(({ parts }) => parts.map(({ label }) => label));
  assert.deepEqual(labels(articleListPages(edition)), ['2024', '79 AD', '45 BC', '431 BC']);
  assert.deepEqual(labels(eventListPages(edition)), ['776 BC', '509 BC', '45 BC', '31 BC']);
});

test('the years of the analyses are in order, and lead to their articles', () => {
  assert.deepEqual(
    speechOverall(edition.index).years.map(({ year }) => year),
    ['-430', '-44', '79', '2024'],
  );
  assert.deepEqual(
    sourcingOverall(edition.index).years.map(({ year }) => year),
    ['-430', '-44', '79', '2024'],
  );
  assert.deepEqual(
    speakersView(edition).years.map(({ year }) => [year.name, year.href]),
    [
      ['431 BC', 'articles/#y--430'],
      ['45 BC', 'articles/#y--44'],
      ['79 AD', 'articles/#y-79'],
      ['2024', 'articles/#y-2024'],
    ],
  );
});

test('no date before the year 1 is given to HTML, which knows none', () => {
  assert.deepEqual(dateView(edition, '-0044-03-15'), { text: '15 March 45 BC' });
  assert.deepEqual(dateView(edition, '0000-12'), { text: 'December 1 BC' });
  assert.deepEqual(dateView(edition, '0079-11~'), { text: 'about November 79 AD', machine: '0079-11' });
});

test('no date in the feed is one that RFC 3339 cannot hold', () => {
  const { entries, updated } = feedView(edition);
  assert.deepEqual(
    entries.map(({ title, published, updated: last }) => [title, published, last]),
    [
      ['Today', '2024-05-02T00:00:00Z', '2024-05-02T00:00:00Z'],
      ['On the eruption', '0079-11-01T00:00:00Z', '0079-11-01T00:00:00Z'],
      ['On the Ides', undefined, '1970-01-01T00:00:00Z'],
      ['On the war', undefined, '2024-09-01T00:00:00Z'],
    ],
  );
  assert.equal(updated, '2024-09-01T00:00:00Z');
});
