import { z } from 'astro/zod';
import { choice } from './field-kind.ts';
import { actorId, edtf, eventId, formerId, languageTag, prose, quoteId, source, text } from './fields.ts';

const kind = choice({
  direct: 'the speaker’s words, in quotation marks',
  partial: 'only some of the words are in quotation marks',
  indirect: 'in the paper’s words: “said that …”',
  nested: 'inside another quotation, which “within” names',
});
const stance = choice({
  says: 'the speaker says the words',
  denies: 'the speaker says that they are not so',
  asks: 'the speaker asks them',
});
const certainty = choice({
  high: 'the text leaves no doubt',
  medium: 'the text can hardly be read otherwise',
  low: 'the text can be read otherwise',
});

export const quoteKinds = kind.options;
export const stances = stance.options;
export const certainties = certainty.options;

const original = z.strictObject({
  language: languageTag.describe('The language in which the words were spoken.'),
  text: prose.describe('The words as they were spoken.'),
  note: prose.optional().describe('Where they come from, or how they differ from the printed ones.'),
});

/** The front matter of `content/quotes/<id>.md`; the body gives the context. The words are the segments in the article. */
export const quoteSchema = z.strictObject({
  speaker: actorId.describe('The actor who is reported to have said it.'),
  speakerAs: text.optional().describe('How the article describes the speaker at this point.'),
  kind: kind.describe('How the article gives the words.'),
  within: quoteId.optional().describe('The quotation that contains this one; required for a nested one.'),
  through: z
    .array(actorId)
    .default([])
    .meta({ title: 'Passed on by', description: 'Who passed the words on, nearest to the speaker first.' }),
  cues: z.array(text).default([]).describe('The words that the article introduces it with: “said”, “claimed”.'),
  stance: stance
    .optional()
    .describe(
      'How the speaker stands to the words; left out, they are said, or denied where each of the cues is a denial.',
    ),
  said: edtf.optional().meta({ title: 'Said on', description: 'When it was said: a date or a period.' }),
  at: eventId.optional().meta({ title: 'Said at', description: 'The event at which it was said.' }),
  original: original.optional().describe('The words in the language in which they were spoken, if they are known.'),
  certainty: certainty.optional().describe('How certain it is that the speaker said this.'),
  repliesTo: quoteId.optional().describe('The quotation that this one answers.'),
  reading: prose.optional().describe('How a reader should understand a broken quotation.'),
  sources: z.array(source).default([]).describe('Where the facts were read.'),
  formerIds: z.array(formerId).default([]).meta({
    title: 'Former ids',
    description: 'Ids that the quotation was published under before; their addresses lead to its page.',
  }),
});

export type Quote = z.output<typeof quoteSchema>;
export type QuoteKind = Quote['kind'];
export type Stance = NonNullable<Quote['stance']>;
export type Certainty = NonNullable<Quote['certainty']>;
