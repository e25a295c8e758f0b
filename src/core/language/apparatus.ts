import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';

/**
 * A rehype plugin: puts a closed list after each passage that has quotations or glitches, with a button for the card of each.
 * Nothing is inserted between the words of those who listen to them, and every card can be reached by key. Like all that
 * is not the article’s, it has no text: the names of its controls come from `data-label`.
 */
export function apparatus() {
  return (tree: Root): void => follow(tree);
}

const blocks = new Set(['p', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function follow(parent: Root | Element): void {
  const isItem = parent.type === 'element' && parent.tagName === 'li';
  const children: (RootContent | ElementContent)[] = [];
  /** The buttons of the words of a list item that are in no paragraph. */
  let loose: Element[] = [];
  for (const node of parent.children) {
    children.push(node);
    if (node.type !== 'element') continue;
    if (blocks.has(node.tagName)) children.push(...listOf(buttonsIn(node)));
    else if (node.tagName === 'ul' || node.tagName === 'ol' || !isItem) follow(node);
    else loose = [...loose, ...buttonsIn(node)];
  }
  if (isItem) children.push(...listOf(loose));
  parent.children = children as typeof parent.children;
}

function buttonsIn(node: Nodes): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'button' ? [node] : node.children.flatMap(buttonsIn);
}

function listOf(buttons: readonly Element[]): Element[] {
  if (buttons.length === 0) return [];
  const corrections = buttons.filter(({ properties }) => String(properties['data-label']).startsWith('sic')).length;
  return [
    element('details', { className: ['apparatus'] }, [
      element('summary', { 'data-label': `marks ${buttons.length - corrections} ${corrections}` }),
      element(
        'ul',
        {},
        buttons.map(({ properties: { popovertarget, 'data-label': label } }) =>
          element('li', {}, [element('button', { popovertarget: String(popovertarget), 'data-label': String(label) })]),
        ),
      ),
    ]),
  ];
}

function element(tagName: string, properties: Element['properties'], children: Element[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
