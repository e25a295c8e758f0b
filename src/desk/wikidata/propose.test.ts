import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { dateOf, periodOf } from './date.ts';
import { type Entities, readEntities } from './entity.ts';
import { proposeActor } from './propose-actor.ts';
import { proposeEvent } from './propose-event.ts';
import type { Proposals, Question } from './proposal.ts';

const fixture = (name: string): Entities =>
  readEntities(JSON.parse(readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8')));

const both = (...all: Entities[]): Entities => new Map(all.flatMap((entities) => [...entities]));

const asked = (id: string, entities: Entities, more: Partial<Question> = {}): Question => ({
  id,
  entities,
  language: 'en',
  languages: ['en', 'ru', 'zh-Hant'],
  values: {},
  body: '',
  retrieved: '2023-11-26',
  actorOf: (q) => ({ Q900020: 'norvik', Q900022: 'league' })[q],
  ...more,
});

const fields = ({ proposals }: Proposals) => proposals.map(({ as, path: at, value }) => [as, at.join('.'), value]);

test('what Wikidata says of a person is proposed field by field', () => {
  const found = proposeActor(asked('Q900001', both(fixture('person'), fixture('related'))));
  assert.deepEqual(fields(found), [
    ['value', 'name', 'Vera Holm'],
    ['value', 'kind', 'person'],
    ['value', 'names.is', 'Véra Hólm'],
    ['value', 'names.ru', 'Вера Хольм'],
    ['value', 'names.zh-Hant', '維拉·霍姆'],
    ['item', 'aliases', 'Holm'],
    ['item', 'aliases', 'V. Holm'],
    ['item', 'roles', { title: 'mayor', of: 'norvik', from: '2019-03-04' }],
    ['item', 'roles', { title: 'councillor', from: '2015', to: '2019-03' }],
    ['item', 'roles', { title: 'councillor', from: '1999-06-01' }],
    ['item', 'memberOf', 'league'],
    ['body', '', 'Mayor of Norvik.'],
    ['item', 'sameAs', 'Q900001'],
    [
      'item',
      'sources',
      {
        title: 'Wikidata, “Vera Holm” (Q900001), retrieved 2023-11-26',
        url: 'https://www.wikidata.org/wiki/Q900001?oldid=2000000001',
        date: '2023-11-26',
      },
    ],
  ]);
  assert.deepEqual(found.needs, []);
  assert.deepEqual(found.left, [
    'Wikidata lists it as a member of Party of the Coast (Q900024), which has no entry here.',
  ]);
  const told = found.proposals.map((proposal) => proposal.told);
  assert.ok(told.every((sentence) => /^[A-Z].*[.]$/.test(sentence)));
  assert.equal(
    told[9],
    'Wikidata gives the post “councillor” (of Sandvik, which has no entry here), from 1999-06-01. It has ended, on a day that is not known: without an end it would be shown as held.',
  );
});

test('what is needed to tell more is asked for, and names are ids until it is there', () => {
  const found = proposeActor(asked('Q900001', fixture('person')));
  assert.deepEqual(found.needs, ['Q900011', 'Q900010', 'Q900021', 'Q900022', 'Q900024']);
  assert.ok(
    fields(found).some(([, , value]) => typeof value === 'object' && JSON.stringify(value).includes('Q900011')),
  );
  assert.deepEqual(proposeActor(asked('Q1', new Map())), { proposals: [], needs: ['Q1'], left: [] });
});

test('what the entry says already is not proposed; what it says otherwise is told', () => {
  const values = {
    name: 'Mayor Holm',
    kind: 'person',
    names: { ru: 'Вера Хольм' },
    aliases: ['Holm', 'V. Holm'],
    roles: [{ title: 'mayor', from: '2019-03-04', of: 'norvik', to: '2023' }],
    memberOf: ['league'],
    sameAs: ['https://www.wikidata.org/wiki/Q900001'],
  };
  const found = proposeActor(
    asked('Q900001', both(fixture('person'), fixture('related')), { values, body: 'A profile.', languages: ['ru'] }),
  );
  assert.deepEqual(
    fields(found).map(([, at]) => at),
    ['name', 'names.is', 'roles', 'roles', 'sources'],
  );
  assert.equal(found.proposals[0]?.told, 'Wikidata calls it “Vera Holm” in English. The field says “Mayor Holm” now.');
});

test('what Wikidata says of an event is proposed, with the place, its country and its coordinates', () => {
  const found = proposeEvent(asked('Q900100', both(fixture('event'), fixture('place'))));
  assert.deepEqual(fields(found).slice(0, 4), [
    ['value', 'name', 'Battle of Norvik'],
    ['value', 'when', '1702-03-01/1702-03-02'],
    ['value', 'place', { name: 'Norvik', country: 'NO', lat: '59.9133', lon: '-10.7389' }],
    ['body', '', 'Battle of a war.'],
  ]);
  const once = proposeEvent(asked('Q900100', fixture('event')));
  assert.deepEqual(once.needs, ['Q900020']);
});

test('of what can be only one, the preferred statement counts; a place that is not on earth has no coordinates', () => {
  const item = (id: string) => ({ type: 'wikibase-entityid', value: { id } });
  const claim = (datavalue: unknown, rank = 'normal') => ({ mainsnak: { snaktype: 'value', datavalue }, rank });
  const moon = {
    type: 'globecoordinate',
    value: { latitude: 1, longitude: 2, globe: 'http://www.wikidata.org/entity/Q405' },
  };
  const entities = readEntities({
    entities: {
      Q9: {
        id: 'Q9',
        claims: {
          P585: [
            claim(snak('+1969-07-00T00:00:00Z', 10).datavalue),
            claim(snak('+1969-07-20T00:00:00Z', 11).datavalue, 'preferred'),
          ],
          P276: [claim(item('Q11'), 'deprecated'), claim(item('Q12'))],
          P625: [claim(moon)],
        },
      },
      Q12: { id: 'Q12', labels: { en: { language: 'en', value: 'Sea of Tranquility' } } },
    },
  });
  assert.deepEqual(fields(proposeEvent(asked('Q9', entities))).slice(0, 2), [
    ['value', 'when', '1969-07-20'],
    ['value', 'place', { name: 'Sea of Tranquility' }],
  ]);
});

const snak = (time: string, precision: number, calendar = 'Q1985727') => ({
  snaktype: 'value' as const,
  datavalue: {
    type: 'time',
    value: {
      time,
      precision,
      calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
      timezone: 0,
      before: 0,
      after: 0,
    },
  },
});

test('a date is as exact as it is known, and in the calendar and the count of years of EDTF', () => {
  const dates: [string, number, string | undefined, string?][] = [
    ['+2001-12-31T00:00:00Z', 11, '2001-12-31'],
    ['+2001-12-00T00:00:00Z', 10, '2001-12'],
    ['+2001-00-00T00:00:00Z', 9, '2001'],
    ['+00000002001-01-01T00:00:00Z', 9, '2001'],
    ['+2001-01-01T00:00:00Z', 7, undefined],
    ['+2010-00-00T00:00:00Z', 8, undefined],
    ['+0987-00-00T00:00:00Z', 9, '0987'],
    ['-0044-00-00T00:00:00Z', 9, '-0043'],
    ['-0001-00-00T00:00:00Z', 9, '0000'],
    ['-0044-03-15T00:00:00Z', 11, '-0043-03-13', 'Q1985786'],
    ['+1582-10-04T00:00:00Z', 11, '1582-10-14', 'Q1985786'],
    ['+1917-10-25T00:00:00Z', 11, '1917-11-07', 'Q1985786'],
    ['+1917-10-00T00:00:00Z', 10, '1917-10~', 'Q1985786'],
    ['+1917-00-00T00:00:00Z', 9, '1917', 'Q1985786'],
    ['+2001-02-30T00:00:00Z', 11, undefined],
    ['+13798000000-00-00T00:00:00Z', 3, undefined],
    ['2001', 9, undefined],
  ];
  for (const [time, precision, edtf, calendar] of dates)
    assert.equal(dateOf(snak(time, precision, calendar)), edtf, time);
  assert.equal(periodOf(snak('+2015-00-00T00:00:00Z', 8)), '2010/2019');
  assert.equal(periodOf(snak('+2015-03-00T00:00:00Z', 10)), '2015-03');
  assert.equal(dateOf({ snaktype: 'somevalue' }), undefined);
});

test('what is no JSON of Wikidata has no entities, and what is damaged in it counts as not there', () => {
  for (const json of [null, 'x', [], {}, { entities: [] }, { entities: { Q1: { id: 'x' } } }, { entities: { Q1: 5 } }])
    assert.equal(readEntities(json).size, 0);
  const damaged = readEntities({
    entities: {
      Q5: {
        id: 'Q5',
        labels: [],
        claims: { P31: [{}, { mainsnak: { snaktype: 'value', datavalue: { type: 'x', value: 7 } } }], P39: 'x' },
      },
    },
  });
  assert.deepEqual(
    fields(proposeActor(asked('Q5', damaged))).map(([, at]) => at),
    ['sameAs', 'sources'],
  );
  const merged = readEntities({ entities: { Q7: { id: 'Q8', labels: { en: { language: 'en', value: 'x' } } } } });
  assert.deepEqual([...merged.keys()].sort(), ['Q7', 'Q8']);
});

test('a name of a language that has it only without its variety is proposed for that language', () => {
  const labels = { en: { language: 'en', value: 'Wolf' }, zh: { language: 'zh', value: '狼' } };
  const entities = readEntities({ entities: { Q9: { id: 'Q9', labels } } });
  const found = proposeActor(asked('Q9', entities, { languages: ['zh-Hant', 'en-GB'] }));
  assert.deepEqual(fields(found).slice(0, 2), [
    ['value', 'name', 'Wolf'],
    ['value', 'names.zh', '狼'],
  ]);
});

test('a post that is given several times without dates is proposed once, with a word on what that means', () => {
  const post = { mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id: 'Q10' } } } };
  const entities = readEntities({ entities: { Q9: { id: 'Q9', claims: { P39: [post, post] } }, Q10: { id: 'Q10' } } });
  const { proposals } = proposeActor(asked('Q9', entities));
  assert.deepEqual(
    proposals.map(({ told }) => told).filter((told) => told.includes('post')),
    ['Wikidata gives the post “Q10”. Without dates it counts as held.'],
  );
});

test('the kind is found by the classes that a class is one of', () => {
  const claim = (property: string, id: string) => ({
    [property]: [
      { mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } }, rank: 'normal' },
    ],
  });
  const label = (value: string) => ({ labels: { en: { language: 'en', value } } });
  const entities = readEntities({
    entities: {
      Q900200: { id: 'Q900200', claims: claim('P31', 'Q900201') },
      Q900201: { id: 'Q900201', ...label('harbour authority'), claims: claim('P279', 'Q327333') },
    },
  });
  const [proposal] = proposeActor(asked('Q900200', entities)).proposals;
  assert.deepEqual(
    [proposal?.value, proposal?.told],
    ['organization', 'Wikidata says that it is a harbour authority.'],
  );
});
