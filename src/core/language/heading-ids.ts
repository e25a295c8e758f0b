import type { Element, Root } from 'hast';
import rehypeSlug from 'rehype-slug';

/**
 * A rehype plugin that gives headings ids made from their words. It passes only the headings to `rehype-slug`, which would
 * otherwise spend time on every element, while most articles have no heading.
 */
export function headingIds() {
  const slug = rehypeSlug({ prefix: 's-' });
  return (tree: Root): void => {
    const headings = headingsIn(tree);
    if (headings.length > 0) slug({ type: 'root', children: headings });
  };
}

/** The headings of a text in order, including those in quotations and lists. */
function headingsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'p') return [];
    return /^h[1-6]$/.test(child.tagName) ? [child] : headingsIn(child);
  });
}
