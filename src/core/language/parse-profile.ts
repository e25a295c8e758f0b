import type { LocalProblem } from '#src/core/model/problem.ts';
import type { NoteMention } from './annotated-text.ts';
import { readNoteMentions } from './extract.ts';
import { lint } from './lint.ts';
import { plainText } from './plain-text.ts';
import { renderBlocks } from './render.ts';
import { restoreProse } from './restore-prose.ts';
import { fileSource } from './source-text.ts';
import { parseMarkdown } from './syntax.ts';

/** An editor's text about an actor, event or quotation. */
export interface Profile {
  readonly html: string;
  /** The same words without marks, with a space between paragraphs. */
  readonly text: string;
  /** The actors and events that the profile annotates. */
  readonly mentions: readonly NoteMention[];
}

/** Parses the body of an actor's, event's or quotation's file (front matter blanked out). An empty body is a profile without words. */
export function parseProfile(body: string): { profile: Profile; problems: LocalProblem[] } {
  const source = fileSource(body);
  const tree = parseMarkdown(body);
  const problems = [...restoreProse(tree, source), ...lint(tree, source, 'editor')];
  const mentions = readNoteMentions(tree, source, false);
  return { profile: { html: renderBlocks(tree.children), text: plainText(tree), mentions }, problems };
}
