import { normalizedText } from '#src/core/language/normalized-text.ts';
import type { Omitted } from '#src/core/model/article.ts';

/**
 * Declares lines of a source text as not the article's. `whys`: the reason of each line by its index in `lines`, which are all
 * lines of the text that are not empty. A line that has equals is named with its number among them.
 */
export function omittedLines(lines: readonly string[], whys: ReadonlyMap<number, string>): Omitted[] {
  const forms = lines.map(normalizedText);
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.flatMap((line, n) => {
    const form = forms[n] ?? '';
    const nth = (seen.get(form) ?? 0) + 1;
    seen.set(form, nth);
    const why = whys.get(n);
    if (why === undefined) return [];
    return [{ line, ...((counts.get(form) ?? 0) > 1 ? { nth } : {}), why }];
  });
}
