import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutOmitted } from '#src/core/language/canonical.ts';
import { pageText } from '#src/core/language/page-text.ts';
import { type Difference, firstDifference, describeDifference } from '#src/core/language/proof.ts';
import { decode } from '#src/core/entries/decode.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { type LocalProblem, type Position, type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';

/**
 * Proves a published page: reads an article's page below `site` and its source text below `content` from the disk, and
 * compares their words. The Markdown was proved when it was parsed; this proves the templates and tools as well. A page
 * without a headline or text is a problem even if the article has no source text.
 */
export function provePage({ id, file, data, proof }: ArticleEntry, content: string, site: string): Problem[] {
  const page = path.join('articles', id, 'index.html');
  const there = path.join(site, page);
  const own = data.titleBy !== 'editor';
  const found = pageText(existsSync(there) ? readFileSync(there, 'utf8') : '', { own });
  if (!found?.trim()) return inFile(file, [withoutText(page)]);
  if (!proof) return [];
  const { text = '' } = decode({ bytes: readFileSync(path.join(content, proof.source)) });
  const canonical = withoutOmitted(text, data.source.omit);
  const difference = firstDifference(found, canonical.text);
  if (!difference) return [];
  const place = positionsIn(text)(canonical.offsetInSource(difference.sourceAt));
  return inFile(file, [differs(page, difference, proof.source, place)]);
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
