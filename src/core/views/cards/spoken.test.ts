import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cards, quote, town } from '#src/tests/cards-of.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { plainText } from '../printed.ts';

test('of many quotations all can be opened from the speaker’s card, most of them folded away', () => {
  const ids = Array.from({ length: 9 }, (_, n) => `q${n}`);
  const many = (count: number) =>
    cards(
      editionOf({
        ...town,
        'articles/a.md': articleFile(
          {},
          `:actor[Vera]{#vera}: ${ids
            .slice(0, count)
            .map((id) => `:quote[“${id} is it,”]{#${id}}`)
            .join(' and ')}.`,
        ),
        ...Object.fromEntries(ids.slice(0, count).map((id) => [`quotes/${id}.md`, quote('vera')])),
      }),
    ).actor('vera').says;
  const counts = (count: number) => {
    const { first, others } = many(count);
    assert.deepEqual(
      [...first, ...others].map(({ id }) => id),
      ids.slice(0, count),
    );
    return [first.length, others.length];
  };
  // One alone is not folded.
  assert.deepEqual(
    [counts(1), counts(4), counts(5), counts(6), counts(9)],
    [
      [1, 0],
      [4, 0],
      [5, 0],
      [4, 2],
      [4, 5],
    ],
  );
});

test('long words are cut, and what misleads in what is left of them is told', () => {
  const filler = 'and so on '.repeat(20).trim();
  const says = (words: string) =>
    cards(
      editionOf({
        ...town,
        'articles/a.md': articleFile({}, `:actor[Vera]{#vera} said :quote[${words}]{#q}.`),
        'quotes/q.md': quote('vera', 'kind: indirect'),
      }),
    )
      .actor('vera')
      .says.first.map(({ parts }) => plainText(parts))[0] ?? '';
  assert.ok(says(filler).length < 125 && says(filler).endsWith(' …'));
  assert.equal(
    says('a :sic[brigde]{corr="bridge"} would :sic[never]{corr="always" reverses} do'),
    'a brigde would never [misleading as printed; meant: always] do',
  );
  // It begins in what is left and ends behind it; what begins behind it is not told.
  assert.match(
    says(`it :sic[was never ${filler}]{corr="was" reverses}`),
    /^it was never .* … \[misleading as printed; meant: was\]$/,
  );
  assert.match(says(`it ${filler} :sic[never]{corr="always" reverses}`), / …$/);
});

test('a glitch that reaches over several pieces is told behind the words that are left of them', () => {
  const filler = 'and so on '.repeat(20).trim();
  const [line] = cards(
    editionOf({
      ...town,
      'articles/a.md': articleFile(
        {},
        `:sic[:quote[They are for it ${filler}]{#q}. :actor[Vera]{#vera} says :quote[so]{#q}.]{corr="They are against it." reverses}`,
      ),
      'quotes/q.md': quote('vera', 'kind: indirect'),
    }),
  ).actor('vera').says.first;
  assert.match(
    plainText(line?.parts ?? []),
    /^They are for it .* … \[misleading as printed; meant: They are against it\.\]$/,
  );
});
