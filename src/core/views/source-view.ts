import { normalizedLines } from '#src/core/entries/decode.ts';
import { type Omission, findOmissions } from '#src/core/language/omissions.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { trimmed } from '#src/core/model/white-space.ts';
import type { Edition } from './edition.ts';
import { proofStatement } from './glitches.ts';
import { type Link, articleLink } from './links.ts';

export interface SourceTextView {
  readonly article: Link;
  readonly language: string;
  readonly statement: string;
  /** The lines in parts; what is left out has the reason. */
  readonly lines: readonly {
    readonly n: number;
    readonly parts: readonly { readonly text: string; readonly omitted?: string }[];
  }[];
  readonly omissions: readonly {
    readonly n: number;
    readonly words: string;
    /** Whether the whole line is left out. */
    readonly whole: boolean;
    readonly why: string;
  }[];
}

/** Whether there is a page with an article's source text: it was proved against one, and its whole text is published. */
export function hasSourcePage({ proof, excerpt }: ArticleEntry): boolean {
  return proof !== undefined && !excerpt;
}

/** The view of an article's source text. `source` is the unchanged content of its file. */
export function sourceTextView(edition: Edition, article: ArticleEntry, source: string): SourceTextView {
  // Form feeds and the like are white space, and HTML cannot hold them.
  const texts = normalizedLines(source)
    .replace(/[\v\f]/g, ' ')
    .replace(/\n$/, '')
    .split('\n');
  const { omit } = article.data.source;
  const omissions = findOmissions(texts, omit).flatMap((found, index) =>
    'missing' in found ? [] : [{ ...found, why: omit[index]?.why ?? '' }],
  );
  const byLine = Map.groupBy(omissions, ({ line }) => line);
  return {
    article: articleLink(edition, article),
    language: article.data.language,
    statement: proofStatement(edition, article),
    lines: texts.map((text, index) => ({
      n: index + 1,
      parts: partsOf(text, byLine.get(index) ?? []),
    })),
    omissions: omissions.map(({ line, start, end, whole, why }) => ({
      n: line + 1,
      words: trimmed((texts[line] ?? '').slice(start, end)),
      whole,
      why,
    })),
  };
}

/** A line, split where what is left out begins and ends. */
function partsOf(
  text: string,
  omissions: readonly (Omission & { readonly why: string })[],
): SourceTextView['lines'][number]['parts'] {
  const parts: { text: string; omitted?: string }[] = [];
  let at = 0;
  for (const { start, end, why } of [...omissions].sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ text: text.slice(at, start) });
    parts.push({ text: text.slice(start, end), omitted: why });
    at = end;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at) });
  return parts;
}
