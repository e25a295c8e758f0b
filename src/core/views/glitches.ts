import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Glitch } from '#src/core/language/annotated-text.ts';
import type { Edition } from './edition.ts';

/** What is said of a glitch besides its correction. */
export interface GlitchView {
  /** What is wrong: “Error of fact”. */
  readonly label: string;
  /** How sure the correction is, in a sentence; absent where there is none. */
  readonly certainty?: string;
}

/** What kind of glitch it is, and how sure its correction. */
export function glitchView({ words }: Edition, { kind, corr, cert }: Glitch): GlitchView {
  return {
    label: kind ? words.glitchKinds[kind] : words.card.sic,
    ...(cert && corr !== undefined ? { certainty: words.correctionCertainties[cert] } : {}),
  };
}

/** What the build has proved of an article's text, in a sentence. */
export function proofStatement({ words }: Edition, { data, text, proof, excerpt }: ArticleEntry): string {
  const errors = text.glitches.filter(({ kind }) => kind === 'fact').length;
  const parts = data.source.omit.filter(({ part }) => part !== undefined).length;
  const lines = data.source.omit.length - parts;
  return words.article.proof(
    proof?.words ?? 0,
    text.glitches.length - errors,
    errors,
    lines,
    parts,
    excerpt !== undefined,
  );
}
