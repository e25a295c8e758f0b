import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { coMentionedActors } from '#src/core/index/co-presence.ts';
import { quotationWords } from '#src/core/index/quotation-words.ts';
import { readContent } from '#src/files/read-content.ts';
import { rolesAsOf, statusAsOf, statusesSince } from '#src/core/model/as-of.ts';
import { sampleEdition } from './editions.ts';

/* Two articles, five years apart, about a town that has nothing to do with the first edition. */

const { index, problems } = checkContent(await readContent(sampleEdition));
const planned = index.articles.get('bridge-planned');
const opens = index.articles.get('bridge-opens');
assert.ok(planned && opens);
const articles = [planned, opens];

const roleIn = (actor: string) =>
  articles.map(({ data }) =>
    rolesAsOf(index.actors.get(actor)?.data.roles ?? [], data.published)
      .map(({ title }) => title)
      .join(),
  );
const statusesOf = (event: string) => index.events.get(event)?.data.status ?? [];

/** Where an actor or event is mentioned: article, passage and ordinal. */
const placesOf = (id: string) =>
  (index.mentions.get(id) ?? []).map(
    ({ article, passage, mention }) => `${article.id} p-${passage.n} m-${id}-${mention.n}`,
  );

test('the sample edition has no problem', () => {
  assert.equal(report(problems), '');
});

test('an actor has the role of each article’s own date', () => {
  assert.deepEqual(roleIn('anna-brandt'), ['Mayor', 'Member']);
  assert.deepEqual(roleIn('karl-brandt'), ['Councillor', 'Mayor']);
  assert.deepEqual(roleIn('vera-kholm'), ['Chair', 'Chair']);
  assert.deepEqual(roleIn('samir-al-nahri'), ['Engineer', 'Engineer']);
});

test('an event is planned as of the first article, has occurred since, and has occurred as of the second', () => {
  const history = statusesOf('bridge-opening');
  assert.deepEqual(
    articles.map(({ data }) => statusAsOf(history, data.published)?.is),
    ['planned', 'occurred'],
  );
  assert.deepEqual(
    articles.map(({ data }) => statusesSince(history, data.published).map(({ is }) => is)),
    [['occurred'], []],
  );
  assert.deepEqual(
    statusesSince(statusesOf('council-vote'), planned.data.published).map(({ asOf }) => asOf),
    ['2019-06-18'],
  );
});

test('the articles share actors, and each actor is found from both', () => {
  const actorsIn = ({ text }: typeof planned) =>
    new Set(text.mentions.filter(({ kind }) => kind === 'actor').map(({ id }) => id));
  const shared = [...actorsIn(planned).intersection(actorsIn(opens))].sort();
  assert.deepEqual(shared, ['anna-brandt', 'karl-brandt', 'norvik', 'samir-al-nahri', 'sandvik', 'vera-kholm']);
  for (const actor of shared) {
    assert.deepEqual(
      [...new Set(index.mentions.get(actor)?.map(({ article }) => article.id))],
      ['bridge-planned', 'bridge-opens'],
      actor,
    );
  }
});

test('every mention and segment leads to an entry that leads back to it', () => {
  for (const article of articles) {
    for (const mention of article.text.mentions) {
      assert.ok(index[`${mention.kind}s`].has(mention.id));
      assert.ok(
        index.mentions.get(mention.id)?.some((place) => place.article === article && place.mention === mention),
      );
    }
    for (const segment of article.text.segments) {
      assert.ok(index.quotes.has(segment.id));
      assert.ok(
        index.segments.get(segment.id)?.some((place) => place.article === article && place.segment === segment),
      );
    }
  }
});

test('the ordinals of mentions begin anew in each article', () => {
  assert.deepEqual(placesOf('vera-kholm'), [
    'bridge-planned p-10 m-vera-kholm-1',
    'bridge-planned p-11 m-vera-kholm-2',
    'bridge-opens p-3 m-vera-kholm-1',
  ]);
  assert.deepEqual(placesOf('bridge-opening'), [
    'bridge-planned p-0 m-bridge-opening-1',
    'bridge-planned p-2 m-bridge-opening-2',
    'bridge-opens p-0 m-bridge-opening-1',
    'bridge-opens p-1 m-bridge-opening-2',
  ]);
});

test('two actors of one surname are told apart', () => {
  const named = (id: string) =>
    (index.mentions.get(id) ?? []).map(({ passage, mention }) => passage.text.slice(mention.start, mention.end));
  assert.deepEqual(named('anna-brandt'), ['Mayor Anna Brandt', 'Brandt', 'mayor', 'Anna Brandt']);
  assert.deepEqual(named('karl-brandt'), ['Karl Brandt', 'Brandt', 'Brandt', 'Mayor', 'Karl Brandt', 'Brandt']);
});

test('an actor’s words, events and company are found from the actor', () => {
  assert.deepEqual(
    index.saidBy.get('karl-brandt')?.map(({ id }) => id),
    ['met-neighbours', 'i-laughed'],
  );
  assert.deepEqual(
    index.passedOnBy.get('karl-brandt')?.map(({ id }) => id),
    ['neighbours-pay'],
  );
  assert.deepEqual(
    index.participations.get('karl-brandt')?.map(({ event, role }) => `${event.id}: ${role}`),
    ['bridge-opening: opens it'],
  );
  assert.deepEqual(
    coMentionedActors(index, 'karl-brandt').map(({ actor, passages }) => `${actor.id} ${passages.length}`),
    ['anna-brandt 2', 'norvik 1', 'parliament 1', 'sandvik 1'],
  );
});

test('a split quotation is one text, and one within another stands inside it', () => {
  assert.equal(quotationWords(index, 'build-it'), '“We shall build it,” … “and our neighbours shall pay for half.”');
  assert.equal(
    quotationWords(index, 'met-neighbours'),
    '“The mayor says ‘our neighbours shall pay’. I have met our neighbours,”',
  );
  assert.equal(index.segments.get('neighbours-pay')?.[0]?.segment.inside, 'met-neighbours');
  assert.deepEqual(
    index.within.get('met-neighbours')?.map(({ id }) => id),
    ['neighbours-pay'],
  );
});

test('one article is proved against its source text, the other has none', () => {
  assert.equal(planned.proof?.source, 'sources/bridge-planned.txt');
  assert.equal(opens.proof, undefined);
});
