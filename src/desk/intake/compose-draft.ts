import { firstSentence } from '#src/core/language/sentences.ts';
import { reservedFor, toId } from '#src/core/model/id.ts';
import type { Draft } from './draft.ts';
import type { Taken } from './taken.ts';

/** What an article cannot do without, once it is known. */
export interface Settled {
  readonly id: string;
  readonly published: string;
  /** Whether the text gives the date. */
  readonly isDateOfText: boolean;
  readonly publisher: string;
  readonly language: string;
  readonly url?: string;
  /** What came in, where the source text was made from it. */
  readonly received?: NonNullable<Draft['received']>;
}

/** The draft of an article from a text that was taken apart and what is settled about it. */
export function composeDraft(taken: Taken, { isDateOfText, ...settled }: Settled): Draft {
  const { headline, title = '', byline, credits, omit, blocks } = taken;
  const opening = blocks.find(({ text }) => text.length >= 40) ?? blocks[0];
  return {
    ...settled,
    title: headline ?? title,
    isEditorsTitle: headline === undefined,
    isEditorsDate: !isDateOfText,
    ...(byline ? { byline } : {}),
    ...(credits ? { credits } : {}),
    summary: firstSentence(opening?.text ?? title, settled.language),
    omit,
    blocks,
  };
}

/** No id is longer, so that file names stay readable. */
const longest = 60;

/** An id from the first of some names that has Latin letters or digits enough for one. */
export function proposedId(names: readonly (string | undefined)[]): string | undefined {
  for (const name of names) {
    const id = toId(name ?? '');
    const short = id.length <= longest ? id : (/^.{1,60}(?=-)/.exec(id)?.[0] ?? id.slice(0, longest));
    if (/[a-z0-9]{3}/.test(short) && reservedFor(short) === undefined) return short;
  }
  return undefined;
}
