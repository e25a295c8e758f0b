import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bridge, cards, names, quote, town } from '#src/tests/cards-of.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { plainText } from '../printed.ts';

test('the card of a quotation says who, through whom, when and where, and what it belongs to', () => {
  const { quote: card, actor } = cards(
    editionOf({
      ...bridge,
      'articles/a.md': articleFile(
        {},
        ':actor[Holm]{#holm}: :quote[“:actor[Vera]{#vera} says :quote[‘never’]{#never}. I do not,”]{#told} after the :event[vote]{#vote}. :quote[“So be it,”]{#reply} said :actor[Vera]{#vera}.',
      ),
      'quotes/told.md': quote('holm', 'kind: direct\nat: vote\nsaid: "2024-05-01"\nthrough: [press]\ncertainty: low'),
      'quotes/never.md': quote('vera', 'kind: nested\nwithin: told\nthrough: [holm]\ncertainty: high'),
      'quotes/reply.md': quote('vera', 'kind: direct\nrepliesTo: told'),
    }),
  );
  const told = card('told');
  assert.equal(plainText(told.parts), '“Vera says ‘never’. I do not,”');
  assert.deepEqual(
    [told.speaker.id, told.role, names(told.through), told.said, told.at?.id],
    ['holm', 'Mayor, Norvik', ['The press office'], '1 May 2024', 'vote'],
  );
  assert.match(told.certainty ?? '', /doubtful/);
  assert.deepEqual(
    told.contains.map(({ id }) => id),
    ['never'],
  );
  // It stands in Holm's own words.
  assert.deepEqual(actor('holm').passesOn.first, []);
  assert.deepEqual([card('never').within.map(({ id }) => id), card('never').certainty], [['told'], undefined]);
  assert.deepEqual(
    card('reply').repliesTo.map(({ id }) => id),
    ['told'],
  );
});

test('how a quotation is to be read is not said beside a reading that says it', () => {
  const reading = (words: string) =>
    cards(
      editionOf({
        ...town,
        'articles/a.md': articleFile({}, `:actor[Vera]{#vera} said :quote[${words}]{#q}.`),
        'quotes/q.md': quote('vera', 'kind: indirect\nreading: She is against it.'),
      }),
    ).quote('q').reading;
  assert.equal(reading('she is for it'), 'She is against it.');
  assert.equal(reading('she is :sic[for]{corr="against" reverses} it'), undefined);
});
