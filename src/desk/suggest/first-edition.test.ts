import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import type { AnnotatedText, Mention } from '#src/core/language/annotated-text.ts';
import { readContent } from '#src/files/read-content.ts';
import { firstEdition } from '#src/tests/editions.ts';
import { type LexiconEntry, makeLexicon } from './lexicon.ts';
import { suggestDates } from './dates/suggest-dates.ts';
import { suggestNames } from './names/suggest-names.ts';

/*
 * The rules were developed with a view to this edition among other texts; texts that they were not written on are in
 * `src/tests/gold`.
 */
const { index } = checkContent(await readContent(firstEdition));
const entries: LexiconEntry[] = [
  ...[...index.actors.values()].map(({ id, data }) => ({ kind: 'actor' as const, id, data })),
  ...[...index.events.values()].map(({ id, data }) => ({ kind: 'event' as const, id, data })),
];
const [article] = index.articles.values();

/** The offset, in the passages' texts with line breaks between, of a mention. */
function spanOf({ passages }: AnnotatedText, { passage, start, end }: Mention): { start: number; end: number } {
  const before = passages.slice(0, passage).reduce((sum, { text }) => sum + text.length + 1, 0);
  return { start: before + start, end: before + end };
}

test('of the marks of actors in the first article, 87 % and more are suggested by the edition’s own entries', () => {
  assert.ok(article);
  const { text, data } = article;
  const words = text.passages.map((passage) => passage.text).join('\n');
  const suggested = suggestNames({ text: words, language: data.language }, makeLexicon(entries));
  const marks = text.mentions.filter(({ kind }) => kind === 'actor');
  const found = marks.filter((mark) => {
    const { start, end } = spanOf(text, mark);
    return suggested.some(({ at, entries: ids }) => at.start === start && at.end === end && ids.includes(mark.id));
  });
  assert.equal(marks.length, 126);
  assert.ok(found.length / marks.length >= 0.87, `${found.length} of ${marks.length}`);
});

test('its dates are told as its notes explain them', () => {
  assert.ok(article);
  const { text, data } = article;
  const words = text.passages.map((passage) => passage.text).join('\n');
  const dates = suggestDates({ text: words, language: data.language, published: data.published });
  const told = Object.fromEntries(dates.map(({ at, date }) => [words.slice(at.start, at.end), date]));
  assert.equal(told['the 17th'], '2023-10-17');
  assert.equal(told['the previous day'], '2023-10-16');
  assert.equal(told['the 13th of last month'], '2023-09-13');
  assert.equal(told['February last year'], '2022-02');
  assert.equal(told['on the 18th and 19th'], '2023-10-18/2023-10-19');
});
