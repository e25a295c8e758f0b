import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';

const { analysis, article, front, card, actor } = en;

/** What is told of 0, 1 and 2. */
const told = (tell: (n: number) => string) => [0, 1, 2].map(tell);

test('counts agree with their nouns and verbs', () => {
  const { questions, readings, when, silent, company, known } = analysis;
  assert.deepEqual(told(questions.predictedAnswer).slice(1), [
    '1 event had not happened and was only expected.',
    '2 events had not happened and were only expected.',
  ]);
  assert.deepEqual(told(questions.allegedAnswer).slice(1), [
    '1 event stood as a claim on the date of the article that names it first.',
    '2 events stood as claims, each on the date of the article that names it first.',
  ]);
  assert.deepEqual(
    [questions.plannedAnswer(1, 1), questions.plannedAnswer(1, 0), ...told((n) => questions.plannedAnswer(3, n))],
    [
      '1 event, which is known to have happened since.',
      '1 event, which is not known to have happened since.',
      '3 events; none of them is known to have happened since.',
      '3 events; 1 of them is known to have happened since.',
      '3 events; 2 of them are known to have happened since.',
    ],
  );
  assert.deepEqual(
    told((n) => questions.verbatimAnswer(n, 0, 5)),
    [
      'None of 5 quotations is in other words than the speaker’s.',
      '1 of 5 quotations is in other words than the speaker’s.',
      '2 of 5 quotations are in other words than the speaker’s.',
    ],
  );
  assert.equal(
    questions.verbatimAnswer(4, 1, 5),
    '4 of 5 quotations are in other words than the speaker’s; 1 is given word for word, but it is doubtful whether the words are the speaker’s.',
  );
  assert.deepEqual(
    [questions.verbatimAnswer(1, 0, 1), questions.verbatimAnswer(3, 0, 3)],
    [
      'The one quotation is in other words than the speaker’s.',
      'All 3 quotations are in other words than the speaker’s.',
    ],
  );
  assert.deepEqual(
    [questions.plannedAnswer(2, 2), questions.plannedAnswer(3, 3), questions.plannedAnswer(3, 2)],
    [
      '2 events; both are known to have happened since.',
      '3 events; all of them are known to have happened since.',
      '3 events; 2 of them are known to have happened since.',
    ],
  );
  assert.deepEqual(
    [questions.silentAnswer(1, 1), questions.silentAnswer(0, 1), questions.silentAnswer(2, 2)],
    [
      '1 actor is said to take part in something alleged; 1 more is spoken about by others.',
      '1 actor is spoken about by others.',
      '2 actors are said to take part in something alleged; 2 more are spoken about by others.',
    ],
  );
  assert.deepEqual(
    told((n) => readings.count(n, 0, 0)),
    ['No readings.', '1 reading.', '2 readings.'],
  );
  assert.equal(
    readings.count(5, 1, 2),
    '5 readings; of these, 1 turns a statement round or gives it to somebody else and 2 correct facts.',
  );
  assert.deepEqual(
    [readings.count(1, 1, 0), readings.count(1, 0, 1)],
    ['1 reading, which turns a statement round or gives it to somebody else.', '1 reading, which corrects a fact.'],
  );
  assert.match(company.method(2, 2), /Shown are both actors;/);
  assert.match(company.method(3, 3), /Shown are all 3 actors;/);
  assert.match(company.method(2, 3), /Shown are the 2 actors named in most passages, of 3;/);
  assert.match(questions.mostAnswer('Ann', 1, 1, 1), /^Ann has the most words: 1, in 1 quotation. 1 speaker is quoted/);
  assert.match(when.picture(1), /^1 event on an axis of time, in the form of its status;/);
  assert.deepEqual(told(silent.times).slice(1), ['named once', 'named 2 times']);
  assert.match(company.picture(2, 1), /with 1 pair that shares passages/);
  assert.equal(known.hops(1), '1 hop');
  assert.deepEqual(told(analysis.more).slice(1), ['And one more.', 'And 2 more.']);
  assert.deepEqual(told(analysis.places).slice(1), ['In passage', 'In passages']);
  assert.deepEqual(told(card.inThisArticle).slice(1), ['In passage', 'In passages']);
  assert.deepEqual(told(card.heard).slice(1), ['Heard here, 1 word', 'Heard here, 2 words']);
  assert.deepEqual(told(actor.mentionCount).slice(1), ['1 mention', '2 mentions']);
});

test('what there is none of is left out', () => {
  const { questions, speech } = analysis;
  assert.deepEqual(
    [
      questions.unnamedAnswer(0, 1, 0, '0.0%'),
      questions.unnamedAnswer(1, 2, 1, '1.0%'),
      questions.unnamedAnswer(2, 0, 9, '2.0%'),
    ],
    ['1 event.', '1 quotation with 1 word, 1.0% of all, and 2 events.', '2 quotations with 9 words, 2.0% of all.'],
  );
  assert.equal(front.counts(1, 0, 0), '1 word');
  assert.equal(front.counts(20, 1, 3), '20 words, 1 quotation, 3 names');
  assert.equal(speech.sum(9, 0, 2, 7, 1), '9 words: 2 reported, 7 in the article’s own voice.');
  assert.equal(speech.sum(9, 9, 0, 0, 2), '9 words: 9 quoted directly.');
  assert.deepEqual(
    [speech.brief(0, 0, 9), speech.brief(5, 1, 9), speech.brief(1, 0, 9), speech.brief(0, 1, 0)],
    ['Nobody is quoted.', '5 words quoted, 1 reported, 9 its own', '1 word quoted, 9 its own', '1 word reported'],
  );
  assert.equal(speech.ofActorParts(3, 0), 'all quoted directly.');
  assert.equal(
    article.proof(1, 0, 0, 0, 0),
    'Text proved: 1 word, 0 differences from the source text; no glitches marked, nothing left out.',
  );
  assert.equal(
    article.proof(12, 0, 1, 1, 0),
    'Text proved: 12 words, 0 differences from the source text; 1 error of fact marked, 1 line of boilerplate left out.',
  );
  assert.match(article.proof(12, 1, 0, 0, 1), /1 glitch marked, 1 part of a line left out\.$/);
  assert.match(
    article.proof(12, 2, 0, 3, 2),
    /2 glitches marked, 3 lines of boilerplate and 2 parts of lines left out\.$/,
  );
});

test('names that end with a full stop end a sentence', () => {
  assert.equal(analysis.speech.ends('Acme Inc.', 'Acme Inc.'), 'First and last to be heard: Acme Inc.');
  assert.equal(analysis.where.picture(['Oslo', 'Washington, D.C.']), 'A map with Oslo; Washington, D.C.');
});

test('an article may come from a wire service or be a press release: it is called an article, and nothing refers to what may not stand above', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'function') texts.push(String(value));
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect(en);
  assert.ok(texts.length > 300);
  for (const text of texts) {
    assert.doesNotMatch(text, /\bpapers?\b|newspaper/i);
    assert.doesNotMatch(text, /as above/);
    assert.doesNotMatch(text, /mostly from translation/);
  }
});
