import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseArticle } from '#src/core/language/parse-article.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { anyArticle, soundArticle } from '#src/tests/arbitrary-article.ts';
import {
  type ArticleDocument,
  type DeskMark,
  type MarkSpec,
  type Place,
  type Result,
  applySplices,
  changeMark,
  emptyHistory,
  extendByWord,
  isRefused,
  isUnreadable,
  mark,
  markAll,
  markOf,
  openArticle,
  placesOf,
  readHistory,
  record,
  redo,
  reopenArticle,
  resizeMark,
  shrinkByWord,
  snap,
  undo,
  unmark,
} from './document.ts';

/** What a person at the desk can do; the numbers choose among what there is. */
const action = fc.record({
  does: fc.constantFrom(
    'mark',
    'mark',
    'mark',
    'mark',
    'snap',
    'unmark',
    'change',
    'rename',
    'extend',
    'shrink',
    'resize',
    'all',
    'undo',
    'redo',
  ),
  passage: fc.nat(),
  start: fc.nat(),
  length: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.nat({ max: 200 })),
  which: fc.nat(),
  side: fc.constantFrom('start' as const, 'end' as const),
  spec: fc.constantFrom<MarkSpec>(
    { name: 'actor', id: 'holm' },
    { name: 'actor', id: 'kim-2' },
    { name: 'event', id: 'storm' },
    { name: 'quote', id: 'said' },
    { name: 'quote', id: 'said-2' },
    { name: 'scare' },
    { name: 'sic', attributes: { corr: 'a: b' } },
    { name: 'sic', attributes: { note: 'it says “]”, "x" & \\ | <b> #1 `c` {d} &amp;', cert: 'low', reverses: '' } },
  ),
});
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

/** What the core reads: the words that are published, and the errors. */
function published(text: string) {
  const { data, yaml, body } = readFrontMatter(text, articleSchema);
  assert.ok(data && yaml, text);
  const parsed = parseArticle({ text, article: data, yaml, body });
  const errors = parsed.problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  const passages = parsed.text.passages.map(({ kind, text: words }) => ({ kind, words }));
  return { passages, errors, title: parsed.text.title };
}

function opened(text: string): ArticleDocument {
  const document = openArticle(text);
  assert.ok(!isUnreadable(document), text);
  return document;
}

function placeOf({ passages }: ArticleDocument, { passage, start, length }: Action): Place {
  const n = passage % passages.length;
  const from = start % ((passages[n]?.text.length ?? 0) + 1);
  return { passage: n, start: from, end: from + length };
}

function markAt({ passages }: ArticleDocument, which: number): DeskMark | undefined {
  const marks = passages.flatMap((passage) => passage.marks);
  return marks[which % Math.max(1, marks.length)];
}

function perform(document: ArticleDocument, one: Action): Result | undefined {
  const place = placeOf(document, one);
  const chosen = markAt(document, one.which);
  const to = (moved: Place | undefined) => (chosen && moved ? resizeMark(document, chosen, moved) : undefined);
  switch (one.does) {
    case 'mark':
      return mark(document, place, one.spec);
    case 'snap': {
      const snapped = snap(document, place, one.spec.name);
      return snapped && mark(document, snapped, one.spec);
    }
    case 'all': {
      const snapped = snap(document, place, 'actor');
      const words = snapped && document.passages[snapped.passage]?.text.slice(snapped.start, snapped.end);
      return words
        ? markAll(
            document,
            placesOf(document, words).map((there) => ({ place: there, spec: one.spec })),
          )
        : undefined;
    }
    case 'unmark':
      return chosen && unmark(document, chosen);
    case 'change':
      return chosen && changeMark(document, chosen, one.spec);
    case 'rename':
      return chosen && changeMark(document, chosen, { id: 'other' });
    case 'resize':
      return to(chosen && { ...place, passage: chosen.passage });
    case 'extend':
      return to(chosen && extendByWord(document, chosen, one.side, chosen.name));
    case 'shrink':
      return to(chosen && shrinkByWord(document, chosen, one.side, chosen.name));
    default:
      return undefined;
  }
}

/** What can be compared of a document: what the page sees. */
const seen = ({ text, passages, data }: ArticleDocument) => ({ text, passages, data });

const runs = Number(process.env['RUNS'] ?? 150);
const seed = process.env['SEED'] === undefined ? 1 : Number(process.env['SEED']);

test('whatever is done, the words, formats and notes stay, and undoing all gives the same bytes', () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.oneof(anyArticle, soundArticle),
      fc.array(action, { minLength: 1, maxLength: 12 }),
      (text, actions) => {
        const first = opened(text);
        const before = published(text);
        assert.deepEqual(
          first.passages.map(({ kind, text: words }) => ({ kind, words })),
          before.passages,
        );
        let document = first;
        let history = emptyHistory;
        for (const one of actions) {
          if (one.does === 'undo' || one.does === 'redo') {
            const moved = (one.does === 'undo' ? undo : redo)(history, { 'a.md': document.text });
            if (!moved) continue;
            done.set(one.does, (done.get(one.does) ?? 0) + 1);
            const reopened = reopenArticle(document, moved.texts['a.md'] ?? '');
            assert.ok(!isUnreadable(reopened));
            history = moved.history;
            document = reopened;
          } else {
            const result = perform(document, one);
            if (!result || isRefused(result)) continue;
            done.set(one.does, (done.get(one.does) ?? 0) + 1);
            assert.equal(applySplices(document.text, result.splices), result.document.text);
            for (const key of result.keys) assert.ok(markOf(result.document, key), key);
            history = record(history, { 'a.md': document.text }, { 'a.md': result.document.text }, one.does);
            document = result.document;
          }
          assert.deepEqual(seen(opened(document.text)), seen(document));
        }
        const after = published(document.text);
        assert.deepEqual([after.passages, after.title], [before.passages, before.title]);
        const errors = [...before.errors];
        for (const rule of after.errors) {
          assert.ok(errors.includes(rule), `${rule}\n${document.text}`);
          errors.splice(errors.indexOf(rule), 1);
        }
        let texts: Readonly<Record<string, string | null>> = { 'a.md': document.text };
        let kept = readHistory(JSON.parse(JSON.stringify(history)));
        assert.ok(kept);
        for (let moved = undo(kept, texts); moved; moved = undo(kept, texts)) {
          texts = moved.texts;
          kept = moved.history;
        }
        assert.equal(texts['a.md'], text);
      },
    ),
    { numRuns: runs, seed },
  );
  // None of the actions is always refused, which would show nothing.
  for (const does of [
    'mark',
    'snap',
    'all',
    'unmark',
    'change',
    'rename',
    'resize',
    'extend',
    'shrink',
    'undo',
    'redo',
  ])
    assert.ok((done.get(does) ?? 0) > 0, `${does}: ${done.get(does)}`);
});

test('a mark that is set and removed leaves the same bytes', () => {
  fc.assert(
    fc.property(soundArticle, fc.array(action, { minLength: 1, maxLength: 6 }), (text, actions) => {
      fc.pre(published(text).errors.length === 0);
      let document = opened(text);
      for (const one of actions) {
        const result = mark(document, placeOf(document, one), one.spec);
        if (isRefused(result)) continue;
        let after = result.document;
        for (const key of [...result.keys].reverse()) {
          const there = markOf(after, key);
          assert.ok(there);
          const removed = unmark(after, there);
          assert.ok(!isRefused(removed), `${isRefused(removed) ? removed.refused : ''}\n${after.text}`);
          after = removed.document;
        }
        if (isQuotedAnew(document, result.document)) assert.deepEqual(after.passages, document.passages);
        else assert.equal(after.text, document.text);
        if (one.which % 2 === 0) document = result.document;
      }
    }),
    { numRuns: runs, seed },
  );
});

/** Whether a plain value of the front matter has been put into quotation marks, which stay. */
function isQuotedAnew(before: ArticleDocument, after: ArticleDocument): boolean {
  const first = ({ layout, text }: ArticleDocument) =>
    [layout.fields.title, layout.fields.standfirst].map((map) => text.charAt((map?.[0] ?? 1) - 1));
  return JSON.stringify(first(before)) !== JSON.stringify(first(after));
}

test('a text that was changed elsewhere is read as if it were opened anew', () => {
  const pieces = [
    'x',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '```\n',
    '<!--',
    '-->',
    '*',
    '**',
    '|',
    '[link]: https://a.org\n\n',
  ];
  const more = [':actor[', ']{#holm}', ':scare[x]', '[^n]: N\n\n', '---\n', '    ', '1. ', '\\', '<b>', '“', '`'];
  const edit = fc.record({
    at: fc.nat(),
    removed: fc.constantFrom(0, 1, 1, 2, 4),
    added: fc.oneof(fc.constantFrom('', '  ', '\n'), fc.constantFrom(...pieces, ...more)),
  });
  fc.assert(
    fc.property(soundArticle, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
      const document = opened(text);
      let changed = text;
      for (const { at, removed, added } of edits) {
        const { bodyStart } = document.layout;
        const anywhere = bodyStart + (at % (text.length - bodyStart));
        // Half of the changes are at the ends of lines, where blocks begin and end.
        const start = at % 2 === 0 ? anywhere : Math.max(bodyStart, changed.indexOf('\n', anywhere) + ((at >> 1) % 2));
        changed = changed.slice(0, start) + added + changed.slice(start + removed);
      }
      const reopened = reopenArticle(document, changed);
      const anew = openArticle(changed);
      if (isUnreadable(reopened) || isUnreadable(anew)) assert.deepEqual(reopened, anew);
      else assert.deepEqual([seen(reopened), reopened.layout.words], [seen(anew), anew.layout.words]);
    }),
    { numRuns: runs, seed },
  );
});

test('blocks that are no longer parted, or stand further in, are read as if they were opened anew', () => {
  fc.assert(
    fc.property(soundArticle, fc.constantFrom('', '\n  ', '\n> ', '\n- ', '\n1. '), (text, instead) => {
      const document = opened(text);
      for (const { index } of text.matchAll(/\n(?=\n)/g)) {
        if (index < document.layout.bodyStart) continue;
        const changed = `${text.slice(0, index)}${instead}${text.slice(index + 1)}`;
        const reopened = reopenArticle(document, changed);
        const anew = openArticle(changed);
        if (isUnreadable(reopened) || isUnreadable(anew)) assert.deepEqual(reopened, anew);
        else assert.deepEqual(seen(reopened), seen(anew));
      }
    }),
    { numRuns: runs / 2, seed },
  );
});
