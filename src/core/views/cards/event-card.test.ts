import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bridge, cards, lines, names } from '#src/tests/cards-of.ts';
import { editionOf } from '#src/tests/edition-of.ts';

test('the card of an event has what comes before and after it, as far as the article could know', () => {
  const { event: card } = cards(editionOf(bridge));
  const opening = card('opening');
  assert.deepEqual([opening.standing.then?.is, opening.standing.since.map(({ is }) => is)], ['planned', ['occurred']]);
  assert.deepEqual(
    opening.participants.map(({ name, role }) => [name, role]),
    [
      ['Ida Holm', 'opens it'],
      ['Vera', 'guest'],
    ],
  );
  assert.deepEqual([opening.follows?.name, opening.partOf?.name], ['The vote', 'The works']);
  assert.deepEqual([names(opening.followedBy), names(opening.followedSince)], [[], ['The party']]);
  const vote = card('vote');
  assert.deepEqual([names(vote.followedBy), names(vote.followedSince)], [['The opening', 'The survey'], []]);
  assert.deepEqual(lines(vote.saidThere.first), [['build', 'Vera', undefined, '“Build it!”']]);
});
