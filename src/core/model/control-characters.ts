import { characterName } from './code-points.ts';
import { positionsIn } from './lines.ts';
import { type LocalProblem, type Position, error } from './problem.ts';

/*
 * Characters that no text may contain: control characters except tab and line break, non-characters, and halves of surrogate
 * pairs. Terminals interpret them, XML forbids them, and readers cannot see them.
 */
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\p{Cs}\p{Noncharacter_Code_Point}]/gu;
// The same without the expensive look for pairs; U+FFFE and the like in higher planes begin with one of these halves.
const suspect = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** The most combining marks on one letter: twice what Unicode's Stream-Safe Text Format allows. No language needs more. */
const maxMarks = 64;
const heap = new RegExp(`\\p{M}{${maxMarks + 1}}`, 'u');

// Most texts are Latin letters and punctuation, and need no further check.
const uncommon = /[^\t\n\r -~\xA0-\u02FF\u2000-\u206F]/;

/** `control-character`, `too-large`: the characters of a file's text that it may not have, each once with its first place. */
export function controlCharacters(text: string): LocalProblem[] {
  if (!uncommon.test(text)) return [];
  const placeAt = positionsIn(text);
  return [
    ...[...found(text)].map(([character, { first, count }]) =>
      problem(character, placeAt(first), count === 1 ? 'stands here' : `stands here, the first of ${count} places`),
    ),
    ...heapsIn(text, placeAt),
  ];
}

/** The same for a value of a field, which can contain them as YAML escapes (`"\\a"`). */
export function controlCharactersIn(value: string, where: Position): LocalProblem[] {
  return [...found(value).keys()].map((character) => problem(character, where, 'stands in this value'));
}

/** The text with each of them replaced by U+FFFD, with the same length. */
export function withoutControlCharacters(text: string): string {
  return suspect.test(text) ? text.replace(forbidden, (character) => '\uFFFD'.repeat(character.length)) : text;
}

function found(text: string): Map<string, { first: number; count: number }> {
  const characters = new Map<string, { first: number; count: number }>();
  if (!suspect.test(text)) return characters;
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    const known = characters.get(character);
    if (known) known.count += 1;
    else characters.set(character, { first: index, count: 1 });
  }
  return characters;
}

function problem(character: string, where: Position, stands: string): LocalProblem {
  return error(
    'control-character',
    where,
    `The character ${characterName(character)} ${stands}, which no page can show.`,
    'Delete it; it is often left by a copy from a PDF or a terminal.',
  );
}

function heapsIn(text: string, placeAt: (offset: number) => Position): LocalProblem[] {
  const at = text.search(heap);
  return at === -1
    ? []
    : [
        error(
          'too-large',
          placeAt(at),
          `More than ${maxMarks} combining marks stand on one letter here.`,
          'Delete them; no writing needs so many.',
        ),
      ];
}
