import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import type { ArticleId } from '#src/core/model/id.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { frontView } from './front-view.ts';

const actor = (name: string, kind = 'person') => `---\nname: ${name}\nkind: ${kind}\n---\n`;
const quote = (speaker: string) => `---\nspeaker: ${speaker}\nkind: direct\ncues: [said]\n---\n`;
const event = (name: string, fields: string) => `---\nname: ${name}\n${fields}\n---\n`;
const base = { 'actors/anna.md': actor('Anna'), 'actors/aide.md': actor('An aide', 'unnamed') };

/** The words of the sentence that the front page shows of an article, without its marks. */
function sentenceOf(text: string, more: Readonly<Record<string, string>> = {}) {
  const edition = editionOf({ ...base, ...more, 'articles/x.md': articleFile({}, text) });
  return frontView(edition).lead?.sentence;
}
const wordsOf = (text: string, more?: Readonly<Record<string, string>>) =>
  sentenceOf(text, more)?.html.replace(/<[^>]*>/g, '');

const plain = 'It was cold. :actor[Anna]{#anna} came.';
const named = ':quote[“We build,”]{#q} :actor[Anna]{#anna} said. It rained.';
const unnamed = 'It snowed. :actor[An aide]{#aide} says :quote[that it is closed]{#r}. It thawed.';
const reversed = 'It :sic[opened]{corr="closed" reverses} on Monday.';
const both = 'No. :actor[An aide]{#aide} says :quote[that it :sic[opened]{corr="closed" reverses}]{#r}. Yes.';
const quotes = { 'quotes/q.md': quote('anna'), 'quotes/r.md': quote('aide') };

test('the sentence that is shown is the one whose marks tell most, and the first of several', () => {
  assert.equal(wordsOf('Nothing is marked.'), undefined);
  assert.equal(wordsOf(plain), 'Anna came.');
  assert.equal(wordsOf(`${plain}\n\n${named}`, quotes), '“We build,” Anna said.');
  assert.equal(wordsOf(`${named}\n\n${unnamed}`, quotes), 'An aide says that it is closed.');
  assert.equal(wordsOf(`${named}\n\n${unnamed}\n\n${reversed}`, quotes), 'It opened on Monday.');
  assert.equal(wordsOf(`${named}\n\n${reversed}\n\n${both}`, quotes), 'An aide says that it opened.');
  assert.equal(wordsOf(`It :sic[won]{corr="lost"}. Is it :sic[so]{corr="sow"}?`), 'It won.');
});

test('of an excerpt, a sentence is shown that has all of its words, where there is one', () => {
  const gone =
    ':actor[An aide]{#aide} said long after that day, in a room without any window, :quote[that it is all over]{#r}.';
  const files = { ...base, ...quotes, 'quotes/r.md': quote('aide').replace('direct', 'indirect') };
  const edition = editionOf({
    ...files,
    'articles/x.md': articleFile({}, `${gone} :quote[“We build,”]{#q} said :actor[Anna]{#anna}.`),
  });
  const words = (index: typeof edition.index) =>
    frontView({ ...edition, index }).lead?.sentence?.html.replace(/<[^>]*>/g, '');
  assert.match(words(edition.index) ?? '', /^An aide said long/);
  assert.equal(words(publishedIndex(edition.index, { text: 'excerpt' })), '“We build,” said Anna.');
});

test('a sentence that is too long to be read is shown only where there is no other', () => {
  const long = `It :sic[opened]{corr="closed" reverses}${' and went on'.repeat(40)}.`;
  assert.equal(wordsOf(`${long} ${named}`, quotes), '“We build,” Anna said.');
  assert.match(wordsOf(long) ?? '', /^It opened and went on/);
});

test('a sentence has its links from the root, each card’s first control in the order of keys, and its cards alone', () => {
  const sentence = sentenceOf(
    `It was cold. ${both.replace('No. ', '')} :actor[Anna]{#anna} of :actor[Norvik]{#norvik} left.[^a]\n\n[^a]: A note.`,
    { ...quotes, 'actors/norvik.md': actor('Norvik', 'state') },
  );
  assert.ok(sentence);
  assert.match(sentence.html, / href="actors\/aide\/"/);
  assert.doesNotMatch(sentence.html, /\.\.\/|data-label|aria-hidden|href="#/);
  assert.deepEqual(sentence.cards.map(({ id }) => id).sort(), ['c-aide', 'c-r', 'cg-1']);
  assert.deepEqual([sentence.href, sentence.passage], ['articles/x/#p-1', 1]);

  const again = sentenceOf(':actor[Anna]{#anna} saw :actor[Norvik, :actor[Anna]{#anna}’s town, again]{#norvik}.', {
    'actors/norvik.md': actor('Norvik', 'state'),
  });
  const controls = [...(again?.html ?? '').matchAll(/<(?:a|button)[^>]* interestfor="([^"]+)"[^>]*>/g)];
  for (const card of ['c-anna', 'c-norvik'])
    assert.equal(controls.filter(([tag, of]) => of === card && !tag.includes('tabindex')).length, 1, card);
});

test('words that run through a paragraph, a list and a heading are looked for in paragraphs only', () => {
  assert.equal(
    wordsOf('## :actor[Anna]{#anna} comes\n\n- :actor[Anna]{#anna} came.\n\nIt was :actor[her]{#anna}.'),
    'It was her.',
  );
  assert.equal(sentenceOf('- :actor[Anna]{#anna} came.'), undefined);
});

/** Articles by their dates, the oldest first: `a1`, `a2` … */
const articles = (dates: readonly string[]) =>
  Object.fromEntries(
    dates.map((published, n) => [
      `articles/a${n + 1}.md`,
      articleFile({ title: `T ${n + 1}`, published }, `It rained on :event[E]{#e}.`),
    ]),
  );

test('what was to come stands as on the day of the newest article, the soonest first, with what became of it', () => {
  const status = (...all: string[]) => `status: [${all.join(', ')}]`;
  const planned = '{ asOf: 2024-05-01, is: planned }';
  const { planned: shown } = frontView(
    editionOf({
      ...articles(['2024-01-01', '2024-05-02']),
      'events/e.md': event('Later', `when: 2024-06\n${status('{ asOf: 2024-02-01, is: predicted }')}`),
      'events/sooner.md': event(
        'Sooner',
        `when: 2024-05-03/..\n${status(planned, '{ asOf: 2024-05-09, is: cancelled }')}`,
      ),
      'events/today.md': event('Today', `when: 2024-05-02\n${status(planned)}`),
      'events/month.md': event('This month', `when: 2024-05\n${status(planned)}`),
      'events/undated.md': event('Undated', status(planned)),
      'events/unknown.md': event('Not known yet', `when: 2024-05-20\n${status('{ asOf: 2024-05-10, is: planned }')}`),
      'events/alleged.md': event('Alleged', `when: 2024-05-20\n${status('{ asOf: 2024-05-01, is: alleged }')}`),
      'events/moved.md': event(
        'Moved',
        `when: [{ date: 2024-04-01 }, { asOf: 2024-05-02, date: 2024-07-01 }, { asOf: 2024-05-03, date: 2024-08-01 }]\n${status(planned)}`,
      ),
    }),
  );
  assert.deepEqual(
    shown?.events.map(({ name, when, status: { is }, since }) => [name, when, is, since?.is]),
    [
      ['Sooner', 'from 3 May 2024', 'planned', 'cancelled'],
      ['Later', 'June 2024', 'predicted', undefined],
      ['Moved', '1 July 2024', 'planned', undefined],
    ],
  );
  assert.equal(shown.day.text, '2 May 2024');
});

test('the lead is not among the newest, and there are ten of these', () => {
  const dates = Array.from({ length: 14 }, (_, n) => `2024-01-${String(n + 1).padStart(2, '0')}`);
  const edition = editionOf({ ...articles(dates), 'events/e.md': event('E', '') });
  const ids = (leadArticle?: ArticleId) => {
    const site = { ...edition.site, ...(leadArticle ? { leadArticle } : {}) };
    const { lead, newest, articles: all } = frontView({ ...edition, site });
    assert.equal(all, 14);
    return [lead?.id, ...newest.map(({ href }) => href.split('/')[1])];
  };
  assert.deepEqual(ids(), ['a14', ...[13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((n) => `a${n}`)]);
  assert.deepEqual(ids('a12' as ArticleId), ['a12', ...[14, 13, 11, 10, 9, 8, 7, 6, 5, 4].map((n) => `a${n}`)]);
  assert.deepEqual(ids('a1' as ArticleId), ['a1', ...[14, 13, 12, 11, 10, 9, 8, 7, 6, 5].map((n) => `a${n}`)]);
});

test('what there is nothing of is left out', () => {
  assert.deepEqual(frontView(editionOf(base)), { newest: [], articles: 0, heard: [] });
  const one = frontView(editionOf({ ...base, 'articles/x.md': articleFile({}, 'It rained.') }));
  assert.deepEqual([one.newest, one.heard, one.planned, one.lead?.sentence], [[], [], undefined, undefined]);
  assert.equal(one.lead?.strip.speakers.length, 0);
});

test('who is heard most is told with all articles in which that is, the longest bar for most words', () => {
  const edition = editionOf({
    ...base,
    ...quotes,
    'quotes/s.md': quote('anna'),
    'articles/x.md': articleFile({}, `${named}\n\n${unnamed}`),
    'articles/y.md': articleFile(
      { published: '2025-01-01' },
      ':quote[“Once more, and again and again,”]{#s} she said.',
    ),
  });
  assert.deepEqual(
    frontView(edition).heard.map(({ id, words, articles: of, unnamed: hollow, length, href }) => [
      id,
      words,
      of,
      hollow,
      length,
      href,
    ]),
    [
      ['anna', 8, 2, false, 224, 'actors/anna/'],
      ['aide', 4, 1, true, 112, 'actors/aide/'],
    ],
  );
});
