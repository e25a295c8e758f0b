/** What is wrong where a text is marked with `:sic`: the wording, what a translation has made of it, or what it says. */
export const glitchKinds = ['wording', 'translation', 'fact'] as const;

export type GlitchKind = (typeof glitchKinds)[number];
