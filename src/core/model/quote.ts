import { z } from 'astro/zod';
import { actorId, edtf, eventId, formerId, languageTag, quoteId, source, text } from './fields.ts';

export const quoteKinds = ['direct', 'partial', 'indirect', 'nested'] as const;
export const stances = ['says', 'denies', 'asks'] as const;
export const certainties = ['high', 'medium', 'low'] as const;

/** The front matter of `content/quotes/<id>.md`; the body gives the context. The words are the segments in the article. */
export const quoteSchema = z.strictObject({
  speaker: actorId,
  /** How the article describes the speaker at this point. */
  speakerAs: text.optional(),
  kind: z.enum(quoteKinds),
  /** The quotation that contains this one. */
  within: quoteId.optional(),
  /** Who passed the words on, nearest to the speaker first. */
  through: z.array(actorId).default([]),
  /** The words that the article introduces it with: `said`, `claimed`. */
  cues: z.array(text).default([]),
  /** How the speaker stands to the words; left out, they are said, or denied where each of the cues is a denial. */
  stance: z.enum(stances).optional(),
  /** When it was said. */
  said: edtf.optional(),
  /** The event at which it was said. */
  at: eventId.optional(),
  /** The words in the language in which they were spoken, if they are known. */
  original: z.strictObject({ language: languageTag, text, note: text.optional() }).optional(),
  /** How certain it is that the speaker said this. */
  certainty: z.enum(certainties).optional(),
  /** The quotation that this one answers. */
  repliesTo: quoteId.optional(),
  /** How a reader should understand a broken quotation. */
  reading: text.optional(),
  sources: z.array(source).default([]),
  /** Ids that the quotation was published under before; their addresses lead to its page. */
  formerIds: z.array(formerId).default([]),
});

export type Quote = z.output<typeof quoteSchema>;
export type QuoteKind = Quote['kind'];
export type Stance = (typeof stances)[number];
export type Certainty = (typeof certainties)[number];
