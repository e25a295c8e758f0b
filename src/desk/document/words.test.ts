import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectiveName } from '#src/core/language/language.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import {
  type ArticleDocument,
  extendByWord,
  isRefused,
  isUnreadable,
  mark,
  openArticle,
  placesOf,
  shrinkByWord,
  snap,
} from './document.ts';

function documentWith(body: string, language = 'en'): ArticleDocument {
  const document = openArticle(articleFile({ language }, body));
  assert.ok(!isUnreadable(document));
  return document;
}

/** What the selection between “⟦” and “⟧” means for a mark. */
function snapped(text: string, name: DirectiveName, language?: string): string | undefined {
  const document = documentWith(text.replace(/[⟦⟧]/g, ''), language);
  const start = text.indexOf('⟦');
  const place = snap(document, { passage: 1, start, end: text.indexOf('⟧') - 1 }, name);
  return place && document.passages[1]?.text.slice(place.start, place.end);
}

const selections: readonly [text: string, name: DirectiveName, meant: string | undefined, language?: string][] = [
  ['Then ⟦Hol⟧m left', 'actor', 'Holm'],
  ['Then⟦ Holm, ⟧who left', 'actor', 'Holm'],
  ['by A⟦nna Ho⟧lm.', 'actor', 'Anna Holm'],
  ['by “⟦Anna Holm⟧,” he', 'actor', 'Anna Holm'],
  ['by ⟦“Anna Holm,” ⟧he', 'actor', 'Anna Holm'],
  ['see ⟦Holm’s⟧ boat', 'actor', 'Holm'],
  ['see ⟦Anna Holm’s ⟧boat', 'actor', 'Anna Holm'],
  ['see ⟦Holm’s⟧ boat', 'sic', 'Holm’s'],
  ['in the ⟦U.S.⟧ today', 'actor', 'U.S.'],
  ['in the ⟦U.⟧S. today', 'actor', 'U.S.'],
  ['the ⟦Port of Vik (PV)⟧.', 'actor', 'Port of Vik (PV)'],
  ['the ⟦Port of Vik (PV⟧).', 'actor', 'Port of Vik (PV)'],
  ['the Po⟦⟧rt of', 'event', 'Port'],
  ['so⟦ … ⟧on', 'actor', undefined],
  ['so⟦ … ⟧on', 'sic', '…'],
  ['said “⟦It is good,⟧” and', 'quote', '“It is good,”'],
  ['said “⟦It is good⟧,” and', 'quote', '“It is good,”'],
  ['said “⟦It is⟧ good,” and', 'quote', '“It is'],
  ['said “It ⟦is good⟧.” And', 'quote', 'is good.”'],
  ['said “⟦He told me ‘no’⟧,” she', 'quote', '“He told me ‘no’,”'],
  ['said “He told me ‘⟦no⟧’ twice,” she', 'scare', '‘no’'],
  ['a so-called ‘⟦friend⟧’.', 'scare', '‘friend’'],
  ['said ⟦that it was good, ⟧and', 'quote', 'that it was good'],
  ['说：“⟦很好⟧。”', 'quote', '“很好。”', 'zh'],
  ['⟦习近⟧平说', 'actor', '习近', 'zh'],
  ['⟦러시아⟧는 말했다', 'actor', '러시아', 'ko'],
  ['sagte: „⟦Ja⟧“, und', 'quote', '„Ja“', 'de'],
  ['« ⟦Bien⟧ », dit', 'quote', '« Bien »', 'fr'],
  ['قال ⟦هولم⟧ أمس', 'actor', 'هولم', 'ar'],
  ['the ⟦‘Belt and Road’ forum⟧ in', 'event', '‘Belt and Road’ forum'],
  ['the ⟦third ‘Belt and Road’⟧ in', 'event', 'third ‘Belt and Road’'],
  ['said “⟦‘Friend’⟧ is a word”', 'scare', '‘Friend’'],
  ['said “‘⟦Friend’ is a word⟧.”', 'quote', '“‘Friend’ is a word.”'],
  ['A: ⟦It is so. It was.⟧ Then', 'quote', 'It is so. It was.'],
  ['it is ⟦so.⟧ Then', 'quote', 'so'],
  ['it is⟦ do.⟧ Then', 'sic', 'do.'],
  ['a ⟦👩‍👩‍👧 Holm⟧', 'actor', 'Holm'],
];

for (const [text, name, meant, language] of selections)
  test(`a selection means whole words: ${text} (${name})`, () => assert.equal(snapped(text, name, language), meant));

test('a mark grows and shrinks by words at either end', () => {
  const document = documentWith('So Anna Holm’s boat, “the gull,” left.');
  const text = document.passages[1]?.text ?? '';
  const start = text.indexOf('Holm');
  let place = { passage: 1, start, end: start + 4 };
  const words = () => text.slice(place.start, place.end);
  const step = (by: typeof extendByWord, side: 'start' | 'end', name: DirectiveName, expected: string) => {
    const next = by(document, place, side, name);
    assert.ok(next);
    place = next;
    assert.equal(words(), expected);
  };
  step(extendByWord, 'end', 'actor', 'Holm’s');
  step(shrinkByWord, 'end', 'actor', 'Holm');
  step(extendByWord, 'start', 'actor', 'Anna Holm');
  step(extendByWord, 'end', 'quote', 'Anna Holm’s');
  step(extendByWord, 'end', 'quote', 'Anna Holm’s boat');
  step(extendByWord, 'end', 'quote', 'Anna Holm’s boat, “the');
  step(extendByWord, 'end', 'quote', 'Anna Holm’s boat, “the gull,”');
  step(shrinkByWord, 'end', 'quote', 'Anna Holm’s boat, “the');
  step(shrinkByWord, 'start', 'quote', 'Holm’s boat, “the');
  place = { passage: 1, start, end: start + 4 };
  assert.equal(shrinkByWord(document, place, 'start', 'actor'), undefined);
  assert.equal(extendByWord(document, { passage: 1, start: 0, end: 2 }, 'start', 'actor'), undefined);
});

test('the same words are found in every passage, and it is told which are marked', () => {
  const document = documentWith(
    [
      'Holm and :actor[Anna Holm]{#holm}.',
      '- HOLM said “Hólm’s”',
      'Holme, holm, the EU; the US and us.',
      'May it be: The EU may.',
    ].join('\n\n'),
  );
  const found = (words: string) =>
    placesOf(document, words).map(({ passage, start, end }) => document.passages[passage]?.text.slice(start, end));
  assert.deepEqual(found('Holm'), ['Holm', 'Holm', 'HOLM', 'Hólm']);
  assert.deepEqual(found('us'), ['us']);
  assert.deepEqual(found('US'), ['US']);
  assert.deepEqual(found('May'), ['May']);
  assert.deepEqual(found('the EU'), ['the EU', 'The EU']);
  assert.deepEqual(found('The EU'), ['the EU', 'The EU']);
  assert.deepEqual(found('…'), []);
  const [first, within] = placesOf(document, 'Holm');
  assert.deepEqual(
    [first?.mark, first?.within, within?.mark?.id, within?.within?.id],
    [undefined, undefined, undefined, 'holm'],
  );
  const marked = mark(document, { passage: 1, start: 0, end: 4 }, { name: 'actor', id: 'holm' });
  assert.ok(!isRefused(marked));
  assert.equal(placesOf(marked.document, 'Holm')[0]?.mark?.id, 'holm');
});
