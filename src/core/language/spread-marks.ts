import type { Element, Nodes, Root } from 'hast';

/**
 * A rehype plugin: where two marks or notes have at most one letter, or two punctuation marks, between them, their buttons would
 * overlap. The first gets the class `left`, which moves its button to the left, and the second `right`. One between two others
 * gets both, and the style sheet makes room for it.
 */
export function spreadMarks() {
  return (tree: Root): void => {
    let previous: Element | undefined;
    let between = '';
    const visit = (node: Nodes): void => {
      if (node.type === 'text') between += node.value;
      else if (hasClass(node, 'mark') || hasClass(node, 'note')) {
        if (previous && isClose(between)) {
          addClass(previous, 'left');
          addClass(node, 'right');
        }
        previous = node;
        between = '';
      } else if ('children' in node) node.children.forEach(visit);
    };
    visit(tree);
  };
}

function isClose(between: string): boolean {
  return /^([^\s\p{L}\p{N}]{0,2}|\S)$/u.test(between);
}

function hasClass(node: Nodes, name: string): node is Element {
  return node.type === 'element' && classes(node).includes(name);
}

function classes({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function addClass(element: Element, name: string): void {
  element.properties.className = [...classes(element), name];
}
