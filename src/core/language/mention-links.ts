import type { Element, ElementContent, Properties } from 'hast';

/** The attributes of a link. */
export type LinkTo = Properties & { readonly href: string };

/**
 * Makes links of the words of a mention that no link and no mention inside it has taken: “*the council of* Norvik”. The longest run of such
 * words is one, in the tab order as `to` says; so are other runs of at least two words, out of the tab order: “*trilateral
 * cooperation* with China and Japan”.
 */
export function linkParts(children: readonly ElementContent[], to: LinkTo): ElementContent[] {
  const runs: string[] = [];
  eachRun(children, (text) => {
    runs.push(text);
    return textOf(text);
  });
  const longest = runs.reduce((most, run, n) => (run.length > (runs[most] ?? '').length ? n : most), 0);
  let n = 0;
  return eachRun(children, (text) => {
    const isLongest = n++ === longest;
    if (!isLongest && !/\p{L}\s+\p{L}/u.test(text)) return textOf(text);
    const properties = isLongest ? to : { ...to, tabIndex: -1 };
    return [{ type: 'element', tagName: 'a', properties, children: textOf(text) }];
  });
}

/** Puts something in the place of each run of words that is in no link, from its first letter to its last. */
function eachRun(nodes: readonly ElementContent[], replace: (text: string) => ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') {
      if (node.tagName === 'a' || node.tagName === 'button' || isMention(node)) return [node];
      return [{ ...node, children: eachRun(node.children, replace) }];
    }
    const words = node.type === 'text' ? /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(node.value) : null;
    if (node.type !== 'text' || !words) return [node];
    const [text] = words;
    const end = words.index + text.length;
    return [...textOf(node.value.slice(0, words.index)), ...replace(text), ...textOf(node.value.slice(end))];
  });
}

/**
 * Makes one link of a mention all of whose words belong to mentions inside it, which are anchors: “Norvik-Sandvik”.
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

function isMention({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && (className.includes('actor') || className.includes('event'));
}

function textOf(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
