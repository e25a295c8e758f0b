import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findingOf } from '#src/core/analysis/finding.ts';
import { sourcingOf } from '#src/core/analysis/how-known.ts';
import { directWords } from '#src/core/analysis/direct-words.ts';
import { speechIn } from '#src/core/analysis/who-speaks.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { pageText } from '#src/core/language/page-text.ts';
import { annotationPage } from '#src/export/annotations/annotation-page.ts';
import { teiDocument } from '#src/export/tei/tei-document.ts';
import { anyEdition } from '#src/tests/arbitrary-edition.ts';
import { editionAt } from '#src/tests/edition-at.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import * as editions from '#src/tests/editions.ts';
import { longRuns, runFinder } from '#src/tests/long-runs.ts';
import { omission } from './cut-passage.ts';
import { publishedIndex } from './published-index.ts';

const asExcerpts = (index: Crossref) => publishedIndex(index, { text: 'excerpt' });
const passagesOf = (article: ArticleEntry | undefined) => article?.text.passages.map(({ text }) => text);

const people = {
  'actors/holm.md': '---\nname: Vera Holm\nkind: person\n---\n',
  'actors/council.md': '---\nname: The council\nkind: organization\n---\n',
  'events/vote.md': '---\nname: The vote\n---\n',
  'quotes/well.md': '---\nspeaker: holm\nkind: direct\ncues: [said]\n---\n',
  'quotes/part.md': '---\nspeaker: holm\nkind: partial\ncues: [called it]\n---\n',
  'quotes/told.md': '---\nspeaker: holm\nkind: indirect\ncues: [said that]\n---\n',
};

const cut = (body: string, language = 'en') =>
  passagesOf(
    asExcerpts(editionOf({ ...people, 'articles/a.md': articleFile({ language }, body) }).index).articles.get('a'),
  )?.slice(1);

test('quotations, names and cues stay, in their order, and a sign stands for what is between', () => {
  assert.deepEqual(
    cut(
      'On the long way home :actor[Vera Holm]{#holm} said: :quote[“We shall all of us see what there is to be seen, one day.”]{#well} Nobody else came to the bridge that day.',
    ),
    ['[…] Vera Holm said: “We shall all of us see what there is to be seen, one day.” […]'],
  );
});

test('of a quotation that is partly in the paper’s words the marked ones stay, and of one that is wholly so its beginning', () => {
  assert.deepEqual(
    cut(
      'She :quote[called it in front of everybody who had come “a day of joy and of shame” without any further word of praise or blame]{#part}.',
    ),
    ['[…] called it […] “a day of joy and of shame” […]'],
  );
  assert.deepEqual(
    cut(
      'It rained, and in the evening she :quote[said that everybody who had come that day would be paid in the end]{#told}.',
    ),
    ['It rained, and in […] said that everybody who […]'],
  );
});

test('a name is published as a whole or not at all, and no run is longer than eight words, over passages too', () => {
  assert.deepEqual(
    cut(
      ':event[The vote on the bridge and on the ferry and on all the tolls]{#vote} came.\n\n:actor[Holm]{#holm} and :actor[the whole council of the town of Norvik]{#council} came.',
    ),
    ['The vote on the […] […]', 'Holm […] the whole council of the town of Norvik […]'],
  );
  assert.deepEqual(
    cut(
      'Late at night came :actor[the council of the town]{#council}.\n\n:actor[Vera Holm of the ferrymen]{#holm} went.',
    ),
    ['Late at night […] the council of the town.', 'Vera Holm of […] […]'],
  );
});

/** As JSON without places, which are those in the excerpt. */
function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'start' || key === 'end' ? undefined : inner));
}

/** All that is counted in an article. */
function numbersOf(index: Crossref, article: ArticleEntry): string {
  const direct = directWords(index, article);
  return withoutPlaces([
    speechIn(index, article),
    article.text.voices.map((voice) => [voice.words, direct(voice)]),
    article.text.passages.map(({ words }) => words),
    findingOf(index, article),
    sourcingOf(index, article).byType,
  ]);
}

test('numbers stay those of the whole text, also those that are read from what is left out', async () => {
  const whole = await Promise.all(
    [editions.firstEdition, editions.sampleEdition, editions.scriptsEdition].map(
      async (one) => (await editionAt(one)).index,
    ),
  );
  const lost = [
    // Quotation marks that nobody is said to have spoken between.
    'The whole of the town had read in the paper that “nobody will ever pay for a bridge” of that kind.',
    // The colon after which a quotation without marks is the speaker’s own.
    'This is what there was to hear on that long day in that old room: :quote[We go.]{#well}',
    // A mark that stands before the quotation.
    'Nobody had heard before that day what he said, “that this is all :quote[over and done with” as he knew it]{#part}.',
  ].map((body) => editionOf({ ...people, 'articles/a.md': articleFile({}, body) }).index);
  for (const index of [...whole, ...lost]) {
    const excerpts = asExcerpts(index);
    for (const [id, article] of index.articles)
      assert.equal(numbersOf(excerpts, excerpts.articles.get(id) ?? assert.fail(id)), numbersOf(index, article), id);
  }
});

test('the body has the words of the excerpt, and every mark that the whole text has', async () => {
  for (const folder of [editions.firstEdition, editions.sampleEdition, editions.scriptsEdition, editions.wideEdition]) {
    const { index } = await editionAt(folder);
    const excerpts = asExcerpts(index);
    for (const [id, whole] of index.articles) {
      const article = excerpts.articles.get(id) ?? assert.fail(id);
      const anchors = (html: string) => [...html.matchAll(/ id="((?!s-)[^"]*)"/g)].map(([, anchor]) => anchor);
      const { body } = article.text.html;
      assert.deepEqual(anchors(body), anchors(whole.text.html.body), id);
      const letters = (text = '') => text.replace(/\s+/g, '');
      assert.equal(
        letters(pageText(`<h1 itemprop="headline"></h1><div itemprop="articleBody">${body}</div>`)),
        letters(passagesOf(article)?.slice(1).join('')),
        id,
      );
    }
  }
});

/** Every word of the text another one, so that a run of them stands in one place only. */
function withDistinctWords(files: Readonly<Record<string, string>>): Record<string, string> {
  let n = 0;
  const distinct = (text: string) =>
    text.replace(/bridge|it’s|3:2|ferry-men|said|well|naïve|中文|노르빅|the/g, (word) => {
      n += 1;
      return word === 'ferry-men' ? `ferry${n}x-men${n}x` : `${/^[a-z]/.test(word) ? word : 'word'}${n}x`;
    });
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const body = text.lastIndexOf('---');
      return [name, name.startsWith('articles/') ? text.slice(0, body) + distinct(text.slice(body)) : text];
    }),
  );
}

test('of any edition, nothing that is made from an excerpt has a run that is too long, nor has all of it together', () => {
  let runs = 0;
  fc.assert(
    fc.property(anyEdition, (files) => {
      const edition = editionOf(withDistinctWords(files));
      const index = asExcerpts(edition.index);
      for (const [id, whole] of edition.index.articles) {
        const article = index.articles.get(id) ?? assert.fail(id);
        const long = longRuns(edition.index, whole);
        if (long.length === 0) continue;
        runs += long.length;
        const find = runFinder(long);
        const current = { ...edition, index };
        const { html, ...rest } = article.text;
        for (const text of [
          JSON.stringify({ ...article, text: rest }),
          html.body.replace(/<[^>]*>/g, ''),
          annotationPage(current, article),
          teiDocument(current, article).replace(/<[^>]*>/g, ''),
        ])
          assert.equal(find(text), undefined, passagesOf(article)?.join('\n'));
        // The search for them finds them in the whole text.
        assert.ok(find(JSON.stringify(passagesOf(whole))));
        // What is published stands in the text, in the same order.
        whole.text.passages.forEach(({ n, text }) => {
          let at = 0;
          for (const part of (passagesOf(article)?.[n] ?? '').split(omission)) {
            const found = text.replace(/\s+/g, ' ').indexOf(part.replace(/\s+/g, ' ').trim(), at);
            assert.notEqual(found, -1, `${text} → ${passagesOf(article)?.[n]}`);
            at = found + part.trim().length;
          }
        });
      }
    }),
    { numRuns: 25 },
  );
  assert.ok(runs > 100);
});

test('an article’s own setting comes before that of the site', () => {
  const { index } = editionOf({
    'articles/a.md': articleFile({ text: 'full' }, 'All is quiet in the whole of the town today.'),
    'articles/b.md': articleFile({ text: 'excerpt' }, 'All is quiet in the whole of the town today.'),
  });
  const excerptsIn = (published: Crossref) =>
    [...published.articles.values()].map(({ excerpt }) => excerpt !== undefined);
  assert.deepEqual(excerptsIn(publishedIndex(index, { text: 'excerpt' })), [false, true]);
  assert.deepEqual(excerptsIn(publishedIndex(index, {})), [false, true]);
  assert.equal(
    publishedIndex(editionOf({ 'articles/a.md': articleFile({}, 'All.') }).index, {}).articles.get('a')?.excerpt,
    undefined,
  );
});
