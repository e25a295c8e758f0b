import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';

const { analysis, article, front, card, actor } = en;

/** What is told of 0, 1 and 2. */
const told = (tell: (n: number) => string) => [0, 1, 2].map(tell);

test('counts agree with their nouns and verbs, and begin a sentence in words up to ten', () => {
  const { questions, readings, silent, company, known } = analysis;
  assert.deepEqual(told(questions.predictedAnswer).slice(1), [
    'One event had not happened and was only expected.',
    'Two events had not happened and were only expected.',
  ]);
  assert.deepEqual(told(questions.allegedAnswer).slice(1), [
    'One event was no more than a claim on the date of the article that names it first.',
    'Two events were no more than claims, each on the date of the article that names it first.',
  ]);
  assert.deepEqual(
    [questions.plannedAnswer(1, 1), questions.plannedAnswer(1, 0), ...told((n) => questions.plannedAnswer(3, n))],
    [
      'One event, which is known to have happened since.',
      'One event, which is not known to have happened since.',
      'Three events; none of them is known to have happened since.',
      'Three events; one of them is known to have happened since.',
      'Three events; two of them are known to have happened since.',
    ],
  );
  assert.deepEqual(
    [
      ...told((n) => questions.verbatimAnswer(n, 0, 5)),
      questions.verbatimAnswer(1, 0, 1),
      questions.verbatimAnswer(0, 0, 1),
    ],
    [
      'All quotations are in the speakers’ own words.',
      'One of five quotations is not in the speaker’s own words.',
      'Two of five quotations are not in the speaker’s own words.',
      'The one quotation is not in the speaker’s own words.',
      'The one quotation is in the speaker’s own words.',
    ],
  );
  assert.equal(
    questions.verbatimAnswer(12, 1, 15),
    'Twelve of 15 quotations are not in the speaker’s own words; one is given word for word, but it is doubtful whether the words are the speaker’s.',
  );
  assert.deepEqual(
    [questions.verbatimAnswer(1, 0, 1), questions.verbatimAnswer(3, 0, 3)],
    ['The one quotation is not in the speaker’s own words.', 'None of the 3 quotations is in the speaker’s own words.'],
  );
  assert.deepEqual(
    [questions.plannedAnswer(2, 2), questions.plannedAnswer(3, 3), questions.plannedAnswer(12, 2)],
    [
      'Two events; both are known to have happened since.',
      'Three events; all of them are known to have happened since.',
      'Twelve events; two of them are known to have happened since.',
    ],
  );
  assert.match(company.method(2, 2), /Shown are both who are named;/);
  assert.match(company.method(3, 3), /Shown are all 3 who are named;/);
  assert.deepEqual(
    [questions.silentAnswer(1, 1), questions.silentAnswer(0, 1), questions.silentAnswer(2, 2)],
    [
      'One is said to take part in something alleged; one more is spoken about by others.',
      'One is spoken about by others.',
      'Two are said to take part in something alleged; two more are spoken about by others.',
    ],
  );
  assert.deepEqual(
    [questions.mostAnswer('Ida', 20, 2, 9), questions.mostAnswer('Ida', 20, 1, 11)],
    [
      'Ida has the most words: 20, in two quotations. Nine speakers are quoted once.',
      'Ida has the most words: 20, in one quotation. Eleven speakers are quoted once.',
    ],
  );
  assert.deepEqual(
    [...told((n) => readings.count(n, 0, 0)), readings.count(1, 1, 0), readings.count(12, 0, 1)],
    [
      'No corrections.',
      'One correction.',
      'Two corrections; none turns the sense round.',
      'One correction: the printed words turn a statement round or give it to somebody else.',
      'Of 12 corrections, one is of fact.',
    ],
  );
  assert.equal(
    readings.count(5, 1, 2),
    'Of five corrections, one turns a statement round or gives it to somebody else and two are of fact.',
  );
  assert.deepEqual(told(silent.times).slice(1), ['named once', 'named 2 times']);
  assert.match(company.picture(2, 1), /with 1 pair that shares paragraphs/);
  assert.equal(known.hops(1), '1 step');
  assert.deepEqual(told(analysis.more).slice(1), ['And one more.', 'And 2 more.']);
  assert.deepEqual(told(analysis.places).slice(1), ['Paragraph', 'Paragraphs']);
  assert.deepEqual(told(card.inThisArticle).slice(1), ['In paragraph', 'In paragraphs']);
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
    [
      'One event.',
      'One quotation with 1 word, 1.0% of all, and two events.',
      'Two quotations with 9 words, 2.0% of all.',
    ],
  );
  assert.equal(front.counts(1, 0, 0), '1 word');
  assert.equal(front.counts(20, 1, 3), '20 words, 1 quotation, 3 names');
  assert.equal(speech.sum(9, 0, 2, 7, 1), '9 words: 2 reported, 7 the article’s own.');
  assert.equal(speech.sum(9, 9, 0, 0, 2), '9 words: 9 quoted directly.');
  assert.deepEqual(
    [speech.brief(0, 0, 9), speech.brief(5, 1, 9), speech.brief(1, 0, 9), speech.brief(0, 1, 0)],
    ['Nobody is quoted.', '5 words quoted, 1 reported, 9 its own', '1 word quoted, 9 its own', '1 word reported'],
  );
  assert.equal(speech.ofActorParts(3, 0), 'all quoted directly.');
  assert.equal(
    article.proof(1, 0, 0, 0, 0),
    'Text proved: 1 word, 0 differences from the source text; no corrections marked, nothing left out.',
  );
  assert.equal(
    article.proof(12, 0, 1, 1, 0),
    'Text proved: 12 words, 0 differences from the source text; 1 error of fact marked, 1 line of boilerplate left out.',
  );
  assert.match(article.proof(12, 1, 0, 0, 1), /1 correction marked, 1 part of a line left out\.$/);
  assert.match(
    article.proof(12, 2, 0, 3, 2),
    /2 corrections marked, 3 lines of boilerplate and 2 parts of lines left out\.$/,
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
