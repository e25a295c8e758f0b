import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { crossref } from './crossref.ts';
import { quotationWords } from './quotation-words.ts';

/** The words of the quotation `q` of an article with this text. */
function wordsOf(language: string, body: string): string {
  const { entries } = readEntries(
    contentOf({
      'articles/a.md': `---\ntitle: A\npublished: 2024-05\nlanguage: ${language}\nsummary: S.\nsource: { publisher: G }\n---\n${body}`,
      'actors/vera.md': '---\nname: Vera\nkind: person\n---\n',
      'quotes/q.md': '---\nspeaker: vera\nkind: direct\n---\n',
    }),
  );
  return quotationWords(crossref(entries), 'q');
}

test('a mark that opens each paragraph of a speech stands once', () => {
  assert.equal(
    wordsOf('en', ':quote[“We wait.]{#q}\n\n:quote[“We go.]{#q}\n\n:quote[“We stay,”]{#q} she said.'),
    '“We wait. We go. We stay,”',
  );
  assert.equal(wordsOf('en', ':quote["We wait.]{#q}\n\n:quote["We go,"]{#q} she said.'), '"We wait. We go,"');
  assert.equal(wordsOf('en', ':quote[“‘We wait.]{#q}\n\n:quote[“‘We go,’”]{#q} she read.'), '“‘We wait. We go,’”');
  assert.equal(wordsOf('es', ':quote[«No.]{#q}\n\n:quote[»Vamos»]{#q}, dijo.'), '«No. Vamos»');
});

test('so it does where a paragraph breaks the speech', () => {
  assert.equal(
    wordsOf('en', ':quote[“We wait,”]{#q} she said. :quote[“We go.]{#q}\n\n:quote[“We stay.”]{#q}'),
    '“We wait,” … “We go. We stay.”',
  );
});

test('marks that open what was closed stay', () => {
  assert.equal(
    wordsOf('en', ':quote[“We wait,”]{#q} she said.\n\n:quote[“We go.”]{#q}\n\n:quote[‘We’]{#q} is who?'),
    '“We wait,” … “We go.” ‘We’',
  );
  assert.equal(wordsOf('en', ':quote[We wait]{#q}\n\n:quote[“We go.”]{#q}'), 'We wait “We go.”');
});
