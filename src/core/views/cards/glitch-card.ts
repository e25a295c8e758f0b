import type { Glitch } from '#src/core/language/annotated-text.ts';
import type { Edition } from '../edition.ts';
import { type GlitchView, glitchView } from '../glitches.ts';
import { type EntityLink, actorLink } from '../links.ts';
import { plainText } from '../printed.ts';
import { shortened } from '../shortened.ts';
import type { Here } from './here.ts';

/** The card of a glitch; its id is `cg-<n>`. */
export interface GlitchCard extends GlitchView {
  readonly kind: 'sic';
  readonly id: string;
  readonly glitch: Glitch;
  /** The words as printed; of many the first. */
  readonly printed: string;
  /** Whose words they are, and in which quotation, if it is in one. */
  readonly quotation?: { readonly id: string; readonly speaker: EntityLink };
}

/** The maximum number of printed letters: they stand in the text too. */
const maxLetters = 160;

/** The card of a glitch. */
export function glitchCard(edition: Edition, here: Here, glitch: Glitch): GlitchCard {
  const { text } = here.article;
  const printed = text.passages[glitch.passage]?.text.slice(glitch.start, glitch.end) ?? '';
  const quote = here.quotationAround(glitch);
  return {
    kind: 'sic',
    id: `cg-${glitch.n}`,
    glitch,
    ...glitchView(edition, glitch),
    printed: plainText(shortened([{ text: printed, marked: false }], maxLetters)),
    ...(quote ? { quotation: { id: quote.id, speaker: actorLink(edition, quote.data.speaker) } } : {}),
  };
}
