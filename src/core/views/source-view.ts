import { normalizedLines } from '#src/core/entries/decode.ts';
import { omittedLines } from '#src/core/language/canonical.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { trimmed } from '#src/core/model/white-space.ts';
import type { Edition } from './edition.ts';
import { proofStatement } from './glitches.ts';
import { type Link, articleLink } from './links.ts';

export interface SourceTextView {
  readonly article: Link;
  readonly language: string;
  readonly statement: string;
  readonly lines: readonly { readonly n: number; readonly text: string; readonly omitted?: string }[];
  readonly omissions: readonly { readonly n: number; readonly line: string; readonly why: string }[];
}

/** The view of an article's source text. `source` is the unchanged content of its file. */
export function sourceTextView(edition: Edition, article: ArticleEntry, source: string): SourceTextView {
  // Form feeds and the like are white space, and HTML cannot hold them.
  const texts = normalizedLines(source)
    .replace(/[\v\f]/g, ' ')
    .replace(/\n$/, '')
    .split('\n');
  const { omit } = article.data.source;
  const reasons = new Map(
    omittedLines(texts, omit).flatMap((line, index) =>
      line === undefined ? [] : [[line, omit[index]?.why ?? ''] as const],
    ),
  );
  return {
    article: articleLink(edition, article),
    language: article.data.language,
    statement: proofStatement(edition, article),
    lines: texts.map((text, index) => ({
      n: index + 1,
      text,
      ...(reasons.has(index) ? { omitted: reasons.get(index) ?? '' } : {}),
    })),
    omissions: [...reasons].map(([index, why]) => ({ n: index + 1, line: trimmed(texts[index] ?? ''), why })),
  };
}
