import type { Nodes } from 'mdast';

/** The kinds of the blocks of some nodes, and of the blocks in them: `blockquote(paragraph list(listItem(paragraph)))`. */
export function shapeOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'blockquote':
        case 'list':
        case 'listItem':
          return `${node.type}(${shapeOf(node.children)})`;
        default:
          return node.type;
      }
    })
    .join(' ');
}

/** The shape in which a paragraph that begins with a number (`1917. A year`), which Markdown takes for a list, is a paragraph. */
export function withNumberedProse(shape: string): string {
  return shape.replace(/\blist\(((?:listItem\(paragraph\) ?)+)\)/g, (_, items: string) =>
    items.replaceAll('listItem(paragraph)', 'paragraph'),
  );
}
