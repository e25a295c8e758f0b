import type { Root } from 'mdast';
import type { Article } from '#src/core/model/article.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { type LocalProblem, type Position, error, fileStart } from '#src/core/model/problem.ts';
import type { YamlText } from '#src/core/model/yaml.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { withoutOmitted } from './canonical.ts';
import { type ParsedPart, explainDifference } from './explain-difference.ts';
import { Extractor } from './extract.ts';
import { lint } from './lint.ts';
import { inlineLimits, textLimits } from './markdown-limits.ts';
import { firstDifference, describeDifference } from './proof.ts';
import { plainText } from './plain-text.ts';
import { renderBlocks, renderBody, renderHeadline, renderStandfirst } from './render.ts';
import { restoreProse } from './restore-prose.ts';
import { type MarkdownSource, fieldSource, fileSource } from './source-text.ts';
import { parseInline, parseMarkdown } from './syntax.ts';
import { type LocatedPassage, passageNodes, placeInMarkdown, positionInFile } from './text-places.ts';

/** An article's file with valid front matter. */
export interface ArticleFile {
  /** The file's text (line ends `\n`, no byte-order mark). */
  readonly text: string;
  readonly article: Article;
  readonly yaml: YamlText;
  /** The file's text with the front matter blanked out. */
  readonly body: string;
}

/** The source text with which the article is compared. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Parses, checks and renders one article, by itself: no other article, actor, event or quotation is known here.
 * With a source text the words are proved against it: `isProved` if they are the same. The text is present also when
 * there are problems.
 */
export function parseArticle(
  file: ArticleFile,
  sourceText?: SourceFile,
): { text: AnnotatedText; problems: LocalProblem[]; isProved: boolean } {
  const trees = readTrees(file);
  const { extractor, headline, standfirst, body, problems } = trees;
  const { found } = extractor;
  if (found.passages.every(({ kind }) => kind === 'headline' || kind === 'standfirst')) {
    problems.push(
      error(
        'empty-text',
        fileStart,
        'The article has no text below its front matter.',
        'Write its paragraphs there, or delete the file.',
      ),
    );
  }
  const differences = sourceText ? prove(file, trees, sourceText) : [];

  return {
    problems: [...problems, ...differences],
    isProved: sourceText !== undefined && differences.length === 0,
    text: {
      title: file.article.titleBy === 'editor' ? plainText(headline) : (found.passages[0]?.text ?? ''),
      passages: found.passages,
      mentions: found.mentions,
      segments: found.segments,
      voices: found.voices,
      glitches: found.glitches,
      scareQuotes: found.scareQuotes,
      noteMentions: found.noteMentions,
      noteReferences: found.noteReferences,
      controls: [...found.controls],
      html: {
        ...renderHeadline(headline),
        body: [...(standfirst ? [renderStandfirst(standfirst)] : []), renderBody(body)].join('\n'),
      },
      notes: found.notes.map((definition, index) => ({ n: index + 1, html: renderBlocks(definition.children) })),
    },
  };
}

/**
 * Returns a function that converts an offset in the text of a passage to a position in the article's file. It parses the
 * article again, since positions are needed only if there is something to report.
 */
export function positionsInPassages(file: ArticleFile): (passage: number, offset: number) => Position {
  const { extractor, located } = readTrees(file);
  const { passages } = extractor.found;
  return (passage, offset) => {
    const before = passages.slice(0, passage).reduce((sum, { text }) => sum + text.length + 1, 0);
    return positionInFile(before + offset, passages, located);
  };
}

/** An article's Markdown as trees, and what was extracted from them. */
interface Trees {
  readonly extractor: Extractor;
  readonly headline: Root;
  readonly standfirst: Root | undefined;
  readonly body: Root;
  /** All of them in the order of reading, each with its Markdown. */
  readonly parts: readonly ParsedPart[];
  /** Its passages in the order of reading. */
  readonly located: readonly LocatedPassage[];
  readonly problems: LocalProblem[];
}

function readTrees(file: ArticleFile): Trees {
  const { article } = file;
  const problems: LocalProblem[] = [];

  function tree(source: MarkdownSource, parse: (markdown: string) => Root, words?: 'editor'): Root {
    const root = parse(source.markdown);
    problems.push(...restoreProse(root, source), ...lint(root, source, words));
    return root;
  }

  const extractor = new Extractor(article.language);
  const headlineSource = field(file, 'title', article.title);
  const headline = tree(headlineSource, parseInline, article.titleBy);
  if (article.titleBy === 'editor') extractor.readEditorsTitle(headline, headlineSource);
  else extractor.readInline(headline, headlineSource, 'headline');

  const standfirstSource = article.standfirst === undefined ? undefined : field(file, 'standfirst', article.standfirst);
  const standfirst = standfirstSource && tree(standfirstSource, parseInline);
  if (standfirst && standfirstSource) extractor.readInline(standfirst, standfirstSource, 'standfirst');

  const bodySource = fileSource(file.body);
  const body = tree(bodySource, parseMarkdown);
  extractor.readBody(body, bodySource);
  const parts = [
    { tree: headline, source: headlineSource },
    ...(standfirst && standfirstSource ? [{ tree: standfirst, source: standfirstSource }] : []),
    { tree: body, source: bodySource },
  ];
  const located = parts.flatMap(({ tree, source }) => passageNodes(tree, source));
  return { extractor, headline, standfirst, body, parts, located, problems };
}

/** Why an article would take too long to parse; empty if it can be parsed. Call this before `parseArticle`. */
export function articleLimits(file: ArticleFile): LocalProblem[] {
  const { title, standfirst } = file.article;
  const inField = (name: string, value = '') =>
    inlineLimits(value, (offset) => field(file, name, value).placeAt(offset));
  return [...inField('title', title), ...inField('standfirst', standfirst), ...textLimits(file.body)];
}

function field({ text, yaml }: ArticleFile, name: string, value: string): MarkdownSource {
  const { line, column } = yaml.placeOf([name]);
  const offset =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column -
    1;
  return fieldSource(value, text, offset);
}

/** Compares the article's words with its source text. */
function prove(
  { text, article }: ArticleFile,
  { extractor, parts, located }: Trees,
  source: SourceFile,
): LocalProblem[] {
  const { passages } = extractor.found;
  const canonical = withoutOmitted(source.text, article.source.omit);
  if (canonical.problems.length > 0) return canonical.problems;
  const words = passages.map(({ text }) => text).join(' ');
  const difference = firstDifference(words, canonical.text);
  if (!difference) return [];
  const there = positionsIn(source.text)(canonical.offsetInSource(difference.sourceAt));
  const explained = explainDifference({ ...difference, article: words, source: canonical.text }, parts, (offset) =>
    placeInMarkdown(offset, passages, located),
  );
  const where = explained?.where ?? positionInFile(difference.at, passages, located);
  // The parser reads U+FFFD where the file has U+0000.
  const isNull = text.split('\n')[where.line - 1]?.charAt(where.column - 1) === '\0';
  const characters = isNull && difference.characters ? { ...difference.characters, article: '\0' } : undefined;
  return [
    error(
      'text-differs',
      where,
      describeDifference({ ...difference, ...(characters ? { characters } : {}) }, 'The article', source.path, there),
      explained?.todo ??
        'Restore the printed words; mark an error in them with :sic, and a line that is not the article’s under “omit”.',
    ),
  ];
}
