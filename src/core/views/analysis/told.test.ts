import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { actorView } from '../actor-view.ts';
import { anatomyView } from './anatomy-view.ts';
import { analysisIndex } from './index-view.ts';
import { type AnswerLine, questionsView } from './questions-view.ts';
import { sourcesView } from './sourcing-view.ts';
import { editionTimeline } from './timeline-view.ts';

/* What the analyses say, in words: each with its own source and date, each passage once, nothing of what there is none. */

const actor = (name: string, kind = 'organization') => `---\nname: ${name}\nkind: ${kind}\n---\n`;

/** What is said of a line, with those who say it. */
const said = ({ asides }: AnswerLine) =>
  asides.map(({ before, by, after }) => `${before}${by.map(({ name }) => name).join(', ')}${after}`).join('; ');

const edition = editionOf({
  'articles/a.md': articleFile(
    { title: 'The tanker', published: '2008-03-01' },
    [
      ':actor[Experts]{#experts} say :quote[:actor[Boeing]{#boeing} will lose]{#lose}, :quote[and soon]{#soon}.',
      ':actor[USAF]{#usaf} plans the :event[tanker]{#tanker} and a :event[review]{#review}; a :event[protest]{#protest} looms. :quote[:actor[Boeing]{#boeing} is late]{#late}, experts say.',
    ].join('\n\n'),
  ),
  'articles/b.md': articleFile(
    { title: 'The protest', published: '2008-03-12' },
    ':actor[Boeing]{#boeing} and :actor[USAF]{#usaf} meet.',
  ),
  'actors/usaf.md': actor('United States Air Force'),
  'actors/boeing.md': actor('Boeing'),
  'actors/gao.md': actor('Government Accountability Office'),
  'actors/experts.md': actor('Experts', 'unnamed'),
  'events/tanker.md': `---
name: The tanker
status:
  - { asOf: 2008-02-29, is: planned, accordingTo: usaf }
  - { asOf: 2011-02-24, is: ongoing }
---
`,
  'events/review.md': `---
name: The review
status:
  - { asOf: 2008-03-01, is: planned, accordingTo: usaf }
  - { asOf: 2008-06-18, is: occurred, accordingTo: gao }
---
`,
  'events/protest.md': `---
name: The protest
participants: [{ actor: boeing, role: protests }]
status:
  - { asOf: 2008-03-01, is: alleged, accordingTo: experts }
  - { asOf: 2008-03-11, is: occurred, source: { title: Company statement } }
---
`,
  ...Object.fromEntries(
    ['lose', 'soon', 'late'].map((id) => [
      `quotes/${id}.md`,
      '---\nspeaker: experts\nkind: indirect\ncues: [say]\n---\n',
    ]),
  ),
});
const { index } = edition;
const article = index.articles.get('a');
assert.ok(article);
const question = (id: string) => questionsView(edition).find((one) => one.id === id);

test('what became of a plan names its own source, not that of the plan', () => {
  assert.deepEqual(question('planned')?.lines.map(said), [
    'Planned (as of 1 March 2008) according to United States Air Force; since then: Happened (as of 18 June 2008) according to Government Accountability Office',
    'Planned (as of 29 February 2008) according to United States Air Force; since then: Under way (as of 24 February 2011)',
  ]);
  assert.deepEqual(question('alleged')?.lines.map(said), ['Alleged (as of 1 March 2008) according to Experts']);
});

test('a status is told with its date in every answer and in the list of every timeline', () => {
  assert.deepEqual(question('silent')?.lines.map(said)[0], 'Alleged or denied (as of 1 March 2008): The protest');
  const dated = editionOf({
    'articles/a.md': articleFile({ published: '2008-03-01' }, 'The :event[tanker]{#tanker}.'),
    'events/tanker.md':
      '---\nname: The tanker\nwhen: 2010\nstatus: [{ asOf: 2008-02, is: planned }, { asOf: 2011, is: cancelled }]\n---\n',
  });
  const [line] = editionTimeline(dated)?.dated ?? [];
  assert.deepEqual([line?.standing.then?.label, line?.standing.then?.asOf.text], ['Planned', 'February 2008']);
  assert.deepEqual(
    line?.standing.since.map(({ label, asOf }) => [label, asOf.text]),
    [['Cancelled', '2011']],
  );
});

test('a passage is named once, however many quotations begin in it', () => {
  const [experts] = anatomyView(edition, article).speech.speakers;
  assert.deepEqual(
    experts?.places.map(({ n, href }) => [n, href]),
    [
      [1, 'articles/a/#q-lose'],
      [2, 'articles/a/#q-late'],
    ],
  );
  const boeing = anatomyView(edition, article).silent.accused.find(({ id }) => id === 'boeing');
  assert.deepEqual(
    boeing?.spokenAbout.map(({ places }) => places.map(({ n }) => n)),
    [[1, 2]],
  );
});

test('passages of several articles are told apart by their article', () => {
  const boeing = index.actors.get('boeing');
  const gao = index.actors.get('usaf');
  assert.ok(boeing && gao);
  const beside = actorView(edition, boeing).beside.map(({ name, shared }) => [
    name,
    shared.map((group) => `${group.article?.name}: ${group.passages.map(({ n }) => n).join(' ')}`),
  ]);
  assert.deepEqual(beside, [
    ['United States Air Force', ['The tanker: 2', 'The protest: 1']],
    ['Experts', ['The tanker: 1']],
  ]);
});

test('what an edition has nothing to say of is told in a sentence', () => {
  const plain = editionOf({ 'articles/a.md': articleFile({}, 'All is quiet.') });
  assert.deepEqual(questionsView(plain), []);
  assert.deepEqual(
    analysisIndex(plain).parts.map(({ name, text }) => `${name}: ${text}`),
    [
      'Who speaks: Nobody is quoted: all 5 words are the article’s own.',
      'How it is known: The article quotes nobody.',
      'When: No event is named.',
      'Where: No event has a place.',
      'Corrections: Nothing is corrected.',
      `Questions to ask: ${plain.words.analysis.questions.description}`,
    ],
  );
  assert.deepEqual(
    sourcesView(plain).articles.map(({ types }) => types),
    [[{ label: 'The article itself', share: '100.0%' }]],
  );
  assert.equal(sourcesView(plain).caption.description, 'The article itself 5, 100.0%');
  assert.deepEqual(
    questionsView(edition).map(({ id }) => id),
    ['unnamed', 'alleged', 'planned', 'most', 'verbatim', 'silent'],
  );
});
