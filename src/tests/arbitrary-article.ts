import fc, { type Arbitrary } from 'fast-check';

/*
 * Generated articles for fast-check, written in every notation that Markdown and YAML have, with many signs that look like
 * Markdown or a mark and are none. They need not be without errors; each has valid front matter.
 */

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);

const words = [
  ...[
    'Kim',
    'China’s',
    "Holm's",
    'U.S.',
    'the',
    'it’s',
    'naïve',
    'e\u0301tat',
    '3',
    '10:30',
    'Reuters:Holm',
    'a:b:c',
    ':',
    '::',
  ],
  ...['中文', '习近平说', '「是」', '서울은', 'العربية', 'שלום', '😀', '👩‍👩‍👧', '\u00a0', '“well,”', '‘no’', '…', '—'],
  ...[
    '\\[',
    '\\]',
    '\\*',
    '\\:',
    '\\_',
    '\\\\',
    '&amp;',
    '&#91;',
    '&copy;',
    '[x]',
    '[',
    ']',
    '{y}',
    '{',
    '}',
    '(',
    '](z)',
  ],
  ...[
    '*',
    '_',
    '**',
    'a_b',
    '3*4',
    'C\\Temp',
    '<',
    '>',
    '<b',
    '&',
    '!',
    '#tag',
    '`',
    '"q"',
    "'",
    '~',
    '^',
    '+',
    '-',
    '1.',
  ],
];

/** Signs that, beside others, make a text that `check` reports. */
const unsound = /^(?:[[\]{}<>*_\x60]|\]\(z\)|<b|\*\*|::)$/;

interface Parts {
  readonly inline: Arbitrary<string>;
  readonly block: Arbitrary<string>;
}

/** Markdown of some words. */
function partsOf(vocabulary: readonly string[]): Parts {
  const word = fc.oneof({ weight: 3, arbitrary: oneOf(vocabulary.slice(0, 11)) }, oneOf(vocabulary));
  const plain = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 3 }).map((all) => all.flat().join(''));
  const inline = inlineOf(plain);
  return { inline, block: blockOf(plain, inline) };
}

const gap = oneOf([' ', ' ', ' ', ' ', ' ', '  ', '']);

/** Inline Markdown without line breaks. */
function inlineOf(plain: Arbitrary<string>): Arbitrary<string> {
  return fc.letrec<{ inline: string; piece: string }>((tie) => ({
    piece: fc.oneof(
      { maxDepth: 2 },
      { weight: 4, arbitrary: plain },
      tie('inline').map((inner) => `*${inner.trim()}*`),
      tie('inline').map((inner) => `**${inner.trim()}**`),
      tie('inline').map((inner) => `_${inner.trim()}_`),
      tie('inline').map((inner) => `[${inner}](https://example.org/a_b)`),
      tie('inline').map((inner) => `[${inner}][link]`),
      tie('inline').map((inner) => `:actor[${inner}]{#holm}`),
      tie('inline').map((inner) => `:event[${inner}]{#storm}`),
      tie('inline').map((inner) => `:quote[${inner}]{#said}`),
      tie('inline').map((inner) => `:scare[${inner}]`),
      tie('inline').map((inner) => `:sic[${inner}]{corr="a [b]" note='it is "so"' cert=low}`),
      oneOf(['`a]b`', '``a ` b``', '[link]', '[^n]', '<https://example.org>', '[^n] [^m]']),
    ),
    inline: fc.array(fc.tuple(tie('piece'), gap), { minLength: 1, maxLength: 2 }).map((all) => all.flat().join('')),
  })).inline;
}

const linesOf = (inline: Arbitrary<string>) =>
  fc
    .array(fc.tuple(inline, oneOf(['\n', '\n', '\\\n', '  \n'])), { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([line, end], n) => line + (n < all.length - 1 ? end : '')).join(''));

const prefixed = (text: string, first: string, next: string) =>
  text
    .split('\n')
    .map((line, n) => (n === 0 ? first : next) + line)
    .join('\n');

const inCell = (text: string) => text.replaceAll('|', '\\|');

function blockOf(plain: Arbitrary<string>, inline: Arbitrary<string>): Arbitrary<string> {
  const lines = linesOf(inline);
  return fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 2 },
      { weight: 4, arbitrary: lines },
      inline.map((text) => `## ${text}`),
      lines.map((text) => `${text}\n---`),
      fc
        .array(lines, { minLength: 1, maxLength: 3 })
        .map((all) => all.map((text) => prefixed(text, '- ', '  ')).join('\n')),
      fc
        .array(lines, { minLength: 1, maxLength: 3 })
        .map((all) => all.map((text) => prefixed(text, '* ', '')).join('\n\n')),
      fc
        .array(inline, { minLength: 2, maxLength: 3 })
        .map((all) => all.map((text, n) => `${n + 1}. ${text}`).join('\n')),
      fc.tuple(inline, inline).map(([a, b]) => `1. ${a}\n1917. ${b}`),
      fc
        .array(tie('block'), { minLength: 1, maxLength: 2 })
        .map((all) => prefixed(all.join(all[0]?.startsWith('*') ? '\n' : '\n\n'), '> ', '> ')),
      tie('block').map((text) => prefixed(text, '- ', '  ')),
      fc
        .tuple(inline, inline, inline, inline)
        .map(([a, b, c, d]) => `| ${inCell(a)} | ${inCell(b)} |\n| --- | :-: |\n| ${inCell(c)} | ${inCell(d)} |`),
      plain.map((text) => `~~~\n${text}\n~~~`),
      inline.map((text) => `    ${text}`),
    ),
  })).block;
}

/** A value of the front matter in each way in which YAML can write it. */
const fieldOf = (inline: Arbitrary<string>) =>
  inline
    .filter((value) => value.trim() !== '')
    .chain((value) =>
      oneOf([
        `"${value.replace(/["\\]/g, '\\$&')}"`,
        `"${value.replace(/["\\]/g, '\\$&').replaceAll('’', '\\u2019').replace(/ /, '\n  ')}"`,
        `'${value.replaceAll("'", "''")}'`,
        `'${value.replaceAll("'", "''").replace(/ /, '\n    ')}'`,
        `>-\n  ${value.trim().replace(/ /, '\n  ')}`,
        `|\n  ${value.trim()}`,
        `>\n  ${value.trim().replace(/ (?=\S)/, '\n  ')}\n`,
        ...(/^[\p{L}“:]/u.test(value) && !/(?::(?=\s|$))|\s#/.test(value)
          ? [value, value.replace(/ (?=\S)/, '\n  ')]
          : []),
      ]),
    );

function articleOf({ inline, block }: Parts, withNotes: Arbitrary<boolean>): Arbitrary<string> {
  return fc
    .record({
      title: fieldOf(inline),
      standfirst: fc.option(fieldOf(inline)),
      language: oneOf(['en', 'en', 'ko', 'zh', 'ar', 'de', 'fr']),
      blocks: fc.array(fc.tuple(block, oneOf(['\n\n', '\n\n', '\n\n\n', '\n'])), { minLength: 1, maxLength: 3 }),
      notes: withNotes,
      editors: fc.boolean(),
    })
    .map(({ title, standfirst, language, blocks, notes, editors }) =>
      [
        '---',
        '# The fields of the article',
        `title: ${title}`,
        ...(editors && title.length % 8 === 0 ? ['titleBy: editor'] : []),
        ...(standfirst === null ? [] : [`standfirst: ${standfirst}`]),
        'published: 2023-10-17 # the day',
        `language: ${language}`,
        "summary: 'S.'",
        'source: { publisher: G }',
        '---',
        '',
        blocks.flat().join('').trimEnd(),
        ...(notes
          ? ['', '[^n]: A note on :actor[Holm]{#holm}.', '', '[^m]: Another', '', '[link]: https://example.org']
          : []),
        '',
      ].join('\n'),
    );
}

/** The text of an article’s file, often with errors. */
export const anyArticle: Arbitrary<string> = articleOf(partsOf(words), fc.boolean());

/** The same, mostly without errors. */
export const soundArticle: Arbitrary<string> = articleOf(
  partsOf(words.filter((word) => !unsound.test(word))),
  fc.constant(true),
);
