import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from '#src/core/language/words.ts';
import { Dice } from '#src/tests/invented/dice.ts';
import { crossref } from '#src/core/index/crossref.ts';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { actorAnatomy } from '#src/core/views/analysis/actor-anatomy.ts';
import { anatomyView } from '#src/core/views/analysis/anatomy-view.ts';
import { analysisIndex } from '#src/core/views/analysis/index-view.ts';
import { editionPlaces } from '#src/core/views/analysis/places-view.ts';
import { questionsView } from '#src/core/views/analysis/questions-view.ts';
import { speakersView, speechView } from '#src/core/views/analysis/speech-view.ts';
import { sourcesView, sourcingView } from '#src/core/views/analysis/sourcing-view.ts';
import { editionTimeline } from '#src/core/views/analysis/timeline-view.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { en } from '#src/core/words/en.ts';
import { howKnown, sourceTypes, sourcingOverall } from './how-known.ts';
import { speechOf, speechOverall, whoSpeaks } from './who-speaks.ts';

/* Articles that nobody wrote: quotations that nest and break, speakers of every kind, events of every status. */

/** Draws numbers from 0 up to, not including, `below`, the same each time. */
function chance(seed: number): (below: number) => number {
  const dice = new Dice(seed);
  return (below) => dice.between(0, below - 1);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

const kinds = ['person', 'state', 'organization', 'group', 'unnamed'];
const statuses = ['planned', 'proposed', 'predicted', 'alleged', 'ongoing', 'occurred', 'denied', 'cancelled'];
const dates = ['2013', '2022-02', '2022-02-24/..', '../2023-09', '2023-10-16', '2023-10-17/2023-10-19', '2024~'];
const vocabulary = ['bridge', 'it’s', '3:2', '노르빅', 'ferry-men', 'said', '“well”', '…', 'naïve', '中文', 'the'];

function generated(seed: number): Record<string, string> {
  const pick = chance(seed);
  const files: Record<string, string> = {};
  const front = (fields: readonly string[], body = '') => `---\n${fields.join('\n')}\n---\n${body}`;
  const actors = kinds.map((kind) => {
    files[`actors/${kind}-1.md`] = front([`name: ${kind} one`, `kind: ${kind}`]);
    files[`actors/${kind}-2.md`] = front([`name: ${kind} two`, `kind: ${kind}`]);
    return [`${kind}-1`, `${kind}-2`];
  });
  const people = actors.flat();
  const someone = () => people[pick(people.length)] ?? '';
  const events = dates.map((when, n) => {
    const lon = pick(340) - 170;
    files[`events/event-${n}.md`] = front([
      `name: Event ${n}`,
      ...(pick(4) === 0 ? [] : [`when: ${when}`]),
      `place: { name: Place ${n}, lat: ${pick(150) - 75}, lon: ${lon} }`,
      `participants: [{ actor: ${someone()}, role: a }, { actor: ${someone()}, role: b }]`,
      `status: [{ asOf: 2023, is: ${statuses[pick(statuses.length)]}, accordingTo: ${someone()} }]`,
    ]);
    return `event-${n}`;
  });
  let quotes = 0;
  const words = () => Array.from({ length: 1 + pick(6) }, () => vocabulary[pick(vocabulary.length)]).join(' ');
  const quote = (within?: string, depth = 0): string => {
    const id = `quote-${(quotes += 1)}`;
    const kind = within ? 'nested' : (['direct', 'partial', 'indirect'][pick(3)] ?? '');
    files[`quotes/${id}.md`] = front([
      `speaker: ${someone()}`,
      `kind: ${kind}`,
      ...(within ? [`within: ${within}`] : []),
      ...(pick(3) === 0 ? [`through: [${someone()}]`] : []),
      'cues: [said]',
    ]);
    const inner = depth < 2 && pick(2) === 0 ? quote(id, depth + 1) : '';
    const broken = pick(3) === 0 ? ` ${words()} :quote[${words()}]{#${id}}` : '';
    const about =
      pick(2) === 0 ? `:event[${words()}]{#${events[pick(events.length)]}}` : `:actor[${words()}]{#${someone()}}`;
    return `:quote[${words()} ${inner} ${about} ${words()}]{#${id}}${within ? '' : broken}`;
  };
  for (let n = 0; n < 3; n += 1) {
    const paragraphs = Array.from(
      { length: 2 + pick(4) },
      () => `${words()} :actor[${words()}]{#${someone()}} ${words()} ${quote()} ${words()}, ${quote()}.`,
    );
    files[`articles/article-${n}.md`] = front(
      [
        `title: Headline ${n}`,
        `published: 202${n + 2}-10-17`,
        'language: en',
        'summary: S.',
        'source: { publisher: G }',
      ],
      paragraphs.join('\n\n'),
    );
  }
  return files;
}

function editionOf(
  files: Readonly<Record<string, string>>,
  order: (entries: string[]) => string[] = (all) => all,
): Edition {
  const sorted = order(Object.keys(files));
  const { entries, problems } = readEntries(
    contentOf(Object.fromEntries(sorted.map((path) => [path, files[path] ?? '']))),
  );
  assert.deepEqual(problems, []);
  return {
    index: crossref(entries),
    site: { title: 'T', description: 'D', language: 'en' },
    words: en,
  };
}

/** All that the analyses tell of an edition. */
function told(edition: Edition): string {
  return JSON.stringify([
    [...edition.index.articles.values()].map((article) => anatomyView(edition, article)),
    speakersView(edition),
    sourcesView(edition),
    editionTimeline(edition),
    editionPlaces(edition),
    analysisIndex(edition),
    [...edition.index.actors.values()].map((actor) => actorAnatomy(edition, actor)),
    questionsView(edition),
  ]);
}

const seeds = Array.from({ length: 25 }, (_, n) => n * 7919 + 1);

test('what one actor says, found by its quotations, is its part of what all say', () => {
  for (const seed of seeds) {
    const { index } = editionOf(generated(seed));
    const { speakers } = speechOverall(index);
    for (const id of index.actors.keys()) assert.deepEqual(speechOf(index, id), speakers.get(id));
  }
});

test('every word counts once: direct, reported and own words sum to the article’s, and so do the source types', () => {
  let nested = 0;
  for (const seed of seeds) {
    const { index } = editionOf(generated(seed));
    for (const article of index.articles.values()) {
      const words = article.text.passages.reduce((sum, { text }) => sum + countWords(text, 'en'), 0);
      const speech = whoSpeaks(index, article);
      const sourcing = howKnown(index, article);
      assert.equal(speech.words, words);
      assert.equal(speech.direct + speech.indirect + speech.own, words);
      assert.equal(
        speech.speakers.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0),
        speech.direct + speech.indirect,
      );
      assert.equal(
        Object.values(sourcing.byType).reduce((sum, count) => sum + count, 0),
        words,
      );
      assert.equal(sourcing.byType.paper, speech.own);
      for (const { passage, stretches } of sourcing.passages)
        assert.equal(
          stretches.reduce((sum, { voice }) => sum + voice.words, 0),
          passage.words,
        );
      for (const { longest, direct, indirect } of speech.speakers) assert.ok(longest.words <= direct + indirect);
      nested += article.text.segments.filter(({ inside }) => inside).length;
    }
    const overall = speechOverall(index);
    assert.equal(overall.direct + overall.indirect + overall.own, overall.words);
    const sourcing = sourcingOverall(index);
    assert.equal(sum(Object.values(sourcing.byType)), overall.words);
    for (const { words, byType } of sourcing.years) assert.equal(sum(Object.values(byType)), words);
    for (const type of sourceTypes)
      assert.equal(sum(sourcing.years.map(({ byType }) => byType[type])), sourcing.byType[type]);
    assert.deepEqual(
      sourcing.years.map(({ year, words }) => [year, words]),
      overall.years.map(({ year, words }) => [year, words]),
    );
    assert.equal(sum(overall.years.map(({ words }) => words)), overall.words);
  }
  assert.ok(nested > 100, 'the generated quotations nest');
});

test('the parts of each bar sum to the whole', () => {
  for (const seed of seeds) {
    const edition = editionOf(generated(seed));
    for (const article of edition.index.articles.values()) {
      for (const { bar } of [speechView(edition, article), sourcingView(edition, article)])
        assert.ok(Math.abs(bar.parts.reduce((sum, { width }) => sum + width, 0) - 100) < 1e-9);
    }
  }
});

test('the order of the files changes no figure, and the same input gives the same bytes', () => {
  for (const seed of seeds.slice(0, 8)) {
    const files = generated(seed);
    const plain = told(editionOf(files));
    assert.equal(told(editionOf(files)), plain);
    assert.equal(told(editionOf(files, (paths) => paths.reverse())), plain);
    const pick = chance(seed + 1);
    assert.equal(told(editionOf(files, (paths) => paths.sort(() => pick(3) - 1))), plain);
  }
});

test('an event that no article names, an edition without articles and one without quotations are told too', () => {
  const actor = '---\nname: A\nkind: person\n---\n';
  const event = '---\nname: E\nwhen: 2023\nplace: { name: P, lat: 1, lon: 2 }\n---\n';
  const article =
    '---\ntitle: T\npublished: 2023-10-17\nlanguage: en\nsummary: S.\nsource: { publisher: G }\n---\nOne word.\n';
  assert.ok(told(editionOf({ 'events/e.md': event, 'actors/a.md': actor })));
  const plain = editionOf({ 'events/e.md': event, 'actors/a.md': actor, 'articles/x.md': article });
  assert.ok(told(plain));
  assert.deepEqual([speakersView(plain).own.number, speakersView(plain).own.share], ['3', '100.0%']);
});
