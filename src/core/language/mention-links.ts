import type { Element, ElementContent, Properties } from 'hast';

/** The attributes of a link. */
export type LinkTo = Properties & { readonly href: string };

/**
 * Makes links of the words of a mention that no link inside it has taken: “the *council of* Norvik”. The first is in the
 * tab order as `to` says, the others are not.
 */
export function linkParts(children: readonly ElementContent[], to: LinkTo): ElementContent[] {
  let found = false;
  const linked = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'element') {
        if (node.tagName === 'a' || node.tagName === 'button') return [node];
        return [{ ...node, children: linked(node.children) }];
      }
      const words = node.type === 'text' ? /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(node.value) : null;
      if (node.type !== 'text' || !words) return [node];
      const [text] = words;
      const properties = found ? { ...to, tabIndex: -1 } : to;
      found = true;
      return [
        ...textOf(node.value.slice(0, words.index)),
        { type: 'element', tagName: 'a', properties, children: textOf(text) },
        ...textOf(node.value.slice(words.index + text.length)),
      ];
    });
  return linked(children);
}

/**
 * Makes one link of a mention all of whose words belong to mentions inside it, which are anchors: “North Korea-China-Russia”.
 * The buttons among the words follow the link.
 */
export function linkWhole(children: readonly ElementContent[], to: LinkTo): ElementContent[] {
  const buttons: Element[] = [];
  const without = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      if (node.tagName === 'button') {
        buttons.push(node);
        return [];
      }
      return [{ ...node, children: without(node.children) }];
    });
  const words = without(children);
  return [{ type: 'element', tagName: 'a', properties: to, children: words }, ...buttons];
}

function textOf(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
