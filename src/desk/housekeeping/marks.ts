import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { offsetsOf, walk } from '#src/core/language/walk.ts';

/** A mark that names an entry. */
export interface Mark {
  readonly name: 'actor' | 'event' | 'quote';
  readonly id: string;
  readonly node: TextDirective;
  /** Where the id stands in the Markdown; absent where it is not written out, but by character references. */
  readonly place?: readonly [start: number, end: number];
}

/** The marks of a parsed Markdown that name actors, events and quotations, wherever they stand: in notes, in one another. */
export function marksIn(tree: Root, markdown: string): Mark[] {
  const marks: Mark[] = [];
  walk(tree, (node) => {
    if (node.type !== 'textDirective') return;
    const { name } = node;
    if (name !== 'actor' && name !== 'event' && name !== 'quote') return;
    const id = node.attributes?.['id'];
    if (!id) return;
    const place = placeOfId(node, markdown, id);
    marks.push({ name, id, node, ...(place ? { place } : {}) });
  });
  return marks;
}

/** What can stand between braces: `#id`, `.class`, `name="value"`, `name`. */
const attribute =
  /(?<hash>#)(?<short>[^\s"'#.<=>`}]+)|\.[^\s"'#.<=>`}]+|(?<name>[^\s"'#.<=>`}]+)(?:(?<equals>\s*=\s*["']?)(?<value>(?<=")[^"]*|(?<=')[^']*|[^\s"'<=>`}]+)["']?)?/dgu;

/** The last attribute wins, as it does for the parser. */
function placeOfId(node: TextDirective, markdown: string, id: string): readonly [number, number] | undefined {
  const [start, end] = offsetsOf(node);
  const last = node.children.at(-1);
  const open = markdown.indexOf('{', last ? offsetsOf(last)[1] : start);
  if (open === -1 || open >= end) return undefined;
  let found: readonly [number, number] | undefined;
  for (const { groups = {}, indices } of markdown.slice(open + 1, end - 1).matchAll(attribute)) {
    const group = groups['hash'] ? 'short' : groups['name'] === 'id' ? 'value' : undefined;
    const range = group && indices?.groups?.[group];
    if (range) found = [open + 1 + range[0], open + 1 + range[1]];
  }
  return found && markdown.slice(...found) === id ? found : undefined;
}
