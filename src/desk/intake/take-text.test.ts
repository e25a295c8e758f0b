import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { isBlank } from '#src/core/model/white-space.ts';
import { composeDraft } from './compose-draft.ts';
import { type Draft, writeDraft } from './draft.ts';
import { proveDraft } from './prove-draft.ts';
import { takeText } from './take-text.ts';
import { paragraphsOf, linesOf } from './text-lines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function drafted(text: string | Uint8Array, told = {}) {
  const taken = await takeText(typeof text === 'string' ? bytes(text) : text, { language: 'en', ...told });
  const draft = composeDraft(taken, {
    id: 'a',
    published: '2024-02-19',
    isDateOfText: false,
    publisher: 'Lunsay Weekly',
    language: 'en',
  });
  return { taken, draft, proved: proveDraft(draft, taken.source) };
}

const smallest: Draft = {
  id: 'a',
  title: 'Words',
  isEditorsTitle: false,
  isEditorsDate: false,
  published: '2024',
  language: 'en',
  summary: 'x',
  publisher: 'x',
  omit: [],
  blocks: [],
};

const tricky = [
  '1. May was a holiday.',
  '2. The second item, 3) the third',
  '2023. A year',
  '- a dash, – another — and a third',
  '-',
  '--',
  '---',
  '- - -',
  '***',
  '* * *',
  '___',
  '===',
  '+ plus',
  '# Heading',
  '#hashtag and ##',
  '####### seven',
  '> quoted',
  '>',
  '~~~',
  '```',
  '**bold** and *stars* and 5*6*7',
  '_under_ score, snake_case_name, __init__, a_',
  '**问：**你好',
  '[1] [sic] [^1] [^1]: a note [^ b',
  '[a]: https://example.org',
  '[link](https://example.org) ![picture](x.png) [a][b]',
  '<b>bold</b> <https://example.org> <!-- comment --> 3 < 4 > 2 </p>',
  '&amp; &nbsp; &#8211; &copy AT&T R&D; &lt;b&gt;',
  ':actor[Tom]{#tom} and :foo[bar] and :quote[“x”] and ::actor[Tom]{#tom}',
  '::container{a=b}',
  ':::note',
  ':actor [Tom] {#tom} ]{#tom} {#tom} { #tom } {.x}',
  '10:30, 3:2, Reuters:Putin, 中文:名字, a:b{c}',
  'back\\slash \\* \\[ C:\\new\\_folder\\',
  '\\',
  '| a | b |',
  '| --- | --- |',
  '| 1 | 2 |',
  '--- | ---',
  'مرحبا بالعالم *نجمة* [رابط](x)',
  '“引用”：**重点**（*注*）。',
  '👩‍👩‍👧 🇺🇳 *👍*',
  'no\u00A0break\u00A0 space \u00A0# and\u202Fthin',
  '\u00A0# after a no-break space',
  'soft\u00ADhyphen \u200Bzero\u200D width \u2060',
  '\u200B',
  '\uFEFF',
  'e\u0301 decomposed, \u1E9B\u0323, Å',
  '    four spaces and\ttabs\t\there   and more',
  '\ttab',
  'line\u2028separator and \u2029paragraph',
  'a form\ffeed and \vtab',
  '`code` ``two`` `',
  '$x_1$ {x} %y% ^z^ ~20~ @a_b_c @_x_',
  'www.example.org https://example.org/a_b_c?d=*e*&amp=1 a@b.org',
  'trailing spaces  ',
  'trailing backslash\\',
  'Setext',
  '-----',
  '"quoted" \'single\' «angles» „low“ — don’t',
  'yaml: value # comment',
  '--- # not a document',
  '!tag &anchor *alias %directive',
];

suite('A text that was taken in', () => {
  for (const line of tricky)
    test(`prints ${JSON.stringify(line)} as it stands`, async () => {
      for (const text of [
        `A headline\n\n${line}\n\nThe end.`,
        `${line}\n\nA paragraph.`,
        `A headline\n${line}\n${line}\nThe end.\n${line}`,
      ]) {
        const { draft, proved } = await drafted(text);
        assert.deepEqual(proved.problems, []);
        // Without mending: as it was written first.
        assert.equal(proved.text, writeDraft(draft, () => false).text);
      }
      // Also as the headline.
      if (!isBlank(line))
        assert.deepEqual((await drafted(`${line}\nA paragraph.`, { title: line.trim() })).proved.problems, []);
    });

  test('prints all of these together, whatever the ends of lines and the mark at the beginning', async () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n'])
      for (const mark of ['', '\uFEFF']) {
        const { proved, taken } = await drafted(mark + ['A headline', ...tricky].join(end));
        assert.deepEqual(proved.problems, []);
        assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(taken.source).startsWith(mark), true);
      }
  });

  test('keeps ordinary prose free of backslashes', async () => {
    const line = 'At 10:30 (3:2) Mr. A-B said [sic] “x” – 5 % of R&D, snake_case: a/b #tag!';
    const { proved } = await drafted(`A headline\n\n${line}`);
    assert.ok(proved.text?.includes(`\n${line}\n`), proved.text);
  });

  test('is proved whatever printable characters its lines are made of', async () => {
    const sign = fc.constantFrom(
      ...'\\`*_{}[]<>()#+-.!|&:~=^"\'$%@;,/? \t1a9Zé中ع',
      '\u00A0',
      '\u00AD',
      '\u200B',
      '[^',
      ']{#',
      ':actor[',
      '&amp;',
      '\uFEFF',
      '\u0301',
      '😀',
    );
    const printable = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\p{Cs}]/gu, ''));
    const line = fc.oneof(
      fc.array(sign, { maxLength: 24 }).map((signs) => signs.join('')),
      printable,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const { taken, proved } = await drafted(`Words\n${lines.join('\n')}\nThe last line ends.`);
        assert.ok(taken.blocks.length > 0);
        assert.deepEqual(proved.problems, []);
      }),
      { numRuns: 600, ...(process.env['FC_RUNS'] ? { numRuns: Number(process.env['FC_RUNS']) } : {}) },
    );
  });

  test('has a paragraph for each line, except where lines were broken at a width', () => {
    const broken = [
      'The crews of the ferries between Lunsay and the mainland will not',
      'work on the first of March, their union said on Monday, unless the',
      'company agrees to talks.',
    ];
    const lines = ['Ferry crews vote to strike', '', ...broken, '', 'A short line', 'Another short line'];
    assert.deepEqual(paragraphsOf(linesOf(lines.join('\n'))), [
      'Ferry crews vote to strike',
      broken.join(' '),
      'A short line',
      'Another short line',
    ]);
  });

  test('has its first line as the headline if that looks like one; else the title is the editor’s', async () => {
    const { draft, taken } = await drafted(
      'Ferry crews vote to strike\nBy Ines Vale\n19 February 2024\nThe crews said so.',
    );
    assert.equal(draft.title, 'Ferry crews vote to strike');
    assert.equal(taken.byline, 'Ines Vale');
    assert.equal(taken.published, '2024-02-19');
    assert.deepEqual(
      draft.omit.map(({ line }) => line),
      ['By Ines Vale', '19 February 2024'],
    );
    const other = await drafted('The crews said on Monday that they would strike.\nThe company did not answer.');
    assert.equal(other.draft.isEditorsTitle, true);
    assert.equal(other.draft.blocks.length, 2);
    assert.deepEqual(other.proved.problems, []);
  });

  test('has its date told where a name or a button stands above it, but not by its sentences', async () => {
    const spanish = { language: 'es' };
    const { taken, draft, proved } = await drafted(
      'Cierra el puerto\nMARTA SEGOVIA\nAlmarza | 12 nov 2026 - 18:40 CET\nCompartir\nEl puerto cerrará el 14 nov 2026.',
      spanish,
    );
    assert.equal(taken.published, '2026-11-12');
    assert.deepEqual(draft.omit, [
      { line: 'Almarza | 12 nov 2026 - 18:40 CET', why: 'The date line, given under published.' },
    ]);
    assert.deepEqual(proved.problems, []);
    const none = await drafted('Cierra el puerto\nEl puerto cerró.\n14 nov 2026\nNadie lo dijo.', spanish);
    assert.equal(none.taken.published, undefined);
    assert.deepEqual(none.draft.omit, []);
    const turkish = await drafted('Liman kapandı\nAyşe Kaya\n12 Kasım 2026\nLiman üç gün kapalı kalacak.', {
      language: 'tr',
    });
    assert.equal(turkish.taken.published, '2026-11-12');
  });

  test('leaves out a line that only announces an advertisement, wherever it stands', async () => {
    for (const line of [
      'PUBLICIDAD',
      'Advertisement',
      '– Anzeige –',
      'PUBLICITÉ',
      'PUBLICITE',
      'REKLAM',
      '[AD]',
      '広告',
      '광고',
    ]) {
      const { draft, proved } = await drafted(`A headline\nIt rained on Monday.\n${line}\nIt rained again.`);
      assert.deepEqual(draft.omit, [{ line, why: 'It announces an advertisement.' }]);
      assert.deepEqual(proved.problems, []);
    }
    for (const line of ['An advertisement was shown.', 'Ad hoc', 'Anzeige gegen den Bürgermeister', 'It rained.']) {
      const { draft } = await drafted(`A headline\nIt rained on Monday.\n${line}\nIt rained again.`);
      assert.deepEqual(draft.omit, []);
    }
  });

  test('leaves out by number what stands more than once', async () => {
    const { draft, proved } = await drafted('By Tom\nHeadline\nBy Tom\nBy Tom said the ferry.', { title: 'Headline' });
    assert.deepEqual(
      draft.omit.map(({ line, nth }) => [line, nth]),
      [
        ['By Tom', 1],
        ['By Tom', 2],
      ],
    );
    assert.deepEqual(proved.problems, []);
  });

  test('keeps bytes that are no UTF-8 beside a source text that is, and says so', async () => {
    const { taken, proved } = await drafted(Uint8Array.from([...bytes('A caf'), 0xe9, ...bytes('\nIt opened today.')]));
    assert.deepEqual(proved.problems, []);
    assert.equal(taken.headline, 'A café');
    assert.equal(taken.original?.ending, 'original.txt');
    assert.match(taken.remarks.join(), /windows-1252/);
    const control = await drafted('A headline\nIt\u0007 \u001B[1mopened\uFFFE today.');
    assert.deepEqual(control.proved.problems, []);
    assert.equal(new TextDecoder().decode(control.taken.source), 'A headline\nIt [1mopened today.');
    assert.ok(control.taken.original);
  });

  test('is mended where the first writing is not printed as it stands, and only there', () => {
    const blocks = [
      { kind: 'heading', text: '#' },
      { kind: 'paragraph', text: 'A plain. One!' },
    ] as const;
    const { text, problems } = proveDraft({ ...smallest, blocks }, bytes('Words\n#\nA plain. One!'));
    assert.deepEqual(problems, []);
    assert.match(text ?? '', /\n\\#\n\nA plain\. One!\n$/);
  });

  test('is refused with the reason where no draft can be proved', () => {
    assert.deepEqual(
      proveDraft({ ...smallest, blocks: [{ kind: 'paragraph', text: 'other' }] }, bytes('Words\nhere')).problems.map(
        ({ rule }) => rule,
      ),
      ['text-differs'],
    );
  });
});
