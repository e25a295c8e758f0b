import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { escaped } from '#src/core/model/markup.ts';
import type { CslItem } from './csl-item.ts';
import type { ReferenceParts } from './parts.ts';
import { references } from './reference.ts';

/*
 * The references are compared with those that citeproc makes from the styles of the CSL project (citationstyles.org), which are
 * stored in `styles.json`. `STYLES=<folder>` before the command makes them anew from a clone of its repository of styles.
 * Headlines of these works are not in English, so that citeproc leaves their capital letters as they are.
 */

interface Case {
  readonly item: CslItem;
  readonly expected: Readonly<Record<string, string>>;
}

const file = path.join(import.meta.dirname, 'styles.json');
const officialStyles = {
  APA: 'apa',
  Chicago: 'chicago-notes-bibliography',
  MLA: 'modern-language-association',
} as const;

const day = { 'date-parts': [[2023, 10, 17]] } as const;
const printed: CslItem = {
  id: 'printed',
  type: 'article-newspaper',
  title: '한솔시, 옛 등대를 도서관으로',
  author: [{ literal: '이지우 기자' }],
  'container-title': '한솔일보',
  issued: day,
  language: 'ko',
  URL: 'https://example.org/hansol/lighthouse',
};
const annotated: CslItem = {
  ...printed,
  id: 'annotated',
  type: 'webpage',
  'container-title': 'Six Towns',
  genre: 'Annotated edition',
  editor: [{ literal: 'The readers of Norvik' }],
  issued: { 'date-parts': [[2026, 9, 1]] },
  'original-date': day,
  URL: 'https://example.org/paper/articles/lighthouse-library/',
};

const without = (item: CslItem, ...fields: readonly (keyof CslItem)[]): CslItem =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !fields.includes(name as keyof CslItem))) as never;

const items: readonly CslItem[] = [
  printed,
  without(printed, 'author'),
  without(printed, 'URL'),
  without(printed, 'author', 'URL'),
  { ...printed, title: 'Und was nun?', author: [{ literal: 'L. A.' }] },
  { ...printed, title: 'Sie sagt “nein”', language: 'de', 'container-title': 'Was nun?' },
  { ...printed, title: 'Es endet.', language: 'de', 'container-title': 'Acme Inc.' },
  { ...printed, issued: { 'date-parts': [[2024, 5]] } },
  { ...printed, issued: { 'date-parts': [[2024]] } },
  { ...printed, issued: { 'date-parts': [[2024]], circa: true } },
  { ...printed, title: 'التزمت <b> & ميناء', language: 'ar' },
  annotated,
  without(annotated, 'author'),
  without(annotated, 'editor'),
  without(annotated, 'author', 'editor'),
  without(annotated, 'issued'),
  without(annotated, 'URL'),
  without(annotated, 'author', 'issued', 'URL'),
  { ...annotated, issued: { 'date-parts': [[2026]] }, 'original-date': { 'date-parts': [[1926, 5, 3]] } },
  { ...annotated, title: 'Und was nun?', 'original-date': { 'date-parts': [[1926]], circa: true } },
];

/** What is between the tags of an entry, as citeproc writes it; its styles disagree about italics of scripts that have none. */
function official(item: CslItem, template: string): string {
  const html = new Cite(structuredClone(item)).format('bibliography', { template, lang: 'en-US', format: 'html' });
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<i>([^<\p{Script=Latin}]*)<\/i>/gu, '$1')
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '&gt;')
    .trim();
}

function html(parts: ReferenceParts): string {
  return parts
    .map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text)))
    .join('')
    .replaceAll('&quot;', '"');
}

const folder = process.env['STYLES'];
if (folder !== undefined) {
  const known = plugins.config.get('@csl').styles;
  for (const [name, style] of Object.entries(officialStyles))
    known.add(`test-${name}`, readFileSync(path.join(folder, `${style}.csl`), 'utf8'));
  const cases = items.map((item) => ({
    item,
    expected: Object.fromEntries(Object.keys(officialStyles).map((name) => [name, official(item, `test-${name}`)])),
  }));
  writeFileSync(file, `${JSON.stringify(cases, undefined, 2)}\n`);
}

test('references are those that citeproc makes from the official styles', () => {
  assert.ok(existsSync(file));
  const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
  assert.deepEqual(
    cases.map(({ item }) => item),
    JSON.parse(JSON.stringify(items)),
    'the file has these works',
  );
  for (const { item, expected } of cases)
    for (const { style, parts } of references(item))
      // Without a date, APA’s “Retrieved” has the day on which it was read behind it, which only a reader knows.
      assert.equal(html(parts), expected[style]?.replace(/Retrieved (?=https?:)/, ''), `${style}: ${item.title}`);
});

test('and those of citeproc’s own APA, with whatever styles are stored', () => {
  const quotation = {
    ...without(annotated, 'author'),
    genre: 'Direct quotation',
    title: 'Karl Brandt: “Und was nun?”',
  };
  for (const item of [...items, quotation]) {
    const apa = references(item).find(({ style }) => style === 'APA');
    assert.equal(html(apa?.parts ?? []), official(item, 'apa').replace(/Retrieved (?=https?:)/, ''));
  }
});

/** A reference in a style, with signs around what is set apart. */
const written = (style: string, item: CslItem) =>
  references(item)
    .find((reference) => reference.style === style)
    ?.parts.map(({ text, apart }) => (apart ? `<${text}>` : text))
    .join('');

test('names and titles that run from right to left are set apart, and their dates are not', () => {
  const item = {
    ...printed,
    title: 'هل ينجح؟',
    author: [{ literal: 'مها' }],
    'container-title': 'صوت',
    language: 'ar',
  };
  const at = 'https://example.org/hansol/lighthouse';
  assert.equal(written('APA', item), `<مها>. (2023, October 17). <هل ينجح؟> <صوت>. ${at}`);
  assert.equal(written('Chicago', item), `<مها>. “<هل ينجح؟>” <صوت>, October 17, 2023. ${at}.`);
  assert.equal(written('MLA', item), `<مها>. “<هل ينجح؟>” <صوت>, 17 Oct. 2023, ${at}.`);
  assert.ok(!/[\u2066-\u2069]/u.test(JSON.stringify(references(item))), 'no invisible signs are copied with it');
});

test('within quotation marks, those of English are exchanged, and those of other languages stay', () => {
  const titled = (title: string) =>
    written('Chicago', { ...without(printed, 'author', 'URL'), title })?.replace(/^.*?“(.*)” October.*$/su, '$1');
  for (const [title, expected] of [
    ['„Nein“, sagt sie', '„Nein“, sagt sie.'],
    ['Sie sagt: „Nein“', 'Sie sagt: „Nein“.'],
    ['”Nej”, säger hon', '”Nej”, säger hon.'],
    ['« Non », dit-elle', '« Non », dit-elle.'],
    ['“배가 온다” 한솔항 ‘파업’', '‘배가 온다’ 한솔항 ‘파업’.'],
    ['Vera: “He said ‘no’ and it’s so”', 'Vera: ‘He said “no” and it’s so.’'],
    ['Vera: “The ‘workers’ demand’ is so”', 'Vera: ‘The ‘workers’ demand’ is so.’'],
    ['She says “one”, he “two”', 'She says ‘one’, he ‘two.’'],
  ])
    assert.equal(titled(title ?? ''), expected);
});
