import type { Nodes } from 'mdast';
import { walk } from './walk.ts';

/** The words of a tree without marks, with a space between paragraphs. */
export function plainText(tree: Nodes): string {
  let text = '';
  walk(tree, (node) => {
    if (node.type === 'paragraph' && text !== '') text += ' ';
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value.replaceAll('\n', ' ');
  });
  return text;
}
