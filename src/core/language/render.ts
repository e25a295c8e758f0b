import type { ElementContent, Properties, Root as HtmlRoot, RootContent } from 'hast';
import type { Definition, FootnoteReference, Nodes, Parents, Root, RootContent as MarkdownContent, Table } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import {
  glitchAnchor,
  mentionAnchor,
  noteAnchor,
  noteReferenceAnchor,
  passageAnchor,
  segmentAnchor,
} from '#src/core/model/anchors.ts';
import { apparatus } from './apparatus.ts';
import { headingIds } from './heading-ids.ts';
import { type LinkTo, linkParts, linkWhole } from './mention-links.ts';
import { spreadMarks } from './spread-marks.ts';
import { walk } from './walk.ts';
import { wideTables } from './wide-tables.ts';

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['text']>>[0];

declare module 'mdast' {
  interface RootContentMap {
    passageNumber: PassageNumber;
  }
  interface PhrasingContentMap {
    passageNumber: PassageNumber;
  }
  interface RootData {
    /** The blocks that `html` renders. The root's children are only the definitions of links. */
    blocks?: readonly MarkdownContent[];
  }
}

/** The link in the margin that carries a passage's number. */
interface PassageNumber {
  type: 'passageNumber';
  n: number;
  /** Whether the link is the passage's anchor, since its element has an id of its own. */
  anchor: boolean;
  data?: never;
  position?: never;
}

/*
 * Everything but the article's own words is rendered as an element without text. The style sheet shows its words, and
 * `fillLabels` turns `data-label` into an accessible name in the language of the interface.
 */
const renderer = unified()
  .use(remarkRehype, { handlers: { root, textDirective, passageNumber, footnoteReference } } as Options)
  .use(spreadMarks)
  .use(apparatus)
  .use(headingIds)
  .use(wideTables)
  .use(rehypeStringify)
  .freeze();

/** The content of the headline, without its element, and what follows it: the list of its cards, if it has any. */
export function renderHeadline(tree: Root): { readonly headline: string; readonly apparatus: string } {
  // Rendered inside its paragraph, since between the children of a root line breaks are put.
  const all = html(tree.children);
  const end = all.lastIndexOf('</p>');
  return { headline: all.slice('<p>'.length, end), apparatus: all.slice(end + '</p>'.length).trim() };
}

/** The body: passages with anchors and number links, annotations, headings with ids. Notes are left out. */
export function renderBody(tree: Root): string {
  const root: Root = { type: 'root', children: tree.children.filter(({ type }) => type !== 'footnoteDefinition') };
  prepare(root);
  return html(root.children);
}

/** A standfirst: the one paragraph of `tree`, as a passage. */
export function renderStandfirst(tree: Root): string {
  const [paragraph] = tree.children;
  if (!paragraph) return '';
  paragraph.data = { ...paragraph.data, hProperties: { className: ['standfirst'] } };
  return renderBody(tree);
}

/** The content of a note or profile. */
export function renderBlocks(children: readonly MarkdownContent[]): string {
  return html(children);
}

/** `remark-rehype` would spend half of its time on searching all nodes for definitions, so it is given only these. */
function html(blocks: readonly MarkdownContent[]): string {
  const definitions: Definition[] = [];
  for (const block of blocks)
    walk(block, (node) => {
      if (node.type === 'definition') definitions.push(node);
      if (node.type === 'table') align(node);
    });
  const tree: Root = { type: 'root', children: definitions, data: { blocks } };
  return renderer.stringify(renderer.runSync(tree) as HtmlRoot);
}

function root(state: State, { data }: Root): ElementContent[] {
  return state.wrap(state.all({ type: 'root', children: [...(data?.blocks ?? [])] }));
}

/** Gives each passage its anchor and its number link. */
function prepare(parent: Parents, tightItem = false): void {
  for (const node of parent.children as Nodes[]) {
    const n = node.data?.passage;
    if (n === undefined) {
      if ('children' in node)
        prepare(node, node.type === 'listItem' && !node.spread && !(parent.type === 'list' && parent.spread));
      continue;
    }
    const holder = node.type === 'tableRow' ? node.children[0] : node;
    // A heading has an id made from its words, and the paragraph of a tight list item has no element.
    const anchor = node.type === 'heading' || (node.type === 'paragraph' && tightItem);
    // A code block cannot contain a link.
    if (holder && 'children' in holder) (holder.children as Nodes[]).unshift({ type: 'passageNumber', n, anchor });
    if (!anchor) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: passageAnchor(n) } };
  }
}

/**
 * Turns the alignment of columns, for which HTML no longer has an attribute, into classes: `at-right`, `at-center`. Removing
 * it from the table also keeps `remark-rehype` from fitting every row to the number of columns: it would drop further cells
 * with their words, and fill two thousand empty rows of two thousand columns with four million cells.
 */
function align(table: Table): void {
  for (const { children } of table.children) {
    children.forEach((cell, column) => {
      const side = table.align?.[column];
      if (side === 'right' || side === 'center')
        cell.data = { ...cell.data, hProperties: { className: [`at-${side}`] } };
    });
  }
  table.align = null;
}

function passageNumber(_state: State, { n, anchor }: PassageNumber): ElementContent {
  return element('a', {
    ...(anchor ? { id: passageAnchor(n) } : {}),
    className: ['n'],
    href: `#${passageAnchor(n)}`,
    tabIndex: -1,
    ariaHidden: 'true',
  });
}

function footnoteReference(_state: State, node: FootnoteReference): ElementContent[] {
  if (!node.data?.note) return [];
  const { n, reference } = node.data.note;
  return [
    element('a', {
      className: ['note'],
      id: noteReferenceAnchor(n, reference),
      href: `#${noteAnchor(n)}`,
      role: 'doc-noteref',
      'data-n': n,
      'data-label': `note ${n}`,
    }),
  ];
}

function textDirective(state: State, node: TextDirective): ElementContent[] {
  const drawing = node.data?.drawing;
  const children = state.all(node as never) as ElementContent[];
  switch (drawing?.kind) {
    case 'actor':
    case 'event': {
      const { kind, id, n, as, opens } = drawing;
      const anchor = { id: mentionAnchor(id, n) };
      const to: LinkTo = { ...linkTo(kind, id), ...(opens === 'again' ? { tabIndex: -1 } : {}) };
      if (as === 'link') return [element('a', { ...to, ...anchor }, children)];
      if (as === 'whole') return linkWhole(children, { ...to, ...anchor });
      const words = as === 'parts' ? linkParts(children, to) : children;
      return [element('span', { className: [kind], ...anchor }, words)];
    }
    case 'noted': {
      const { of, id, link, card } = drawing;
      return link ? [element('a', linkTo(of, id, card), children)] : children;
    }
    case 'quote': {
      const { id, n, passage, button, firstInPassage } = drawing;
      const anchor = {
        className: ['quote'],
        id: segmentAnchor(id, n),
        'data-source': `quote ${id}`,
      };
      const name = firstInPassage ? { 'data-margin': `quote ${id} ${passage}` } : {};
      return [
        element('span', anchor, [...(button ? [opener('voice', `c-${id}`, `quote ${id}`, name)] : []), ...children]),
      ];
    }
    case 'sic': {
      const { n, button } = drawing;
      const anchor = { className: ['sic'], id: glitchAnchor(n), 'data-margin': `sic ${n}` };
      return [element('span', anchor, children), ...(button ? [opener('mark', `cg-${n}`, `sic ${n}`)] : [])];
    }
    case 'scare':
      return [element('span', { className: ['scare'] }, children)];
    default:
      return children;
  }
}

/** The attributes of a link to the page of an entity, and to its card if the page has cards. */
function linkTo(kind: 'actor' | 'event', id: string, card = true): LinkTo {
  // What differs from mention to mention comes last, so that the rest is compressed as one.
  return { className: [kind], href: `../../${kind}s/${id}/`, ...(card ? { interestfor: `c-${id}` } : {}) };
}

/**
 * A button in the text that opens a card, for those who point or tap: the sign of a glitch, the name beside a quotation.
 * Whoever listens to the text, or goes through it by key, finds the same card in the list after the passage.
 */
function opener(name: 'voice' | 'mark', card: string, label: string, more: Properties = {}): ElementContent {
  return element('button', {
    className: [name],
    tabIndex: -1,
    ariaHidden: 'true',
    interestfor: card,
    popovertarget: card,
    'data-label': label,
    ...more,
  });
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): ElementContent & RootContent {
  return { type: 'element', tagName, properties, children };
}
