import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, lexiconOf, namesIn } from '#src/tests/named.ts';

test('states are known by their names in any language, and by aliases', () => {
  const lexicon = lexiconOf(
    actor('germany', { name: 'Deutschland', kind: 'state' }),
    actor('rok', { name: 'The Republic', kind: 'state', aliases: ['Republic of Korea'] }),
    actor('norvik', { name: 'Norvik', kind: 'state' }),
  );
  assert.deepEqual(lexicon.states.get('DE'), ['germany']);
  assert.deepEqual(lexicon.states.get('KR'), ['rok']);
  assert.equal(lexicon.states.size, 2);
  assert.deepEqual(namesIn('German and South Korean ships met in Norvik.', lexicon), [
    'German = germany',
    'South Korean = rok',
    'Norvik = norvik',
  ]);
});

test('a name that several entries have gives all of them', () => {
  const lexicon = lexiconOf(
    actor('elder', { name: 'Tom Reed' }),
    actor('younger', { name: 'Tom Reed' }),
    actor('club', { name: 'Reed Club', kind: 'organization', aliases: ['The Reeds'] }),
  );
  assert.deepEqual(namesIn('Tom Reed left the Reed Club.', lexicon), ['Tom Reed = elder/younger', 'Reed Club = club']);
});

test('family names stand first in Korean and Chinese names, and keep their small words', () => {
  const lexicon = lexiconOf('Park Seo-yeon', 'Ursula van der Berg', 'John Doe Jr.');
  assert.deepEqual(namesIn('Mr. Park met Mr. van der Berg, Mrs. Berg and Mr. Doe.', lexicon), [
    'Mr. Park = park-seo-yeon',
    'Mr. van der Berg = ursula-van-der-berg',
    'Mrs. Berg = ursula-van-der-berg',
    'Mr. Doe = john-doe-jr-',
  ]);
});

test('of persons with one family name the one whose role the title tells comes first', () => {
  const lexicon = lexiconOf(
    actor('doctor', { name: 'Anna Poe', roles: [{ title: 'Head of Medicine' }] }),
    actor('judge', { name: 'Karl Poe', roles: [{ title: 'Judge' }] }),
  );
  assert.deepEqual(namesIn('Then Judge Poe rose.', lexicon), ['Judge Poe = judge/doctor']);
});

test('an id that an event shares with an actor is the actor’s', () => {
  const lexicon = lexiconOf(
    { kind: 'event', id: 'vote', data: { name: 'The Long Vote' } },
    actor('vote', { name: 'Vote Fast', kind: 'organization' }),
  );
  assert.equal(lexicon.entries.get('vote')?.kind, 'actor');
  assert.deepEqual(namesIn('The Long Vote and Vote Fast.', lexicon), ['The Long Vote = vote', 'Vote Fast = vote']);
});
