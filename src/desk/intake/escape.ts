/*
 * How a line of a text is written in Markdown so that the article prints it as it stands. `escapeLine` puts a backslash only
 * where Markdown or the annotation language would take a sign for its own, so that the draft stays readable; `escapeEverything`
 * is for the line that is not printed as it stands in spite of that. Both expect a line without white space at its ends.
 */

const punctuation = '[!-/:-@[-`{-~]';

const signs = new RegExp(
  [
    `\\\\(?=${punctuation}|$)`,
    '[`*]',
    // An underscore within a word is no emphasis.
    '(?<![\\p{L}\\p{N}_])_|_(?![\\p{L}\\p{N}_])|(?<=_)_|_(?=_)',
    '<(?=[a-z/!?])',
    '&(?=#?[a-z0-9]+;)',
    '\\[(?=\\^)',
    '\\](?=[(\\[{:])',
    // `]` and `:` may be followed by a space in what `check` takes for a broken annotation.
    '\\](?=\\s\\{)',
    ':(?=:*[\\p{L}_][\\p{L}\\p{N}_-]*\\s?[\\[{])',
    '\\{(?=\\s*#)',
    '^:(?=:+\\p{L})',
  ].join('|'),
  'giu',
);

/** What begins a block, with the place in it where the backslash goes. */
const beginnings: readonly RegExp[] = [
  /^(?=#{1,6}(?:\s|$))/,
  /^(?=>)/,
  /^(?=[-+](?:\s|$))/,
  /^(?=-[-\s]*$)/,
  /^(?=~{3})/,
  /(?<=^\d{1,9})(?=[.)](?:\s|$))/,
];

/** The line as a paragraph. */
export function escapeLine(line: string): string {
  const inline = escapeInline(line);
  const begins = beginnings.find((beginning) => beginning.test(inline));
  return begins ? inline.replace(begins, '\\') : inline;
}

/** The line as a headline, or behind the sign of a heading or list item. */
export function escapeInline(line: string): string {
  return line.replace(signs, '\\$&');
}

/** The line with a backslash before every sign that can have one. */
export function escapeEverything(line: string): string {
  return line.replace(new RegExp(punctuation, 'g'), '\\$&');
}
