import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stanceOf } from '#src/core/index/stance.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { questionsView } from './analysis/questions-view.ts';
import { sourcingView } from './analysis/sourcing-view.ts';
import { speechView } from './analysis/speech-view.ts';
import { cardsOf } from './cards.ts';
import { labelsOf } from './labels.ts';
import { quoteListPages } from './list-views.ts';
import { plainText } from './printed.ts';
import { quoteView } from './quote-view.ts';

/** An edition with one article and the quotation `q`. */
function editionWith(body: string, quote: string, language = 'en') {
  const edition = editionOf({
    'articles/a.md': articleFile({ language }, body),
    'actors/usaf.md': '---\nname: United States Air Force\nkind: organization\n---\n',
    'actors/boeing.md': '---\nname: Boeing\nkind: organization\n---\n',
    'quotes/q.md': `---\nspeaker: usaf\n${quote}\n---\n`,
  });
  const [[entry], [article]] = [[...edition.index.quotes.values()], [...edition.index.articles.values()]];
  assert.ok(entry && article);
  return { edition, entry, article };
}

const denial = 'USAF also denied that :quote[creating jobs in the US was a factor]{#q}.';

test('what is denied is said to be denied wherever the words are shown', () => {
  const { edition, entry, article } = editionWith(denial, 'kind: indirect\ncues: [also denied]\nthrough: [boeing]');
  const [line] = quoteListPages(edition).flatMap(({ parts }) => parts.flatMap(({ lines }) => lines));
  assert.deepEqual([line?.stance, line?.words], ['denied:', 'creating jobs in the US was a factor']);
  const view = quoteView(edition, entry);
  assert.equal(view.stance, 'denied:');
  assert.equal(view.description, 'United States Air Force denied: creating jobs in the US was a factor');
  assert.equal(view.title, 'United States Air Force denied: creating jobs in the US was a factor');
  const card = cardsOf(edition, article).find(({ id }) => id === 'c-q');
  assert.ok(card?.kind === 'quote');
  assert.deepEqual([card.stance, plainText(card.parts)], ['denied:', 'creating jobs in the US was a factor']);
  const labels = labelsOf(edition, article);
  assert.equal(labels.margin('quote', 'q 1'), 'Denied by United States Air Force');
  assert.equal(labels.control('quote', 'q'), 'Quotation: Denied by United States Air Force, through Boeing');
  assert.equal(labels.control('quote', 'q'), 'Quotation: Denied by United States Air Force, through Boeing');
  assert.equal(sourcingView(edition, article).chains[0]?.stance, 'denied:');
  const [speaker] = speechView(edition, article).speakers;
  assert.deepEqual([speaker?.first.stance, speaker?.last.stance], ['denied:', 'denied:']);
  const verbatim = questionsView(edition).find(({ id }) => id === 'verbatim');
  assert.equal(verbatim?.lines[0]?.stance, 'denied:');
});

test('the file of a quotation says how its speaker stands to it, whatever the cues', () => {
  const stance = (quote: string) => {
    const { edition, entry } = editionWith(denial, `kind: indirect\n${quote}`);
    return [stanceOf(edition.index, entry), quoteView(edition, entry).stance];
  };
  assert.deepEqual(stance('stance: asks\ncues: [wondered whether]'), ['asks', 'asked:']);
  assert.deepEqual(stance('stance: denies\ncues: [called it wrong that]'), ['denies', 'denied:']);
  assert.deepEqual(stance('stance: says\ncues: [denied]'), ['says', undefined]);
  assert.deepEqual(stance('cues: [said]'), ['says', undefined]);
});

test('reported words are denied where each of their cues is a denial, direct speech is the speaker’s own', () => {
  const stance = (quote: string, language = 'en') => {
    const { edition, entry } = editionWith(denial, quote, language);
    return stanceOf(edition.index, entry);
  };
  assert.equal(stance('kind: partial\ncues: [denied that]'), 'denies');
  assert.equal(stance('kind: indirect\ncues: [dementierte]', 'de'), 'denies');
  assert.equal(stance('kind: indirect\ncues: [отрицает]', 'ru'), 'denies');
  assert.equal(stance('kind: indirect\ncues: [denied]', 'de'), 'says');
  assert.equal(stance('kind: indirect\ncues: [denied, added]'), 'says');
  assert.equal(stance('kind: indirect\ncues: [did not deny]'), 'says');
  assert.equal(stance('kind: indirect'), 'says');
  assert.equal(stance('kind: direct\ncues: [denied]'), 'says');
});

test('words that are simply said have nothing before them on their card', () => {
  const { edition, article } = editionWith('USAF said :quote[jobs were a factor]{#q}.', 'kind: indirect\ncues: [said]');
  const card = cardsOf(edition, article).find(({ id }) => id === 'c-q');
  assert.ok(card?.kind === 'quote');
  assert.deepEqual([card.stance, plainText(card.parts)], [undefined, 'jobs were a factor']);
});
