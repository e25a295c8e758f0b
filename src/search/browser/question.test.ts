import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from '#src/core/fold/tokens.ts';
import { en } from '#src/core/words/en.ts';
import { parseQuery, queryWords } from './query.ts';
import { type QuestionVocabulary, QuestionWords } from './question.ts';

const english = new QuestionWords(en.search.asking);

/** What a query asks for, in short: for what, who, and which words. */
function asked(query: string, words = english): string | undefined {
  const question = words.questionIn(parseQuery(query));
  return (
    question && `${question.asksFor}: ${queryWords(question.who).join(' ')} | ${queryWords(question.words).join(' ')}`
  );
}

test('what is asked and said is told apart from who said it and what it is about', () => {
  for (const [query, expected] of [
    ['Lavrov said', 'words: lavrov | '],
    ['said Lavrov about China', 'words: lavrov | china'],
    ['what did China say', 'words: china | '],
    ['What did China say about the war in Ukraine?', 'words: china | war ukraine'],
    ['tell me what Lavrov said', 'words: lavrov | '],
    ['Sergey Lavrov says that nobody asked', 'words: sergey lavrov | nobody asked'],
    ['quotations by Lavrov on China', 'words: lavrov | china'],
    ['statements of the foreign minister', 'words: foreign minister | '],
    ['Xi’s words', 'words: xi | '],
    ['according to experts', 'words: experts | '],
    ['what did Park predict', 'words: park | '],
    ['who said bilateral matter', 'speaker:  | bilateral matter'],
    ['who said “bilateral matter”', 'speaker:  | bilateral matter'],
    ['what was said about shells', 'speaker:  | shells'],
    ['who is Mao Ning', 'actor: mao ning | '],
    ['when did Putin arrive', 'event: putin arrive | '],
  ] as const)
    assert.equal(asked(query), expected, query);
});

test('what only looks like a question is none', () => {
  for (const query of [
    '',
    'Lavrov',
    'what is the Belt and Road',
    'report',
    'words',
    'the',
    'who',
    'state visit',
    '“Lavrov said”',
  ])
    assert.equal(asked(query), undefined, query);
});

test('of a verb that tells how, the quotations that are introduced so are meant', () => {
  const how = (query: string) => queryWords(english.questionIn(parseQuery(query))?.how ?? []);
  assert.deepEqual(how('Park predicted'), ['predicted']);
  assert.deepEqual(how('who denies the war'), ['denies']);
  assert.deepEqual(how('Park said'), []);
});

test('another language asks in its own words', () => {
  const german: QuestionVocabulary = {
    who: 'wer',
    asks: 'was wie',
    when: 'wann wo',
    said: 'sagte sagt',
    say: 'gesagt',
    claimed: 'behauptete',
    claim: 'behauptet',
    quotations: 'zitate',
    by: 'von',
    about: 'uber zu',
    roles: ['sprecher sprecherin'],
  };
  const words = new QuestionWords(german);
  assert.equal(asked('Was sagte Merkel über Russland?', words), 'words: merkel | russland');
  assert.equal(asked('Zitate von Merkel', words), 'words: merkel | ');
  assert.equal(asked('Wer behauptete das Gegenteil', words), 'speaker:  | das gegenteil');
  assert.deepEqual(words.roleForms('sprecherin'), ['sprecher']);
});

test('the words of the table are words as they are searched for, each once in its list', () => {
  const { roles, ...lists } = en.search.asking;
  for (const [name, list] of Object.entries({ ...lists, roles: roles.join(' ') })) {
    const words = list.split(' ');
    assert.deepEqual(
      tokens(list).map(({ text }) => text),
      words,
      name,
    );
    assert.equal(new Set(words).size, words.length, name);
  }
});
