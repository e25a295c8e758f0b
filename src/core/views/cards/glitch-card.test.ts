import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cards, quote, town } from '#src/tests/cards-of.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';

test('the card of a glitch has the printed words, and whose they are', () => {
  const { glitch } = cards(
    editionOf({
      ...town,
      'articles/a.md': articleFile(
        {},
        'A :sic[brigde]{corr="bridge"}, :actor[Vera]{#vera} said, :quote[is :sic[no]{corr="a" reverses} good]{#q}. :sic[:quote[It is]{#r}. She added.]{corr="It is, she added."}',
      ),
      'quotes/q.md': quote('vera', 'kind: indirect'),
      'quotes/r.md': quote('vera', 'kind: indirect'),
    }),
  );
  assert.deepEqual(
    [1, 2, 3].map((n) => [glitch(n).printed, glitch(n).quotation?.id, glitch(n).quotation?.speaker.name]),
    [
      ['brigde', undefined, undefined],
      ['no', 'q', 'Vera'],
      ['It is. She added.', 'r', 'Vera'],
    ],
  );
});
