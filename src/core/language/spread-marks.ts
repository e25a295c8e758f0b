import type { Element, Nodes, Root } from 'hast';

/**
 * A rehype plugin that keeps adjacent controls from covering one another. If at most two punctuation marks separate two
 * controls, the first gets the class `left`, so that it extends to the left of its sign, and the second `right`. A control
 * between two others gets both, and its sign gets more space. Controls that only some readers see (`peek`) are treated apart:
 * a control after one gets `after`.
 */
export function spreadMarks() {
  return (tree: Root): void => {
    let before: Element | undefined;
    let between = '';
    let peek: Element | undefined;
    let sincePeek = '';
    const visit = (node: Nodes): void => {
      if (node.type === 'text') {
        between += node.value;
        sincePeek += node.value;
      } else if (is(node, 'peek')) {
        peek = node;
        sincePeek = '';
      } else if (is(node, 'mark') || is(node, 'note')) {
        if (before && isClose(between)) {
          addClass(before, 'left');
          addClass(node, 'right');
        }
        if (peek && isClose(sincePeek)) {
          addClass(peek, 'left');
          addClass(node, 'after');
        }
        before = node;
        between = '';
        peek = undefined;
      } else if ('children' in node) node.children.forEach(visit);
    };
    visit(tree);
  };
}

function isClose(between: string): boolean {
  return /^[^\s\p{L}\p{N}]{0,2}$/u.test(between);
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
