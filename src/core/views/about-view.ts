import type { Edition } from './edition.ts';
import { excerptsIn } from './excerpts.ts';

/** A section of the page on how the edition works. */
export interface AboutSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the page about the edition says in words: of excerpts, and of articles that are not proved, only where there are some. */
export function aboutSections(edition: Edition): AboutSection[] {
  const hasExcerpts = excerptsIn(edition) > 0;
  const hasUnproved = [...edition.index.articles.values()].some(({ proof }) => !proof);
  return edition.words.about.sections.map(({ heading, paragraphs, ...more }) => {
    const [first, ...rest] = paragraphs;
    return {
      heading,
      paragraphs: [
        hasExcerpts && 'withExcerpts' in more ? more.withExcerpts : first,
        ...rest,
        hasUnproved && 'unproved' in more && more.unproved,
        hasExcerpts && 'excerpts' in more && more.excerpts,
      ].filter((paragraph) => typeof paragraph === 'string'),
    };
  });
}
