import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { sourcingOf } from '#src/core/analysis/how-known.ts';
import { speechIn } from '#src/core/analysis/who-speaks.ts';
import { readContent } from '#src/files/read-content.ts';

/*
 * The figures of this edition, counted by hand in the source text. The stretches below are copied from it, and no
 * annotation was read for them. They change with the marks.
 */

const content = path.join(import.meta.dirname, '..');
const source = readFileSync(path.join(content, 'sources/trilateral-solidarity.txt'), 'utf8');
const { index, problems } = checkContent(await readContent(content));
const article = index.articles.get('trilateral-solidarity');
assert.ok(article);

/** What each is reported to have said, with the words counted: in quotation marks, and as the paper tells it. */
const quoted: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  lavrov: [['“The relationship between the two countries is maintaining a positive development trend,”', 12]],
  'mao-ning': [['“bilateral matter”', 2]],
  'experts-china': [
    [
      '“even if China internally agrees to strengthen North Korea-China-Russia solidarity, it will not immediately put this into action.”',
      20,
    ],
  ],
  'park-won-gon': [
    ['“Russia is moving very actively (for solidarity with China and North Korea),”', 12],
    ['“However, China has stated that it ', 6],
    [
      ' in the war in Ukraine, so the recent tension between North Korea and Russia “There is bound to be a great burden in relation to military cooperation trends,”',
      28,
    ],
    [
      '“China will not overtly criticize the ‘close relationship’ between North Korea and Russia, but it will also be wary of a situation where the three parties of North Korea, China, and Russia are tied together.”',
      35,
    ],
    ['“For now, the relationship will be managed only at the bilateral level as before.”', 14],
    ['“I think they will try to do it,”', 8],
  ],
  china: [['‘does not intervene’', 3]],
};

const reported: typeof quoted = {
  diplomats: [
    [
      'President Putin’s direct attendance at related events and his participation in the China-Russia summit are in themselves a message that he values the relationship with China, his ‘ally’',
      29,
    ],
  ],
  lavrov: [
    ['that they will maintain strategic communication and practical cooperation in each field', 12],
    ['it expressed its expectation of further deepening', 7],
  ],
  observers: [
    ['the meeting between President Putin and North Korean Workers’ Party General Secretary Kim Jong-un', 15],
    ['mainly discussed matters related to military cooperation, including arms trade', 10],
  ],
  'intelligence-authorities': [
    ['Russia is using North Korea to supply conventional weapons, such as artillery shells', 13],
  ],
  'experts-camp': [
    [
      'Russia is attempting to build an ‘anti-American camp’ through solidarity with North Korea and China, which are in similar positions',
      21,
    ],
  ],
  commentators: [
    [
      'aimed at strengthening cooperation between Korea, the United States, and Japan led by the United States in response to regional security threats emanating from North Korea',
      26,
    ],
  ],
  forecasters: [
    ['after the meeting between President Xi and President Putin,', 9],
    ['they expressed a “North Korea-China-Russia solidarity” from Russia', 10],
    ['a clearer stance will be taken regarding the discussion', 9],
  ],
};

const stretches = [quoted, reported].flatMap((speakers) => Object.values(speakers).flat());

/** Counts without UAX 29: what stands between spaces and hyphens and has a letter or digit. Good enough for English. */
const countedPlainly = (text: string) => text.split(/[\s-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const totals = (speakers: typeof quoted) =>
  Object.fromEntries(
    Object.entries(speakers).map(([actor, said]) => [actor, said.reduce((sum, [, words]) => sum + words, 0)]),
  );

test('the edition has no problem, not even a warning', () => {
  assert.deepEqual(problems, []);
});

test('one article, 29 actors, 24 events and 15 quotations in 20 pieces', () => {
  const { articles, actors, events, quotes } = index;
  assert.deepEqual([articles.size, actors.size, events.size, quotes.size], [1, 29, 24, 15]);
  assert.equal(article.text.segments.length, 20);
  assert.equal(stretches.length, 20 + 1, 'China’s words cut one piece of Park’s in two');
});

test('822 words are proved and 8 lines left out', () => {
  assert.equal(article.proof?.words, 822);
  assert.equal(article.data.source.omit.length, 8);
  const lines = source.split('\n').filter((line) => !article.data.source.omit.some((omit) => omit.line === line.trim()));
  assert.equal(countedPlainly(lines.join(' ')), 822);
});

test('each stretch stands once in the source text and has the words counted', () => {
  for (const [text, words] of stretches) {
    assert.equal(source.split(text).length, 2, text);
    assert.equal(countedPlainly(text), words, text);
  }
});

test('each speaker has the words counted, quoted and reported', () => {
  const { speakers } = speechIn(index, article);
  const some = (manner: 'direct' | 'indirect') =>
    Object.fromEntries(speakers.filter((speaker) => speaker[manner] > 0).map((one) => [one.actor, one[manner]]));
  assert.deepEqual(some('direct'), totals(quoted));
  assert.deepEqual(some('indirect'), totals(reported));
});

test('140 words are quoted directly, 161 reported, and 521 the paper’s own', () => {
  const { words, direct, indirect, own } = speechIn(index, article);
  assert.deepEqual({ words, direct, indirect, own }, { words: 822, direct: 140, indirect: 161, own: 521 });
});

test('136 words are known from named persons, 3 from an institution, 162 from unnamed sources', () => {
  assert.deepEqual(sourcingOf(index, article).byType, {
    person: 136,
    institution: 3,
    collective: 0,
    unnamed: 162,
    paper: 521,
  });
});
