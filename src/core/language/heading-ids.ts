import type { Element, Root } from 'hast';
import rehypeSlug from 'rehype-slug';

/**
 * A rehype plugin: gives headings the ids of their words. `rehype-slug` is shown the headings alone, since it takes its
 * time with every element, and most articles have no heading.
 */
export function headingIds() {
  const slug = rehypeSlug({ prefix: 's-' });
  return (tree: Root): void => {
    const headings = headingsIn(tree);
    if (headings.length > 0) slug({ type: 'root', children: headings });
  };
}

/** The headings of a text in order; they may stand in quotations and lists. */
function headingsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'p') return [];
    return /^h[1-6]$/.test(child.tagName) ? [child] : headingsIn(child);
  });
}
