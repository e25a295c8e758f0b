import type { Nodes, Root } from 'hast';

/** A rehype plugin that wraps each table in an element of class `wide`, which scrolls if the table is too wide. */
export function wideTables() {
  return (tree: Root): void => {
    const visit = (parent: Nodes): void => {
      if (!('children' in parent)) return;
      parent.children.forEach((node, n) => {
        if (node.type !== 'element' || node.tagName !== 'table') return visit(node);
        parent.children[n] = { type: 'element', tagName: 'div', properties: { className: ['wide'] }, children: [node] };
      });
    };
    visit(tree);
  };
}
