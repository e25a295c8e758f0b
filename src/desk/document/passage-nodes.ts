import type { Nodes, Root } from 'mdast';
import type { DeskPassage } from './passage.ts';

type Kind = DeskPassage['kind'];

/** The nodes of a tree that are passages, in reading order, as the core’s `Extractor` finds them. */
export function passageNodes(tree: Root): { readonly node: Nodes; readonly kind: Kind }[] {
  const found: { node: Nodes; kind: Kind }[] = [];
  const visit = (parent: Nodes, isItem: boolean): void => {
    if (!('children' in parent)) return;
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'heading') found.push({ node, kind: 'heading' });
      else if (node.type === 'paragraph') found.push({ node, kind: isItem ? 'item' : 'paragraph' });
      else if (node.type === 'tableRow') found.push({ node, kind: 'row' });
      else if (node.type === 'code') found.push({ node, kind: 'code' });
      else if (node.type !== 'footnoteDefinition') visit(node, node.type === 'listItem');
    }
  };
  visit(tree, false);
  return found;
}
