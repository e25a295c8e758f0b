import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile } from '#src/tests/edition-of.ts';
import {
  type ArticleDocument,
  type Result,
  applySplices,
  changeMark,
  coverage,
  isRefused,
  isUnreadable,
  joinedText,
  mark,
  markAll,
  openArticle,
  placeOfSpan,
  placesOf,
  reopenArticle,
  resizeMark,
} from './document.ts';

function documentWith(body: string, fields: Readonly<Record<string, string>> = {}): ArticleDocument {
  const document = openArticle(articleFile(fields, body));
  assert.ok(!isUnreadable(document));
  return document;
}

function firstMark({ passages }: ArticleDocument) {
  const [first] = passages.flatMap(({ marks }) => marks);
  assert.ok(first);
  return first;
}

/** The body after a change. */
function bodyAfter(before: ArticleDocument, result: Result): string {
  if (isRefused(result)) return result.refused;
  assert.equal(applySplices(before.text, result.splices), result.document.text);
  return result.document.text.slice(result.document.layout.bodyStart).trimEnd();
}

test('what a mark says is changed, and of its notation nothing else', () => {
  const cases: readonly [body: string, change: Parameters<typeof changeMark>[2], after: string][] = [
    [':actor[Holm]{#holm}', { id: 'anna-holm' }, ':actor[Holm]{#anna-holm}'],
    [':actor[Holm]{ #holm }', { id: 'anna-holm' }, ':actor[Holm]{ #anna-holm }'],
    [':actor[Holm]{id="holm"}', { id: 'anna-holm' }, ':actor[Holm]{#anna-holm}'],
    [':actor[Holm]{#holm}', { name: 'event' }, ':event[Holm]{#holm}'],
    [':actor[“Holm”]{#holm}', { name: 'scare' }, ':scare[“Holm”]'],
    [':scare[Holm]', { name: 'quote', id: 'said' }, ':quote[Holm]{#said}'],
    [':scare[Holm]', { name: 'quote' }, 'A quotation needs an id.'],
    [
      ':sic[Laprov]{corr="Lavrov"  cert=low}',
      { attributes: { corr: 'Lavrov', cert: 'high' } },
      ':sic[Laprov]{corr="Lavrov" cert="high"}',
    ],
    [
      ':sic[Laprov]{corr=Lavrov}',
      { attributes: { note: 'A “slip” of "his"' } },
      ':sic[Laprov]{note="A “slip” of &quot;his&quot;"}',
    ],
    [
      ':sic[Laprov]{corr=Lavrov}',
      { attributes: {} },
      'A glitch needs the intended words, or a note that says what is unclear.',
    ],
    [':sic[x]{corr=""}', { attributes: { corr: '', reverses: '' } }, ':sic[x]{corr="" reverses}'],
    [':quote[so :actor[Holm]{#holm}]{#said}', { id: 'said-2' }, ':quote[so :actor[Holm]{#holm}]{#said-2}'],
  ];
  for (const [body, change, after] of cases) {
    const document = documentWith(body);
    assert.equal(bodyAfter(document, changeMark(document, firstMark(document), change)), after);
  }
});

test('a mark gets other words', () => {
  const cases: readonly [body: string, start: number, end: number, after: string][] = [
    ['So :actor[Holm]{#holm} left.', 0, 7, ':actor[So Holm]{#holm} left.'],
    ['So :actor[Holm left]{#holm}.', 3, 7, 'So :actor[Holm]{#holm} left.'],
    [':quote[So :actor[Holm]{#holm}]{#said} left.', 3, 12, 'So :quote[:actor[Holm]{#holm} left]{#said}.'],
    ['So :actor[Holm]{#holm} *left*.', 3, 12, 'So :actor[Holm *left*]{#holm}.'],
    ['x:quote[Holm]{#said} so', 0, 5, ':quote[xHolm]{#said} so'],
  ];
  for (const [body, start, end, after] of cases) {
    const document = documentWith(body);
    const result = resizeMark(document, firstMark(document), { passage: 1, start, end });
    assert.equal(bodyAfter(document, result), after);
  }
  const document = documentWith('So :actor[Holm]{#holm} left.\n\nEnd.');
  assert.ok(isRefused(resizeMark(document, firstMark(document), { passage: 2, start: 0, end: 3 })));
  const same = resizeMark(document, firstMark(document), { passage: 1, start: 3, end: 7 });
  assert.ok(!isRefused(same) && same.splices.length === 0);
});

test('all places are marked at once, and what cannot be marked is told', () => {
  const document = documentWith('- Holm\n- *Holm* or Holm, Holm\n\n:actor[Holm]{#holm}, `Holm left` Holm', {
    title: 'Holm',
  });
  const all = placesOf(document, 'Holm').map((place) => ({ place, spec: { name: 'actor' as const, id: 'holm' } }));
  const result = markAll(document, all);
  assert.equal(
    bodyAfter(document, result),
    '- :actor[Holm]{#holm}\n- :actor[*Holm*]{#holm} or :actor[Holm]{#holm}, :actor[Holm]{#holm}\n\n:actor[Holm]{#holm}, `Holm left` :actor[Holm]{#holm}',
  );
  assert.match(result.document.text, /^title: :actor\[Holm\]\{#holm\}$/m);
  assert.equal(result.keys.length, 6);
  assert.deepEqual(
    result.left.map(({ why }) => why),
    [
      'These words already have this mark.',
      'These words take in only a part of the code “Holm left”: choose “Holm left”.',
    ],
  );
});

test('passages that did not change are the same objects', () => {
  const document = documentWith('One Holm.\n\n- Two Holm\n- Three\n\nFour :actor[Holm]{#holm} and Vik', {
    standfirst: 'Five',
  });
  const two = document.passages[3];
  assert.ok(two);
  const result = mark(document, { passage: 3, start: 4, end: 8 }, { name: 'actor', id: 'holm' });
  assert.ok(!isRefused(result));
  const changed = (before: ArticleDocument, after: ArticleDocument) =>
    after.passages.filter((passage, n) => passage !== before.passages[n]).map(({ n }) => n);
  assert.deepEqual(changed(document, result.document), [3]);
  const again = mark(result.document, { passage: 5, start: 14, end: 17 }, { name: 'actor', id: 'vik' });
  assert.ok(!isRefused(again));
  assert.deepEqual(changed(result.document, again.document), [5]);
  assert.equal(again.document.passages[5]?.marks[0], document.passages[5]?.marks[0]);
  const undone = reopenArticle(again.document, document.text);
  assert.ok(!isUnreadable(undone));
  assert.deepEqual(changed(again.document, undone), [3, 5]);
  assert.deepEqual(undone.passages, document.passages);
  const field = reopenArticle(document, document.text.replace('summary: S.', 'summary: Another.'));
  assert.ok(!isUnreadable(field));
  assert.deepEqual([changed(document, field), field.data.summary], [[], 'Another.']);
});

test('a text with other words is read anew, whatever has changed', () => {
  const document = documentWith('One.\n\nTwo Holm [x].\n\n<!-- so -->\n\n- Four\n\nFive\n1. Six\n2. Seven\n\nThree.');
  for (const [was, is] of [
    ['One.\n', 'One. And more.\n'],
    ['One.', '```\nOne.'],
    ['Two', '<!-- Two'],
    ['Three.', 'Three.\n\n[x]: https://example.org'],
    ['language: en', 'language: de'],
    ['One.\n\n', ''],
    ['One.\n\n', 'One.\n'],
    ['- Four\n\nFive', '- Four\n\n  Five'],
    ['1. Six\n2. Seven', '2. Six\n3. Seven'],
    ['title: A headline', 'title: A headline\nstandfirst: So'],
    ['title: A headline', 'titleBy: editor\ntitle: A headline'],
  ] as const) {
    const text = document.text.replace(was, is);
    const reopened = reopenArticle(document, text);
    const opened = openArticle(text);
    assert.ok(!isUnreadable(reopened) && !isUnreadable(opened));
    assert.deepEqual(reopened.passages, opened.passages, is);
    assert.deepEqual(reopened.layout.words, opened.layout.words, is);
  }
  assert.ok(isUnreadable(reopenArticle(document, document.text.replace('language: en', ''))));
});

test('a stretch of the text for suggestions is a place', () => {
  const document = documentWith('Holm left.\n\nVik stays.', { title: "'On :actor[Holm]{#holm}'" });
  assert.equal(joinedText(document), 'On Holm\nHolm left.\nVik stays.');
  assert.deepEqual(placeOfSpan(document, { start: 8, end: 12 }), { passage: 1, start: 0, end: 4 });
  assert.deepEqual(placeOfSpan(document, { start: 3, end: 7 }), { passage: 0, start: 3, end: 7 });
  assert.equal(placeOfSpan(document, { start: 3, end: 12 }), undefined);
  assert.equal(placeOfSpan(document, { start: 8, end: 99 }), undefined);
});

test('the meter counts names, quotation marks, and quotations without a speaker', () => {
  const document = documentWith(
    ':actor[Anna Holm]{#holm} said :quote[“so,”]{#said} and :quote[more]{#other}. Holm is “free” in Vik.\n\nShe is a ‘friend’.',
  );
  const names = [...placesOf(document, 'Holm'), ...placesOf(document, 'Vik')];
  const found = coverage(document, names, (id) => (id === 'said' ? 'holm' : undefined));
  const text = ({ passage, start, end }: { passage: number; start: number; end: number }) =>
    document.passages[passage]?.text.slice(start, end);
  assert.deepEqual(found.names, { all: 3, marked: 1 });
  assert.deepEqual(found.namesLeft.map(text), ['Holm', 'Vik']);
  assert.deepEqual(found.quotationMarks, { all: 6, inside: 2 });
  assert.deepEqual(found.marksLeft.map(text), ['“', '”', '‘', '’']);
  assert.deepEqual(found.withoutSpeaker, ['other']);
});

test('no marks are set that would keep the article from being opened again', () => {
  const line = ':scare[x]'.repeat(60);
  const document = documentWith(`${`${line}\n\n`.repeat(110)}${'y '.repeat(100)}`);
  const all = placesOf(document, 'y').map((place) => ({ place, spec: { name: 'scare' as const } }));
  const some = markAll(document, all.slice(0, 10));
  assert.equal(some.keys.length, 10);
  const many = markAll(document, all);
  assert.deepEqual([many.document, many.splices, many.left.length], [document, [], 100]);
  assert.equal(many.left[0]?.why, 'The article has as many marks as can be read.');
});
