import { stringify } from 'yaml';
import type { Omitted } from '#src/core/model/article.ts';
import { escapeEverything, escapeInline, escapeLine } from './escape.ts';

/** What stands in the body of an article. */
export interface DraftBlock {
  readonly kind: 'paragraph' | 'heading' | 'item';
  /** The words as the source text prints them. */
  readonly text: string;
}

/** An article before its marks are set. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  /** Whether the text has no headline. */
  readonly isEditorsTitle: boolean;
  readonly published: string;
  readonly isEditorsDate: boolean;
  readonly language: string;
  readonly byline?: string;
  readonly credits?: string;
  readonly summary: string;
  readonly publisher: string;
  readonly url?: string;
  /** What came in, where the source text was made from it: the name of its file, and its SHA-256. */
  readonly received?: { readonly file: string; readonly sha256: string };
  readonly omit: readonly Omitted[];
  readonly blocks: readonly DraftBlock[];
}

/** The file of a draft, and the line on which each block stands. */
export interface Written {
  readonly text: string;
  readonly lineOf: readonly number[];
}

/**
 * Writes a draft as Markdown with front matter. `plainly`: the blocks, and -1 for the headline, in which every sign has a
 * backslash, and which are paragraphs whatever they were.
 */
export function writeDraft(draft: Draft, plainly: (block: number) => boolean): Written {
  const lines = frontMatter(draft, plainly(-1) ? escapeEverything(draft.title) : escapeInline(draft.title));
  const lineOf = draft.blocks.map((block, n) => {
    lines.push('', plainly(n) ? escapeEverything(block.text) : written(block));
    return lines.length;
  });
  return { text: `${lines.join('\n')}\n`, lineOf };
}

function written({ kind, text }: DraftBlock): string {
  // The text prints the marks of lines in Markdown itself: they are words like others.
  const words = text.replace(/[\v\f]/g, ' ');
  if (kind === 'paragraph') return escapeLine(words);
  return `${kind === 'heading' ? '##' : '-'} ${escapeLine(words).replace(/#(?=#*$)/g, '\\#')}`;
}

function frontMatter(draft: Draft, title: string): string[] {
  const { isEditorsTitle, isEditorsDate, byline, credits, url, received, omit } = draft;
  return [
    '---',
    `title: ${quoted(title)}`,
    ...(isEditorsTitle ? ['titleBy: editor'] : []),
    `published: ${draft.published}`,
    ...(isEditorsDate ? ['dateBy: editor'] : []),
    `language: ${draft.language}`,
    ...(byline ? [`byline: ${quoted(byline)}`] : []),
    ...(credits ? [`credits: ${quoted(credits)}`] : []),
    '# To be written: two to four sentences of your own. Until then, the article’s first words stand here.',
    `summary: ${quoted(draft.summary)}`,
    'source:',
    `  publisher: ${quoted(draft.publisher)}`,
    ...(url ? [`  url: ${quoted(url)}`] : []),
    `  text: sources/${draft.id}.txt`,
    ...(received ? [`  received: { file: ${received.file}, sha256: ${received.sha256} }`] : []),
    ...(omit.length > 0 ? ['  omit:'] : []),
    // One line each, since a page can have thousands.
    ...omit.map(
      ({ line, nth, why }) =>
        `    - { line: ${quoted(line)}, ${nth === undefined ? '' : `nth: ${nth}, `}why: ${quoted(why)} }`,
    ),
    '---',
  ];
}

function quoted(value: string): string {
  return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}
