import type { Edition } from './edition.ts';
import { excerptsIn } from './excerpts.ts';

/** A section of the page on how the edition works. */
export interface AboutSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the page about the edition says in words: of excerpts only where there are some. */
export function aboutSections(edition: Edition): AboutSection[] {
  const has = excerptsIn(edition) > 0;
  return edition.words.about.sections.map(({ heading, paragraphs, ...more }) => ({
    heading,
    paragraphs: has && 'excerpts' in more ? [...paragraphs, more.excerpts] : paragraphs,
  }));
}
