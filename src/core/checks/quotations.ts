import { type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

/**
 * `quotation-without-segment`, `quotation-in-two-articles`, `within-missing`, `within-differs`, `ambiguous-anchor`: a
 * quotation has its words in one article, and is within the quotation that its file names.
 */
export function quotationsRule({ index, broken }: RuleInput): Problem[] {
  const articlesAreRead = ![...broken].some((id) => id.startsWith('article '));
  return [...index.quotes.values()].flatMap(({ id, file, data }) => {
    const segments = index.segments.get(id) ?? [];
    const problems = [];
    if (segments.length === 0 && articlesAreRead) {
      problems.push(
        error(
          'quotation-without-segment',
          fileStart,
          'No article holds the words of this quotation.',
          `Mark them in the article with “:quote[…]{#${id}}”, or delete the file.`,
        ),
      );
    }
    const [first] = segments;
    const elsewhere = segments.find(({ article }) => article !== first?.article);
    if (first && elsewhere) {
      problems.push(
        error(
          'quotation-in-two-articles',
          fileStart,
          `The words of this quotation stand in ${first.article.file} and in ${elsewhere.article.file}.`,
          'Give each article a quotation of its own.',
        ),
      );
    }
    if (data.kind === 'nested' && data.within === undefined) {
      const container = segments.find(({ segment }) => segment.inside)?.segment.inside ?? '<id>';
      problems.push(
        error(
          'within-missing',
          { field: ['kind'] },
          'A nested quotation names the one that contains it.',
          `Add “within: ${truncated(container)}”, or choose another kind.`,
        ),
      );
    }
    // A container whose annotation names no id is reported there.
    const elsewhereInside = segments.find(({ segment }) => segment.inside !== data.within && segment.inside !== '');
    if (elsewhereInside && data.within !== undefined) {
      const { inside } = elsewhereInside.segment;
      const there = inside ? `within ${quoted(inside)}` : 'within no quotation';
      problems.push(
        error(
          'within-differs',
          { field: ['within'] },
          `In the article this quotation stands ${there}.`,
          'Correct “within”, or the marks in the article.',
        ),
      );
    }
    const [, stem, ordinal] = /^(.+)-(\d+)$/.exec(id) ?? [];
    if (stem && Number(ordinal) <= (index.segments.get(stem)?.length ?? 0)) {
      problems.push(
        error(
          'ambiguous-anchor',
          fileStart,
          `The anchor of this quotation is that of segment ${ordinal} of “${stem}”.`,
          'Rename one of the two.',
        ),
      );
    }
    return inFile(file, problems);
  });
}
