import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bridge, cards, event, lines, names, quote, town } from '#src/tests/cards-of.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';

test('the card of an actor has its post, its words in the article, and where it belongs', () => {
  const { actor: card } = cards(
    editionOf({
      ...town,
      'articles/a.md': articleFile(
        {},
        ':actor[Holm]{#holm} of :actor[Norvik]{#norvik} said: :quote[“We shall build it,”]{#build} to the :actor[council]{#council} of :actor[Vera]{#vera}. :quote[“Never,”]{#never} said Vera.\n\nLater :actor[she]{#holm} denied that :quote[she had asked :actor[Sandvik]{#sandvik} and :actor[the council]{#council}]{#asked}.',
      ),
      'articles/b.md': articleFile(
        { published: '2024-05-03' },
        ':quote[“Elsewhere,”]{#elsewhere} said :actor[Holm]{#holm}.',
      ),
      'quotes/build.md': quote('holm'),
      'quotes/never.md': quote('vera'),
      'quotes/asked.md': quote('holm', 'kind: indirect\ncues: [denied that]'),
      'quotes/elsewhere.md': quote('holm'),
    }),
  );
  const holm = card('holm');
  assert.deepEqual([holm.role?.title, holm.role?.of?.id], ['Mayor', 'norvik']);
  // Not what is said in another article, and not the town twice.
  assert.deepEqual(lines(holm.says.first), [
    ['build', undefined, undefined, '“We shall build it,”'],
    ['asked', undefined, 'denied:', 'she had asked Sandvik and the council'],
  ]);
  assert.equal(holm.words, 4 + 7);
  assert.deepEqual(names(holm.memberOf), ['The council']);
  assert.deepEqual([holm.unheard, holm.passages], [false, [1, 2]]);
  // Members that the page has no card of are left out.
  assert.deepEqual(names(card('council').members), ['Ida Holm', 'Vera']);
  assert.equal(card('norvik').profile, 'A town.');
  const { unheard, spokenAboutBy } = card('sandvik');
  assert.deepEqual([unheard, names(spokenAboutBy)], [true, ['Ida Holm']]);
  const { unheard: silent, spokenAboutBy: by } = card('norvik');
  assert.deepEqual([silent, by], [true, []]);
});

test('a speaker whom the article does not name has a card too, from which the words can be opened', () => {
  const { actor: card, all } = cards(
    editionOf({
      ...town,
      'articles/a.md': articleFile({}, '“:quote[No bridge]{#no},” it was said.'),
      'quotes/no.md': quote('vera', 'kind: direct\nthrough: [press]'),
    }),
  );
  assert.deepEqual(lines(card('vera').says.first), [['no', undefined, undefined, 'No bridge']]);
  assert.deepEqual(lines(card('press').passesOn.first), [['no', 'Vera', undefined, 'No bridge']]);
  assert.equal(card('press').unheard, false);
  assert.equal(all.length, 3);
});

test('the card of an actor has the events of the article that it takes part in, as they stood', () => {
  const { events, moreEvents } = cards(editionOf(bridge)).actor('vera');
  assert.deepEqual(
    events.map(({ id, role, status, when }) => [id, role, status?.is, when]),
    [
      ['vote', 'votes', undefined, '1 May 2024'],
      ['opening', 'guest', 'planned', '20 August 2024'],
    ],
  );
  assert.equal(moreEvents, 0);
  const ids = Array.from({ length: 8 }, (_, n) => `e${n}`);
  const many = cards(
    editionOf({
      ...town,
      'articles/a.md': articleFile(
        {},
        `:actor[Vera]{#vera} ${ids.map((id) => `:event[was there]{#${id}}`).join(' and ')}.`,
      ),
      ...Object.fromEntries(
        ids.map((id) => [`events/${id}.md`, event(id, 'participants: [{ actor: vera, role: guest }]')]),
      ),
    }),
  ).actor('vera');
  assert.deepEqual([many.events.length, many.moreEvents, many.eventsHref], [5, 3, 'actors/vera/#events']);
});
