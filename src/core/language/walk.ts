import type { Nodes, Parents, Text } from 'mdast';

/** Calls `visit` for a node and all of its descendants, parents first. `visit` can return false to skip a node's descendants. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, ancestors: readonly Parents[]) => boolean | void,
  ancestors: Parents[] = [],
): void {
  if (visit(node, ancestors) === false || !('children' in node)) return;
  ancestors.push(node);
  for (const child of node.children) walk(child, visit, ancestors);
  ancestors.pop();
}

/** The start and end of a parsed node in its Markdown. */
export function offsetsOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The same nodes with adjacent texts merged, except that reported texts are not merged with others. */
export function withMergedTexts<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1) as Text | undefined;
    if (node.type === 'text' && last?.type === 'text' && node.data?.reported === last.data?.reported) {
      last.value += node.value;
      if (last.position && node.position) last.position = { start: last.position.start, end: node.position.end };
    } else {
      merged.push(node);
    }
  }
  return merged;
}

/** A text node that stands for a stretch of the Markdown, exactly as written. */
export function sourceSlice(markdown: string, start: number, end: number): Text {
  const point = (offset: number) => ({ line: 0, column: 0, offset });
  return { type: 'text', value: markdown.slice(start, end), position: { start: point(start), end: point(end) } };
}
