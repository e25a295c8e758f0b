import type { Element, Nodes, Root } from 'hast';

/**
 * A rehype plugin: where two controls stand side by side, with a letter, or a punctuation mark or two, between them at the
 * most, the first is told to lie to the left of its sign (class `left`) and the second to the right, so that neither covers
 * the other. One between two others is told both, and its sign is given room.
 */
export function spreadMarks() {
  return (tree: Root): void => {
    let before: Element | undefined;
    let between = '';
    const visit = (node: Nodes): void => {
      if (node.type === 'text') between += node.value;
      else if (is(node, 'mark') || is(node, 'note')) {
        if (before && isClose(between)) {
          addClass(before, 'left');
          addClass(node, 'right');
        }
        before = node;
        between = '';
      } else if ('children' in node) node.children.forEach(visit);
    };
    visit(tree);
  };
}

function isClose(between: string): boolean {
  return /^([^\s\p{L}\p{N}]{0,2}|\S)$/u.test(between);
}

function is(node: Nodes, name: string): node is Element {
  return node.type === 'element' && classes(node).includes(name);
}

function classes({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function addClass(element: Element, name: string): void {
  element.properties.className = [...classes(element), name];
}
