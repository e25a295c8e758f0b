import type { Nodes } from 'mdast';
import { articleLimits } from '#src/core/language/parse-article.ts';
import { restoreProse } from '#src/core/language/restore-prose.ts';
import { parseMarkdown } from '#src/core/language/syntax.ts';
import { offsetsOf, walk } from '#src/core/language/walk.ts';
import { controlCharacters } from '#src/core/model/control-characters.ts';
import { type LocalProblem, fileStart } from '#src/core/model/problem.ts';
import type { ArticleDocument } from './article-document.ts';
import { type Front, readArticleFront } from './article-front.ts';
import type { Block, Definitions, Layout } from './layout.ts';
import { readBlock, urlsOf } from './read-block.ts';
import { shapeOf } from './shape.ts';
import { passageNodes } from './passage-nodes.ts';
import { readPassage } from './read-passage.ts';

/** Why an article cannot be opened: what `check` says of its front matter, or of a text that is too large. */
export interface Unreadable {
  readonly problems: readonly LocalProblem[];
}

/** Opens an article’s file (line ends `\n`, no byte-order mark, as `editableText` gives it). */
export function openArticle(text: string): ArticleDocument | Unreadable {
  const tooLarge = controlCharacters(text).filter(({ rule }) => rule === 'too-large');
  if (tooLarge.length > 0) return { problems: tooLarge };
  const front = readArticleFront(text);
  if ('problems' in front) return front;
  const limits = articleLimits({ text, article: front.data, yaml: front.yaml, body: front.body });
  if (limits.length > 0) return { problems: limits };
  try {
    return documentOf(text, front, blocksOf(text, front));
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const what = 'The text is nested too deep to be parsed.';
    const todo = 'Put “\\” before the signs that are part of the text.';
    return { problems: [{ rule: 'too-deep', where: fileStart, severity: 'error', what, todo }] };
  }
}

/** Whether an article could not be opened. */
export function isUnreadable(opened: ArticleDocument | Unreadable): opened is Unreadable {
  return 'problems' in opened;
}

/** Puts a document together from its blocks. `known`: the texts of its passages, if they are those of another document. */
export function documentOf(
  text: string,
  front: Pick<Front, 'data' | 'fields' | 'bodyStart'>,
  { blocks, definitions }: Pick<Layout, 'blocks' | 'definitions'>,
  known?: Layout['words'],
): ArticleDocument {
  const starts: number[] = [];
  const blockOf: number[] = [];
  let at = front.bodyStart;
  blocks.forEach((block, index) => {
    starts.push(block.part === 'body' ? at : 0);
    if (block.part === 'body') at += block.markdown.length;
    for (const { passage } of block.passages) blockOf[passage.n] = index;
  });
  const { data, fields, bodyStart } = front;
  const passages = blocks.flatMap((block) => block.passages.map(({ passage }) => passage));
  const words = known ?? passages.map((passage) => passage.text);
  return {
    text,
    data,
    passages,
    layout: { language: data.language, fields, bodyStart, blocks, starts, blockOf, definitions, words },
  };
}

function blocksOf(text: string, { data, bodyStart }: Front): Pick<Layout, 'blocks' | 'definitions'> {
  const body = text.slice(bodyStart);
  const tree = parseMarkdown(body);
  const definitions = definitionsOf(tree, body);
  const units = tree.children.flatMap((node) =>
    unitsOf(node).map(({ node: unit, around }) => ({
      start: lineStart(body, offsetsOf(unit)[0]),
      shape: around.reduceRight((shape, type) => `${type}(${shape})`, shapeOf([unit])),
    })),
  );
  restoreProse(tree, { markdown: body, placeAt: () => fileStart });

  const isEditors = data.titleBy === 'editor';
  const title = readBlock('title', data.title, 0, definitions, isEditors).block;
  const blocks: Block[] = [title];
  let n = title.passages.length;
  if (data.standfirst !== undefined) {
    const standfirst = readBlock('standfirst', data.standfirst, n, definitions).block;
    blocks.push(standfirst);
    n += standfirst.passages.length;
  }
  const found = passageNodes(tree);
  const urlOf = urlsOf(definitions);
  let next = 0;
  units.forEach(({ start, shape }, index) => {
    const from = index === 0 ? 0 : start;
    const to = units[index + 1]?.start ?? body.length;
    const source = { written: body, origin: from };
    const passages = [];
    for (let one = found[next]; one && offsetsOf(one.node)[0] < to; one = found[++next])
      passages.push(readPassage(n++, one.kind, one.node, source, urlOf));
    const isApart = isEmptyBefore(body, from) && isEmptyBefore(body, to);
    blocks.push({ part: 'body', markdown: body.slice(from, to), shape, passages, isApart });
  });
  return { blocks, definitions };
}

/**
 * What of a block can be parsed by itself: the parts of a quotation and the items of a list are smaller than the whole. The
 * items of a numbered list are one unit, since their numbers tell whether it is a list.
 */
function unitsOf(node: Nodes, around: readonly string[] = []): { node: Nodes; around: readonly string[] }[] {
  if (node.type === 'blockquote' || (node.type === 'list' && !node.ordered)) {
    const units = (node.children as Nodes[]).flatMap((child) =>
      node.type === 'list' ? [{ node: child, around: [...around, node.type] }] : unitsOf(child, [...around, node.type]),
    );
    if (units.length > 0) return units;
  }
  return [{ node, around }];
}

/** Whether a line without words, or the end of the text, is before an offset. */
function isEmptyBefore(text: string, at: number): boolean {
  return at === 0 || at === text.length || /(?:^|\n)[ \t>]*\n$/.test(text.slice(Math.max(0, at - 100), at));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function definitionsOf(tree: Nodes, markdown: string): Definitions {
  const notes: string[] = [];
  const links: { label: string; url: string }[] = [];
  walk(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const label = /^\[\^?((?:\\[^]|[^\\\]])*)\]:/.exec(markdown.slice(...offsetsOf(node)))?.[1];
    if (label === undefined) return;
    if (node.type === 'footnoteDefinition') notes.push(label);
    else links.push({ label, url: node.url });
  });
  return { notes, links };
}
