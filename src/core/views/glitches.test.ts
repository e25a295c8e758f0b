import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortedGlitches } from '#src/core/analysis/readings.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { articleReadings, editionReadings } from './analysis/readings-view.ts';
import { articleView } from './article-view.ts';
import { cardsOf } from './cards.ts';
import { glitchView } from './glitches.ts';
import { labelsOf } from './labels.ts';

const edition = editionOf({
  'articles/a.md': articleFile(
    {},
    [
      'It has :sic[three]{corr="two" kind="fact" cert="high" note="The register has two."} bridges.',
      'The :sic[strick]{corr="strike" kind="wording" cert="medium"} ended :sic[hard]{corr="soon" kind="translation" cert="low"}.',
      'Nobody :sic[won]{corr="lost" reverses}. :sic[do.]{corr="" cert="high"} It is :sic[long-term]{cert="low" note="Not known."}.',
      'The :sic[king]{kind="fact" note="There is none."} spoke.',
    ].join('\n\n'),
  ),
});
const [article] = edition.index.articles.values();
assert.ok(article);
const [three, strick, hard, won, stray, unclear, king] = article.text.glitches;
assert.ok(three && strick && hard && won && stray && unclear && king);

test('a glitch is shown as what it is: of wording, of translation, or of fact', () => {
  assert.deepEqual(
    article.text.glitches.map((glitch) => glitchView(edition, glitch).label),
    [
      'Error of fact',
      'Error in wording',
      'Error in translation',
      'Correction',
      'Correction',
      'Correction',
      'Error of fact',
    ],
  );
  const labels = labelsOf(edition, article);
  assert.deepEqual(
    article.text.glitches.map(({ n }) => labels.margin('sic', String(n))),
    [
      'In fact: two',
      'Meant: strike',
      'Meant: soon',
      'Meant: lost',
      'Stray words',
      'Unclear as printed',
      'Wrong in fact',
    ],
  );
  const card = cardsOf(edition, article).find(({ id }) => id === 'cg-1');
  assert.ok(card?.kind === 'sic');
  assert.deepEqual([card.label, card.certainty], ['Error of fact', 'The correction is certain.']);
});

test('certainty is said of the reading, in a sentence, and of nothing where there is no reading', () => {
  assert.equal(glitchView(edition, stray).certainty, 'The correction is certain.');
  assert.equal(glitchView(edition, strick).certainty, 'The correction is probable.');
  assert.equal(glitchView(edition, hard).certainty, 'The correction is doubtful.');
  assert.equal(glitchView(edition, unclear).certainty, undefined);
  assert.equal(glitchView(edition, won).certainty, undefined);
});

test('what reverses a statement comes first, errors of fact last, and each is counted', () => {
  assert.deepEqual(
    sortedGlitches(article).map(({ n }) => n),
    [4, 2, 3, 5, 6, 1, 7],
  );
  assert.deepEqual(
    articleReadings(edition, article).readings.map(({ fact }) => fact),
    [false, false, false, false, false, true, true],
  );
  const { total, finding } = editionReadings(edition);
  assert.equal(total, 7);
  assert.equal(
    finding,
    'Of seven corrections, one turns a statement round or gives it to somebody else and two are of fact.',
  );
});

test('the proof tells glitches of wording from errors of fact', () => {
  const proved = editionOf({
    'articles/a.md': articleFile(
      { title: 'T', source: '{ publisher: G, text: sources/a.txt }' },
      'It has :sic[three]{corr="two" kind="fact"} :sic[brigdes]{corr="bridges"}.',
    ),
    'sources/a.txt': 'T\nIt has three brigdes.\n',
  });
  const [entry] = proved.index.articles.values();
  assert.ok(entry);
  assert.equal(
    articleView(proved, entry).proof,
    'Text proved: 5 words, 0 differences from the source text; 1 correction and 1 error of fact marked, nothing left out.',
  );
});
