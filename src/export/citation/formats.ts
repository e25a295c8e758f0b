import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { bibtex } from './bibtex.ts';
import { type CslItem, cslJson } from './csl-item.ts';
import { ris } from './ris.ts';
import { worksOf } from './works.ts';

/** A format that reference managers read. */
interface Format {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (items: readonly CslItem[]) => string;
}

export const formats: readonly Format[] = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
];

/** An article’s files for reference managers. Each has both works. */
export const citationFiles = formats.map(({ ending, type, write }) => ({
  name: `citation.${ending}`,
  type,
  make: (edition: Edition, article: ArticleEntry) => {
    const { printed, annotated } = worksOf(edition, article);
    return write([printed, annotated]);
  },
}));
