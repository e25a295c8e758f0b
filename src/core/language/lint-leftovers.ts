import { type LocalProblem, error } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import { faultBefore, faultOfBeginning } from './broken-annotation.ts';
import { directiveNames } from './language.ts';
import type { MarkdownSource } from './source-text.ts';

/** What is left in the Markdown of a text when an annotation went wrong; a backslash before it makes it text. */
const leftovers = new RegExp(
  [
    // With its label and attributes as far as they can be told, so that they are not found again.
    `(?<begun>(?<!\\\\|:):+(?:${directiveNames.join('|')})\\s?\\[[^\\]{:]*\\]?\\s?(?:\\{#[^}\\s]*\\}?)?)`,
    '(?<attributes>(?<!\\\\)(?:\\]\\{|\\{#[a-z0-9]))',
    '(?<block>(?<=(?:^|\\n)[ \\t>]*):{2,}[a-z])',
    '(?<!\\\\)\\[\\^(?<note>[^\\[\\]\\s]+)\\](?<defines>\\s?:)?',
    '(?<!\\\\)(?<reference>\\[\\^[^\\[\\]]*\\]?)',
  ].join('|'),
  'g',
);

/**
 * What was meant as an annotation or a note in the Markdown of a text, from `start` to `end`, and is printed as it stands.
 * `told`: offsets of what has been reported with the annotation that it was to belong to.
 */
export function lintLeftovers(
  { markdown, placeAt }: MarkdownSource,
  [start, end]: readonly [number, number],
  told: ReadonlySet<number>,
): LocalProblem[] {
  return [...markdown.slice(start, end).matchAll(leftovers)].flatMap(({ index, groups = {} }) => {
    const at = start + index;
    const { begun, attributes, block, note, defines, reference } = groups;
    if (note !== undefined) return unknownNote(note, defines !== undefined, placeAt(at));
    if (reference !== undefined) return brokenReference(reference, placeAt(at));
    if (block !== undefined)
      return error(
        'broken-directive',
        placeAt(at),
        'Block directives are not part of the language.',
        'Write “\\:” for a colon of the text.',
      );
    if (attributes !== undefined && told.has(at)) return [];
    const brace = attributes?.startsWith(']') ? at + 1 : at;
    const fault = begun === undefined ? faultBefore(markdown, brace) : faultOfBeginning(markdown, at, end);
    return error(
      'broken-directive',
      placeAt(fault?.at ?? at),
      fault?.what ??
        (begun === undefined
          ? 'These attributes belong to no annotation.'
          : 'An annotation begins here and is not complete.'),
      fault?.todo ??
        'Write “:name[words]{#id}”, the label closed and no space between; write “\\[”, “\\]” or “\\{” for brackets of the text.',
    );
  });
}

function unknownNote(note: string, defines: boolean, where: LocalProblem['where']): LocalProblem {
  return error(
    'unknown-note',
    where,
    `There is no note ${quoted(note)}.`,
    defines
      ? `A note is defined at the beginning of a line, without a space before the colon: “[^${truncated(note)}]: …”.`
      : `Add “[^${truncated(note)}]: …” at the end of the file; the headline and standfirst can have no notes.`,
  );
}

function brokenReference(reference: string, where: LocalProblem['where']): LocalProblem {
  const isClosed = reference.endsWith(']');
  const name = reference.replace(/^\[\^|\]$/g, '');
  const [what, todo] = !isClosed
    ? ['The reference to a note that begins here is not closed.', 'Write “[^name]”, without a space.']
    : name === ''
      ? ['The reference to a note has no name.', 'Write “[^name]”.']
      : [
          `${quoted(reference.replace(/\s+/g, ' '), 40)} refers to no note: the name of a note has no spaces.`,
          `Write ${quoted(`[^${name.trim().replace(/\s+/g, '-')}]`, 40)}, also where the note is defined.`,
        ];
  return error('broken-note', where, what, `${todo} Write “\\[^” for a bracket of the text.`);
}
