import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionIn } from '#src/tests/edition-in.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import { quoteCiteView } from './cite-view.ts';
import { textDirective } from '#src/core/language/text-fragment.ts';

/** Where a browser finds the words of a directive: by the rules of the text fragment specification, in its own way. */
function found(text: string, directive: string): string | undefined {
  const [start = '', end] = directive
    .replace(/^:~:text=/, '')
    .split(',')
    .map((part) => decodeURIComponent(part));
  const at = text.toLowerCase().indexOf(start.toLowerCase());
  if (at === -1) return undefined;
  if (end === undefined) return text.slice(at, at + start.length);
  const to = text.toLowerCase().indexOf(end.toLowerCase(), at + start.length);
  return to === -1 ? undefined : text.slice(at, to + end.length);
}

const of = (before: string, words: string) => textDirective(`${before}${words}`, before.length, 'en');

test('short words are given whole, long ones by their beginning and their end', () => {
  assert.equal(
    of('He said ', '“no, never - not me & you”'),
    ':~:text=%E2%80%9Cno%2C%20never%20%2D%20not%20me%20%26%20you%E2%80%9D',
  );
  const long = 'the bridge that was built in the year of the flood has been opened to all carts and carriages';
  assert.equal(of('He said ', long), ':~:text=the%20bridge%20that,carts%20and%20carriages');
});

test('as many words as tell the place from an earlier one', () => {
  const before = 'The bridge that was built in May fell.\nIt said that ';
  const words = 'the bridge that was built in June, and and all carts and carriages of all carts and carriages';
  const directive = of(before, words) ?? '';
  assert.equal(found(before + words, directive), words);
  assert.match(directive, /^:~:text=the%20bridge%20that%20was%20built%20in%20June,/);
});

test('none where the same words stand before', () => {
  assert.equal(of('No. ', 'no'), undefined);
  const words = 'the bridge that was built in the year of the flood has been opened to all';
  assert.equal(of(`${words}.\n`, words), undefined);
});

test('the links to the quotations of every edition lead to their first words', async () => {
  for (const folder of [firstEdition, sampleEdition, scriptsEdition]) {
    const edition = await editionIn(folder);
    for (const quote of edition.index.quotes.values()) {
      const [place] = edition.index.segments.get(quote.id) ?? [];
      assert.ok(place);
      const { href = '' } = quoteCiteView(edition, quote) ?? {};
      const [anchor, directive] = href.split(':~:');
      assert.equal(anchor, `articles/${place.article.id}/#q-${quote.id}`);
      assert.ok(directive, quote.id);
      const { passage, segment, article } = place;
      const text = article.text.passages.map((one) => one.text).join('\n');
      assert.equal(found(text, `:~:${directive}`), passage.text.slice(segment.start, segment.end), quote.id);
    }
  }
});
