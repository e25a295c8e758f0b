import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { omission } from '#src/core/excerpt/cut-passage.ts';
import { withoutOmitted } from '#src/core/language/canonical.ts';
import { normalizedText } from '#src/core/language/normalized-text.ts';
import { pageText } from '#src/core/language/page-text.ts';
import { type Difference, firstDifference, describeDifference } from '#src/core/language/proof.ts';
import { decode } from '#src/core/entries/decode.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { type LocalProblem, type Position, type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';

/**
 * Proves a published page: reads an article's page below `site` and its source text below `content` from the disk, and
 * compares their words. The Markdown was proved when it was parsed; this proves the templates and tools as well. A page
 * without a headline or text is a problem even if the article has no source text. Of an article that is published as an
 * excerpt, the page has the words of the excerpt, and each run of them stands in the source text, in the same order.
 */
export function provePage(article: ArticleEntry, content: string, site: string): Problem[] {
  const { id, file, data, proof, excerpt } = article;
  const page = path.join('articles', id, 'index.html');
  const there = path.join(site, page);
  const own = data.titleBy !== 'editor';
  const found = pageText(existsSync(there) ? readFileSync(there, 'utf8') : '', { own });
  if (!found?.trim()) return inFile(file, [withoutText(page)]);
  if (excerpt) {
    const published = article.text.passages.map(({ text }) => text).join(' ');
    const difference = firstDifference(found, published);
    if (difference) return inFile(file, [differsFromExcerpt(page, difference)]);
  }
  if (!proof) return [];
  const { text = '' } = decode({ bytes: readFileSync(path.join(content, proof.source)) });
  const canonical = withoutOmitted(text, data.source.omit);
  if (excerpt) {
    const missing = firstMissingRun(normalizedText(found), normalizedText(canonical.text));
    return missing === undefined ? [] : inFile(file, [notInSource(page, missing, proof.source)]);
  }
  const difference = firstDifference(found, canonical.text);
  if (!difference) return [];
  const place = positionsIn(text)(canonical.offsetInSource(difference.sourceAt));
  return inFile(file, [differs(page, difference, proof.source, place)]);
}

/** The first run of words in an excerpt that the whole text lacks, or has only before the preceding run. */
function firstMissingRun(excerpt: string, whole: string): string | undefined {
  let at = 0;
  for (const run of excerpt.split(omission).map((part) => part.trim())) {
    const found = whole.indexOf(run, at);
    if (found === -1) return run;
    at = found + run.length;
  }
  return undefined;
}

function withoutText(page: string): LocalProblem {
  return error(
    'page-without-text',
    fileStart,
    `The built page ${page} has no headline or no text.`,
    'Correct the template that renders it.',
  );
}

function differs(page: string, difference: Difference, source: string, there: Position): LocalProblem {
  return error(
    'page-differs',
    fileStart,
    describeDifference(difference, `The built page ${page}`, source, there),
    'The Markdown was proved before. Correct the template or tool that changes the words.',
  );
}

function differsFromExcerpt(page: string, { article, source }: Difference): LocalProblem {
  return error(
    'page-differs',
    fileStart,
    `The built page ${page} reads “${article}”, the excerpt of the proved text “${source}”.`,
    'Correct the template or tool that changes the words.',
  );
}

function notInSource(page: string, words: string, source: string): LocalProblem {
  return error(
    'page-differs',
    fileStart,
    `The built page ${page} reads ${quoted(words)}, which content/${source} does not have at this place.`,
    'Correct the template or tool that changes the words.',
  );
}
