import { type DirectiveName, directives } from '#src/core/language/language.ts';
import { idPattern } from '#src/core/model/id.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { ArticleDocument, Refused } from './article-document.ts';
import { trimmedPlace } from './mark-block.ts';
import type { MarkSpec, Place } from './passage.ts';

export const noPassage: Refused = { refused: 'There is no such passage.' };

/** The place in the passage’s text without spaces at its ends, or why nothing can be marked there. */
export function checkedPlace({ passages, data }: ArticleDocument, place: Place): Place | Refused {
  const passage = passages[place.passage];
  if (!passage) return noPassage;
  if (passage.kind === 'code') return { refused: 'Words of a block of code cannot be marked.' };
  if (passage.kind === 'headline' && data.titleBy === 'editor')
    return { refused: 'The headline is the editor’s, so that its words are not the article’s.' };
  const { text } = passage;
  const start = isPairSplit(text, place.start) ? place.start - 1 : place.start;
  const end = isPairSplit(text, place.end) ? place.end + 1 : place.end;
  const trimmed = trimmedPlace(text, { ...place, start: Math.max(0, start), end: Math.min(text.length, end) });
  return trimmed.start < trimmed.end ? trimmed : { refused: 'No words are selected.' };
}

/** Whether an offset is between the two halves of one character. */
function isPairSplit(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/** Why a mark cannot say this. */
export function wrongSpec({ name, id, attributes = {} }: MarkSpec): string | undefined {
  const what = nameOf[name];
  if (directives[name].id && !id) return `${what} needs an id.`;
  if (directives[name].id && id && !idPattern.test(id))
    return `${quoted(id)} is not a valid id: ids are small letters, digits and hyphens.`;
  if (!directives[name].id && id !== undefined) return `${what} has no id.`;
  if (name === 'sic' && attributes['corr'] === undefined && !attributes['note'])
    return 'A glitch needs the intended words, or a note that says what is unclear.';
  return undefined;
}

const nameOf: Readonly<Record<DirectiveName, string>> = {
  actor: 'An actor',
  event: 'An event',
  quote: 'A quotation',
  scare: 'A scare quote',
  sic: 'A glitch',
};
