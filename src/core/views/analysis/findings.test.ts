import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { anatomyView } from './anatomy-view.ts';

/* What each section of an article's analysis says first, for invented articles: a sentence that is true of its numbers. */

const actor = (name: string, kind = 'person') => `---\nname: ${name}\nkind: ${kind}\n---\n`;
const quote = (speaker: string, more = '') => `---\nspeaker: ${speaker}\nkind: direct\n${more}---\n`;
const event = (more: string) => `---\nname: An event\n${more}---\n`;

const cast = {
  'actors/ida.md': actor('Ida'),
  'actors/ole.md': actor('Ole'),
  'actors/norvik.md': actor('Norvik', 'state'),
  'actors/insiders.md': actor('Unnamed insiders', 'unnamed'),
};

interface Case {
  readonly what: string;
  readonly body: string;
  readonly files?: Readonly<Record<string, string>>;
  /** The findings by section; a section that is not named here is left out of the page. */
  readonly findings: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    what: 'nothing quoted, nobody named, no event',
    body: 'All is quiet.',
    findings: { speech: 'Nobody is quoted: all 5 words are the article’s own.' },
  },
  {
    what: 'one person quoted once',
    body: ':actor[Ida]{#ida} said: :quote[“It is done.”]{#q}',
    files: { 'quotes/q.md': quote('ida') },
    findings: {
      speech: 'Only one is quoted: Ida, with 3 of its 7 words.',
      known: 'Everything that others say here is attributed by name.',
      silent: 'The only one who is named is quoted.',
    },
  },
  {
    what: 'two with as many words, and both quoted once',
    body: ':actor[Ida]{#ida} said: :quote[“Done.”]{#q} :actor[Ole]{#ole} said: :quote[“Never.”]{#r}',
    files: { 'quotes/q.md': quote('ida'), 'quotes/r.md': quote('ole') },
    findings: {
      speech: 'The article quotes two speakers, who have 2 of its 8 words. Each is quoted once.',
      known: 'Everything that others say here is attributed by name.',
      company: 'Ida and Ole are named together in one paragraph.',
      silent: 'Everyone who is named is quoted.',
    },
  },
  {
    what: 'only unnamed sources, and one who is spoken about',
    body: ':actor[Insiders]{#insiders} said :quote[that :actor[Ida]{#ida} will go]{#q}.',
    files: { 'quotes/q.md': quote('insiders') },
    findings: {
      speech: 'Only one is quoted: Unnamed insiders, with 4 of its 8 words.',
      known: 'One unnamed source says all 4 words that others say here. One quotation rests on such sources alone.',
      silent: 'The only one who is named is not quoted, and is spoken about by others.',
    },
  },
  {
    what: 'named and unnamed, and words that came through somebody else',
    body: ':actor[Insiders]{#insiders} said :quote[that all is lost]{#q}. :actor[Ida]{#ida} said: :quote[“It is not.”]{#r} :quote[“Nor will it be.”]{#s}',
    files: {
      'quotes/q.md': quote('insiders'),
      'quotes/r.md': quote('ida'),
      'quotes/s.md': quote('ida', 'through: [ole]\n'),
    },
    findings: {
      speech: 'The article quotes two speakers, who have 11 of its 17 words. Ida has most, 7; one is quoted only once.',
      known:
        'One unnamed source says 4 of the 11 words that others say here, 36%. One quotation rests on such sources alone. One quotation came through somebody else.',
      silent: 'The only one who is named is quoted.',
    },
  },
  {
    what: 'one event with one date and one place',
    body: 'There was a :event[vote]{#vote} in the town.',
    files: {
      'events/vote.md': event(
        'when: 2024-05-01\nplace: { name: Oslo }\nstatus: [{ asOf: 2024-05-01, is: occurred }]\n',
      ),
    },
    findings: {
      speech: 'Nobody is quoted: all 9 words are the article’s own.',
      when: 'As of 2 May 2024, the one event had happened.',
      where: 'One event has a place: Oslo.',
    },
  },
  {
    what: 'one planned event that was cancelled later, and no place',
    body: 'There will be a :event[vote]{#vote}.',
    files: {
      'events/vote.md': event(
        'when: 2024-06\nstatus: [{ asOf: 2024-05-01, is: planned }, { asOf: 2024-05-20, is: cancelled }]\n',
      ),
    },
    findings: {
      speech: 'Nobody is quoted: all 7 words are the article’s own.',
      when: 'As of 2 May 2024, the one event was planned. Since then, it has been cancelled.',
    },
  },
  {
    what: 'events of several statuses, some at one place, some at none',
    body: 'A :event[vote]{#vote}, a :event[march]{#march}, a :event[feast]{#feast} and a :event[rumour]{#rumour}.',
    files: {
      'events/vote.md': event(
        'when: 2024-05-01\nplace: { name: Oslo }\nstatus: [{ asOf: 2024-05-01, is: occurred }]\n',
      ),
      'events/march.md': event(
        'when: 2024-05-09\nplace: { name: Oslo }\nstatus: [{ asOf: 2024-05-01, is: planned }, { asOf: 2024-05-09, is: occurred }]\n',
      ),
      'events/feast.md': event('place: { name: Bergen }\nstatus: [{ asOf: 2024-05-01, is: planned }]\n'),
      'events/rumour.md': event(''),
    },
    findings: {
      speech: 'Nobody is quoted: all 11 words are the article’s own.',
      when: 'As of 2 May 2024, one of the four events had happened, two were planned and one had no known status. Since then, one has happened.',
      where: 'Of three events that have a place, two share one: Oslo. Another has none.',
    },
  },
  {
    what: 'all events at places of their own',
    body: 'A :event[vote]{#vote} and a :event[march]{#march}.',
    files: {
      'events/vote.md': event('place: { name: Oslo }\nstatus: [{ asOf: 2024-05-01, is: ongoing }]\n'),
      'events/march.md': event('place: { name: Bergen }\nstatus: [{ asOf: 2024-05-01, is: ongoing }]\n'),
    },
    findings: {
      speech: 'Nobody is quoted: all 7 words are the article’s own.',
      when: 'As of 2 May 2024, both events were under way.',
      where: 'Two events have a place, each its own.',
    },
  },
  {
    what: 'only corrections',
    body: 'The :sic[brigde]{corr="bridge"} was :sic[closed]{corr="opened" reverses}.',
    findings: {
      speech: 'Nobody is quoted: all 6 words are the article’s own.',
      readings: 'Of two corrections, one turns a statement round or gives it to somebody else.',
    },
  },
  {
    what: 'three who are named in two paragraphs, and none of them heard',
    body: ':actor[Ida]{#ida}, :actor[Ole]{#ole} and :actor[Norvik]{#norvik} met.\n\n:actor[Ida]{#ida} and :actor[Ole]{#ole} left.',
    findings: {
      speech: 'Nobody is quoted: all 11 words are the article’s own.',
      company: 'Ida and Ole are named together most often: in two paragraphs.',
      silent: 'None of the three who are named is quoted.',
    },
  },
  {
    what: 'one who is accused and not heard, beside one who is heard',
    body: ':actor[Ida]{#ida} said :quote[that :actor[Norvik]{#norvik} rigged the :event[vote]{#vote}]{#q}.',
    files: {
      'quotes/q.md': quote('ida'),
      'events/vote.md': event(
        'participants: [{ actor: norvik, role: rigs }]\nstatus: [{ asOf: 2024-05-01, is: alleged }]\n',
      ),
    },
    findings: {
      speech: 'Only one is quoted: Ida, with 5 of its 9 words.',
      known: 'Everything that others say here is attributed by name.',
      when: 'As of 2 May 2024, the one event was alleged.',
      company: 'Ida and Norvik are named together in one paragraph.',
      silent: 'Of the two who are named, one is not quoted, and is said to take part in something alleged.',
    },
  },
];

for (const { what, body, files = {}, findings } of cases) {
  test(`the findings of an article with ${what}`, () => {
    const edition = editionOf({ ...cast, 'articles/a.md': articleFile({}, body), ...files });
    const article = edition.index.articles.get('a');
    assert.ok(article);
    const { speech, known, when, company, where, readings, silent } = anatomyView(edition, article);
    const found = {
      speech: speech.finding,
      known: known?.finding,
      when: when.finding,
      company: company?.finding,
      where: where.finding,
      readings: readings?.finding,
      silent: silent.finding,
    };
    assert.deepEqual(
      Object.fromEntries(Object.entries(found).filter(([, finding]) => finding !== undefined)),
      findings,
    );
  });
}

test('events of one day need no timeline: the day is told in words', () => {
  const dated = (...dates: readonly string[]) => {
    const edition = editionOf({
      'articles/a.md': articleFile({}, dates.map((_, n) => `A :event[vote]{#e${n}}.`).join(' ')),
      ...Object.fromEntries(dates.map((when, n) => [`events/e${n}.md`, event(`when: ${when}\n`)])),
    });
    const article = edition.index.articles.get('a');
    assert.ok(article);
    const { picture, oneDate } = anatomyView(edition, article).when;
    return [picture !== undefined, oneDate];
  };
  assert.deepEqual(dated('2024-05-01'), [false, 'It is dated 1 May 2024.']);
  assert.deepEqual(dated('2024-05-01', '2024-05-01'), [false, 'All that have a date have the same: 1 May 2024.']);
  assert.deepEqual(dated('2024-05-01', '2024-05-03'), [true, undefined]);
  assert.deepEqual(dated('2024-03-01/2024-05-03'), [true, undefined]);
});

test('a matrix of two is told in words', () => {
  const two = editionOf({ ...cast, 'articles/a.md': articleFile({}, ':actor[Ida]{#ida} met :actor[Ole]{#ole}.') });
  const article = two.index.articles.get('a');
  assert.ok(article);
  const { company } = anatomyView(two, article);
  assert.ok(company);
  assert.equal(company.picture, undefined);
  assert.equal(company.pairs.length, 1);
});
