import type { Nodes, Root } from 'mdast';
import { restoreProse } from '#src/core/language/restore-prose.ts';
import { parseInline, parseMarkdown } from '#src/core/language/syntax.ts';
import { offsetsOf } from '#src/core/language/walk.ts';
import { type LocalProblem, fileStart } from '#src/core/model/problem.ts';
import type { Block, Definitions } from './layout.ts';
import { passageNodes } from './passage-nodes.ts';
import { shapeOf } from './shape.ts';
import { type LocatedPassage, readPassage } from './read-passage.ts';

/** A block read from its Markdown alone, with the tree that it was read from. */
export interface ReadBlock {
  readonly block: Block;
  readonly tree: Root;
  /** The Markdown of the tree: that of the block and the definitions that it needs. */
  readonly written: string;
  /** What was wrong with marks that are none. */
  readonly restored: readonly LocalProblem[];
}

/** Positions are of no interest in what is parsed again. */
const nowhere = () => fileStart;

/** Parses one block by itself. `first`: the number of its first passage. */
export function readBlock(
  part: Block['part'],
  markdown: string,
  first: number,
  definitions: Definitions,
  isEditors = false,
): ReadBlock {
  const written = part === 'body' ? withDefinitions(markdown, definitions) : markdown;
  const tree = part === 'body' ? parseMarkdown(written) : parseInline(written);
  const own = tree.children.filter((node) => offsetsOf(node)[0] < markdown.length);
  const shape = shapeOf(own);
  const restored = restoreProse(tree, { markdown: written, placeAt: nowhere });
  const urlOf = urlsOf(definitions);
  const source = { written, origin: 0 };
  const passages =
    part === 'body'
      ? passageNodes(tree)
          .filter(({ node }) => offsetsOf(node)[0] < markdown.length)
          .map(({ kind, node }, n) => readPassage(first + n, kind, node, source, urlOf))
      : fieldPassage(tree, first, part === 'title' ? 'headline' : 'standfirst', source, urlOf, isEditors);
  return { block: { part, markdown, shape, passages, isApart: false }, tree, written, restored };
}

function fieldPassage(
  tree: Root,
  n: number,
  kind: 'headline' | 'standfirst',
  source: { readonly written: string; readonly origin: number },
  urlOf: (identifier: string) => string | undefined,
  isEditors: boolean,
): LocatedPassage[] {
  const [paragraph] = tree.children;
  if (!paragraph) return [];
  // The words of an editor’s title are not the article’s.
  const { position } = paragraph;
  const node: Nodes = isEditors ? { type: 'paragraph', children: [], ...(position ? { position } : {}) } : paragraph;
  return [readPassage(n, kind, node, source, urlOf)];
}

/** Tells where the links lead whose addresses are defined elsewhere. */
export function urlsOf({ links }: Definitions): (identifier: string) => string | undefined {
  return (identifier) => links.find(({ label }) => sameLabel(label, identifier))?.url;
}

function sameLabel(label: string, identifier: string): boolean {
  return label.trim().replace(/\s+/g, ' ').toLowerCase() === identifier.toLowerCase();
}

/** The Markdown of a block, followed by the definitions without which its references would be text. */
function withDefinitions(markdown: string, { notes, links }: Definitions): string {
  if ((notes.length === 0 && links.length === 0) || !markdown.includes('[')) return markdown;
  const lines = [
    ...(markdown.includes('[^') ? notes.map((label) => `[^${label}]: note`) : []),
    ...links.map(({ label, url }) => `[${label}]: <${url.replace(/[<>\n\\]/g, '\\$&')}>`),
  ];
  return lines.length === 0 ? markdown : `${markdown}\n\n${lines.join('\n\n')}\n`;
}
